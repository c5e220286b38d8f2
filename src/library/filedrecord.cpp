// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/filedrecord.h"

#include "library/passage.h"
#include "store/documentstore.h"
#include "store/filingstore.h"
#include "store/highlightstore.h"
#include "store/joinedstore.h"

#include <string>

namespace lutrin::library {

namespace {

/// The one that it was merged into, where it is there no more.
Result<corpus::Document> recordNow(store::Connection &connection, std::string_view id)
{
    const store::DocumentStore documents(connection);
    auto document = documents.document(id);
    if (document || document.error().cause != Cause::NotFound)
        return document;
    const auto kept = store::JoinedStore(connection).keptFor(id);
    if (!kept)
        return failure(kept.error());
    return *kept ? documents.document(**kept) : document;
}

} // namespace

Result<corpus::Document> filedRecord(store::Connection &connection, std::string_view named)
{
    auto document = recordNow(connection, named);
    if (!document)
        return document;
    const std::string &id = document->id;
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
