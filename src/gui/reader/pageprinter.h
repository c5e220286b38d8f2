// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "gui/reader/article.h"
#include "gui/reader/readingstyle.h"

#include <QString>

#include <stop_token>

class QPagedPaintDevice;

namespace lutrin::gui {

/// What goes on paper: an article and, below it, how to cite it.
struct PrintedPage {
    Article article;
    QString heading;   ///< « Référence »
    QString reference; ///< an HTML fragment of inline elements; empty: none
    QString face;      ///< as in ReadingStyle
};

/// Sets it on the device's pages, in black on white, with the page's number at the foot. For any
/// thread. Errors: CannotWrite without a subject, Cancelled.
[[nodiscard]] Result<void> printPage(QPagedPaintDevice &device, const PrintedPage &page,
                                     const std::stop_token &stop = {});

/// The same into a PDF file, written whole or left as it was. Error also: CannotWrite with the
/// file.
[[nodiscard]] Result<void> writePdf(const QString &file, const PrintedPage &page,
                                    const std::stop_token &stop = {});

} // namespace lutrin::gui
