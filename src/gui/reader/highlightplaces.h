// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/highlight.h"
#include "gui/reader/markedspans.h"

#include <QString>

#include <optional>
#include <vector>

class QTextDocument;

namespace lutrin::gui {

/// Of the places that have the words of a marked passage, the one nearest to where they stood; for
/// words of the PDF, whose places are others, the only one. None: the page does not have them.
[[nodiscard]] std::optional<Span> spanOf(const corpus::Highlight &highlight,
                                         const QTextDocument &page);

/// Of all those that the page has.
[[nodiscard]] std::vector<Span> spansOf(const std::vector<corpus::Highlight> &highlights,
                                        const QTextDocument &page);

/// The beginning of its words, cut behind one of them.
[[nodiscard]] QString quoteBeginning(const std::string &quote);

} // namespace lutrin::gui
