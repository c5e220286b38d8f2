// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/output/output.h"

#include <string>
#include <vector>

namespace lutrin::citation {

/// What stands inside a paragraph of an office document, from runs that punctuated() has been
/// through. Neither names a font, a size or a colour.

/// OpenDocument 1.3: text and `text:span`, to stand in a `text:p`. The spans name the styles of
/// odfStyles(), which the document needs among its automatic styles.
[[nodiscard]] std::string toOdf(const std::vector<Run> &runs);
/// The `style:style` elements that toOdf() uses.
[[nodiscard]] std::string odfStyles();

/// Office Open XML: `w:r` elements (ISO/IEC 29500-1, 17.3.2), to stand in a `w:p`.
[[nodiscard]] std::string toOoxml(const std::vector<Run> &runs);

} // namespace lutrin::citation
