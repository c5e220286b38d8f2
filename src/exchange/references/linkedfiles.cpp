// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/linkedfiles.h"

#include "exchange/bytes/spaces.h"
#include "exchange/references/identifiers.h"
#include "text/characters.h"

#include <utility>

namespace lutrin::exchange {

bool isPageName(std::string_view path)
{
    const std::string lower = text::lowerCase(path);
    return lower.ends_with(".html") || lower.ends_with(".htm") || lower.ends_with(".xhtml");
}

void noteLinkedFile(Found &found, std::string path, bool page, const std::string &origin)
{
    if (path.empty())
        return;
    if (!page && found.document.pdf.empty()) {
        found.document.pdf = path;
        found.origins.emplace("pdf", origin);
    }
    found.linked.push_back({std::move(path), page});
}

bool takeRisFile(Found &found, std::string_view tag, std::string_view value)
{
    std::string path = collapsed(value);
    if (path.empty() || (tag != "L1" && tag != "L2"))
        return false;
    const bool page = isPageName(path) && !isWebAddress(path);
    const bool pdf = text::lowerCase(path).ends_with(".pdf") && !isWebAddress(path);
    if (tag == "L2" && !page && !pdf)
        return false;
    noteLinkedFile(found, std::move(path), page, "RIS " + std::string(tag));
    return true;
}

} // namespace lutrin::exchange
