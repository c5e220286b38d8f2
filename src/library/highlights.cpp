// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Passages that the user has marked.

#include "corpus/wordlooks.h"
#include "library/library.h"
#include "library/libraryparts.h"
#include "library/passage.h"
#include "query/build.h"
#include "query/query.h"
#include "store/highlightstore.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace lutrin::library {

namespace {

/// The query, restricted to what has passages.
std::string withHighlights(std::string_view query)
{
    query::Node any{query::Kind::Term, query::Field::Highlight, query::Match::Prefix};
    query::Node asked = query::parse(query).root;
    if (asked.kind == query::Kind::Everything)
        return query::toString(any);
    return query::toString(query::allOf({std::move(asked), std::move(any)}));
}

} // namespace

Result<std::vector<corpus::Highlight>> Library::highlights(std::string_view id) const
{
    return m_parts->reading(
        [&](store::Connection &connection) { return store::HighlightStore(connection).of(id); });
}

Result<std::vector<std::string>> Library::highlighted(std::string_view query,
                                                      std::stop_token stop) const
{
    const auto answer = search({.query = withHighlights(query),
                                .limit = std::numeric_limits<std::int32_t>::max(),
                                .facets = {},
                                .snippets = false},
                               std::move(stop));
    if (!answer)
        return failure(answer.error());
    std::vector<std::string> ids;
    for (const search::Hit &hit : answer->hits)
        ids.push_back(hit.id);
    return ids;
}

Result<std::vector<QuotedHighlight>> Library::quoteHighlights(std::string_view id,
                                                              const citation::Options &options,
                                                              const std::stop_token &stop) const
{
    auto kept = highlights(id);
    const auto found = document(id);
    if (!kept || !found)
        return failure(!kept ? kept.error() : found.error());
    locate(*kept, *found);
    std::vector<QuotedHighlight> quoted;
    for (corpus::Highlight &highlight : *kept) {
        if (stop.stop_requested())
            return failure({.cause = Cause::Cancelled});
        citation::Options located = options;
        located.locator = highlight.locator;
        auto quotation =
            m_parts->references.quote(*found, corpus::withLooksOf(found->body, highlight.quote),
                                      located, placeInText(highlight));
        if (!quotation)
            return failure(quotation.error());
        citation::Formatted note;
        if (!highlight.note.empty())
            note = citation::Formatter::words(highlight.note, options);
        quoted.push_back({std::move(highlight), std::move(*quotation), std::move(note)});
    }
    return quoted;
}

Result<Excerpts> Library::excerpts(const std::vector<std::string> &ids, std::string_view format,
                                   citation::Options options, const std::stop_token &stop,
                                   const ProgressCallback &progress) const
{
    if (const auto formats = Excerpts::formats(); std::ranges::count(formats, format) == 0)
        return failure({.cause = Cause::Unsupported, .subject = std::string(format)});
    Excerpts text(format);
    options.form = citation::Form::Bibliography;
    options.locator.clear();
    options.outputs = {text.wanted()};
    Progress state{.done = 0, .total = static_cast<std::int64_t>(ids.size()), .subject = {}};
    for (const std::string &id : ids) {
        if (stop.stop_requested())
            return failure({.cause = Cause::Cancelled});
        const auto found = document(id);
        if (!found)
            return failure(found.error());
        if (!found->highlights.empty()) {
            const auto references = m_parts->references.cite({*found}, options, stop);
            if (!references)
                return failure(references.error());
            if (references->empty())
                return failure({.cause = Cause::Unsupported, .subject = options.style});
            text.add(references->front(), *found);
        }
        ++state.done;
        if (progress)
            progress(state);
    }
    return text;
}

Result<std::int64_t> Library::keepHighlight(const corpus::Highlight &highlight)
{
    if (highlight.document.empty() || highlight.quote.empty())
        return failure({Cause::Invalid, highlight.document});
    std::int64_t number = 0;
    const Result<void> done = writeDown([&](store::Connection &connection) -> Result<void> {
        const auto kept = store::HighlightStore(connection).keep(highlight);
        if (!kept)
            return failure(kept.error());
        number = *kept;
        return {};
    });
    if (!done)
        return failure(done.error());
    return number;
}

Result<void> Library::removeHighlight(std::int64_t number)
{
    return writeDown([number](store::Connection &connection) {
        return store::HighlightStore(connection).remove(number);
    });
}

} // namespace lutrin::library
