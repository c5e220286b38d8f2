// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as CSL-JSON: a clear error, or references without a crash. Seeds: the oracle's items.

#include "fuzz/citationrendering.h"

#include "citation/item/csljson.h"
#include "citation/style/localechoice.h"

using namespace lutrin;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    auto items = citation::itemsFromCslJson({reinterpret_cast<const char *>(data), size});
    if (!items)
        return 0;
    constexpr std::size_t enough = 8; // telling many apart is slow under the sanitizers
    if (items->size() > enough)
        items->resize(enough);
    static const auto style = fuzz::sampleStyle();
    static const auto locale =
        std::make_shared<const citation::Locale>("fr-FR", citation::styleLayers(*style, "fr-FR"));
    fuzz::renderAll({style, locale}, *items);
    return 0;
}
