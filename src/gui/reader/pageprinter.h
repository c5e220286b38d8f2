// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "corpus/highlight.h"
#include "gui/reader/article.h"
#include "gui/reader/readingstyle.h"

#include <QString>

#include <stop_token>
#include <vector>

class QPagedPaintDevice;

namespace lutrin::gui {

/// What the user has noted on a passage, below the words that it is about.
struct PrintedNote {
    QString quote;
    QString words;
};

/// What goes on paper: an article with the passages marked in it and, below it, what was noted on
/// them and how to cite it.
struct PrintedPage {
    Article article;
    std::vector<corpus::Highlight> highlights;
    QString notesHeading; ///< « Notes sur les passages »
    std::vector<PrintedNote> notes;
    QString heading;   ///< « Référence »
    QString reference; ///< an HTML fragment of inline elements; empty: none
    QString face;      ///< as in ReadingStyle
};

/// Sets it on the device's pages, in black on white, marked passages in their colour, with the
/// page's number at the foot. For any thread. Errors: CannotWrite without a subject, Cancelled.
[[nodiscard]] Result<void> printPage(QPagedPaintDevice &device, const PrintedPage &page,
                                     const std::stop_token &stop = {});

/// The same into a PDF file, written whole or left as it was. Error also: CannotWrite with the
/// file.
[[nodiscard]] Result<void> writePdf(const QString &file, const PrintedPage &page,
                                    const std::stop_token &stop = {});

} // namespace lutrin::gui
