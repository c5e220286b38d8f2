// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/answer.h"
#include "search/statistics.h"

#include <QStringList>
#include <QWidget>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

namespace lutrin::gui {

class Theme;

/// How many documents each theme has in each region: a table whose cells are the darker the more
/// there are. A click, Space or Enter on a cell chooses its theme and its region; the arrow keys
/// move between cells.
class CountMatrix : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CountMatrix)

public:
    explicit CountMatrix(const Theme &theme, QWidget *parent = nullptr);

    /// `counts` by theme and region; `themes` and `regions` in the order of their trees.
    void setCounts(const search::Counts &counts, const search::FacetValues &themes,
                   const search::FacetValues &regions);
    void setFilters(const std::vector<search::Filter> &filters);

    /// The table with its headings, for people's own charts.
    [[nodiscard]] QList<QStringList> table() const;
    [[nodiscard]] bool isEmpty() const { return m_rows.empty() || m_columns.empty(); }
    /// The place of a cell, empty when it is not shown.
    [[nodiscard]] QRect cellRect(const std::string &theme, const std::string &region) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosen(const std::string &theme, const std::string &region);
    /// After `chosen`, by Enter: what is in the cell is wanted.
    void entered();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Term {
        std::string id;
        QString label;
        int depth = 0;
        bool chosen = false;
    };
    struct Cell {
        std::size_t row = 0;
        std::size_t column = 0;
        bool operator==(const Cell &) const = default;
    };

    static std::vector<Term> shownTerms(const search::FacetValues &values,
                                        const std::unordered_set<std::string_view> &counted,
                                        std::size_t most);
    [[nodiscard]] std::int64_t countAt(const Cell &cell) const;
    [[nodiscard]] QRect cellRect(const Cell &cell) const;
    [[nodiscard]] std::optional<Cell> cellAt(const QPoint &point) const;
    [[nodiscard]] QString words(const Cell &cell) const;
    [[nodiscard]] QFont headingFont(const Term &term) const;
    [[nodiscard]] QFont labelFont(const Term &term) const;
    void measure();
    void measureHeadings();
    void measureLabels();
    [[nodiscard]] int labelWidth() const;
    void paintHeadings(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    void paintCell(QPainter &painter, const Cell &cell) const;
    void moveTo(int rows, int columns);
    void choose(const Cell &cell);

    const Theme &m_theme;
    std::vector<Term> m_rows;
    std::vector<Term> m_columns;
    std::vector<std::int64_t> m_counts; ///< row by row
    std::int64_t m_most = 0;
    int m_longestLabel = 0;   ///< with its indent
    int m_longestHeading = 0; ///< along its slant
    int m_headingHeight = 0;
    int m_overhang = 0; ///< of the last heading, to the right
    Cell m_current;
};

} // namespace lutrin::gui
