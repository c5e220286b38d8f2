// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as an analysis in the corpus format. Runs in the project's folder, for the schema.

#include "corpus/json.h"
#include "exchange/analyses/analysisreader.h"
#include "exchange/analyses/corpusschema.h"
#include "fuzz/inputfile.h"

using namespace lutrin;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto schema = exchange::CorpusSchema::load("corpus/corpus.rng");
    if (!schema)
        std::abort();
    const auto document = exchange::readAnalysis(fuzz::inputFile(data, size), *schema);
    if (document && !corpus::documentFromJson(corpus::toJson(*document)))
        std::abort();
    return 0;
}
