// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/publicationtype.h"

#include "exchange/references/documenttypes.h"

namespace lutrin::exchange {

void settleType(Found &found)
{
    corpus::Document &document = found.document;
    if (!document.type.empty())
        return;
    if (!document.genre.empty()) {
        // « Rapport » is what all call it; of longer words the taxonomy knows the publisher's own.
        if (document.genre.find(' ') == std::string::npos)
            document.type = typeFromDublinCore(document.genre);
        if (document.type.empty())
            document.type = document.genre;
        document.sources["type"] = corpus::Source::Publisher;
        return;
    }
    document.type = document.container.empty() ? "webpage" : "article";
}

} // namespace lutrin::exchange
