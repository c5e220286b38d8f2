// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace lutrin::library {

/// The French of an error's detail (Error::detail) and of where a field was read
/// (ImportSample::origins), as far as it is in our own words: numbers and names stay, and so do
/// the words of other programs. It stands here and not in a front because both say it; in English
/// a detail is shown as it is.
/// `title: missing or blank` → « title : absent ou vide »
[[nodiscard]] std::string frenchDetail(std::string_view detail);

/// Whether a detail says all by itself, so that the words for its cause would only be in the way:
/// what was left out of a file that was read.
[[nodiscard]] bool isWholeMessage(std::string_view detail);

} // namespace lutrin::library
