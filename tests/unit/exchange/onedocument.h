// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/pages/pagereader.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace lutrin::exchange {

/// The one document of a page; the test fails where it has none, or several.
inline corpus::Document documentOn(std::string_view html)
{
    const auto reading = readWebPage(html);
    if (!reading || reading->documents.size() != 1) {
        ADD_FAILURE() << "no document";
        return {};
    }
    return reading->documents.front().document;
}

/// « Anne Martin; Paul Roy »
inline std::string namesOf(const std::vector<corpus::Name> &persons)
{
    std::string names;
    for (const corpus::Name &name : persons)
        names += (names.empty() ? "" : "; ") + name.display();
    return names;
}

} // namespace lutrin::exchange
