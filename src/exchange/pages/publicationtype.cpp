// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/publicationtype.h"

namespace lutrin::exchange {

void settleType(Found &found)
{
    corpus::Document &document = found.document;
    if (!document.type.empty())
        return;
    if (!document.genre.empty()) {
        document.type = document.genre; // the taxonomy knows the publisher's words
        document.sources["type"] = corpus::Source::Publisher;
        return;
    }
    document.type = document.container.empty() ? "webpage" : "article";
}

} // namespace lutrin::exchange
