// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/hitmaker.h"

#include "corpus/titlemarkup.h"
#include "search/facetcounter.h"
#include "search/snippet.h"
#include "store/documentstore.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <optional>
#include <thread>

namespace lutrin::search {

namespace {

/// Compressed bytes of a page's documents from which on a further thread is worth its making.
constexpr std::size_t worthAThread = 5'000;
constexpr std::size_t mostThreads = 4;

std::vector<Label> labels(const store::LabelIndex &index, Facet facet,
                          const std::vector<corpus::Assignment> &assignments,
                          std::string_view language)
{
    std::vector<Label> made;
    for (const corpus::Assignment &each : assignments)
        made.push_back({each.term, labelOf(index, facet, each.term, language)});
    return made;
}

/// Names are read as the index reads them, in no language.
std::vector<std::vector<text::Range>> foundIn(const std::vector<corpus::Name> &authors,
                                              Marker &marker)
{
    std::vector<std::vector<text::Range>> found;
    for (const corpus::Name &author : authors)
        found.push_back(merged(marker.find(author.display(), "und", query::Field::Author)));
    return found;
}

} // namespace

/// The documents of a page, of which each thread takes the next one.
struct HitMaker::Page {
    const std::vector<Scored> &found;
    const Marked &marked;
    bool snippets = false;
    const store::LabelIndex *labels = nullptr;
    std::size_t bytes = 0; ///< of all records
    std::vector<std::vector<std::byte>> records;
    std::vector<Hit> hits;
    std::atomic<std::size_t> next = 0;
};

Result<std::vector<Hit>> HitMaker::make(const std::vector<Scored> &found, const Marked &marked,
                                        bool snippets)
{
    Page page{.found = found, .marked = marked, .snippets = snippets};
    if (auto done = read(page); !done)
        return failure(done.error());
    page.hits.resize(found.size());
    if (auto done = workTogether(page); !done)
        return failure(done.error());
    return std::move(page.hits);
}

Result<void> HitMaker::read(Page &page) const
{
    const auto labels = m_catalogue.labelIndex(m_connection);
    if (!labels)
        return failure(labels.error());
    page.labels = *labels;
    const store::DocumentStore store(m_connection);
    for (const Scored &each : page.found) {
        auto record = store.record(each.document);
        if (!record)
            return failure(record.error());
        page.bytes += record->size();
        page.records.push_back(std::move(*record));
    }
    return {};
}

Result<void> HitMaker::workTogether(Page &page)
{
    // Asked once: the answer is read from files.
    static const std::size_t most =
        std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, mostThreads);
    const std::size_t threads = std::clamp(page.bytes / worthAThread, std::size_t{1}, most);
    std::vector<std::future<Result<void>>> others;
    for (std::size_t thread = 1; thread < threads; ++thread)
        others.push_back(std::async(std::launch::async, [&] { return work(page); }));
    auto done = work(page);
    for (std::future<Result<void>> &other : others) {
        if (auto theirs = other.get(); !theirs && done)
            done = std::move(theirs);
    }
    return done;
}

Result<void> HitMaker::work(Page &page)
{
    Marker marker(page.marked.patterns, m_memory.reader());
    for (;;) {
        const std::size_t place = page.next++;
        if (place >= page.found.size())
            return {};
        if (m_connection.stopRequested())
            return failure({Cause::Cancelled});
        const auto own = page.marked.ofSome.find(page.found[place].document);
        std::optional<Marker> ownMarker;
        if (own != page.marked.ofSome.end())
            ownMarker.emplace(own->second, m_memory.reader());
        auto made = hit(page, place, ownMarker ? *ownMarker : marker);
        if (!made) {
            page.next = page.found.size(); // nobody need go on
            return failure(made.error());
        }
        page.hits[place] = std::move(*made);
    }
}

Result<Hit> HitMaker::hit(const Page &page, std::size_t place, Marker &marker) const
{
    auto document = store::documentOf(page.records[place]);
    if (!document)
        return failure(document.error());
    Hit hit{.id = document->id,
            .language = document->language,
            .title = marker.mark(corpus::plainTitle(document->title), document->language,
                                 query::Field::Title),
            .date = document->date,
            .publisher = document->publisher,
            .container = document->container,
            .themes = labels(*page.labels, Facet::Theme, document->themes, m_language),
            .regions = labels(*page.labels, Facet::Region, document->regions, m_language),
            .score = page.found[place].score};
    const auto highlight = page.marked.highlights.find(page.found[place].document);
    if (highlight != page.marked.highlights.end())
        hit.snippet = highlight->second;
    else if (page.snippets)
        hit.snippet = snippet(*document, marker);
    hit.directed = document->authors.empty();
    hit.authors = std::move(hit.directed ? document->editors : document->authors);
    hit.foundAuthors = foundIn(hit.authors, marker);
    return hit;
}

} // namespace lutrin::search
