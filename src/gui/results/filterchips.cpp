// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/results/filterchips.h"

#include "gui/shell/flowlayout.h"
#include "gui/shell/phrases.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"

#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace lutrin::gui {

FilterChips::FilterChips(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context)
{
    // Centred on the words beside them.
    (new FlowLayout(6, this))->setContentsMargins(0, 2, 0, 2);
    hide(); // an empty row would keep its distance
    Workspace &workspace = context.workspace;
    connect(&workspace, &Workspace::requestChanged, this, &FilterChips::show);
    // The first answer brings the labels.
    connect(&workspace, &Workspace::answered, this,
            [this] { show(m_context.workspace.request()); });
    show(workspace.request());
}

QString FilterChips::label(const search::Filter &filter) const
{
    const QString value = filterText(m_context.workspace.answer(), filter);
    return filter.excluded ? tr("sauf %1").arg(value) : value;
}

void FilterChips::show(const search::Request &request)
{
    QString words;
    for (const search::Filter &filter : request.filters)
        words += label(filter) + '\n';
    if (request.filters == m_shown && words == m_words)
        return;
    m_shown = request.filters;
    m_words = words;
    const int held = focusedPlace();
    while (QLayoutItem *item = layout()->takeAt(0)) {
        // A chip may be the sender of the signal that led here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    setVisible(!m_shown.empty());
    for (const search::Filter &filter : m_shown)
        addChip(filter);
    if (m_shown.size() > 1) {
        auto *all = new QPushButton(tr("Tout effacer"));
        setKind(all, WidgetKind::Link);
        connect(all, &QPushButton::clicked, &m_context.workspace, &Workspace::clearFilters);
        layout()->addWidget(all);
    }
    setVisible(!m_shown.empty());
    updateGeometry();
    if (held >= 0)
        focusPlace(held);
}

/// Which of them has the keys; -1 for none.
int FilterChips::focusedPlace() const
{
    for (int place = 0; place < layout()->count(); ++place) {
        if (layout()->itemAt(place)->widget()->hasFocus())
            return place;
    }
    return -1;
}

/// What came to the place of a chip that went, else the last chip.
void FilterChips::focusPlace(int place)
{
    if (m_shown.empty()) {
        emit left();
        return;
    }
    QWidget *next = layout()->itemAt(std::min(place, int(m_shown.size()) - 1))->widget();
    next->show(); // only what is in sight takes the keys
    next->setFocus();
}

void FilterChips::addChip(const search::Filter &filter)
{
    constexpr int widest = 220;
    auto *chip = new QToolButton;
    setKind(chip, WidgetKind::Chip);
    chip->setFont(m_context.theme.font(TextRole::Small));
    const QString text = label(filter);
    const QString shown =
        chip->fontMetrics().elidedText(text, Qt::ElideRight, m_context.theme.scaled(widest));
    chip->setText(shown + QStringLiteral("\u2009×"));
    chip->setToolTip(tr("Retirer le filtre «\u00a0%1\u00a0»").arg(text));
    chip->setAccessibleName(chip->toolTip());
    chip->setFixedHeight(m_context.theme.scaled(22));
    chip->setCursor(Qt::PointingHandCursor);
    connect(chip, &QToolButton::clicked, &m_context.workspace,
            [&workspace = m_context.workspace, filter] {
                workspace.removeFilter(filter.facet, filter.value);
            });
    layout()->addWidget(chip);
}

} // namespace lutrin::gui
