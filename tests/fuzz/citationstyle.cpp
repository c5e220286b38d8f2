// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a style: a clear error, or references without a crash. Seeds: installed styles.

#include "fuzz/citationrendering.h"

#include "citation/style/localechoice.h"
#include "citation/style/stylereader.h"

using namespace lutrin;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    auto style = citation::readStyle({reinterpret_cast<const char *>(data), size}, "fuzz");
    if (!style)
        return 0;
    const auto shared = std::make_shared<const citation::Style>(std::move(*style));
    // Its own terms alone: a locale's file would only slow the search down.
    const auto locale =
        std::make_shared<const citation::Locale>("fr-FR", citation::styleLayers(*shared, "fr-FR"));
    fuzz::renderAll({shared, locale}, fuzz::sampleItems());
    return 0;
}
