// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <vector>

namespace lutrin::exchange {

/// The names of pages by the numbers that are printed at their heads and feet, alone or in a
/// running line. None where fewer than three pages have one that counts on from page to page, or
/// where more than one in eight of those with a number has another. What stands before the first
/// page counted is named by its Roman numerals, where two pages have those, or one has its
/// place in the file, else by nothing.
[[nodiscard]] std::optional<std::vector<std::string>>
printedNumbers(const std::vector<std::string> &pages);

/// What each page of a PDF is named by a reader: by the label that the file gives it, else by the
/// number printed on it, else by its place in the file. Labels that all are the places in the file
/// say nothing, for many programs write them without being asked; nor do those that give
/// neighbours one name.
[[nodiscard]] std::vector<std::string> pageNames(const std::vector<std::string> &labels,
                                                 const std::vector<std::string> &pages);

} // namespace lutrin::exchange
