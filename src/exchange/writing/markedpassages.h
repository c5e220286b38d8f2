// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/output/output.h"
#include "corpus/highlight.h"

#include <vector>

namespace lutrin::exchange {

/// A passage that the user has marked, to be read: « Les mots » (p. 3), in French typography, with
/// quotation marks inside turned into “ ”.
[[nodiscard]] std::vector<citation::Run> markedPassage(const corpus::Highlight &highlight);

} // namespace lutrin::exchange
