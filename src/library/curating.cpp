// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/curating.h"

#include "corpus/documentfields.h"
#include "corpus/titlemarkup.h"
#include "library/revisions.h"
#include "store/batch.h"
#include "store/documentstore.h"
#include "store/joinedstore.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <utility>

namespace lutrin::library {

namespace {

using corpus::Axis;
using corpus::Document;

/// A batch under a change of its own.
class Hand {
public:
    static Result<Hand> begin(store::Connection &connection, store::ChangeKind kind,
                              std::string_view subject)
    {
        auto batch = store::Batch::begin(connection);
        if (!batch)
            return failure(batch.error());
        const auto change = store::ChangeStore(connection).begin(kind, subject);
        if (!change)
            return failure(change.error());
        batch->keepUnder(*change);
        return Hand(std::move(*batch), *change);
    }

    [[nodiscard]] store::Batch &batch() { return m_batch; }
    [[nodiscard]] store::ChangeNumber change() const { return m_change; }

    Result<void> put(const Document &document, store::Origin origin)
    {
        const auto outcome = m_batch.put(document, origin);
        if (!outcome)
            return failure(outcome.error());
        if (*outcome == store::Outcome::Updated || *outcome == store::Outcome::Added)
            ++m_edited;
        return {};
    }

    /// Keeps nothing of a change that changed nothing.
    Result<EditReport> end(bool changed)
    {
        if (!changed)
            return EditReport{};
        store::ChangeStore changes(m_batch.connection());
        if (auto done = changes.end(m_change, store::ChangeState::Complete); !done)
            return failure(done.error());
        if (auto done = m_batch.commit(); !done)
            return failure(done.error());
        return EditReport{m_change, m_edited};
    }
    Result<EditReport> end() { return end(m_edited > 0); }

    /// No document was changed, and yet something is to be kept.
    Result<EditReport> endUnrecorded()
    {
        if (auto done = store::ChangeStore(m_batch.connection()).erase(m_change); !done)
            return failure(done.error());
        if (auto done = m_batch.commit(); !done)
            return failure(done.error());
        return EditReport{};
    }

private:
    Hand(store::Batch batch, store::ChangeNumber change)
        : m_batch(std::move(batch)), m_change(change)
    {
    }

    store::Batch m_batch;
    store::ChangeNumber m_change;
    std::int64_t m_edited = 0;
};

std::optional<Axis> axisOf(std::string_view field)
{
    if (field == "themes")
        return Axis::Theme;
    if (field == "regions")
        return Axis::Region;
    if (field == "centres")
        return Axis::Centre;
    return std::nullopt;
}

/// Terms that are named by their labels, by their ids.
void nameTermsById(std::vector<FieldEdit> &edits, store::Batch &batch)
{
    for (FieldEdit &edit : edits) {
        const auto axis = axisOf(edit.field);
        if (!axis)
            continue;
        for (std::string &value : edit.values) {
            if (auto id = batch.termNamed(*axis, value))
                value = std::move(*id);
        }
    }
}

bool hasTerm(const std::vector<corpus::Assignment> &list, std::string_view term)
{
    return std::ranges::any_of(list, [&](const auto &each) { return each.term == term; });
}

/// `target` where the document has `term`.
void replaceTerm(Document &document, Axis axis, std::string_view term, const std::string &target)
{
    if (axis == Axis::Type) {
        document.type = target;
        return;
    }
    auto &list = axis == Axis::Theme    ? document.themes
                 : axis == Axis::Region ? document.regions
                                        : document.centres;
    if (hasTerm(list, target))
        std::erase_if(list, [&](const auto &each) { return each.term == term; });
    for (corpus::Assignment &each : list) {
        if (each.term == term)
            each.term = target;
    }
}

/// The terms without `term`, whose labels `target` has.
corpus::Taxonomy mapped(const corpus::Taxonomy &taxonomy, const corpus::Term &term,
                        std::string_view target)
{
    std::vector<corpus::Term> terms;
    for (corpus::Term each : taxonomy.terms()) {
        if (each.axis == term.axis && each.id == term.id)
            continue;
        if (each.axis == term.axis && each.parent == term.id)
            each.parent = target;
        if (each.axis == term.axis && each.id == target) {
            each.aliases.push_back(term.french);
            each.aliases.insert(each.aliases.end(), term.aliases.begin(), term.aliases.end());
        }
        terms.push_back(std::move(each));
    }
    return corpus::Taxonomy(std::move(terms));
}

/// `document` without what it has from `record`: those fields as they were in `before`.
Document without(Document document, const Document &record, const Document &before,
                 const std::vector<std::string> &fields)
{
    corpus::eachField([&](const char *key, auto member) {
        const auto source = document.sources.find(key);
        const bool users =
            source != document.sources.end() && source->second == corpus::Source::User;
        const bool taken = std::ranges::find(fields, key) != fields.end();
        if (users || !taken || !(document.*member == record.*member))
            return;
        document.*member = before.*member;
        document.sources.erase(key);
        if (const auto old = before.sources.find(key); old != before.sources.end())
            document.sources.insert(*old);
    });
    return document;
}

/// What a document was before another record of the same import was taken for it, as far as that
/// is known: what names it.
Document whatItIs(const Document &document)
{
    Document bare;
    bare.id = document.id;
    bare.type = document.type;
    bare.title = document.title;
    bare.authors = document.authors;
    bare.editors = document.editors;
    bare.date = document.date;
    bare.language = document.language;
    return bare;
}

/// The document loses what it had from the record, which comes in by itself.
Result<void> part(Hand &hand, const store::Record &present, const store::JoinedRecord &joined)
{
    auto document = store::parsed(present.json);
    auto record = store::parsed(joined.json);
    if (!document || !record)
        return failure(!document ? document.error() : record.error());
    const auto revision =
        store::ChangeStore(hand.batch().connection()).revision(joined.change, joined.document);
    if (!revision)
        return failure(revision.error());
    Result<Document> before = whatItIs(*document);
    if (*revision && (*revision)->existed)
        before = store::parsed((*revision)->json);
    if (!before)
        return failure(before.error());
    const Document rest = without(std::move(*document), *record, *before, joined.fields);
    if (auto done = hand.put(rest, present.origin); !done)
        return done;
    record->id = joined.record;
    return hand.put(*record, store::Origin::User);
}

/// The first document's title, and the fields, one a line.
std::string subjectOf(const store::DocumentStore &documents, const std::vector<std::string> &ids,
                      const std::vector<FieldEdit> &edits)
{
    const auto first = ids.empty() ? Result<Document>(Document()) : documents.document(ids.front());
    std::string subject = first ? corpus::plainTitle(first->title) : std::string();
    std::set<std::string> named;
    for (const FieldEdit &edit : edits) {
        if (named.insert(edit.field).second)
            subject += '\n' + edit.field;
    }
    return subject;
}

} // namespace

Result<EditReport> editRecords(store::Connection &connection, const std::vector<std::string> &ids,
                               std::vector<FieldEdit> edits)
{
    const store::DocumentStore documents(connection);
    auto hand = Hand::begin(connection, store::ChangeKind::Edit, subjectOf(documents, ids, edits));
    if (!hand)
        return failure(hand.error());
    nameTermsById(edits, hand->batch());
    for (const std::string &id : ids) {
        auto present = documents.document(id);
        if (!present)
            return failure(present.error());
        auto changed = edited(*present, edits);
        if (!changed)
            return failure(changed.error());
        if (*changed == *present)
            continue;
        if (auto done = hand->put(*changed, store::Origin::User); !done)
            return failure(done.error());
    }
    return hand->end();
}

Result<CreateReport> createRecord(store::Connection &connection,
                                  const std::vector<FieldEdit> &edits)
{
    auto document = edited({}, edits);
    if (!document)
        return failure(document.error());
    if (corpus::isBlank(document->title))
        return failure({Cause::Invalid, "title", {}, "missing or blank"});
    auto hand =
        Hand::begin(connection, store::ChangeKind::Edit, corpus::plainTitle(document->title));
    if (!hand)
        return failure(hand.error());
    hand->batch().nameIt(*document);
    if (auto done = hand->put(*document, store::Origin::User); !done)
        return failure(done.error());
    const auto report = hand->end();
    if (!report)
        return failure(report.error());
    return CreateReport{document->id, report->change};
}

Result<EditReport> mapTerm(store::Connection &connection, Axis axis, std::string_view term,
                           std::string_view target)
{
    auto hand = Hand::begin(connection, store::ChangeKind::Mapping, term);
    if (!hand)
        return failure(hand.error());
    const corpus::Taxonomy taxonomy = hand->batch().taxonomy();
    const corpus::Term *from = taxonomy.find(axis, term);
    for (std::string_view id : {term, target}) {
        if (taxonomy.find(axis, id) == nullptr)
            return failure({Cause::NotFound, std::string(id)});
    }
    if (term == target)
        return failure({Cause::Invalid, std::string(term), {}, "mapped to itself"});
    if (from->origin != "user")
        return failure(
            {Cause::Invalid, std::string(term), {}, "only an imported label is mapped to a term"});
    const auto numbers = hand->batch().documentsWith(axis, term);
    if (!numbers)
        return failure(numbers.error());
    const store::DocumentStore documents(connection);
    for (const store::DocumentNumber number : *numbers) {
        auto document = documents.document(number);
        if (!document)
            return failure(document.error());
        const auto record = documents.find(document->id);
        if (!record)
            return failure(record.error());
        replaceTerm(*document, axis, term, std::string(target));
        if (auto done = hand->put(*document, (*record)->origin); !done)
            return failure(done.error());
    }
    if (auto done = hand->batch().setTaxonomy(mapped(taxonomy, *from, target)); !done)
        return failure(done.error());
    const store::ChangedTerm removed{.action = store::ChangedTerm::Action::Removed,
                                     .term = *from,
                                     .target = std::string(target)};
    if (auto done = store::ChangeStore(connection).keep(hand->change(), removed); !done)
        return failure(done.error());
    return hand->end(true);
}

Result<EditReport> separate(store::Connection &connection, std::string_view document,
                            std::string_view record)
{
    const std::string pair = std::string(record) + '\n' + std::string(document);
    auto hand = Hand::begin(connection, store::ChangeKind::Separation, pair);
    if (!hand)
        return failure(hand.error());
    store::JoinedStore joined(connection);
    const auto present = store::DocumentStore(connection).find(document);
    const auto found = joined.find(document, record);
    if (!present || !found)
        return failure(!present ? present.error() : found.error());
    if (!*present)
        return failure({Cause::NotFound, std::string(document)});
    const store::ChangeNumber change = *found ? hand->change() : 0;
    if (auto done = joined.tellApart(record, document, change); !done)
        return failure(done.error());
    if (!*found)
        return hand->endUnrecorded();
    if (auto done = part(*hand, **present, **found); !done)
        return failure(done.error());
    return hand->end(true);
}

Result<std::vector<JoinedEntry>> joinedList(store::Connection &connection,
                                            std::string_view document)
{
    const auto joined = store::JoinedStore(connection).of(document);
    if (!joined)
        return failure(joined.error());
    std::vector<JoinedEntry> entries;
    for (const store::JoinedRecord &each : *joined) {
        auto record = store::parsed(each.json);
        if (!record)
            return failure(record.error());
        record->id = each.record;
        entries.push_back({std::move(*record), each.fields});
    }
    return entries;
}

Result<EditReport> revert(store::Connection &connection, std::string_view document,
                          std::int64_t revision)
{
    auto hand =
        Hand::begin(connection, store::ChangeKind::Edit,
                    subjectOf(store::DocumentStore(connection), {std::string(document)}, {}));
    if (!hand)
        return failure(hand.error());
    const auto revisions = revisionsOf(connection, document);
    if (!revisions)
        return failure(revisions.error());
    const auto found = std::ranges::find_if(*revisions, [&](const store::Revision &each) {
        return each.number == revision && each.existed;
    });
    if (found == revisions->end())
        return failure({Cause::NotFound, std::to_string(revision)});
    auto record = store::parsed(found->json);
    if (!record)
        return failure(record.error());
    record->id = document;
    if (auto done = hand->put(*record, store::Origin::User); !done)
        return failure(done.error());
    return hand->end();
}

} // namespace lutrin::library
