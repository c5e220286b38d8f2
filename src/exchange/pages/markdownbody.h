// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/richtext.h"

#include <string_view>

namespace lutrin::exchange {

/// The blocks of a text in Markdown: CommonMark with pipe tables. What marks up a run is gone from
/// its text; of HTML the words are left, and of links those to pages and letter boxes. The lines of
/// a paragraph are parted by `\n`, as its beginning may be what stands below a title; headings
/// have the level that they are written with, 1 to 6.
[[nodiscard]] corpus::RichText markdownBlocks(std::string_view text);

} // namespace lutrin::exchange
