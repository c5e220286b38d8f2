// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "corpus/taxonomy.h"
#include "exchange/analyses/corpusschema.h"

#include <filesystem>

namespace lutrin::exchange {

/// Reads the vocabularies of a corpus, broader terms before narrower ones, and checks them against
/// `schema`; an id may stand only once on its axis. Errors as those of readAnalysis().
[[nodiscard]] Result<corpus::Taxonomy> readTaxonomy(const std::filesystem::path &file,
                                                    const CorpusSchema &schema);

} // namespace lutrin::exchange
