// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/item/item.h"
#include "corpus/document.h"

namespace lutrin::citation {

/// The item that stands for a document in references. Studies, notes, briefings and reports become
/// reports with the publisher's own word as genre; unknown fields stay absent, nothing is guessed.
[[nodiscard]] Item itemFromDocument(const corpus::Document &document);

} // namespace lutrin::citation
