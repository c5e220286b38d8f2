// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/publicationtype.h"

#include "exchange/pages/kindsofwork.h"
#include "exchange/references/documenttypes.h"

namespace lutrin::exchange {

void settleType(Found &found)
{
    corpus::Document &document = found.document;
    if (!document.type.empty())
        return;
    if (!document.genre.empty()) {
        // « Rapport d’information » is what all call it; of other words in a row the taxonomy knows
        // the publisher's own.
        if (document.genre.find(' ') == std::string::npos || isKindOfWork(document.genre))
            document.type = typeFromDublinCore(document.genre);
        if (document.type.empty())
            document.type = document.genre;
        document.sources["type"] = corpus::Source::Publisher;
        return;
    }
    document.type = document.container.empty() ? "webpage" : "article";
}

void takeNewspaper(Found &found, const std::string &site)
{
    const corpus::Document &document = found.document;
    if (document.type != "press")
        return;
    // « Le Monde.fr », « Le Monde | L’actualité » are the same as « Le Monde ».
    const bool same = site.empty() || site.find('.') != std::string::npos ||
                      site.find(document.publisher) != std::string::npos;
    if (take(found, "container", same ? document.publisher : site, "newspaper"))
        found.document.sources["container"] = corpus::Source::Publisher;
}

void addKind(PageFacts &facts, Vocabulary vocabulary, const std::string &words,
             const std::string &origin)
{
    const std::string type = typeFromDublinCore(words);
    facts.add(vocabulary, "type", type, origin);
    if (type.empty() && isKindOfWork(words))
        facts.add(vocabulary, "genre", words, origin);
}

} // namespace lutrin::exchange
