// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "cli/command.h"
#include "corpus/taxonomy.h"
#include "text/markedtext.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace lutrin::cli {

/// JSON with keys in the order in which they are set.
using Json = nlohmann::ordered_json;

/// Prints one JSON object on a line of its own; bytes that are not UTF-8 become U+FFFD.
void print(std::ostream &out, const Json &value);

/// What a record, a file's name or its words say, for a terminal: it takes control characters for
/// orders, and a line has its columns. They are written as `\x1B`.
[[nodiscard]] std::string printable(std::string_view text);
/// The same for a text of several lines, which keeps its line feeds and tabs.
[[nodiscard]] std::string printableLines(std::string_view text);

/// Tells of labels that no term had, and that are terms now.
void sayNewTerms(const Session &session, const std::vector<corpus::Term> &terms);

/// Why nobody takes what is written to `out`. Error: CannotWrite.
[[nodiscard]] Error unwritten(std::ostream &out);

/// HTML-escaped, with each marked word between `<mark>` and `</mark>`.
[[nodiscard]] std::string markedHtml(const text::MarkedText &text);
/// Printable, with marked words in bold for a terminal.
[[nodiscard]] std::string markedPlain(const text::MarkedText &text, bool terminal);

} // namespace lutrin::cli
