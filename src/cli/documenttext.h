// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/language.h"
#include "corpus/document.h"
#include "corpus/taxonomy.h"

#include <string>

namespace lutrin::cli {

/// The document as a text for a terminal: title, record, standfirst, body, and the passages that
/// the user has marked. Every block of the record has a line; one that is unknown says so.
[[nodiscard]] std::string documentText(const corpus::Document &document,
                                       const corpus::Taxonomy &taxonomy, Language language);

/// The passages that are marked in a document, each below an empty line: « Les mots » (p. 3), and
/// the note on a line of its own.
[[nodiscard]] std::string passagesText(const std::vector<corpus::Highlight> &highlights,
                                       Language language);

} // namespace lutrin::cli
