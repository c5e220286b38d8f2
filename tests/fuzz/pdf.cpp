// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as what lutrin-extract says of a PDF: poppler itself runs in a process of its own.

#include "corpus/json.h"
#include "exchange/pdf/pdfreader.h"

#include <cstdint>
#include <cstdlib>
#include <string>

using namespace lutrin;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string extract(reinterpret_cast<const char *>(data), size);
    const auto reading = exchange::readPdfExtract(extract, "input.pdf");
    if (!reading)
        return 0;
    for (const exchange::Found &found : reading->documents) {
        if (found.document.title.empty() ||
            !corpus::documentFromJson(corpus::toJson(found.document)))
            std::abort();
    }
    return 0;
}
