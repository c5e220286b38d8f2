// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a file of one format: a clear error, or documents that a library can keep. The page
// styles of tests/data/pages are seeds for fuzz-reader-page.

#include "corpus/json.h"
#include "exchange/filereader.h"

#include <cstdint>
#include <cstdlib>

using namespace lutrin;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    (void)exchange::detectContent(bytes);
    const auto reading =
        exchange::readContent(bytes, exchange::Format::LUTRIN_FUZZ_FORMAT, "input");
    if (!reading)
        return 0;
    for (const exchange::Found &found : reading->documents) {
        if (found.document.title.empty() ||
            !corpus::documentFromJson(corpus::toJson(found.document)))
            std::abort();
    }
    return 0;
}
