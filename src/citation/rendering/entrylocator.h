// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/output/output.h"
#include "citation/rendering/evaluation.h"

namespace lutrin::citation {

/// Puts the place that is cited behind an entry of the bibliography, inside the stop that the style
/// ends it with: « …, Ifri, 2025, p. 12. »; before an address that is a sentence of its own. CSL
/// knows a locator in citations only, so that styles say nothing of its look here: the locale's
/// short term and the number. Does nothing for a cite without a locator.
void addLocator(const Evaluation &evaluation, Output &entry);

} // namespace lutrin::citation
