// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/batch.h"

#include "store/batchinside.h"
#include "store/freepages.h"

#include <optional>
#include <utility>

namespace lutrin::store {

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

Result<Outcome> Batch::put(corpus::Document document, Preparation preparation)
{
    return m_inside->put(std::move(document), std::move(preparation));
}

Result<Preparation> Batch::prepare(const corpus::Document &document)
{
    return m_inside->prepare(document);
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

void Batch::deferRecords()
{
    m_inside->deferRecords();
}

Result<void> Batch::settle()
{
    return m_inside->settle();
}

Result<std::optional<Record>> Batch::find(std::string_view id)
{
    return m_inside->find(id);
}

Result<corpus::Document> Batch::document(std::string_view id)
{
    return m_inside->document(id);
}

Result<corpus::Document> Batch::document(DocumentNumber number)
{
    return m_inside->document(number);
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
    auto done = m_inside->mergeIndex();
    return done ? releaseFreePages(connection()) : done;
}

Result<void> Batch::mergeAsItGrows(bool on)
{
    return m_inside->mergeAsItGrows(on);
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
