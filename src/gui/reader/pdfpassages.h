// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/highlight.h"
#include "gui/reader/pdfmodule.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace lutrin::gui {

/// Where a passage that the user has marked stands in a PDF.
struct PdfPassage {
    PdfRange range;
    std::vector<PdfSpan> spans; ///< what is painted, a page each
};

/// Finds each by its words, whatever blanks and hyphens of line ends stand among them: those marked
/// in the PDF as near to their place as they are found, on another page where the file is another
/// by now; those marked in the text where the file has their words once. Nothing for the others,
/// and for those that a stop leaves out. For any thread.
[[nodiscard]] std::vector<std::optional<PdfPassage>>
placesIn(const PdfFile &file, const std::vector<corpus::Highlight> &highlights,
         const std::stop_token &stop);

} // namespace lutrin::gui
