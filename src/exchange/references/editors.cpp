// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/editors.h"

#include <utility>

namespace lutrin::exchange {

namespace {

bool isPartOfAnother(const corpus::Document &document)
{
    return document.type == "chapter" || document.type == "conference" ||
           document.type == "article" || !document.container.empty();
}

} // namespace

bool takeEditors(Found &found, std::vector<corpus::Name> editors, const std::string &origin)
{
    if (editors.empty() || !found.document.authors.empty() || isPartOfAnother(found.document))
        return false;
    found.document.authors = std::move(editors);
    found.origins.emplace("authors", origin);
    return true;
}

} // namespace lutrin::exchange
