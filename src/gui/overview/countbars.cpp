// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/countbars.h"

#include "gui/shell/figures.h"
#include "gui/shell/phrases.h"
#include "gui/shell/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <span>
#include <utility>

namespace lutrin::gui {

namespace {

constexpr int barRow = 26;
constexpr int barHeight = 12;
constexpr int barGap = 10;
constexpr std::size_t mostBars = 8;

} // namespace

CountBars::CountBars(search::Facet facet, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_facet(facet), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(facetTitle(facet));
}

void CountBars::setCounts(const search::FacetCounts &counts)
{
    std::vector<std::pair<std::int64_t, std::size_t>> places; // the most first, then in their order
    for (std::size_t at = 0; at < counts.values.size(); ++at) {
        if (const std::int64_t count = counts.values[at].count; count > 0)
            places.emplace_back(-count, at);
    }
    const auto shown = static_cast<std::ptrdiff_t>(std::min(mostBars, places.size()));
    std::ranges::partial_sort(places, places.begin() + shown);
    m_bars.clear();
    for (const auto &[count, at] : std::span(places.begin(), places.begin() + shown)) {
        const search::FacetValue value = counts.values[at];
        m_bars.push_back({std::string(value.id), valueText(m_facet, value), value.count, false});
    }
    m_current = 0;
    updateGeometry();
    update();
}

void CountBars::setFilters(const std::vector<search::Filter> &filters)
{
    for (Bar &bar : m_bars)
        bar.chosen = std::ranges::any_of(filters, [&](const search::Filter &filter) {
            return filter.facet == m_facet && !filter.excluded && filter.value == bar.id;
        });
    update();
}

QList<QStringList> CountBars::table() const
{
    QList<QStringList> rows{{facetTitle(m_facet), tr("Analyses")}};
    for (const Bar &bar : m_bars)
        rows += QStringList{bar.label, QString::number(bar.count)};
    return rows;
}

QSize CountBars::sizeHint() const
{
    return {320, static_cast<int>(m_bars.size()) * m_theme.scaled(barRow)};
}

QRect CountBars::rowRect(std::size_t at) const
{
    const int height = m_theme.scaled(barRow);
    return {0, static_cast<int>(at) * height, width(), height};
}

void CountBars::paintEvent(QPaintEvent *)
{
    if (m_bars.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics(m_theme.font(TextRole::Strong));
    int labels = 0;
    for (const Bar &bar : m_bars)
        labels = std::max(labels, metrics.horizontalAdvance(bar.label));
    const int figures = figuresWidth(metrics, QLocale().toString(m_bars.front().count));
    for (std::size_t at = 0; at < m_bars.size(); ++at)
        paintBar(painter, at, std::min(labels + 2, width() / 2), figures);
}

void CountBars::paintBar(QPainter &painter, std::size_t at, int labels, int figures) const
{
    const Palette &colours = m_theme.palette();
    const Bar &bar = m_bars[at];
    const QRect row = rowRect(at);
    painter.setFont(m_theme.font(bar.chosen ? TextRole::Strong : TextRole::Interface));
    painter.setPen(bar.chosen ? colours.accent : colours.ink);
    paintElided(painter, QRect(0, row.top(), labels, row.height()), bar.label);
    const int room = width() - labels - figures - 2 * barGap;
    const double share = static_cast<double>(bar.count) / static_cast<double>(m_bars.front().count);
    const int height = m_theme.scaled(barHeight);
    const int top = row.top() + (row.height() - height) / 2;
    const QRectF place(labels + barGap, top, std::max(3.0, share * std::max(0, room)), height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(bar.chosen ? colours.accent : colours.bar);
    painter.drawRoundedRect(place, 2, 2);
    painter.setPen(colours.muted);
    paintFigures(painter, QRect(row.right() - figures, row.top(), figures, row.height()),
                 QLocale().toString(bar.count));
    if (hasFocus() && at == m_current) {
        painter.setPen(QPen(colours.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

bool CountBars::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        moveTo(m_current);
    return QWidget::event(event);
}

void CountBars::mousePressEvent(QMouseEvent *event)
{
    // Else the page would take the release as well.
    event->accept();
}

void CountBars::mouseReleaseEvent(QMouseEvent *event)
{
    for (std::size_t at = 0; at < m_bars.size(); ++at) {
        if (rowRect(at).contains(event->position().toPoint()))
            return choose(at);
    }
}

void CountBars::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return moveTo(m_current == 0 ? 0 : m_current - 1);
    case Qt::Key_Down:
        return moveTo(m_current + 1);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose(m_current);
    default:
        event->ignore();
    }
}

void CountBars::moveTo(std::size_t at)
{
    if (m_bars.empty())
        return;
    m_current = std::min(at, m_bars.size() - 1);
    const Bar &bar = m_bars[m_current];
    setAccessibleDescription(
        tr("%1\u00a0: %2", "value, then count").arg(bar.label, analysesText(bar.count)));
    update();
}

void CountBars::choose(std::size_t at)
{
    if (at >= m_bars.size())
        return;
    m_current = at;
    emit toggled(m_bars[at].id);
}

} // namespace lutrin::gui
