// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/batch.h"

#include "corpus/json.h"
#include "store/collationkeys.h"
#include "store/derived.h"
#include "store/fulltextindex.h"
#include "store/lengthstore.h"
#include "store/settingstore.h"
#include "store/taxonomystore.h"
#include "store/transaction.h"

#include <array>
#include <cstdio>
#include <optional>
#include <utility>

namespace lutrin::store {

namespace {

constexpr std::size_t longestTitleKey = 64;
constexpr std::size_t longestSlug = 60;
constexpr const char *bundledValue = "bundled";

/// FNV-1a: the same on every machine, which std::hash does not promise.
std::uint32_t fingerprint(std::string_view text)
{
    std::uint32_t hash = 2166136261U;
    for (const char character : text)
        hash = (hash ^ static_cast<unsigned char>(character)) * 16777619U;
    return hash;
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

} // namespace

class Batch::Inside {
public:
    Inside(Connection &connection, Transaction transaction, corpus::Taxonomy taxonomy)
        : m_connection(connection)
        , m_transaction(std::move(transaction))
        , m_labels(std::move(taxonomy))
    {
    }

    Result<Outcome> put(corpus::Document document, Origin origin, bool whosever = false);
    void keepUnder(ChangeNumber change) { m_change = change; }
    Result<bool> remove(std::string_view id);
    Result<std::vector<std::string>> file(const Filing &filing, const std::vector<std::string> &ids,
                                          bool filed);
    Result<void> setTaxonomy(const corpus::Taxonomy &taxonomy);
    Result<DocumentSet> documentsWith(corpus::Axis axis, std::string_view term);
    Result<void> indexAgain(const ProgressCallback &progress);
    Result<void> mergeIndex() { return m_index.merge(); }
    Result<void> chooseAcronym(const text::Acronym &acronym, AcronymChoice choice)
    {
        return m_acronyms.choose(acronym, choice);
    }
    Result<void> commit();

    [[nodiscard]] const corpus::Taxonomy &taxonomy() const { return m_labels.taxonomy(); }
    [[nodiscard]] Connection &connection() { return m_connection; }

    void nameIt(corpus::Document &document);
    std::optional<std::string> termNamed(corpus::Axis axis, std::string_view text)
    {
        const corpus::Term *term = m_labels.find(axis, text);
        return term == nullptr ? std::nullopt : std::optional(term->id);
    }

private:
    Result<Outcome> putRecord(const corpus::Document &document, Origin origin, bool whosever);
    Result<Outcome> putRecord(const corpus::Document &kept, std::string_view json, Origin origin,
                              bool whosever);
    Result<bool> fileAsNamed(const std::string &id, FilingKind kind,
                             const std::vector<std::string> &names);
    /// The names that a document is filed under, none asked for where nothing is filed at all.
    Result<std::vector<Filing>> filingsOf(const std::string &id);
    Result<void> resolveTerms(corpus::Document &document);
    Result<std::string> termId(corpus::Axis axis, const std::string &text);
    Result<Outcome> insert(const corpus::Document &document, Origin origin, std::string_view json);
    Result<Outcome> replace(const Record &old, const corpus::Document &document, Origin origin,
                            std::string_view json);
    Result<void> takeIn(DocumentNumber number, const corpus::Document &document, Origin origin);
    Result<void> takeOut(DocumentNumber number, const corpus::Document &document, Origin origin);
    Result<void> setSortKeys(DocumentNumber number, const corpus::Document &document);
    Result<DocumentSet> documentsToIndexAgain(const corpus::Taxonomy &taxonomy);
    Result<void> keep(std::string_view id, const std::optional<Record> &before);

    Connection &m_connection;
    Transaction m_transaction;
    LabelIndex m_labels;
    DocumentStore m_documents{m_connection};
    TaxonomyStore m_terms{m_connection};
    FacetStore m_facets{m_connection};
    LengthStore m_lengths{m_connection};
    FullTextIndex m_index{m_connection};
    AcronymStore m_acronyms{m_connection};
    ChangeStore m_changes{m_connection};
    ChangeNumber m_change = 0;
    FilingStore m_filings{m_connection};
    std::optional<bool> m_anyFiled;
    CollationKeys m_keys;
    text::Analyser m_analyser;
};

Result<void> Batch::Inside::keep(std::string_view id, const std::optional<Record> &before)
{
    return m_change == 0 ? Result<void>() : m_changes.keep(m_change, id, before);
}

Result<Outcome> Batch::Inside::put(corpus::Document document, Origin origin, bool whosever)
{
    if (isBlank(document.title))
        return failure({Cause::Invalid, "title"});
    if (auto done = resolveTerms(document); !done)
        return failure(done.error());
    nameIt(document);
    const auto collections = std::exchange(document.collections, {});
    const auto tags = std::exchange(document.tags, {});
    const auto outcome = putRecord(document, origin, whosever);
    if (!outcome)
        return outcome;
    const auto inCollections = fileAsNamed(document.id, FilingKind::Collection, collections);
    if (!inCollections)
        return failure(inCollections.error());
    const auto tagged = fileAsNamed(document.id, FilingKind::Tag, tags);
    if (!tagged)
        return failure(tagged.error());
    const bool filed = *inCollections || *tagged;
    return *outcome == Outcome::Unchanged && filed ? Outcome::Updated : *outcome;
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
    const auto old = m_documents.find(kept.id);
    if (!old)
        return failure(old.error());
    const bool same = *old && (*old)->json == json;
    if (same && (!whosever || (*old)->origin == origin))
        return Outcome::Unchanged;
    if (*old && !whosever && (*old)->origin == Origin::User && origin == Origin::Bundled)
        return Outcome::Kept;
    if (auto done = keep(kept.id, *old); !done)
        return failure(done.error());
    if (!*old)
        return insert(kept, origin, json);
    return replace(**old, kept, origin, json);
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
    if (isBlank(text))
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
    // How it is filed is no part of the work.
    auto collections = std::exchange(document.collections, {});
    auto tags = std::exchange(document.tags, {});
    std::array<char, 16> suffix{};
    std::snprintf(suffix.data(), suffix.size(), "%08x", fingerprint(corpus::toJson(document)));
    const std::string stem = slug(m_analyser, document.title, longestSlug);
    document.id = stem.empty() ? suffix.data() : stem + '-' + suffix.data();
    document.collections = std::move(collections);
    document.tags = std::move(tags);
}

Result<Outcome> Batch::Inside::insert(const corpus::Document &document, Origin origin,
                                      std::string_view json)
{
    const auto key = m_keys.key(document.title, longestTitleKey);
    const auto number =
        m_documents.insert({document.id, origin, dateKey(document.date), Bytes(key), json});
    if (!number)
        return failure(number.error());
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
    const auto key = m_keys.key(document.title, longestTitleKey);
    if (auto done = m_documents.update(
            old.number, {document.id, origin, dateKey(document.date), Bytes(key), json});
        !done)
        return failure(done.error());
    if (auto done = takeIn(old.number, document, origin); !done)
        return failure(done.error());
    return Outcome::Updated;
}

Result<std::vector<Filing>> Batch::Inside::filingsOf(const std::string &id)
{
    if (!m_anyFiled) {
        const auto empty = m_filings.empty();
        if (!empty)
            return failure(empty.error());
        m_anyFiled = !*empty;
    }
    return *m_anyFiled ? m_filings.of(id) : std::vector<Filing>();
}

Result<bool> Batch::Inside::fileAsNamed(const std::string &id, FilingKind kind,
                                        const std::vector<std::string> &names)
{
    bool changed = false;
    for (const std::string &typed : names) {
        const std::string name = filingName(typed);
        if (name.empty())
            continue;
        const auto spelled = m_filings.spelling(kind, name);
        if (!spelled)
            return failure(spelled.error());
        const auto filed = file({kind, *spelled}, {id}, true);
        if (!filed)
            return failure(filed.error());
        changed = changed || !filed->empty();
    }
    return changed;
}

Result<std::vector<std::string>>
Batch::Inside::file(const Filing &filing, const std::vector<std::string> &ids, bool filed)
{
    std::vector<std::string> changed;
    for (const std::string &id : ids) {
        const auto number = m_documents.number(id);
        if (!number)
            return failure(number.error());
        const auto has = m_filings.has(filing, id);
        if (!has)
            return failure(has.error());
        if (!*number || *has == filed)
            continue;
        const auto done = filed ? m_filings.add(filing, id) : m_filings.remove(filing, id);
        if (!done)
            return failure(done.error());
        if (filed)
            m_facets.add(facetKindOf(filing.kind), filing.name, **number);
        else
            m_facets.remove(facetKindOf(filing.kind), filing.name, **number);
        changed.push_back(id);
    }
    if (filed && !changed.empty())
        m_anyFiled = true;
    return changed;
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
    const Searchable text = searchable(document, m_labels);
    m_lengths.set(number, lengthCode(textLength(text)));
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
    const auto record = m_documents.find(id);
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

Result<DocumentSet> Batch::Inside::documentsToIndexAgain(const corpus::Taxonomy &taxonomy)
{
    DocumentSet affected;
    if (auto done = m_facets.flush(); !done)
        return failure(done.error());
    const auto sameLabels = [](const corpus::Term *left, const corpus::Term *right) {
        return left != nullptr && right != nullptr && left->french == right->french &&
               left->english == right->english && left->aliases == right->aliases;
    };
    const auto collect = [&](const corpus::Taxonomy &from,
                             const corpus::Taxonomy &against) -> Result<void> {
        for (const corpus::Term &term : from.terms()) {
            // Types are not among the words of a document.
            if (term.axis == corpus::Axis::Type ||
                sameLabels(&term, against.find(term.axis, term.id)))
                continue;
            const auto documents = m_facets.documents(static_cast<FacetKind>(term.axis), term.id);
            if (!documents)
                return failure(documents.error());
            affected |= *documents;
        }
        return {};
    };
    for (const auto &[from, against] :
         {std::pair(&taxonomy, &m_labels.taxonomy()), std::pair(&m_labels.taxonomy(), &taxonomy)}) {
        if (auto done = collect(*from, *against); !done)
            return failure(done.error());
    }
    return affected;
}

Result<DocumentSet> Batch::Inside::documentsWith(corpus::Axis axis, std::string_view term)
{
    if (auto done = m_facets.flush(); !done)
        return failure(done.error());
    return m_facets.documents(static_cast<FacetKind>(axis), term);
}

Result<void> Batch::Inside::setTaxonomy(const corpus::Taxonomy &taxonomy)
{
    if (taxonomy == m_labels.taxonomy())
        return {};
    const auto affected = documentsToIndexAgain(taxonomy);
    if (!affected)
        return failure(affected.error());
    const LabelIndex before = std::exchange(m_labels, LabelIndex(taxonomy));
    for (const DocumentNumber number : *affected) {
        const auto document = m_documents.document(number);
        if (!document)
            return failure(document.error());
        if (auto done = m_index.remove(number, searchable(*document, before)); !done)
            return done;
        if (auto done = m_index.add(number, searchable(*document, m_labels)); !done)
            return done;
    }
    return m_terms.replace(taxonomy);
}

Result<void> Batch::Inside::indexAgain(const ProgressCallback &progress)
{
    if (auto done = m_index.clear(); !done)
        return done;
    if (auto done = m_facets.clear(); !done)
        return done;
    if (auto done = m_lengths.clear(); !done)
        return done;
    if (auto done = m_acronyms.clear(); !done)
        return done;
    const auto total = m_documents.count();
    if (!total)
        return failure(total.error());
    std::int64_t count = 0;
    return m_documents.forEach([&](const Record &record) -> Result<void> {
        const auto document = parsed(record.json);
        if (!document)
            return failure(document.error());
        if (auto done = takeIn(record.number, *document, record.origin); !done)
            return done;
        if (progress)
            progress({++count, *total, document->id});
        return setSortKeys(record.number, *document);
    });
}

Result<void> Batch::Inside::setSortKeys(DocumentNumber number, const corpus::Document &document)
{
    const auto key = m_keys.key(document.title, longestTitleKey);
    return m_documents.setSortKeys(number, dateKey(document.date), Bytes(key));
}

Result<void> Batch::Inside::commit()
{
    if (auto done = m_facets.flush(); !done)
        return done;
    if (auto done = m_lengths.flush(); !done)
        return done;
    if (auto done = m_index.flush(); !done)
        return done;
    if (auto done = m_acronyms.flush(); !done)
        return done;
    if (auto done = SettingStore(m_connection).nextGeneration(); !done)
        return done;
    return m_transaction.commit();
}

Batch::Batch(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) {}
Batch::~Batch() = default;
Batch::Batch(Batch &&) noexcept = default;

Result<Batch> Batch::begin(Connection &connection)
{
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return failure(transaction.error());
    auto taxonomy = TaxonomyStore(connection).taxonomy();
    if (!taxonomy)
        return failure(taxonomy.error());
    return Batch(
        std::make_unique<Inside>(connection, std::move(*transaction), std::move(*taxonomy)));
}

Result<Outcome> Batch::put(corpus::Document document, Origin origin)
{
    return m_inside->put(std::move(document), origin);
}

void Batch::keepUnder(ChangeNumber change)
{
    m_inside->keepUnder(change);
}

Result<Outcome> Batch::putBack(std::string_view json, Origin origin)
{
    auto document = parsed(json);
    if (!document)
        return failure(document.error());
    return m_inside->put(std::move(*document), origin, true);
}

void Batch::nameIt(corpus::Document &document)
{
    m_inside->nameIt(document);
}

Result<bool> Batch::remove(std::string_view id)
{
    return m_inside->remove(id);
}

Result<void> Batch::setTaxonomy(const corpus::Taxonomy &taxonomy)
{
    return m_inside->setTaxonomy(taxonomy);
}

std::optional<std::string> Batch::termNamed(corpus::Axis axis, std::string_view text)
{
    return m_inside->termNamed(axis, text);
}

Result<DocumentSet> Batch::documentsWith(corpus::Axis axis, std::string_view term)
{
    return m_inside->documentsWith(axis, term);
}

Result<void> Batch::indexAgain(const ProgressCallback &progress)
{
    return m_inside->indexAgain(progress);
}

Result<void> Batch::chooseAcronym(const text::Acronym &acronym, AcronymChoice choice)
{
    return m_inside->chooseAcronym(acronym, choice);
}

Result<std::vector<std::string>> Batch::file(const Filing &filing,
                                             const std::vector<std::string> &ids, bool filed)
{
    return m_inside->file(filing, ids, filed);
}

Result<void> Batch::mergeIndex()
{
    return m_inside->mergeIndex();
}

const corpus::Taxonomy &Batch::taxonomy() const
{
    return m_inside->taxonomy();
}

Connection &Batch::connection()
{
    return m_inside->connection();
}

Result<void> Batch::commit()
{
    return m_inside->commit();
}

} // namespace lutrin::store
