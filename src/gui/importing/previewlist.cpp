// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/importing/previewlist.h"

#include "corpus/titlemarkup.h"
#include "gui/importing/reporttext.h"
#include "gui/shell/errortext.h"
#include "gui/shell/theme.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lutrin::gui {

namespace {

constexpr int listWidth = 330;
constexpr int checkMargin = 9; ///< left of the checks of lines

/// « package.json », and below it why.
QString leftOutText(Error error)
{
    const QString name = QFileInfo(QString::fromStdString(error.subject)).fileName();
    error.subject.clear();
    return name + u'\n' + errorText(error);
}

} // namespace

PreviewList::PreviewList(const Context &context, const library::ImportReport &report,
                         const std::set<std::string> &apart)
    : m_report(report)
    , m_apart(apart)
    , m_theme(context.theme)
    , m_all(new QCheckBox(tr("Tout cocher")))
    , m_list(new QListWidget)
    , m_more(new QPushButton(tr("Lire les notices suivantes")))
{
    setKind(this, "card");
    setFixedWidth(context.theme.scaled(listWidth));
    m_list->setAccessibleName(tr("Notices lues"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setLayoutMode(QListView::Batched); // there may be thousands
    setKind(m_more, "flat");
    m_more->setAutoDefault(false);
    layOut();
    fill();
    offerMore(false);
    m_list->setCurrentRow(0);
    connect(m_all, &QCheckBox::clicked, this, &PreviewList::checkAll);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_more->setEnabled(false);
        emit moreWanted();
    });
    connect(m_list, &QListWidget::itemChanged, this, &PreviewList::followLine);
    connect(m_list, &QListWidget::currentRowChanged, this, &PreviewList::currentChanged);
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

/// The files stand below the records, and come anew.
void PreviewList::fill()
{
    {
        const QSignalBlocker quiet(m_list);
        while (std::cmp_greater(m_list->count(), m_records))
            delete m_list->takeItem(m_list->count() - 1);
        addRecords();
        addFiles();
    }
    refresh();
    m_all->setVisible(m_records > 1);
    showCheckOfAll();
}

void PreviewList::addRecords()
{
    for (; m_records < m_report.samples.size(); ++m_records) {
        auto *item = new QListWidgetItem;
        item->setCheckState(Qt::Checked);
        item->setToolTip(QString::fromStdString(m_report.samples[m_records].file));
        m_list->addItem(item);
    }
}

/// Of which nothing comes in: the failures, then what is left out.
void PreviewList::addFiles()
{
    const Palette &colours = m_theme.palette();
    const auto add = [this](const Error &error, const QString &words, const QColor &colour) {
        auto *item = new QListWidgetItem(words);
        item->setForeground(colour);
        item->setToolTip(errorText(error));
        m_list->addItem(item);
    };
    for (const library::ImportMessage &message : m_report.messages) {
        if (message.severity == library::Severity::Failure)
            add(message.error, errorText(message.error), colours.warning);
    }
    for (const library::ImportMessage &message : m_report.messages) {
        if (message.leftOut)
            add(message.error, leftOutText(message.error), colours.muted);
    }
}

const library::ImportSample *PreviewList::current() const
{
    const int row = m_list->currentRow();
    const bool isRecord = row >= 0 && std::cmp_less(row, m_report.samples.size());
    return isRecord ? &m_report.samples[static_cast<std::size_t>(row)] : nullptr;
}

bool PreviewList::isChecked(std::size_t record) const
{
    return m_list->item(static_cast<int>(record))->checkState() == Qt::Checked;
}

std::vector<const library::ImportSample *> PreviewList::wanted() const
{
    std::vector<const library::ImportSample *> samples;
    for (std::size_t record = 0; record < m_report.samples.size(); ++record) {
        if (isChecked(record))
            samples.push_back(&m_report.samples[record]);
    }
    return samples;
}

std::set<std::string> PreviewList::leftOut() const
{
    std::set<std::string> keys;
    for (std::size_t record = 0; record < m_report.samples.size(); ++record) {
        if (!isChecked(record))
            keys.insert(m_report.samples[record].key);
    }
    return keys;
}

library::Fate PreviewList::fateOf(const library::ImportSample &sample) const
{
    const bool isApart =
        sample.fate == library::Fate::Merge && m_apart.contains(sample.merge.record);
    return isApart ? library::Fate::New : sample.fate;
}

QString PreviewList::lineOf(std::size_t record) const
{
    const library::ImportSample &sample = m_report.samples[record];
    return shortened(corpus::plainTitle(sample.document.title)) + u'\n' +
           (isChecked(record) ? fateText(fateOf(sample)) : tr("laissée de côté")) +
           QStringLiteral(" · ") + QFileInfo(QString::fromStdString(sample.file)).fileName();
}

void PreviewList::refresh()
{
    const QSignalBlocker quiet(m_list);
    for (std::size_t record = 0; record < m_records; ++record)
        showLine(record);
    m_list->viewport()->update();
}

void PreviewList::showLine(std::size_t record)
{
    QListWidgetItem *item = m_list->item(static_cast<int>(record));
    item->setText(lineOf(record));
    item->setForeground(isChecked(record) ? m_theme.palette().ink : m_theme.palette().muted);
}

void PreviewList::followLine(QListWidgetItem *item)
{
    {
        const QSignalBlocker quiet(m_list);
        showLine(static_cast<std::size_t>(m_list->row(item)));
    }
    m_list->viewport()->update();
    follow();
}

void PreviewList::follow()
{
    showCheckOfAll();
    emit checksChanged();
}

/// Partly checked it stands only for what the lines are: who clicks it wants all of them, or none.
void PreviewList::checkAll()
{
    const auto state = leftOut().empty() ? Qt::Unchecked : Qt::Checked;
    {
        const QSignalBlocker quiet(m_list);
        for (int row = 0; std::cmp_less(row, m_report.samples.size()); ++row)
            m_list->item(row)->setCheckState(state);
    }
    refresh();
    follow();
}

void PreviewList::showCheckOfAll()
{
    const std::size_t left = leftOut().size();
    m_all->setCheckState(left == 0                        ? Qt::Checked
                         : left < m_report.samples.size() ? Qt::PartiallyChecked
                                                          : Qt::Unchecked);
}

} // namespace lutrin::gui
