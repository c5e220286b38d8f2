// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/reader/markedspans.h"
#include "gui/reader/pdfmodule.h"

#include <vector>

namespace lutrin::gui {

/// The calls of notes in a page's text: raised digits behind a word or what closes it, as far as
/// their boxes tell. Units and letters of formulas (« km2 », « R2 ») are no words.
[[nodiscard]] std::vector<Span> callsOfNotes(const PdfFile &file, int page);

} // namespace lutrin::gui
