// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace lutrin::citation {

/// Whether what follows this text begins a sentence: nothing stands before it, or a mark that ends
/// one and a blank.
[[nodiscard]] bool beginsSentenceAfter(std::string_view text);

/// Whether a text ends with ?, ! or … and closing quotation marks at most: « … “Que faire ?” ».
[[nodiscard]] bool endsSentence(std::string_view text);

/// Whether a text ends with a letter, a digit or a bracket, to which a word would stick.
[[nodiscard]] bool endsWithWord(std::string_view text);

} // namespace lutrin::citation
