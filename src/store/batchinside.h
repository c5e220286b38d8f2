// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/batch.h"
#include "store/citationkeystore.h"
#include "store/collationkeys.h"
#include "store/derived.h"
#include "store/facetstore.h"
#include "store/filingnames.h"
#include "store/fulltextindex.h"
#include "store/highlightstore.h"
#include "store/labelindex.h"
#include "store/lengthstore.h"
#include "store/recordsahead.h"
#include "store/taxonomystore.h"
#include "store/transaction.h"
#include "text/analyser.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lutrin::store {

/// What a Batch is made of; for the files that implement it: batchrecords.cpp puts documents in and
/// takes them out, batchfiling.cpp files them, batchindex.cpp keeps the taxonomy and the index.
class Batch::Inside {
public:
    Inside(Connection &connection, Transaction transaction, corpus::Taxonomy taxonomy)
        : m_connection(connection)
        , m_transaction(std::move(transaction))
        , m_labels(std::move(taxonomy))
    {
    }

    Result<Outcome> put(corpus::Document document, Origin origin, bool whosever = false);
    Result<Outcome> put(corpus::Document document, Preparation preparation);
    Result<Preparation> prepare(const corpus::Document &document)
    {
        return m_index.prepare(searchableText(document));
    }
    void keepUnder(ChangeNumber change) { m_change = change; }
    void deferRecords() { m_deferring = true; }
    Result<void> settle() { return m_records.settle(); }
    Result<std::optional<Record>> find(std::string_view id);
    Result<corpus::Document> document(std::string_view id);
    Result<corpus::Document> document(DocumentNumber number);
    Result<bool> remove(std::string_view id);
    Result<std::vector<std::string>> file(const Filing &filing, const std::vector<std::string> &ids,
                                          bool filed);
    Result<void> setTaxonomy(const corpus::Taxonomy &taxonomy);
    Result<DocumentSet> documentsWith(corpus::Axis axis, std::string_view term);
    Result<void> indexAgain(const ProgressCallback &progress);
    Result<void> mergeIndex() { return m_index.merge(); }
    Result<void> mergeAsItGrows(bool on) { return m_index.mergeAsItGrows(on); }
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
    /// As they are spelled in the library and in this batch.
    Result<FilingNames *> namesOf(FilingKind kind);
    Result<bool> fileAsNamed(const std::string &id, FilingKind kind,
                             const std::vector<std::string> &names);
    /// The names that a document is filed under, none asked for where nothing is filed at all.
    Result<std::vector<Filing>> filingsOf(const std::string &id);
    Result<void> reserveKey(const corpus::Document &document);
    Result<void> resolveTerms(corpus::Document &document);
    Result<std::string> termId(corpus::Axis axis, const std::string &text);
    Result<Outcome> insert(const corpus::Document &document, Origin origin, std::string_view json);
    Result<Outcome> replace(const Record &old, const corpus::Document &document, Origin origin,
                            std::string_view json);
    Result<void> takeIn(DocumentNumber number, const corpus::Document &document, Origin origin);
    Result<void> takeInText(DocumentNumber number, const Searchable &text);
    Result<void> takeOut(DocumentNumber number, const corpus::Document &document, Origin origin);
    Result<void> setSortKeys(DocumentNumber number, const corpus::Document &document);
    Result<DocumentSet> documentsToIndexAgain(const corpus::Taxonomy &taxonomy);
    Result<void> keep(std::string_view id, const std::optional<Record> &before);

    Connection &m_connection;
    Transaction m_transaction;
    LabelIndex m_labels;
    DocumentStore m_documents{m_connection};
    RecordsAhead m_records{m_connection};
    bool m_deferring = false; ///< records of new documents are written by m_records
    TaxonomyStore m_terms{m_connection};
    FacetStore m_facets{m_connection};
    LengthStore m_lengths{m_connection};
    FullTextIndex m_index{m_connection};
    std::shared_ptr<PreparedText> m_prepared; ///< of the document at hand
    AcronymStore m_acronyms{m_connection};
    ChangeStore m_changes{m_connection};
    ChangeNumber m_change = 0;
    FilingStore m_filings{m_connection};
    std::optional<bool> m_anyFiled;
    std::map<FilingKind, FilingNames> m_names; ///< of the kinds that documents have named
    HighlightStore m_highlights{m_connection};
    CitationKeyStore m_citationKeys{m_connection};
    CollationKeys m_keys;
    text::Analyser m_analyser;
};

} // namespace lutrin::store
