// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/personlinks.h"

#include "exchange/bytes/spaces.h"
#include "exchange/pages/bylinenames.h"
#include "exchange/pages/furniture.h"
#include "exchange/pages/htmldocument.h"
#include "exchange/pages/labelblocks.h"
#include "exchange/references/givennames.h"
#include "text/characters.h"

#include <algorithm>

namespace lutrin::exchange {

namespace {

const WordSet PersonFolders{
    "author",       "authors",      "auteur",        "auteurs",   "person",     "persons",
    "personne",     "personnes",    "people",        "expert",    "experts",    "staff",
    "bio",          "biographie",   "biography",     "profile",   "profil",     "contributor",
    "contributors", "contributeur", "contributeurs", "chercheur", "chercheurs", "researcher",
    "researchers",  "scholar",      "scholars",      "fellow",    "fellows"};

/// What may stand between the names of a byline.
const WordSet Joints{"par",       "by",        "et",      "and",    "avec",
                     "with",      "auteur",    "auteurs", "author", "authors",
                     "auteur(s)", "author(s)", "report",  "de",     "of"};

bool partsAddress(char c)
{
    return c == '/' || c == '?' || c == '&' || c == '=';
}

bool partsWords(char c)
{
    return isSpace(c) || std::string_view(",;:|&/-").find(c) != std::string_view::npos;
}

bool isPerson(const std::string &name)
{
    const bool several = name.find(' ') != std::string::npos;
    return several && !bylineNames({name, name}).empty();
}

bool isJoint(const std::string &text)
{
    bool joint = true;
    forEachWord(text, partsWords, [&](std::string_view word) {
        const bool mark = !text::isUpper(text::characterAt(word, 0).code) &&
                          text::characterAt(word, 0).kind != text::CharClass::Letter;
        joint = joint && (mark || Joints.contains(word));
    });
    return joint;
}

struct Parts {
    std::vector<std::string> names; ///< that are marked as such
    std::vector<std::string> linked;
    std::vector<std::string> persons; ///< of those, the ones whose link leads to a person's page
    std::string beside;               ///< what else there is
};

void readParts(const XmlElement &byline, Parts &parts)
{
    static const WordSet nameWords{"name", "nom", "fn"};
    xmlNode *const top = byline.node();
    for (xmlNode *node = top->children; node != nullptr;) {
        if (const char *text = textOf(node))
            parts.beside += std::string(text) + ' ';
        bool whole = false;
        if (node->type == XML_ELEMENT_NODE) {
            const XmlElement element(node);
            const std::string text = isFurniture(element) ? std::string() : element.text();
            const bool link = element.name() == "a";
            whole = link || text.empty();
            if (link && !text.empty()) {
                parts.linked.push_back(text);
                if (leadsToPerson(element.attribute("href")))
                    parts.persons.push_back(text);
            }
            if (hasWord(element, nameWords) && !text.empty() && !holdsBlock(element)) {
                parts.names.push_back(text);
                whole = true;
            }
        }
        node = whole ? nextOutside(node, top) : nextNode(node, top);
    }
}

/// « Par Anne Martin, avec » beside a link.
bool namesSomeone(const std::string &text)
{
    bool someone = false;
    forEachWord(text, partsWords, [&](std::string_view word) {
        someone = someone || (text::isUpper(text::characterAt(word, 0).code) && isGivenName(word));
    });
    return someone;
}

bool allPersons(const std::vector<std::string> &names)
{
    return !names.empty() && std::ranges::all_of(names, isPerson);
}

} // namespace

bool leadsToPerson(std::string_view address)
{
    address = address.substr(0, address.find('#'));
    bool folder = false; // seen, and something after it
    bool person = false;
    forEachWord(address, partsAddress, [&](std::string_view part) {
        person = person || folder;
        const std::size_t hyphen = part.rfind('-'); // « our-people »
        folder = PersonFolders.contains(part) || (hyphen != std::string_view::npos &&
                                                  PersonFolders.contains(part.substr(hyphen + 1)));
    });
    return person;
}

std::string linkedByline(const PageLine &line)
{
    constexpr std::size_t longest = 240;
    if (line.links.empty() || line.text.size() > longest || endsSentence(line.text))
        return {};
    std::string names;
    for (const auto &[text, address] : line.links) {
        if (!leadsToPerson(address) || !isPerson(text))
            continue;
        if (names.empty() && !isJoint(line.text.substr(0, line.text.find(text))))
            return {};
        names += (names.empty() ? "" : "; ") + text;
    }
    return names;
}

std::vector<std::string> namesMarkedIn(const XmlElement &byline)
{
    Parts parts;
    readParts(byline, parts);
    if (namesSomeone(parts.beside))
        return {};
    if (allPersons(parts.names))
        return parts.names;
    if (allPersons(parts.persons))
        return parts.persons;
    const bool only = isJoint(collapsed(parts.beside));
    return only && allPersons(parts.linked) ? parts.linked : std::vector<std::string>();
}

} // namespace lutrin::exchange
