// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as JSON Lines: each line an error or a document that a library can keep.

#include "corpus/json.h"
#include "exchange/analyses/jsonlinesreader.h"
#include "fuzz/inputfile.h"

#include <cstdlib>

using namespace lutrin;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    (void)exchange::readJsonLines(
        fuzz::inputFile(data, size), [](int, Result<corpus::Document> document) {
            if (document &&
                (document->title.empty() || !corpus::documentFromJson(corpus::toJson(*document))))
                std::abort();
        });
    return 0;
}
