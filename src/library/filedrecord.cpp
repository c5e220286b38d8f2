// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/filedrecord.h"

#include "library/passage.h"
#include "store/documentstore.h"
#include "store/filingstore.h"
#include "store/highlightstore.h"

namespace lutrin::library {

Result<corpus::Document> filedRecord(store::Connection &connection, std::string_view id)
{
    auto document = store::DocumentStore(connection).document(id);
    if (!document)
        return document;
    auto filings = store::FilingStore(connection).of(id);
    if (!filings)
        return failure(filings.error());
    for (store::Filing &filing : *filings) {
        auto &names =
            filing.kind == store::FilingKind::Collection ? document->collections : document->tags;
        names.push_back(std::move(filing.name));
    }
    auto highlights = store::HighlightStore(connection).of(id);
    if (!highlights)
        return failure(highlights.error());
    document->highlights = std::move(*highlights);
    for (corpus::Highlight &highlight : document->highlights) {
        highlight.number = 0;
        highlight.document.clear();
    }
    locate(document->highlights, *document);
    return document;
}

} // namespace lutrin::library
