// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/output/output.h"
#include "corpus/highlight.h"
#include "corpus/richtext.h"

#include <vector>

namespace lutrin::exchange {

/// A passage of this body that the user has marked, to be read: « Les mots » (p. 3), in French
/// typography, with its emphasis, and quotation marks inside turned into “ ”.
[[nodiscard]] std::vector<citation::Run> markedPassage(const corpus::Highlight &highlight,
                                                       const corpus::RichText &body);

} // namespace lutrin::exchange
