// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/answer.h"

#include <QStringList>
#include <QWidget>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lutrin::gui {

class Theme;

/// The most frequent values of a facet as bars, one below the other. A click, Space or Enter
/// chooses the value; Up and Down move.
class CountBars : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CountBars)

public:
    CountBars(search::Facet facet, const Theme &theme, QWidget *parent = nullptr);

    void setCounts(const search::FacetCounts &counts);
    void setFilters(const std::vector<search::Filter> &filters);

    [[nodiscard]] QList<QStringList> table() const;
    [[nodiscard]] bool isEmpty() const { return m_bars.empty(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

signals:
    void toggled(const std::string &id);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Bar {
        std::string id;
        QString label;
        std::int64_t count = 0;
        bool chosen = false;
    };

    [[nodiscard]] QRect rowRect(std::size_t at) const;
    void paintBar(QPainter &painter, std::size_t at, int labels, int figures) const;
    void moveTo(std::size_t at);
    void choose(std::size_t at);

    search::Facet m_facet;
    const Theme &m_theme;
    std::vector<Bar> m_bars; ///< the longest first
    std::size_t m_current = 0;
};

} // namespace lutrin::gui
