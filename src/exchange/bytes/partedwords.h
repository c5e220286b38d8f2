// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace lutrin::exchange {

/// Adds the next line of a paragraph. The hyphen that a line's end put into a word goes; one before
/// a capital or a number is the word's own, « Saint-Denis », and so is one that makes two words of
/// the dictionary out of what is none, « laissez-faire », « recompose-t-il ».
void appendLine(std::string &paragraph, std::string_view line);

/// A page's text in which each word that lutrin-extract says to be parted, with U+001F where the
/// line ended, is whole again by the same rules. U+00AD is a hyphen, since it was drawn.
[[nodiscard]] std::string withWholeWords(std::string text);

} // namespace lutrin::exchange
