// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/filingstore.h"

#include "store/filingnames.h"

namespace lutrin::store {

namespace {

constexpr std::string_view selectOfDocument =
    "SELECT kind, name FROM filing WHERE document = ? ORDER BY kind, name";
constexpr std::string_view selectOne =
    "SELECT 1 FROM filing WHERE kind = ? AND name = ? AND document = ?";
constexpr std::string_view selectDocuments =
    "SELECT filing.document FROM filing JOIN document ON document.id = filing.document"
    " WHERE filing.kind = ? AND filing.name = ? ORDER BY filing.document";
constexpr std::string_view selectNames = "SELECT DISTINCT name FROM filing WHERE kind = ?";
constexpr std::string_view selectAny = "SELECT 1 FROM filing LIMIT 1";
constexpr std::string_view insertFiling =
    "INSERT OR IGNORE INTO filing (kind, name, document) VALUES (?, ?, ?)";
constexpr std::string_view deleteFiling =
    "DELETE FROM filing WHERE kind = ? AND name = ? AND document = ?";

constexpr std::size_t longestName = 200;

Result<std::vector<std::string>> texts(Statement rows)
{
    std::vector<std::string> all;
    while (rows.next())
        all.emplace_back(rows.text(0));
    if (!rows.status())
        return failure(rows.status().error());
    return all;
}

Result<bool> isThere(Statement row)
{
    const bool found = row.next();
    if (!row.status())
        return failure(row.status().error());
    return found;
}

} // namespace

FacetKind facetKindOf(FilingKind kind)
{
    return kind == FilingKind::Collection ? FacetKind::Collection : FacetKind::Tag;
}

std::string filingName(std::string_view typed)
{
    std::string name;
    bool blank = false;
    for (const char character : typed) {
        const auto byte = static_cast<unsigned char>(character);
        if (byte <= ' ' || byte == 0x7F) {
            blank = !name.empty();
            continue;
        }
        if (blank)
            name += ' ';
        blank = false;
        name += character;
    }
    return name.size() > longestName ? std::string() : name;
}

Result<std::vector<Filing>> FilingStore::of(std::string_view document) const
{
    std::vector<Filing> filings;
    Statement rows = m_connection.statement(selectOfDocument, document);
    while (rows.next())
        filings.push_back({static_cast<FilingKind>(rows.integer(0)), std::string(rows.text(1))});
    if (!rows.status())
        return failure(rows.status().error());
    return filings;
}

Result<bool> FilingStore::has(const Filing &filing, std::string_view document) const
{
    return isThere(
        m_connection.statement(selectOne, static_cast<int>(filing.kind), filing.name, document));
}

Result<std::vector<std::string>> FilingStore::documents(const Filing &filing) const
{
    return texts(
        m_connection.statement(selectDocuments, static_cast<int>(filing.kind), filing.name));
}

Result<std::vector<std::string>> FilingStore::names(FilingKind kind) const
{
    return texts(m_connection.statement(selectNames, static_cast<int>(kind)));
}

Result<std::string> FilingStore::spelling(FilingKind kind, std::string_view name) const
{
    const auto all = names(kind);
    if (!all)
        return failure(all.error());
    return FilingNames(*all).spelling(name);
}

Result<bool> FilingStore::empty() const
{
    const auto any = isThere(m_connection.statement(selectAny));
    if (!any)
        return failure(any.error());
    return !*any;
}

Result<void> FilingStore::add(const Filing &filing, std::string_view document)
{
    return m_connection
        .statement(insertFiling, static_cast<int>(filing.kind), filing.name, document)
        .run();
}

Result<void> FilingStore::remove(const Filing &filing, std::string_view document)
{
    return m_connection
        .statement(deleteFiling, static_cast<int>(filing.kind), filing.name, document)
        .run();
}

} // namespace lutrin::store
