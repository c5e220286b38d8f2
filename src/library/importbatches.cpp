// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The transactions of an import, from its first to its end; importwriter.cpp says what becomes of
// each document.

#include "library/importwriter.h"

#include "exchange/references/worktypes.h"
#include "store/documentstore.h"
#include "store/freepages.h"
#include "store/taxonomystore.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

namespace lutrin::library {

namespace {

/// Large enough that a commit costs little, small enough that a stop loses little.
constexpr int documentsABatch = 4000;
constexpr std::chrono::seconds longestBatch{2};
/// After so many documents, if they are a tenth of the library, its index is put in order.
constexpr int manyDocuments = 5000;
constexpr int smallestShare = 10;

/// `present` with those terms of `more` that it lacks.
corpus::Taxonomy withTerms(const corpus::Taxonomy &present, const corpus::Taxonomy &more)
{
    std::vector<corpus::Term> terms = present.terms();
    std::ranges::copy_if(more.terms(), std::back_inserter(terms), [&](const corpus::Term &term) {
        return present.find(term.axis, term.id) == nullptr;
    });
    return corpus::Taxonomy(std::move(terms));
}

} // namespace

/// A batch that takes one more document. A dry run stays in its one batch, so that it knows a
/// document that comes twice.
Result<void> ImportWriter::makeRoom()
{
    const bool full = m_inBatch >= documentsABatch ||
                      (m_batch && std::chrono::steady_clock::now() - m_opened > longestBatch);
    if (auto done = full ? pause() : makeWay(); !done)
        return done;
    if (m_batch)
        return {};
    m_turn.lock();
    auto batch = store::Batch::begin(m_connection);
    if (!batch) {
        m_turn.unlock();
        return failure(batch.error());
    }
    m_batch.emplace(std::move(*batch));
    m_opened = std::chrono::steady_clock::now();
    return begin();
}

Result<void> ImportWriter::pause()
{
    return m_batch && !m_options.dryRun ? finish() : Result<void>();
}

Result<void> ImportWriter::makeWay()
{
    return m_turn && m_turn.mutex()->awaited() ? pause() : Result<void>();
}

Result<void> ImportWriter::begin()
{
    if (!m_begun && m_library != nullptr) {
        const auto taxonomy = store::TaxonomyStore(*m_library).taxonomy();
        if (!taxonomy)
            return failure(taxonomy.error());
        if (auto set = m_batch->setTaxonomy(*taxonomy); !set)
            return set;
    }
    if (!m_begun) {
        for (const corpus::Term &term : m_batch->taxonomy().terms())
            m_terms.emplace(term.axis, term.id);
        m_namedTerms.emplace(m_batch->taxonomy(), m_options.unnamed);
        m_begun = true;
    }
    // The user may have told works apart, or merged them, since the last batch.
    store::Connection &library = m_library != nullptr ? *m_library : m_connection;
    auto distinct = store::JoinedStore(library).distinct();
    if (!distinct)
        return failure(distinct.error());
    m_distinct = std::move(*distinct);
    if (auto loaded = m_merged.load(library); !loaded)
        return loaded;
    if (m_change == 0) {
        const auto change =
            store::ChangeStore(m_batch->connection()).begin(store::ChangeKind::Import, m_subject);
        if (!change)
            return failure(change.error());
        m_change = *change;
    }
    m_batch->keepUnder(m_change);
    m_batch->deferRecords();
    // What is written in many batches is put together once, at the end. One that was killed before
    // its end is made good by the next import.
    return m_batch->mergeAsItGrows(m_kept.imported == 0);
}

Result<void> ImportWriter::mergeIndex()
{
    const std::int64_t changed = m_log.report().imported + m_log.report().updated;
    if (m_options.dryRun || changed < manyDocuments)
        return {};
    const auto total = store::DocumentStore(m_connection).count();
    if (!total)
        return failure(total.error());
    if (changed < *total / smallestShare)
        return {};
    // What is committed can be read by several threads.
    if (auto done = finish(); !done)
        return done;
    if (auto room = makeRoom(); !room)
        return room;
    const store::StopScope stoppable(m_connection, m_stop);
    return m_batch->mergeIndex();
}

Result<void> ImportWriter::end(bool stopped)
{
    if (auto done = takeAll(); !done)
        return done;
    if (m_change == 0)
        return {};
    if (auto room = makeRoom(); !room)
        return room;
    if (!m_touched)
        return forget();
    if (!stopped) {
        if (auto done = mergeIndex(); !done)
            return done;
    }
    if (auto done = m_batch->mergeAsItGrows(true); !done)
        return done;
    const auto state = stopped ? store::ChangeState::Stopped : store::ChangeState::Complete;
    if (auto done = store::ChangeStore(m_batch->connection()).end(m_change, state); !done)
        return done;
    if (auto done = finish(); !done)
        return done;
    if (!m_options.dryRun) {
        m_turn.lock();
        store::emptyLog(m_connection);
        m_turn.unlock();
    }
    return {};
}

/// An import that found nothing new leaves no trace.
Result<void> ImportWriter::forget()
{
    Result<void> done;
    if (m_kept.change != 0) {
        done = store::ChangeStore(m_batch->connection()).erase(m_change);
        if (done)
            done = m_batch->commit();
    }
    endBatch();
    m_log.report().change = 0;
    return done;
}

Result<void> ImportWriter::stop()
{
    abandon();
    m_change = m_kept.change;
    return end(true);
}

void ImportWriter::abandon()
{
    endBatch();
    m_coming.clear();
    ImportReport &report = m_log.report();
    report.imported = m_kept.imported;
    report.updated = m_kept.updated;
    report.duplicates = m_kept.duplicates;
    report.completed = m_kept.completed;
    report.change = m_kept.change;
    report.merges.resize(m_kept.merges);
    report.named = std::move(m_kept.named);
}

void ImportWriter::endBatch()
{
    m_batch.reset();
    if (m_turn)
        m_turn.unlock();
}

namespace {

/// A type of works that is known by name, or is one of ours, is no label to think about.
bool isKnownType(const corpus::Term &term)
{
    if (term.label("fr") != term.french)
        return true;
    return term.axis == corpus::Axis::Type &&
           exchange::workTypeNamed(&exchange::WorkType::document, term.id) != nullptr;
}

} // namespace

void ImportWriter::noteTerms()
{
    for (const corpus::Term &term : m_batch->taxonomy().terms()) {
        const bool isNew = m_terms.emplace(term.axis, term.id).second;
        if (isNew && !isKnownType(term))
            m_log.report().newTerms.push_back(term);
    }
}

Result<void> ImportWriter::addTerms(const corpus::Taxonomy &more)
{
    if (auto done = takeAll(); !done)
        return done;
    if (auto room = makeRoom(); !room)
        return room;
    for (const corpus::Term &term : more.terms())
        m_terms.emplace(term.axis, term.id);
    corpus::Taxonomy terms = withTerms(m_batch->taxonomy(), more);
    m_touched = m_touched || terms != m_batch->taxonomy();
    return m_batch->setTaxonomy(terms);
}

/// What a record names and does not get, since it is there already, is nothing to tell of.
void ImportWriter::noteNamed(const ImportSample &sample)
{
    const auto &fields = sample.merge.fields;
    for (const NamedTerm &one : sample.named) {
        const char *key = one.term.axis == corpus::Axis::Theme ? "themes" : "regions";
        const bool merged = !sample.merge.document.empty();
        const bool taken =
            merged ? std::ranges::find(fields, key) != fields.end() : sample.fate != Fate::Present;
        if (taken)
            addNamed(m_log.report().named, one);
    }
}

Result<void> ImportWriter::finish()
{
    Result<void> done;
    noteTerms();
    if (!m_options.dryRun)
        done = m_batch->commit();
    if (!done)
        return done;
    endBatch();
    m_inBatch = 0;
    ImportReport &report = m_log.report();
    report.change = m_options.dryRun ? 0 : m_change;
    m_kept = {report.imported, report.updated,       report.duplicates, report.completed,
              report.change,   report.merges.size(), report.named};
    return done;
}

} // namespace lutrin::library
