// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reading.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lutrin::exchange {

/// An entry of a BibTeX file, its values as written but for outer delimiters, `#` and `@string`
/// names, which are put together.
struct BibtexEntry {
    std::string type; ///< lower case
    std::string key;
    std::vector<std::pair<std::string, std::string>> fields; ///< names in lower case
    int line = 0;

    [[nodiscard]] const std::string *field(std::string_view name) const;
};

/// The pieces of a text parted by `mark` outside braces; white space is collapsed, empty pieces are
/// left out. A word as mark stands between blanks: " and ".
[[nodiscard]] std::vector<std::string> partedOutsideBraces(std::string_view text,
                                                           std::string_view mark);

/// Whether a text has an entry of BibTeX at the beginning of a line.
[[nodiscard]] bool looksLikeBibtex(std::string_view text);

/// Parts a BibTeX or BibLaTeX file into its entries. `@comment` and `@preamble` are passed over,
/// `@string` is remembered. After a syntax error, which becomes a Failure with its line, reading
/// goes on at the next `@` that begins a line.
[[nodiscard]] std::vector<BibtexEntry> bibtexEntries(std::string_view text,
                                                     std::vector<Remark> &remarks);

} // namespace lutrin::exchange
