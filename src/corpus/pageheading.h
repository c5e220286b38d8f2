// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace lutrin::corpus {

/// The heading of level 4 under which a body that was read from a PDF has each of its pages:
/// « Page 3 », or « Page 365 (3/22) » where the page is named otherwise than by its place in the
/// file, and « Page (1/22) » where it has no name, as a cover.
struct PageHeading {
    int page = 0;      ///< its place in the file, from 1; 0: no such heading
    int pages = 0;     ///< so many has the file; 0: not told
    std::string label; ///< its name: « 365 », « iv »

    bool operator==(const PageHeading &) const = default;
};

/// The level of such headings.
inline constexpr int PageHeadingLevel = 4;

[[nodiscard]] std::string toString(const PageHeading &heading);
[[nodiscard]] PageHeading parsePageHeading(std::string_view text);

} // namespace lutrin::corpus
