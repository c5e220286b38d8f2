// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace lutrin::citation {

/// What stays on one line with the number after it: « p. », « nᵒ », « Vol. », « (§ »; brackets
/// before it do not count.
[[nodiscard]] bool isNumbersLabel(std::string_view word);

[[nodiscard]] bool isSeason(std::string_view word);

/// Whether a text begins with the name of a month, in full or as references shorten it.
[[nodiscard]] bool startsWithMonth(std::string_view text);

/// Whether « de » is « d’ » before a name that begins so. An h is taken for one that is heard but
/// in a few given names, a y for a vowel before a consonant: « d’Yves ».
[[nodiscard]] bool elidesDe(std::string_view text);

} // namespace lutrin::citation
