// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/answer.h"

#include <QString>

#include <stop_token>
#include <vector>

namespace lutrin::library {
class Library;
}

namespace lutrin::gui {

/// The documents for what is being typed, its last word perhaps unfinished: those with these words
/// in their title, then those that a search for them finds. Runs on a worker; what fails finds
/// nothing.
[[nodiscard]] std::vector<search::Hit> documentsCalled(const library::Library &library,
                                                       const QString &words, std::size_t most,
                                                       const std::stop_token &stop);

} // namespace lutrin::gui
