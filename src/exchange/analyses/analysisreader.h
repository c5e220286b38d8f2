// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "corpus/document.h"
#include "corpus/taxonomy.h"
#include "exchange/analyses/corpusschema.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace lutrin::exchange {

/// An id that an analysis names and that stands elsewhere: a term, or another analysis.
struct Mention {
    std::optional<corpus::Axis> axis; ///< of a term; nothing for another analysis
    std::string id;
    int line = 0;
};

/// An analysis with what a corpus checks across its files.
struct AnalysisFile {
    corpus::Document document;
    std::vector<Mention> mentions;
};

/// Reads one analysis in the corpus format (docs/corpus-format.md) and checks it against `schema`.
/// Errors, with the file as subject and the line: NotFound, CannotRead, LimitExceeded, Malformed,
/// Foreign for another kind of XML, Invalid.
[[nodiscard]] Result<corpus::Document> readAnalysis(const std::filesystem::path &file,
                                                    const CorpusSchema &schema);

/// The same, with the ids that it mentions.
[[nodiscard]] Result<AnalysisFile> readAnalysisFile(const std::filesystem::path &file,
                                                    const CorpusSchema &schema);

} // namespace lutrin::exchange
