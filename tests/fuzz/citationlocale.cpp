// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a locale: a clear error, or references without a crash. Seeds: installed locales.

#include "fuzz/citationrendering.h"

#include "citation/style/localereader.h"

using namespace lutrin;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    auto layer = citation::readLocaleFile({reinterpret_cast<const char *>(data), size}, "fuzz");
    if (!layer)
        return 0;
    const auto shared = std::make_shared<const citation::LocaleLayer>(std::move(*layer));
    const auto locale = std::make_shared<const citation::Locale>("fr-FR", std::vector{shared});
    fuzz::renderAll({fuzz::sampleStyle(), locale}, fuzz::sampleItems());
    return 0;
}
