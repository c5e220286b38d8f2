// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/sidebar/yearbars.h"

#include "gui/shell/metrics.h"
#include "gui/shell/phrases.h"
#include "gui/shell/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <charconv>

namespace lutrin::gui {

namespace {

constexpr int barInset = 8; ///< as the rows of the other facets
constexpr int ringRoom = 3; ///< above the tallest bar, for the ring around the current one

int yearOf(std::string_view id)
{
    int year = 0;
    std::from_chars(id.data(), id.data() + id.size(), year);
    return year;
}

} // namespace

YearBars::YearBars(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(facetTitle(search::Facet::Year));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void YearBars::setBars(int tallest, int widest)
{
    m_tallest = tallest;
    m_widest = widest;
    updateGeometry();
}

void YearBars::setCounts(const search::FacetCounts &counts)
{
    const std::vector<Bar> before = m_bars;
    m_bars.clear();
    for (const search::FacetValue &value : counts.values) {
        const int year = yearOf(value.id);
        if (year == 0)
            continue;
        // Years without documents are part of the picture, within reason.
        constexpr int widest = 200;
        while (!m_bars.empty() && m_bars.back().year + 1 < year &&
               year - m_bars.back().year < widest)
            m_bars.push_back({m_bars.back().year + 1, 0, false});
        m_bars.push_back({year, value.count, false});
    }
    for (Bar &bar : m_bars)
        bar.chosen = std::ranges::any_of(
            before, [&](const Bar &old) { return old.year == bar.year && old.chosen; });
    m_current = std::min(m_current, m_bars.empty() ? 0 : m_bars.size() - 1);
    m_anchor = m_current;
    describe();
    update();
}

void YearBars::setFilters(const std::vector<search::Filter> &filters)
{
    for (Bar &bar : m_bars)
        bar.chosen = std::ranges::any_of(filters, [&](const search::Filter &filter) {
            return filter.facet == search::Facet::Year && !filter.excluded &&
                   yearOf(filter.value) == bar.year;
        });
    update();
}

QString YearBars::rangeText() const
{
    if (m_bars.empty())
        return {};
    int first = 0;
    int last = 0;
    for (const Bar &bar : m_bars) {
        if (!bar.chosen)
            continue;
        first = first == 0 ? bar.year : first;
        last = bar.year;
    }
    if (first == 0) {
        first = m_bars.front().year;
        last = m_bars.back().year;
    }
    return first == last ? QString::number(first)
                         : QStringLiteral("%1\u2013%2").arg(first).arg(last);
}

int YearBars::plotHeight() const
{
    return m_theme.scaled(m_tallest);
}

QSize YearBars::sizeHint() const
{
    return {metrics::sidebarWidth, ringRoom + plotHeight() + m_theme.scaled(20)};
}

/// Few years do not make wide blocks.
double YearBars::slotWidth() const
{
    return std::min(static_cast<double>(m_widest), static_cast<double>(width() - 2 * barInset) /
                                                       static_cast<double>(m_bars.size()));
}

QRect YearBars::barRect(std::size_t at) const
{
    // Many years do not lose their gaps.
    const double slot = slotWidth();
    const double gap = slot >= 6 ? 2 : slot >= 3 ? 1 : 0;
    const auto count = static_cast<double>(m_bars[at].count);
    const auto most = static_cast<double>(std::ranges::max(m_bars, {}, &Bar::count).count);
    const double share = most > 0 ? count / most : 0;
    const int height = std::max(2, static_cast<int>(share * plotHeight()));
    const int left = barInset + static_cast<int>(slot * static_cast<double>(at));
    const int right = barInset + static_cast<int>(slot * static_cast<double>(at + 1) - gap);
    return {left, ringRoom + plotHeight() - height, std::max(1, right - left), height};
}

QRect YearBars::barRect(int year) const
{
    const auto found = std::ranges::find(m_bars, year, &Bar::year);
    return found == m_bars.end() ? QRect()
                                 : barRect(static_cast<std::size_t>(found - m_bars.begin()));
}

std::optional<std::size_t> YearBars::barAt(int x) const
{
    for (std::size_t at = 0; at < m_bars.size(); ++at) {
        const QRect bar = barRect(at);
        if (x >= bar.left() - 1 && x <= bar.right() + 1)
            return at;
    }
    return std::nullopt;
}

void YearBars::paintEvent(QPaintEvent *)
{
    if (m_bars.empty())
        return;
    const Palette &colours = m_theme.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t at = 0; at < m_bars.size(); ++at) {
        const QRectF bar = barRect(at);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_bars[at].chosen ? colours.accent : colours.bar);
        painter.drawRoundedRect(bar, 1.5, 1.5);
        if (hasFocus() && at == m_current) {
            painter.setPen(QPen(colours.accent, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(bar.adjusted(-1.5, -1.5, 1.5, 1.5), 3, 3);
        }
    }
    painter.setPen(colours.muted);
    painter.setFont(m_theme.font(TextRole::Chip));
    paintYears(painter);
}

/// Under every bar where there is room, else under the first and the last.
void YearBars::paintYears(QPainter &painter) const
{
    const int top = ringRoom + plotHeight() + metrics::gap;
    const int room = height() - top;
    const int figures = painter.fontMetrics().horizontalAdvance(QStringLiteral("0000"));
    if (slotWidth() >= figures + metrics::gap) {
        for (std::size_t at = 0; at < m_bars.size(); ++at) {
            const QRect bar = barRect(at);
            painter.drawText(QRect(bar.center().x() - figures, top, 2 * figures, room),
                             Qt::AlignHCenter | Qt::AlignTop, QString::number(m_bars[at].year));
        }
        return;
    }
    const QRect labels(barInset, top, barRect(m_bars.size() - 1).right() - barInset + 1, room);
    painter.drawText(QRect(barInset, top, width() - 2 * barInset, room),
                     Qt::AlignLeft | Qt::AlignTop, QString::number(m_bars.front().year));
    if (m_bars.size() > 2)
        painter.drawText(labels, Qt::AlignRight | Qt::AlignTop,
                         QString::number(m_bars.back().year));
}

QList<QStringList> YearBars::table() const
{
    QList<QStringList> rows{{accessibleName(), tr("Analyses")}};
    for (const Bar &bar : m_bars)
        rows += QStringList{QString::number(bar.year), QString::number(bar.count)};
    return rows;
}

bool YearBars::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto at = barAt(help->pos().x()))
            QToolTip::showText(
                help->globalPos(),
                tr("%1 : %2", "year, then count")
                    .arg(QString::number(m_bars[*at].year), analysesText(m_bars[*at].count)),
                this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

void YearBars::mousePressEvent(QMouseEvent *event)
{
    if (const auto at = barAt(event->position().toPoint().x())) {
        m_anchor = m_current = *at;
        m_dragged = false;
    }
}

void YearBars::mouseMoveEvent(QMouseEvent *event)
{
    const auto at = barAt(event->position().toPoint().x());
    if (!at || (*at == m_current && !m_dragged) || (event->buttons() & Qt::LeftButton) == 0)
        return;
    m_dragged = true;
    m_current = *at;
    choose(m_anchor, m_current);
}

void YearBars::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragged && barAt(event->position().toPoint().x()) == m_current && !m_bars.empty())
        toggle(m_current);
    m_dragged = false;
}

void YearBars::keyPressEvent(QKeyEvent *event)
{
    if (m_bars.empty()) {
        event->ignore();
        return;
    }
    const bool span = (event->modifiers() & Qt::ShiftModifier) != 0;
    const std::size_t last = m_bars.size() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_current == 0 ? 0 : m_current - 1, span);
    case Qt::Key_Right:
        return moveTo(std::min(m_current + 1, last), span);
    case Qt::Key_Home:
        return moveTo(0, span);
    case Qt::Key_End:
        return moveTo(last, span);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return toggle(m_current);
    default:
        event->ignore();
    }
}

void YearBars::moveTo(std::size_t at, bool span)
{
    m_current = at;
    if (span)
        choose(m_anchor, m_current);
    else
        m_anchor = at;
    describe();
    update();
}

void YearBars::choose(std::size_t from, std::size_t to)
{
    std::vector<std::string> years;
    for (std::size_t at = std::min(from, to); at <= std::max(from, to); ++at) {
        if (m_bars[at].count > 0 || at == from || at == to)
            years.push_back(std::to_string(m_bars[at].year));
    }
    emit chosen(years);
}

void YearBars::toggle(std::size_t at)
{
    std::vector<std::string> years;
    for (std::size_t other = 0; other < m_bars.size(); ++other) {
        if (m_bars[other].chosen != (other == at))
            years.push_back(std::to_string(m_bars[other].year));
    }
    emit chosen(years);
}

void YearBars::describe()
{
    if (m_bars.empty())
        return;
    const Bar &bar = m_bars[m_current];
    setAccessibleDescription(
        tr("%1 : %2", "year, then count").arg(QString::number(bar.year), analysesText(bar.count)));
}

} // namespace lutrin::gui
