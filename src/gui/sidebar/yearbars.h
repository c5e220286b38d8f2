// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/answer.h"
#include "search/request.h"

#include <QStringList>
#include <QWidget>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lutrin::gui {

class Theme;

/// The years of the library as bars. A click chooses a year, dragging chooses a span; Left, Right,
/// Home and End move between bars, with Shift they choose a span, Space or Enter toggles.
class YearBars : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(YearBars)

public:
    explicit YearBars(const Theme &theme, QWidget *parent = nullptr);

    /// The height of the tallest bar and the width of the widest, in pixels before scaling.
    void setBars(int tallest, int widest);
    void setCounts(const search::FacetCounts &counts);
    void setFilters(const std::vector<search::Filter> &filters);

    /// « 2019–2025 », the chosen years or else all; empty without years.
    [[nodiscard]] QString rangeText() const;
    /// The bar of a year, for tests and tool tips; empty where there is none.
    [[nodiscard]] QRect barRect(int year) const;
    /// Years and counts under their headings.
    [[nodiscard]] QList<QStringList> table() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

signals:
    /// The years to filter by from now on; none means all.
    void chosen(const std::vector<std::string> &years);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Bar {
        int year = 0;
        std::int64_t count = 0;
        bool chosen = false;
    };

    [[nodiscard]] double slotWidth() const;
    [[nodiscard]] QRect barRect(std::size_t at) const;
    void paintYears(QPainter &painter) const;
    [[nodiscard]] int plotHeight() const;
    [[nodiscard]] std::optional<std::size_t> barAt(int x) const;
    void choose(std::size_t from, std::size_t to);
    void toggle(std::size_t at);
    void moveTo(std::size_t at, bool span);
    void describe();

    const Theme &m_theme;
    int m_tallest = 46;
    int m_widest = 28;
    std::vector<Bar> m_bars; ///< every year from the first to the last
    std::size_t m_current = 0;
    std::size_t m_anchor = 0; ///< where a span begins
    bool m_dragged = false;
};

} // namespace lutrin::gui
