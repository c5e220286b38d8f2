// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/undoing.h"

#include "corpus/documentfields.h"
#include "library/mergedrecord.h"
#include "library/notedmarks.h"
#include "library/storedkinds.h"
#include "store/batch.h"
#include "store/freepages.h"
#include "store/joinedstore.h"

#include <algorithm>
#include <string>
#include <utility>

namespace lutrin::library {

namespace {

using store::ChangedTerm;

/// A record at some time; nothing where there was none.
using State = std::optional<store::Record>;

State stateBefore(const store::Revision &revision)
{
    if (!revision.existed)
        return std::nullopt;
    return store::Record{.origin = revision.origin, .json = revision.json};
}

bool equal(const State &one, const State &other)
{
    return one.has_value() == other.has_value() && (!one || one->json == other->json);
}

/// Whether a field that a change changed is not as before once that was taken back: something
/// changed it again.
bool staysChanged(const corpus::Document &restored, const corpus::Document &before,
                  const corpus::Document &after)
{
    bool stays = false;
    corpus::eachField([&](const char * /*key*/, auto member) {
        const bool touched = before.*member != after.*member;
        stays = stays || (touched && restored.*member != before.*member);
    });
    return stays;
}

class Undoing {
public:
    Undoing(store::Batch &batch, store::Change change) : m_batch(batch), m_change(std::move(change))
    {
    }

    Result<UndoReport> run(const std::stop_token &stop, const ProgressCallback &progress)
    {
        const auto number =
            m_changes.begin(store::ChangeKind::Undo, m_change.subject, m_change.number);
        if (!number)
            return failure(number.error());
        m_report.change = *number;
        m_batch.keepUnder(*number);
        using Step = Result<void>;
        if (Step done = bringTermsBack(); !done)
            return failure(done.error());
        if (Step done = documents(stop, progress); !done)
            return failure(done.error());
        if (Step done = NotedMarks(m_batch, *number).takeBack(m_change.number); !done)
            return failure(done.error());
        if (Step done = dropTerms(); !done)
            return failure(done.error());
        if (Step done = note(); !done)
            return failure(done.error());
        return std::move(m_report);
    }

private:
    Result<void> documents(const std::stop_token &stop, const ProgressCallback &progress)
    {
        const auto ids = m_changes.documents(m_change.number);
        if (!ids)
            return failure(ids.error());
        const auto total = static_cast<std::int64_t>(ids->size());
        std::int64_t count = 0;
        for (const std::string &id : *ids) {
            if (stop.stop_requested())
                return failure({.cause = Cause::Cancelled});
            if (auto done = document(id); !done)
                return done;
            if (progress)
                progress({.done = ++count, .total = total, .subject = id});
        }
        return {};
    }

    Result<void> document(const std::string &id)
    {
        const auto revision = m_changes.revision(m_change.number, id);
        if (!revision || !*revision)
            return revision ? Result<void>() : failure(revision.error());
        const auto next = m_changes.next(**revision);
        auto present = m_documents.find(id);
        if (!next || !present)
            return failure(!next ? next.error() : present.error());
        const State before = stateBefore(**revision);
        // What was added was taken out since then: it is as it was.
        if (!before && !*present)
            return {};
        const State after = *next ? stateBefore(**next) : *present;
        const auto staying = before ? Result<bool>(false) : holdsOthers(id);
        if (!staying)
            return failure(staying.error());
        if (equal(*present, after) && !*staying)
            return putBack(id, before, after);
        if (!*present || !before || !after) {
            m_report.kept.push_back(id);
            return {};
        }
        return putBackFields(**present, *before, *after);
    }

    /// With a document that others were merged into, these would go.
    Result<bool> holdsOthers(const std::string &id) const
    {
        const auto merged = m_joined.mergedInto(id);
        return merged ? Result<bool>(!merged->empty()) : failure(merged.error());
    }

    /// Nothing has happened to it since.
    Result<void> putBack(const std::string &id, const State &before, const State &after)
    {
        if (equal(before, after) && (!before || before->origin == after->origin))
            return {};
        if (!before)
            return remove(id);
        const auto outcome = m_batch.putBack(before->json, before->origin);
        ++m_report.restored;
        return outcome ? Result<void>() : failure(outcome.error());
    }

    Result<void> remove(const std::string &id)
    {
        const auto removed = m_batch.remove(id);
        if (!removed)
            return failure(removed.error());
        m_report.removed += *removed ? 1 : 0;
        return {};
    }

    Result<void> putBackFields(const store::Record &present, const store::Record &before,
                               const store::Record &after)
    {
        auto now = store::parsed(present.json);
        auto old = store::parsed(before.json);
        auto made = store::parsed(after.json);
        for (const auto *each : {&now, &old, &made}) {
            if (!*each)
                return failure(each->error());
        }
        corpus::Document restored = takenBack(*now, *old, *made);
        if (staysChanged(restored, *old, *made))
            m_report.kept.push_back(now->id);
        if (!(restored == *now))
            ++m_report.restored;
        const auto outcome = m_batch.put(std::move(restored), present.origin);
        return outcome ? Result<void>() : failure(outcome.error());
    }

    /// Terms that the change took away, with the labels that went to another.
    Result<void> bringTermsBack()
    {
        auto terms = m_changes.terms(m_change.number);
        if (!terms)
            return failure(terms.error());
        std::vector<corpus::Term> all = m_batch.taxonomy().terms();
        for (const ChangedTerm &each : *terms) {
            const bool there = m_batch.taxonomy().find(each.term.axis, each.term.id) != nullptr;
            if (each.action != ChangedTerm::Action::Removed || there)
                continue;
            for (corpus::Term &term : all) {
                if (term.axis == each.term.axis && term.id == each.target)
                    std::erase_if(term.aliases, [&](const std::string &alias) {
                        return alias == each.term.french ||
                               std::ranges::count(each.term.aliases, alias) > 0;
                    });
            }
            all.push_back(each.term);
            if (auto done = keep(each, ChangedTerm::Action::Made); !done)
                return done;
        }
        return m_batch.setTaxonomy(corpus::Taxonomy(std::move(all)));
    }

    /// Terms that the change made and that no document has.
    Result<void> dropTerms()
    {
        const auto terms = m_changes.terms(m_change.number);
        if (!terms)
            return failure(terms.error());
        std::vector<corpus::Term> all = m_batch.taxonomy().terms();
        for (const ChangedTerm &each : *terms) {
            if (each.action != ChangedTerm::Action::Made)
                continue;
            const auto users = m_batch.documentsWith(each.term.axis, each.term.id);
            if (!users)
                return failure(users.error());
            if (!users->isEmpty())
                continue;
            std::erase_if(all, [&](const corpus::Term &term) {
                return term.axis == each.term.axis && term.id == each.term.id;
            });
            giveLabels(all, each);
            if (auto done = keep(each, ChangedTerm::Action::Removed); !done)
                return done;
        }
        return m_batch.setTaxonomy(corpus::Taxonomy(std::move(all)));
    }

    /// Where the labels had gone to another term before they came back.
    static void giveLabels(std::vector<corpus::Term> &all, const ChangedTerm &made)
    {
        for (corpus::Term &term : all) {
            if (term.axis != made.term.axis || made.target.empty() || term.id != made.target)
                continue;
            term.aliases.push_back(made.term.french);
            term.aliases.insert(term.aliases.end(), made.term.aliases.begin(),
                                made.term.aliases.end());
        }
    }

    Result<void> keep(ChangedTerm term, ChangedTerm::Action action)
    {
        term.action = action;
        return m_changes.keep(m_report.change, term);
    }

    Result<void> note()
    {
        if (auto done = m_changes.end(m_report.change, store::ChangeState::Complete); !done)
            return done;
        return noteUndone();
    }

    /// The change is in force no longer, what it took back is again, what that took back is not …
    Result<void> noteUndone()
    {
        store::Change each = m_change;
        for (bool undone = true;; undone = !undone) {
            if (auto done = m_changes.setUndone(each.number, undone); !done)
                return done;
            const auto before = m_changes.find(each.undoes);
            if (!before)
                return failure(before.error());
            if (!*before)
                return {};
            each = **before;
        }
    }

    store::Batch &m_batch;
    store::Change m_change;
    store::ChangeStore m_changes{m_batch.connection()};
    store::DocumentStore m_documents{m_batch.connection()};
    store::JoinedStore m_joined{m_batch.connection()};
    UndoReport m_report;
};

} // namespace

Result<std::vector<ChangeEntry>> changeList(store::Connection &connection)
{
    auto changes = store::ChangeStore(connection).all();
    if (!changes)
        return failure(changes.error());
    std::vector<ChangeEntry> entries;
    for (store::Change &change : *changes) {
        // An import that was killed before its first document was complete.
        if (change.state == store::ChangeState::UnderWay &&
            change.added + change.touched + change.joined == 0)
            continue;
        entries.push_back({.number = change.number,
                           .kind = kindOf(change.kind),
                           .state = stateOf(change.state),
                           .time = change.time,
                           .subject = std::move(change.subject),
                           .added = change.added,
                           .changed = change.touched,
                           .joined = change.joined,
                           .undoes = change.undoes,
                           .undone = change.undone});
    }
    return entries;
}

Result<UndoReport> undoChange(store::Connection &connection, std::int64_t change,
                              const std::stop_token &stop, const ProgressCallback &progress)
{
    auto batch = store::Batch::begin(connection);
    if (!batch)
        return failure(batch.error());
    const auto found = store::ChangeStore(connection).find(change);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure({Cause::NotFound, std::to_string(change), {}, "no change has this number"});
    if ((*found)->undone)
        return failure({Cause::Invalid, std::to_string(change), {}, "undone already"});
    auto report = Undoing(*batch, **found).run(stop, progress);
    if (!report)
        return report;
    if (auto done = store::releaseFreePages(connection); !done)
        return failure(done.error());
    if (auto done = batch->commit(); !done)
        return failure(done.error());
    store::emptyLog(connection);
    return report;
}

} // namespace lutrin::library
