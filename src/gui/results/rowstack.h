// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <vector>

namespace lutrin::gui {

/// Where the rows of a long list stand in a view: any number of rows, each as high as it is, of
/// which only those in sight are ever measured. The place in the list is the row at the upper edge
/// and the pixels of it that are above; it stays when heights or the view change.
class RowStack {
public:
    /// A row's place in the view: `top` is negative where it begins above the upper edge.
    struct Band {
        int row = 0;
        int top = 0;
        int height = 0;

        bool operator==(const Band &) const = default;
    };

    /// `height`: of a row, in pixels, at least 1; asked anew each time.
    explicit RowStack(std::function<int(int row)> height);

    void setCount(int rows);
    void setView(int height);
    [[nodiscard]] int count() const { return m_count; }

    /// The row to the upper edge; the last rows stay at the lower one.
    void moveTo(int row);
    /// The row's end to the lower edge.
    void moveToEnd(int row);
    /// Positive pixels go down the list.
    void moveBy(int pixels);
    /// In rows, with the share of the first one that is above the edge.
    [[nodiscard]] double place() const;
    void setPlace(double rows);
    /// The place at which the list's end is in sight.
    [[nodiscard]] double lastPlace() const;

    [[nodiscard]] std::vector<Band> inSight() const;
    /// Of a row in sight. Others stand above or below at a height that is not theirs, in their
    /// order, so that rowAt() finds them there.
    [[nodiscard]] Band band(int row) const;
    /// -1 where there is none.
    [[nodiscard]] int rowAt(int y) const;
    /// The row that is about a view's height away.
    [[nodiscard]] int pageFrom(int row, bool down) const;

private:
    struct Place {
        int row = 0;
        int hidden = 0; ///< pixels of it above the edge

        auto operator<=>(const Place &) const = default;
    };

    [[nodiscard]] Place last() const;
    [[nodiscard]] Place endingAt(int row) const;
    [[nodiscard]] double placeOf(const Place &place) const;
    void bound();

    std::function<int(int)> m_height;
    int m_count = 0;
    int m_view = 0;
    Place m_place;
};

} // namespace lutrin::gui
