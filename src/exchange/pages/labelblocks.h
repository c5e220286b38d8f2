// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/richtext.h"

#include <string_view>

namespace lutrin::exchange {

/// A page's body without its labels, their values and the boxes that lead to other works. Of what
/// follows a label only that goes which can be its value: « Partager » may stand above the text and
/// « À lire aussi » in the midst of it.
[[nodiscard]] corpus::RichText withoutLabels(corpus::RichText body);

/// Whether a line ends as sentences do; terms, names and buttons do not.
[[nodiscard]] bool endsSentence(std::string_view text);

} // namespace lutrin::exchange
