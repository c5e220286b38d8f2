// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/richtext.h"

#include <string>
#include <string_view>
#include <vector>

namespace lutrin::corpus {

/// A title whose words have looks of their own, « Essai sur <i>Le Rouge et le Noir</i> », in the
/// markup of CSL: `<i>`, `<b>`, `<sup>`, `<sub>`, `<sc>`, `<span …>`, each with its end. Other
/// signs are text. Superscripts and small capitals are text, too: runs know slanted and bold.
[[nodiscard]] std::vector<Inline> titleRuns(std::string_view title);

/// The words of such a title: for lists, windows and search.
[[nodiscard]] std::string plainTitle(std::string_view title);

} // namespace lutrin::corpus
