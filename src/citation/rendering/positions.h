// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/processor.h"

#include <vector>

namespace lutrin::citation {

/// Fills in where each cite stands: first, subsequent, ibid, near a note, and the note of the
/// first citation of its item (« Position »). `items` are set; cites stay in their order.
void locate(std::vector<CitationInput> &citations, int nearNoteDistance);

} // namespace lutrin::citation
