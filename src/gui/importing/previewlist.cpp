// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/importing/previewlist.h"

#include "gui/shell/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace lutrin::gui {

namespace {

constexpr int listWidth = 330;
constexpr int checkMargin = 9; ///< left of the checks of lines

} // namespace

PreviewList::PreviewList(const Context &context, const library::ImportReport &report,
                         const std::set<std::string> &apart)
    : m_report(report)
    , m_theme(context.theme)
    , m_model(new PreviewModel(context.theme, report, apart, this))
    , m_all(new QCheckBox(tr("Tout cocher")))
    , m_list(new QListView)
    , m_more(new QPushButton(tr("Lire les notices suivantes")))
{
    setKind(this, WidgetKind::Card);
    setFixedWidth(context.theme.scaled(listWidth));
    m_list->setAccessibleName(tr("Notices lues"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true); // there may be thousands
    m_list->setModel(m_model);
    setKind(m_more, WidgetKind::Flat);
    m_more->setAutoDefault(false);
    layOut();
    fill();
    offerMore(false);
    m_list->setCurrentIndex(m_model->index(0));
    connect(m_all, &QCheckBox::clicked, this, &PreviewList::checkAll);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_more->setEnabled(false);
        emit moreWanted();
    });
    connect(m_model, &PreviewModel::checksChanged, this, &PreviewList::follow);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PreviewList::currentChanged);
}

void PreviewList::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    // Its check stands above those of the lines.
    auto *above = new QHBoxLayout;
    above->setContentsMargins(m_theme.scaled(checkMargin), 4, 0, 0);
    above->addWidget(m_all);
    column->addLayout(above);
    column->addWidget(m_list);
    column->addWidget(m_more);
}

void PreviewList::offerMore(bool more)
{
    m_more->setVisible(more);
    m_more->setEnabled(more);
}

void PreviewList::fill()
{
    m_model->fill();
    m_all->setVisible(m_model->records() > 1);
    showCheckOfAll();
}

const library::ImportSample *PreviewList::current() const
{
    return m_model->record(m_list->currentIndex());
}

std::vector<const library::ImportSample *> PreviewList::wanted() const
{
    std::vector<const library::ImportSample *> samples;
    for (std::size_t record = 0; record < m_model->records(); ++record) {
        if (m_model->isChecked(record))
            samples.push_back(m_report.samples[record].get());
    }
    return samples;
}

std::set<std::string> PreviewList::leftOut() const
{
    std::set<std::string> keys;
    for (std::size_t record = 0; record < m_model->records(); ++record) {
        if (!m_model->isChecked(record))
            keys.insert(m_report.samples[record]->key);
    }
    return keys;
}

void PreviewList::follow()
{
    showCheckOfAll();
    emit checksChanged();
}

/// Partly checked it stands only for what the lines are: who clicks it wants all of them, or none.
void PreviewList::checkAll()
{
    m_model->checkAll(m_model->unchecked() > 0);
}

void PreviewList::showCheckOfAll()
{
    const std::size_t left = m_model->unchecked();
    m_all->setCheckState(left == 0                   ? Qt::Checked
                         : left < m_model->records() ? Qt::PartiallyChecked
                                                     : Qt::Unchecked);
}

} // namespace lutrin::gui
