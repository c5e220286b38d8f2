// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/batchinside.h"

#include "corpus/json.h"
#include "corpus/titlemarkup.h"
#include "store/fingerprint.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <exception>
#include <utility>

namespace lutrin::store {

namespace {

constexpr std::size_t longestTitleKey = 64;
constexpr std::size_t longestSlug = 60;
constexpr const char *bundledValue = "bundled";

/// What of a slug an id may have: « 50-%-of » is `50-of`.
std::string idStem(std::string_view slug)
{
    std::string stem;
    for (const char c : slug) {
        const bool sign = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        const bool part = c == '-' && !stem.empty() && stem.back() != '-';
        if (sign || part)
            stem += c;
    }
    while (stem.ends_with('-'))
        stem.pop_back();
    return stem;
}

/// Whatever their subjects are.
bool sameText(const Searchable &left, const Searchable &right)
{
    return left.title == right.title && left.standfirst == right.standfirst &&
           left.body == right.body && left.authors == right.authors;
}

} // namespace

Result<void> Batch::Inside::keep(std::string_view id, const std::optional<Record> &before)
{
    return m_change == 0 ? Result<void>() : m_changes.keep(m_change, id, before);
}

Result<Outcome> Batch::Inside::put(corpus::Document document, Origin origin, bool whosever)
{
    if (corpus::isBlank(document.title))
        return failure({Cause::Invalid, "title"});
    if (auto done = resolveTerms(document); !done)
        return failure(done.error());
    nameIt(document);
    const auto collections = std::exchange(document.collections, {});
    const auto tags = std::exchange(document.tags, {});
    const auto highlights = std::exchange(document.highlights, {});
    const auto outcome = putRecord(document, origin, whosever);
    if (!outcome)
        return outcome;
    const auto inCollections = fileAsNamed(document.id, FilingKind::Collection, collections);
    if (!inCollections)
        return failure(inCollections.error());
    const auto tagged = fileAsNamed(document.id, FilingKind::Tag, tags);
    if (!tagged)
        return failure(tagged.error());
    const auto marked = m_highlights.add(document.id, highlights);
    if (!marked)
        return failure(marked.error());
    const bool filed = *inCollections || *tagged || *marked;
    return *outcome == Outcome::Unchanged && filed ? Outcome::Updated : *outcome;
}

Result<Outcome> Batch::Inside::put(corpus::Document document, Preparation preparation)
{
    if (preparation.valid()) {
        if (preparation.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
            m_connection.ahead().hurry();
        try {
            m_prepared = preparation.get();
        } catch (const std::exception &error) {
            return failure({Cause::Internal, document.id, {}, error.what()});
        }
    }
    auto outcome = put(std::move(document), Origin::User);
    m_prepared.reset();
    return outcome;
}

Result<Outcome> Batch::Inside::putRecord(const corpus::Document &document, Origin origin,
                                         bool whosever)
{
    const auto [json, faithful] = corpus::written(document);
    if (faithful)
        return putRecord(document, json, origin, whosever);
    // What is indexed must be what a later look into the record gives, to the byte.
    const auto kept = corpus::documentFromJson(json);
    return kept ? putRecord(*kept, json, origin, whosever) : failure(kept.error());
}

Result<Outcome> Batch::Inside::putRecord(const corpus::Document &kept, std::string_view json,
                                         Origin origin, bool whosever)
{
    const auto old = find(kept.id);
    if (!old)
        return failure(old.error());
    const bool same = *old && (*old)->json == json;
    if (same && (!whosever || (*old)->origin == origin))
        return Outcome::Unchanged;
    if (*old && !whosever && (*old)->origin == Origin::User && origin == Origin::Bundled)
        return Outcome::Kept;
    if (auto done = keep(kept.id, *old); !done)
        return failure(done.error());
    if (auto done = reserveKey(kept); !done)
        return failure(done.error());
    if (!*old)
        return insert(kept, origin, json);
    return replace(**old, kept, origin, json);
}

/// The key that texts may cite the work by already is no other work's.
Result<void> Batch::Inside::reserveKey(const corpus::Document &document)
{
    return document.citationKey.empty() ? Result<void>()
                                        : m_citationKeys.reserve(document.id, document.citationKey);
}

Result<void> Batch::Inside::resolveTerms(corpus::Document &document)
{
    using List = std::vector<corpus::Assignment>;
    const std::array<std::pair<corpus::Axis, List *>, 3> lists{
        {{corpus::Axis::Theme, &document.themes},
         {corpus::Axis::Region, &document.regions},
         {corpus::Axis::Centre, &document.centres}}};
    for (const auto &[axis, list] : lists) {
        for (corpus::Assignment &assignment : *list) {
            auto id = termId(axis, assignment.term);
            if (!id)
                return failure(id.error());
            assignment.term = std::move(*id);
        }
    }
    auto type = termId(corpus::Axis::Type, document.type);
    if (!type)
        return failure(type.error());
    document.type = std::move(*type);
    return {};
}

Result<std::string> Batch::Inside::termId(corpus::Axis axis, const std::string &text)
{
    if (corpus::isBlank(text))
        return std::string();
    if (const corpus::Term *term = m_labels.find(axis, text))
        return term->id;
    const corpus::Term &made = m_labels.add(axis, text);
    if (auto done = m_terms.append(made); !done)
        return failure(done.error());
    if (m_change != 0) {
        if (auto done = m_changes.keep(m_change, ChangedTerm{.term = made}); !done)
            return failure(done.error());
    }
    return made.id;
}

void Batch::Inside::nameIt(corpus::Document &document)
{
    if (!document.id.empty())
        return;
    // How it is filed, what is marked in it and what texts call it is no part of the work.
    auto collections = std::exchange(document.collections, {});
    auto tags = std::exchange(document.tags, {});
    auto highlights = std::exchange(document.highlights, {});
    auto citationKey = std::exchange(document.citationKey, {});
    std::array<char, 16> suffix{};
    Fingerprint<std::uint32_t> fingerprint;
    fingerprint.add(corpus::toJson(document));
    std::snprintf(suffix.data(), suffix.size(), "%08x", fingerprint.value());
    const std::string stem =
        idStem(slug(m_analyser, corpus::plainTitle(document.title), longestSlug));
    document.id = stem.empty() ? suffix.data() : stem + '-' + suffix.data();
    document.collections = std::move(collections);
    document.tags = std::move(tags);
    document.highlights = std::move(highlights);
    document.citationKey = std::move(citationKey);
}

Result<std::optional<Record>> Batch::Inside::find(std::string_view id)
{
    const auto done = m_records.waits(id) ? settle() : Result<void>();
    return done ? m_documents.find(id) : failure(done.error());
}

Result<corpus::Document> Batch::Inside::document(std::string_view id)
{
    const auto done = m_records.waits(id) ? settle() : Result<void>();
    return done ? m_documents.document(id) : failure(done.error());
}

Result<corpus::Document> Batch::Inside::document(DocumentNumber number)
{
    const auto done = m_records.waits(number) ? settle() : Result<void>();
    return done ? m_documents.document(number) : failure(done.error());
}

Result<Outcome> Batch::Inside::insert(const corpus::Document &document, Origin origin,
                                      std::string_view json)
{
    const auto key = m_keys.key(corpus::plainTitle(document.title), longestTitleKey);
    const DocumentStore::Row row{document.id, origin, dateKey(document.date), Bytes(key), json};
    const auto number = m_deferring ? m_documents.insertBare(row) : m_documents.insert(row);
    if (!number)
        return failure(number.error());
    if (m_deferring) {
        if (auto done = m_records.add(*number, document.id, std::string(json)); !done)
            return failure(done.error());
    }
    if (auto done = takeIn(*number, document, origin); !done)
        return failure(done.error());
    return Outcome::Added;
}

Result<Outcome> Batch::Inside::replace(const Record &old, const corpus::Document &document,
                                       Origin origin, std::string_view json)
{
    const auto before = parsed(old.json);
    if (!before)
        return failure(before.error());
    if (auto done = takeOut(old.number, *before, old.origin); !done)
        return failure(done.error());
    const auto key = m_keys.key(corpus::plainTitle(document.title), longestTitleKey);
    if (auto done = m_documents.update(
            old.number, {document.id, origin, dateKey(document.date), Bytes(key), json});
        !done)
        return failure(done.error());
    if (auto done = takeIn(old.number, document, origin); !done)
        return failure(done.error());
    return Outcome::Updated;
}

Result<void> Batch::Inside::takeIn(DocumentNumber number, const corpus::Document &document,
                                   Origin origin)
{
    const auto filings = filingsOf(document.id);
    if (!filings)
        return failure(filings.error());
    for (const Filing &filing : *filings)
        m_facets.add(facetKindOf(filing.kind), filing.name, number);
    for (const auto &[kind, value] : facetsOf(document))
        m_facets.add(kind, value, number);
    if (origin == Origin::Bundled)
        m_facets.add(FacetKind::Origin, bundledValue, number);
    return takeInText(number, searchable(document, m_labels));
}

Result<void> Batch::Inside::takeInText(DocumentNumber number, const Searchable &text)
{
    m_lengths.set(number, lengthCode(textLength(text)));
    if (m_prepared && sameText(m_prepared->text, text)) {
        m_acronyms.add(m_prepared->acronyms);
        return m_index.add(number, text, std::move(*m_prepared));
    }
    m_acronyms.add(acronymsOf(text));
    return m_index.add(number, text);
}

Result<void> Batch::Inside::takeOut(DocumentNumber number, const corpus::Document &document,
                                    Origin origin)
{
    const auto filings = filingsOf(document.id);
    if (!filings)
        return failure(filings.error());
    for (const Filing &filing : *filings)
        m_facets.remove(facetKindOf(filing.kind), filing.name, number);
    for (const auto &[kind, value] : facetsOf(document))
        m_facets.remove(kind, value, number);
    if (origin == Origin::Bundled)
        m_facets.remove(FacetKind::Origin, bundledValue, number);
    m_lengths.set(number, 0);
    const Searchable text = searchable(document, m_labels);
    m_acronyms.remove(acronymsOf(text));
    return m_index.remove(number, text);
}

Result<bool> Batch::Inside::remove(std::string_view id)
{
    const auto record = find(id);
    if (!record)
        return failure(record.error());
    if (!*record)
        return false;
    if (auto done = keep(id, *record); !done)
        return failure(done.error());
    const auto document = parsed((*record)->json);
    if (!document)
        return failure(document.error());
    if (auto done = takeOut((*record)->number, *document, (*record)->origin); !done)
        return failure(done.error());
    if (auto done = m_documents.erase((*record)->number); !done)
        return failure(done.error());
    return true;
}

Result<void> Batch::Inside::setSortKeys(DocumentNumber number, const corpus::Document &document)
{
    const auto key = m_keys.key(corpus::plainTitle(document.title), longestTitleKey);
    return m_documents.setSortKeys(number, dateKey(document.date), Bytes(key));
}

} // namespace lutrin::store
