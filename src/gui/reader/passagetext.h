// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/richtext.h"
#include "gui/reader/markedspans.h"

#include <QTextCursor>

#include <vector>

class QTextDocument;

namespace lutrin::gui {

/// What stands between two positions of a typeset page, as a quotation: with the emphasis that the
/// text itself has, without calls of notes, blocks parted by line ends, no blanks at their ends.
[[nodiscard]] std::vector<corpus::Inline> passageBetween(const QTextDocument &page, int begin,
                                                         int end);

/// What stands between two positions, and the rest of the words that they cut.
[[nodiscard]] Span wholeWords(const QTextDocument &page, int begin, int end);

/// Where these words stand on the page, also over several blocks, whatever blanks stand between
/// them and however apostrophes are written; calls of notes are no words, nor, where the words are
/// not there otherwise, digits that may be such.
[[nodiscard]] std::vector<Span> placesOf(const QTextDocument &page, const QString &words);

/// A selection of the first place that begins with these words; null where there is none.
[[nodiscard]] QTextCursor findPassage(const QTextDocument &page, const QString &beginning);

} // namespace lutrin::gui
