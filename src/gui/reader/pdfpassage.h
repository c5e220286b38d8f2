// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/richtext.h"
#include "gui/reader/pdfmodule.h"

#include <QTextCursor>

#include <string>
#include <utility>
#include <vector>

namespace lutrin::gui {

/// Where a selection's moving end stands after a step, letters and words as Unicode parts them
/// (UAX #29), lines as the page has them. A block is a page.
[[nodiscard]] PdfPlace moved(const PdfFile &file, PdfPlace from, QTextCursor::MoveOperation step);

/// The words between two places as they read: lines joined, words that a line's end parted put
/// together again, and a line end between two pages.
[[nodiscard]] QString passageOf(const PdfFile &file, const PdfRange &range);

/// The same to be quoted: what calls notes (gui/reader/pdfcalls.h) in runs of its own, which say
/// so.
[[nodiscard]] std::vector<corpus::Inline> quotationOf(const PdfFile &file, const PdfRange &range);

/// The range, and the rest of the words that its ends cut.
[[nodiscard]] PdfRange wholeWords(const PdfFile &file, const PdfRange &range);

/// The whole file.
[[nodiscard]] PdfRange everything(const PdfFile &file);

/// The pages of the file that it has words of, the first and the last, counted from 1.
[[nodiscard]] std::pair<int, int> pagesOf(const PdfRange &range);

/// The names that the file gives its pages.
[[nodiscard]] std::vector<std::string> labelsIn(const PdfFile &file);

} // namespace lutrin::gui
