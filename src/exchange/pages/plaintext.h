// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reading.h"

#include <string>
#include <string_view>

namespace lutrin::exchange {

/// Whether a text is one that people read: words for the most part, and neither columns of a table
/// nor a program. It is decoded already, so that binary data shows by what is no letter.
[[nodiscard]] bool looksLikeProse(std::string_view text);

/// Whether the first line of a text can be its title: it is short and no sentence.
[[nodiscard]] bool mayBeTitle(const std::string &line);

/// Takes what a line below the title says of the text; false for a line of the text itself.
[[nodiscard]] bool takeHeadLine(Found &found, const std::string &line, bool english);

/// Reads a note or an article kept as plain text. Its first line is the title if it is short and
/// no sentence, else the file is called by its `name` (a path). Lines that were wrapped are joined,
/// blank lines part paragraphs, lines that begin with a dash or a bullet are lists, and those that
/// begin with `#` headings. A date, an address or « Par … » alone on a line below the title belong
/// to the record, and so does a header (exchange/pages/textheader.h).
[[nodiscard]] Reading readPlainText(std::string_view text, const std::string &name);

} // namespace lutrin::exchange
