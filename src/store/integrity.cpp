// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/integrity.h"

#include "store/acronymstore.h"
#include "store/beginningstore.h"
#include "store/collationkeys.h"
#include "store/derived.h"
#include "store/documentstore.h"
#include "store/filingstore.h"
#include "store/fulltextindex.h"
#include "store/indexbuilder.h"
#include "store/lengthstore.h"
#include "store/postingstore.h"
#include "store/settingstore.h"
#include "store/taxonomystore.h"
#include "store/termreader.h"
#include "store/terms.h"
#include "store/transaction.h"
#include "store/vocabulary.h"

#include <map>
#include <unordered_map>
#include <unordered_set>

namespace lutrin::store {

namespace {

constexpr std::string_view quickCheck = "PRAGMA quick_check";
constexpr std::string_view foreignKeyCheck = "PRAGMA foreign_key_check";
constexpr std::string_view selectSortKeys = "SELECT date, id FROM document WHERE number = ?";
constexpr std::string_view selectWithoutRecord =
    "SELECT id FROM document WHERE number NOT IN (SELECT document FROM record)";
constexpr std::string_view selectPast =
    "SELECT document, json FROM revision WHERE json IS NOT NULL "
    "UNION ALL SELECT document, json FROM joined_record";
constexpr std::string_view selectVocabulary = "SELECT term, doc, cnt FROM temp.vocabulary";

using Facets = std::map<std::pair<FacetKind, std::string>, DocumentSet>;

/// What went wrong with the library is a finding; what kept us from looking is a failure.
bool isFinding(const Error &error)
{
    return error.cause == Cause::Corrupt || error.cause == Cause::Foreign;
}

/// In how many documents each index term stands, and how often.
class WordCounts {
public:
    void add(DocumentNumber document, const Searchable &text)
    {
        std::unordered_set<std::string> seen;
        for (const std::string *column :
             {&text.title, &text.standfirst, &text.body, &text.authors, &text.subjects}) {
            m_reader.read(*column, [&](std::string_view term, const text::Range &, bool) {
                Count &count = m_counts[std::string(term)];
                ++count.occurrences;
                if (seen.emplace(term).second)
                    ++count.documents;
                if (isWord(term))
                    m_beginnings[beginningOf(term)].add(document);
                return true;
            });
        }
    }

    [[nodiscard]] const std::map<Beginning, DocumentSet> &beginnings() const
    {
        return m_beginnings;
    }

    /// A term at which rows of (term, documents, occurrences) differ; empty if none does.
    Result<std::string> differenceFrom(Statement rows)
    {
        std::size_t equal = 0;
        while (rows.next()) {
            const auto expected = m_counts.find(std::string(rows.text(0)));
            if (expected == m_counts.end() || expected->second.documents != rows.integer(1) ||
                expected->second.occurrences != rows.integer(2))
                return '"' + std::string(rows.text(0)) + '"';
            ++equal;
        }
        if (!rows.status())
            return failure(rows.status().error());
        return equal == m_counts.size() ? std::string() : "a missing word";
    }

private:
    struct Count {
        std::int64_t documents = 0;
        std::int64_t occurrences = 0;
    };

    TermReader m_reader;
    std::unordered_map<std::string, Count> m_counts;
    std::map<Beginning, DocumentSet> m_beginnings;
};

class Check {
public:
    Check(Connection &connection, const ProgressCallback &progress)
        : m_connection(connection), m_progress(progress)
    {
    }

    Result<Findings> run()
    {
        using Step = Result<void> (Check::*)();
        for (const Step step :
             {&Check::file, &Check::references, &Check::rules, &Check::index, &Check::rows,
              &Check::records, &Check::past, &Check::facets, &Check::words, &Check::beginnings,
              &Check::postings, &Check::acronyms}) {
            const Result<void> done = (this->*step)();
            if (!done && !isFinding(done.error()))
                return failure(done.error());
            if (!done)
                report(done.error().subject + ": " + done.error().detail);
        }
        return std::move(m_findings);
    }

private:
    void report(std::string problem) { m_findings.problems.push_back(std::move(problem)); }

    Result<void> file()
    {
        Statement rows = m_connection.statement(quickCheck);
        while (rows.next()) {
            if (rows.text(0) != "ok")
                report("file: " + std::string(rows.text(0)));
        }
        return rows.status();
    }

    Result<void> references()
    {
        Statement rows = m_connection.statement(foreignKeyCheck);
        while (rows.next())
            report("row " + std::to_string(rows.integer(1)) + " of " + std::string(rows.text(0)) +
                   " refers to a row that is missing in " + std::string(rows.text(2)));
        return rows.status();
    }

    Result<void> rules()
    {
        const auto made = SettingStore(m_connection).value(analyserSetting);
        if (!made)
            return failure(made.error());
        if (*made && **made != indexVersion())
            report("the index was made by the rules of another version: some words are not found");
        return {};
    }

    /// FTS5's own check is written as an insert, though it changes nothing.
    Result<void> index()
    {
        if (m_connection.readOnly())
            return {};
        return FullTextIndex(m_connection).check();
    }

    Result<void> rows()
    {
        Statement rows = m_connection.statement(selectWithoutRecord);
        while (rows.next())
            report(std::string(rows.text(0)) + ": no record");
        return rows.status();
    }

    Result<void> records()
    {
        auto taxonomy = TaxonomyStore(m_connection).taxonomy();
        if (!taxonomy)
            return failure(taxonomy.error());
        const auto lengths = LengthStore(m_connection).all();
        if (!lengths && !isFinding(lengths.error()))
            return failure(lengths.error());
        if (!lengths)
            report(lengths.error().subject + ": " + lengths.error().detail);
        const LabelIndex labels(std::move(*taxonomy));
        const DocumentStore documents(m_connection);
        const auto total = documents.count();
        if (!total)
            return failure(total.error());
        return documents.forEach([&](const Record &record) {
            ++m_findings.documents;
            if (m_progress)
                m_progress({m_findings.documents, *total, {}});
            return this->record(record, labels, lengths ? &*lengths : nullptr);
        });
    }

    Result<void> record(const Record &record, const LabelIndex &labels,
                        const std::vector<std::uint8_t> *lengths)
    {
        const auto document = parsed(record.json);
        if (!document) {
            report("document " + std::to_string(record.number) + ": " + document.error().detail);
            return {};
        }
        for (auto &facet : facetsOf(*document))
            m_expected[std::move(facet)].add(record.number);
        if (record.origin == Origin::Bundled)
            m_expected[{FacetKind::Origin, "bundled"}].add(record.number);
        const auto filings = FilingStore(m_connection).of(document->id);
        if (!filings)
            return failure(filings.error());
        for (const Filing &filing : *filings)
            m_expected[{facetKindOf(filing.kind), filing.name}].add(record.number);
        const Searchable text = searchable(*document, labels);
        const std::size_t length = textLength(text);
        for (const text::Acronym &acronym : acronymsOf(text))
            ++m_acronyms[acronym];
        m_words.add(record.number, text);
        if (lengths != nullptr &&
            (record.number >= lengths->size() || (*lengths)[record.number] != lengthCode(length)))
            report(document->id + ": its length is not what the record says");
        return sortKeys(record.number, *document);
    }

    Result<void> sortKeys(DocumentNumber number, const corpus::Document &document)
    {
        Statement row = m_connection.statement(selectSortKeys, number);
        if (row.next() && (row.integer(0) != dateKey(document.date) || row.text(1) != document.id))
            report(document.id + ": its date or id is not what the record says");
        return row.status();
    }

    /// What can be gone back to, and what was taken for a work that was there.
    Result<void> past()
    {
        Statement rows = m_connection.statement(selectPast);
        while (rows.next()) {
            if (!documentOf(rows.bytes(1)))
                report(std::string(rows.text(0)) + ": a past state or a joined record is damaged");
        }
        return rows.status();
    }

    Result<void> facets()
    {
        for (int kind = 0; kind < facetKindCount; ++kind) {
            auto values = FacetStore(m_connection).values(static_cast<FacetKind>(kind));
            if (!values)
                return failure(values.error());
            for (const FacetSet &set : *values) {
                const auto expected = m_expected.extract({static_cast<FacetKind>(kind), set.value});
                if (expected.empty() || expected.mapped() != set.documents)
                    report("facet " + set.value + ": not what the records say");
            }
        }
        for (const auto &[facet, documents] : m_expected)
            report("facet " + facet.second + ": missing");
        return {};
    }

    Result<void> words()
    {
        if (auto done = m_connection.execute(makeVocabulary); !done)
            return done;
        const auto difference = m_words.differenceFrom(m_connection.statement(selectVocabulary));
        if (!difference)
            return failure(difference.error());
        if (!difference->empty())
            report("the full-text index is not what the records say, for instance at " +
                   *difference);
        return {};
    }

    Result<void> beginnings()
    {
        const auto present = BeginningStore(m_connection).all();
        if (!present)
            return failure(present.error());
        if (*present != m_words.beginnings())
            report("what words begin with is not what the records say");
        return {};
    }

    /// Against the full-text index, which has been compared with the records.
    Result<void> postings()
    {
        const PostingStore store(m_connection);
        const auto terms = store.terms();
        if (!terms)
            return failure(terms.error());
        for (const auto &[term, number] : *terms) {
            const auto present = store.list(number);
            if (!present && !isFinding(present.error()))
                return failure(present.error());
            const auto expected = store.found(term);
            if (!expected)
                return failure(expected.error());
            if (!present || *present != *expected)
                report("list of \"" + term + "\": not what the full-text index says");
        }
        return {};
    }

    Result<void> acronyms()
    {
        const auto present = AcronymStore(m_connection).all();
        if (!present)
            return failure(present.error());
        for (const KnownAcronym &each : *present) {
            const auto expected = m_acronyms.extract(each.acronym);
            if (each.documents != (expected.empty() ? 0 : expected.mapped()))
                report("acronym " + each.acronym.letters + ": not what the records say");
        }
        for (const auto &[acronym, documents] : m_acronyms)
            report("acronym " + acronym.letters + ": missing");
        return {};
    }

    Connection &m_connection;
    const ProgressCallback &m_progress;
    WordCounts m_words;
    Findings m_findings;
    Facets m_expected;
    std::map<text::Acronym, std::int64_t> m_acronyms;
};

} // namespace

Result<Findings> checkIntegrity(Connection &connection, std::stop_token stop,
                                const ProgressCallback &progress)
{
    const StopScope stoppable(connection, std::move(stop));
    // One state of the library for all the checks.
    auto transaction = Transaction::begin(connection, Transaction::Kind::Read);
    if (!transaction)
        return failure(transaction.error());
    return Check(connection, progress).run();
}

} // namespace lutrin::store
