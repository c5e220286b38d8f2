// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "corpus/edition.h"
#include "exchange/analyses/corpusschema.h"

#include <filesystem>
#include <stop_token>

namespace lutrin::exchange {

/// The file that makes a folder a corpus.
inline constexpr const char *ManifestName = "corpus.xml";

/// Reads a corpus: the folder with `corpus.xml` and what the manifest names
/// (docs/corpus-format.md); the manifest's own path does as well. It is held to `schema`: one that
/// lies in the folder is for those who write it. All of it is right, or the first error is given:
/// those of readAnalysis() and readTaxonomy(), and Invalid, with file and line, for an id that
/// stands twice or that a file mentions and no file has. Cancelled when `stop` asks for it.
[[nodiscard]] Result<corpus::Corpus> readCorpus(const std::filesystem::path &path,
                                                const CorpusSchema &schema,
                                                const std::stop_token &stop = {});

/// Reads only what tells one edition from the next: one small file, without the schema.
[[nodiscard]] Result<corpus::Edition> readEdition(const std::filesystem::path &path);

} // namespace lutrin::exchange
