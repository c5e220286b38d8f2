// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/reader/markedspans.h"
#include "gui/reader/pdfmodule.h"

#include <vector>

namespace lutrin::gui {

/// Digits that may call a note, as far as the words before them tell: units and letters of formulas
/// (« km2 », « R2 ») are no words.
[[nodiscard]] std::vector<Span> likelyCalls(const QString &text);

/// The calls of notes in a page's text: raised digits behind a word or what closes it, as far as
/// their boxes tell.
[[nodiscard]] std::vector<Span> callsOfNotes(const PdfFile &file, int page);

} // namespace lutrin::gui
