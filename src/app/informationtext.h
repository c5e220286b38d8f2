// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <poppler-global.h>

namespace lutrin::extraction {

/// A text of a PDF's information, of which poppler takes each byte for a character of Latin-1: the
/// others are those of PDFDocEncoding (ISO 32000-1, D.2), or of Windows where programs wrote
/// these against the standard and what stands there shows it.
[[nodiscard]] poppler::ustring informationText(poppler::ustring text);

} // namespace lutrin::extraction
