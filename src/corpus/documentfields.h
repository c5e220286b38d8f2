// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"

#include <string>
#include <string_view>
#include <type_traits>

namespace lutrin::corpus {

/// Calls `visit(key, member)` for each field that says something of the work: its JSON key, and
/// the pointer to the member of Document that holds it. What belongs to the record itself (id,
/// provenance, sources, related) is not among them.
template <typename Visitor>
void eachField(Visitor &&visit)
{
    visit("type", &Document::type);
    visit("genre", &Document::genre);
    visit("language", &Document::language);
    visit("title", &Document::title);
    visit("alternateTitles", &Document::alternateTitles);
    visit("date", &Document::date);
    visit("authors", &Document::authors);
    visit("editors", &Document::editors);
    visit("translators", &Document::translators);
    visit("summary", &Document::summary);
    visit("body", &Document::body);
    visit("versions", &Document::versions);
    visit("themes", &Document::themes);
    visit("regions", &Document::regions);
    visit("centres", &Document::centres);
    visit("keywords", &Document::keywords);
    visit("publisher", &Document::publisher);
    visit("publisherPlace", &Document::publisherPlace);
    visit("edition", &Document::edition);
    visit("container", &Document::container);
    visit("series", &Document::series);
    visit("number", &Document::number);
    visit("volume", &Document::volume);
    visit("issue", &Document::issue);
    visit("numberOfVolumes", &Document::numberOfVolumes);
    visit("pages", &Document::pages);
    visit("isbn", &Document::isbn);
    visit("issn", &Document::issn);
    visit("doi", &Document::doi);
    visit("url", &Document::url);
    visit("accessed", &Document::accessed);
    visit("pdf", &Document::pdf);
    visit("rights", &Document::rights);
    visit("citation", &Document::citation);
    visit("citationKey", &Document::citationKey);
    visit("note", &Document::note);
}

/// The member that holds the text of the field `key`; null for a field of another kind, and for a
/// key of none.
inline std::string Document::*textField(std::string_view key)
{
    std::string Document::*found = nullptr;
    eachField([&](std::string_view name, auto member) {
        if constexpr (std::is_same_v<decltype(member), std::string Document::*>) {
            if (name == key)
                found = member;
        }
    });
    return found;
}

} // namespace lutrin::corpus
