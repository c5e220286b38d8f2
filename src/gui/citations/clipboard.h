// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/reference.h"

#include <memory>

class QMimeData;

namespace lutrin::gui {

/// A formatted text as one clipboard content: a word processor takes the HTML or the RTF, an
/// editor the plain text. The HTML names no font, size or colour, so that what is pasted takes the
/// look of the text around it. A form that `formatted` leaves empty is left out.
[[nodiscard]] std::unique_ptr<QMimeData> clipboardContent(const citation::Formatted &formatted);

/// Puts that content on the clipboard. Interface thread.
void copyToClipboard(const citation::Formatted &formatted);

} // namespace lutrin::gui
