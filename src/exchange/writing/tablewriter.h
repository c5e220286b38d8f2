// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace lutrin::exchange {

/// A table with what stands above it; all of it words for people.
struct Table {
    std::string language; ///< BCP 47
    std::string title;
    std::string introduction;
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows; ///< each with a cell for every column
};

/// The formats of tableText(): `csv`, `html`, `markdown`.
[[nodiscard]] std::vector<std::string> tableFormats();

/// The table as a file of this format; as CSV (RFC 4180) the columns and rows alone.
/// Error: Unsupported with the format.
[[nodiscard]] Result<std::string> tableText(const Table &table, std::string_view format);

} // namespace lutrin::exchange
