// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/overview/countmatrix.h"

#include "gui/overview/shade.h"

#include "gui/shell/figures.h"
#include "gui/shell/phrases.h"
#include "gui/shell/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QtMath>

#include <algorithm>

namespace lutrin::gui {

namespace {

constexpr int matrixRow = 28;
constexpr int tallestHeading = 152; ///< of the slanted names of the columns
constexpr int headingGap = 8;       ///< below them
constexpr int slant = -40;          ///< degrees
constexpr int labelGap = 10;        ///< to the right of them
constexpr int widestCell = 64;
constexpr int narrowestCell = 26;
constexpr int easyCell = 36; ///< what the names of the rows leave of each, if they can
constexpr int levelIndent = 12;
constexpr std::size_t mostRows = 16;
constexpr std::size_t mostColumns = 12;

qreal headingRise()
{
    return -qSin(qDegreesToRadians(qreal(slant)));
}

int depthOf(const search::FacetValues &values, const search::FacetValue &value)
{
    int depth = 0;
    for (std::string_view parent = value.parent; !parent.empty(); ++depth) {
        const auto above = values.find(parent);
        if (!above)
            break;
        parent = above->parent;
    }
    return depth;
}

} // namespace

CountMatrix::CountMatrix(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Thèmes et régions"));
    connect(&theme, &Theme::changed, this, &CountMatrix::measure);
}

/// The values that count anything: as many levels of their tree as there is room for.
std::vector<CountMatrix::Term>
CountMatrix::shownTerms(const search::FacetValues &values,
                        const std::unordered_set<std::string_view> &counted, std::size_t most)
{
    std::vector<Term> terms;
    int deepest = 0;
    for (const search::FacetValue &value : values) {
        if (!counted.contains(value.id))
            continue;
        const int depth = depthOf(values, value);
        deepest = std::max(deepest, depth);
        terms.push_back({std::string(value.id), labelText(value.label), depth, false});
    }
    for (; terms.size() > most && deepest > 0; --deepest)
        std::erase_if(terms, [&](const Term &term) { return term.depth >= deepest; });
    if (terms.size() > most)
        terms.resize(most);
    return terms;
}

void CountMatrix::setCounts(const search::Counts &counts, const search::FacetValues &themes,
                            const search::FacetValues &regions)
{
    std::unordered_set<std::string_view> rows;
    std::unordered_set<std::string_view> columns;
    for (const search::Crossing &cell : counts.cells) {
        rows.insert(cell.values.front());
        columns.insert(cell.values.back());
    }
    m_rows = shownTerms(themes, rows, mostRows);
    m_columns = shownTerms(regions, columns, mostColumns);
    m_counts.assign(m_rows.size() * m_columns.size(), 0);
    m_most = 0;
    for (const search::Crossing &cell : counts.cells) {
        const auto row = std::ranges::find(m_rows, cell.values.front(), &Term::id);
        const auto column = std::ranges::find(m_columns, cell.values.back(), &Term::id);
        if (row == m_rows.end() || column == m_columns.end())
            continue;
        const auto at = static_cast<std::size_t>(row - m_rows.begin()) * m_columns.size() +
                        static_cast<std::size_t>(column - m_columns.begin());
        m_counts[at] = cell.count;
        m_most = std::max(m_most, cell.count);
    }
    m_current = {};
    measure();
}

void CountMatrix::setFilters(const std::vector<search::Filter> &filters)
{
    const auto mark = [&](std::vector<Term> &terms, search::Facet facet) {
        for (Term &term : terms)
            term.chosen = std::ranges::any_of(filters, [&](const search::Filter &filter) {
                return filter.facet == facet && !filter.excluded && filter.value == term.id;
            });
    };
    mark(m_rows, search::Facet::Theme);
    mark(m_columns, search::Facet::Region);
    measure();
}

QList<QStringList> CountMatrix::table() const
{
    QStringList heading{tr("Thème")};
    for (const Term &column : m_columns)
        heading += column.label;
    QList<QStringList> rows{heading};
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        QStringList line{m_rows[row].label};
        for (std::size_t column = 0; column < m_columns.size(); ++column)
            line += QString::number(countAt({row, column}));
        rows += line;
    }
    return rows;
}

std::int64_t CountMatrix::countAt(const Cell &cell) const
{
    return m_counts[cell.row * m_columns.size() + cell.column];
}

QFont CountMatrix::headingFont(const Term &term) const
{
    return m_theme.font(term.chosen ? TextRole::Strong : TextRole::Small);
}

QFont CountMatrix::labelFont(const Term &term) const
{
    return m_theme.font(term.chosen ? TextRole::Strong : TextRole::Interface);
}

void CountMatrix::measure()
{
    measureHeadings();
    measureLabels();
    updateGeometry();
    update();
}

void CountMatrix::measureLabels()
{
    m_longestLabel = 0;
    for (const Term &term : m_rows) {
        const QFontMetrics metrics(labelFont(term));
        m_longestLabel = std::max(m_longestLabel, term.depth * levelIndent +
                                                      metrics.horizontalAdvance(term.label) + 1);
    }
}

/// The longest name sets how high the headings are: it rises by the sine of its slant, and by its
/// letters' height. The last one leans out over the right edge.
void CountMatrix::measureHeadings()
{
    const qreal letters = QFontMetricsF(m_theme.font(TextRole::Small)).height();
    const qreal mostRise = m_theme.scaled(tallestHeading) - headingGap - letters;
    qreal longest = 0;
    qreal last = 0;
    for (const Term &term : m_columns) {
        last = QFontMetricsF(headingFont(term)).horizontalAdvance(term.label);
        longest = std::max(longest, last);
    }
    const qreal room = std::min(longest, mostRise / headingRise());
    m_longestHeading = qCeil(room);
    m_headingHeight = qCeil(room * headingRise() + letters) + headingGap;
    m_overhang = qCeil(std::min(last, room) * qCos(qDegreesToRadians(qreal(slant))));
}

int CountMatrix::labelWidth() const
{
    const int cells = static_cast<int>(m_columns.size()) * m_theme.scaled(easyCell);
    const int room = std::max(width() - m_overhang - cells, width() / 3);
    return std::min(m_longestLabel + labelGap, room);
}

QRect CountMatrix::cellRect(const Cell &cell) const
{
    const int room = width() - labelWidth() - m_overhang;
    const int columns = std::max(1, static_cast<int>(m_columns.size()));
    const int cellWidth = std::clamp(room / columns, narrowestCell, m_theme.scaled(widestCell));
    const int height = m_theme.scaled(matrixRow);
    return {labelWidth() + static_cast<int>(cell.column) * cellWidth,
            m_headingHeight + static_cast<int>(cell.row) * height, cellWidth - 2, height - 2};
}

QRect CountMatrix::cellRect(const std::string &theme, const std::string &region) const
{
    const auto row = std::ranges::find(m_rows, theme, &Term::id);
    const auto column = std::ranges::find(m_columns, region, &Term::id);
    if (row == m_rows.end() || column == m_columns.end())
        return {};
    return cellRect(Cell{static_cast<std::size_t>(row - m_rows.begin()),
                         static_cast<std::size_t>(column - m_columns.begin())});
}

std::optional<CountMatrix::Cell> CountMatrix::cellAt(const QPoint &point) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            if (cellRect(Cell{row, column}).contains(point))
                return Cell{row, column};
        }
    }
    return std::nullopt;
}

QString CountMatrix::words(const Cell &cell) const
{
    return tr("%1, %2\u00a0: %3", "theme, region, count")
        .arg(m_rows[cell.row].label, m_columns[cell.column].label, analysesText(countAt(cell)));
}

QSize CountMatrix::sizeHint() const
{
    const int rows = static_cast<int>(m_rows.size());
    return {480, m_headingHeight + rows * m_theme.scaled(matrixRow) + 2};
}

QSize CountMatrix::minimumSizeHint() const
{
    return {280, sizeHint().height()};
}

void CountMatrix::paintEvent(QPaintEvent *)
{
    if (isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHeadings(painter);
    paintLabels(painter);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        for (std::size_t column = 0; column < m_columns.size(); ++column)
            paintCell(painter, {row, column});
    }
}

void CountMatrix::paintHeadings(QPainter &painter) const
{
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const Term &term = m_columns[column];
        const QFont font = headingFont(term);
        const QRect cell = cellRect(Cell{0, column});
        painter.save();
        painter.setFont(font);
        painter.setPen(term.chosen ? m_theme.palette().accent : m_theme.palette().ink);
        painter.translate(cell.center().x(), cell.top() - headingGap);
        painter.rotate(slant);
        painter.drawText(QPointF(0, 0), QFontMetrics(font).elidedText(term.label, Qt::ElideRight,
                                                                      m_longestHeading));
        painter.restore();
    }
}

void CountMatrix::paintLabels(QPainter &painter) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const Term &term = m_rows[row];
        const QRect cell = cellRect(Cell{row, 0});
        const int left = term.depth * levelIndent;
        painter.setFont(labelFont(term));
        painter.setPen(term.chosen ? m_theme.palette().accent : m_theme.palette().ink);
        paintElided(painter, QRect(left, cell.top(), labelWidth() - left - labelGap, cell.height()),
                    term.label);
    }
}

void CountMatrix::paintCell(QPainter &painter, const Cell &cell) const
{
    const Palette &colours = m_theme.palette();
    const QRect place = cellRect(cell);
    const std::int64_t count = countAt(cell);
    const double share =
        count == 0 ? 0 : 0.15 + 0.85 * static_cast<double>(count) / static_cast<double>(m_most);
    const double least = m_theme.choice() == Theme::Choice::HighContrast ? 7 : 4.5;
    const Shade shade = shadeOf(share, colours, least);
    const bool current = hasFocus() && cell == m_current;
    const bool chosen = m_rows[cell.row].chosen && m_columns[cell.column].chosen;
    painter.setBrush(count == 0 ? colours.pane : shade.ground);
    painter.setPen(current || chosen ? QPen(colours.second, 2) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (count == 0)
        return;
    painter.setPen(shade.text);
    painter.setFont(m_theme.font(TextRole::Small));
    painter.drawText(place, Qt::AlignCenter, QLocale().toString(count));
}

bool CountMatrix::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto cell = cellAt(help->pos()))
            QToolTip::showText(help->globalPos(), words(*cell), this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        moveTo(0, 0);
        update();
    }
    return QWidget::event(event);
}

void CountMatrix::mousePressEvent(QMouseEvent *event)
{
    // Else the page would take the release as well.
    event->accept();
}

void CountMatrix::mouseReleaseEvent(QMouseEvent *event)
{
    if (const auto cell = cellAt(event->position().toPoint()))
        choose(*cell);
}

void CountMatrix::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(0, -1);
    case Qt::Key_Right:
        return moveTo(0, 1);
    case Qt::Key_Up:
        return moveTo(-1, 0);
    case Qt::Key_Down:
        return moveTo(1, 0);
    case Qt::Key_Space:
        return choose(m_current);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_current);
        if (!isEmpty() && countAt(m_current) > 0)
            emit entered();
        return;
    default:
        event->ignore();
    }
}

void CountMatrix::moveTo(int rows, int columns)
{
    if (isEmpty())
        return;
    const auto moved = [](std::size_t from, int by, std::size_t size) {
        const int last = static_cast<int>(size) - 1;
        return static_cast<std::size_t>(std::clamp(static_cast<int>(from) + by, 0, last));
    };
    m_current = {moved(m_current.row, rows, m_rows.size()),
                 moved(m_current.column, columns, m_columns.size())};
    setAccessibleDescription(words(m_current));
    update();
}

void CountMatrix::choose(const Cell &cell)
{
    if (isEmpty())
        return;
    m_current = cell;
    if (countAt(cell) > 0)
        emit chosen(m_rows[cell.row].id, m_columns[cell.column].id);
}

} // namespace lutrin::gui
