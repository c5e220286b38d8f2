// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/batchinside.h"

#include "store/settingstore.h"

#include <utility>

namespace lutrin::store {

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
            const auto documents = m_facets.documents(facetKindOf(term.axis), term.id);
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
    return m_facets.documents(facetKindOf(axis), term);
}

Result<void> Batch::Inside::setTaxonomy(const corpus::Taxonomy &taxonomy)
{
    if (taxonomy == m_labels.taxonomy())
        return {};
    const auto affected = documentsToIndexAgain(taxonomy);
    if (!affected)
        return failure(affected.error());
    if (auto done = settle(); !done)
        return done;
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
    if (auto done = settle(); !done)
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

Result<void> Batch::Inside::commit()
{
    if (auto done = settle(); !done)
        return done;
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

} // namespace lutrin::store
