// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/output/keycitation.h"

#include "base/joined.h"
#include "citation/item/locator.h"
#include "citation/item/trimmed.h"
#include "citation/output/latexwriter.h"

#include <algorithm>

namespace lutrin::citation {

namespace {

/// Pandoc reads a key to the first sign that it does not know, or two of the others; braces keep
/// any together.
std::string pandocKey(const std::string &key)
{
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '_' || c == '-';
    };
    return std::ranges::all_of(key, isPlain) ? "@" + key : "@{" + key + "}";
}

std::string pandocCitation(const std::vector<std::string> &keys, const std::string &locator)
{
    std::vector<std::string> works(keys.size());
    std::ranges::transform(keys, works.begin(), pandocKey);
    return "[" + joined(works, "; ") + (locator.empty() ? "" : ", " + locator) + "]";
}

/// A number alone is a page there too; another place has its label before it.
std::string latexCitation(const std::vector<std::string> &keys, const std::string &locator)
{
    const Locator place = parseLocator(locator);
    const std::string &shown = place.label == 0 ? place.value : locator;
    const std::string note = shown.empty() ? "" : "[" + toLatex({{.text = shown}}) + "]";
    return "\\autocite" + note + "{" + joined(keys, ",") + "}";
}

} // namespace

std::string keyCitation(const std::vector<std::string> &keys, KeyCitation how,
                        std::string_view locator)
{
    const std::string place(trimmed(locator));
    return how == KeyCitation::Pandoc ? pandocCitation(keys, place) : latexCitation(keys, place);
}

} // namespace lutrin::citation
