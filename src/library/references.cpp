// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/references.h"

#include "citation/item/csljson.h"
#include "citation/item/documentitem.h"
#include "exchange/bytes/filecontent.h"
#include "exchange/filereader.h"
#include "library/passage.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace lutrin::library {

References::References(std::vector<std::filesystem::path> styles, std::filesystem::path locales)
    : m_catalogue(std::move(styles), std::move(locales)), m_formatter(m_catalogue)
{
}

std::vector<citation::StyleInfo> References::styles(std::string_view filter) const
{
    return m_catalogue.styles(filter);
}

Result<UserStyle> References::install(const std::filesystem::path &file,
                                      const std::filesystem::path &folder)
{
    return installStyle(m_catalogue, file, folder);
}

Result<void> References::takeBack(const UserStyle &style)
{
    return takeBackStyle(m_catalogue, style);
}

Result<std::vector<citation::Formatted>>
References::cite(const std::vector<corpus::Document> &documents, const citation::Options &options,
                 std::stop_token stop, const ProgressCallback &progress) const
{
    std::vector<citation::Item> items;
    items.reserve(documents.size());
    std::set<std::string_view> seen;
    for (const corpus::Document &document : documents) {
        // A list has each work once; a note may name it again.
        if (seen.insert(document.id).second || options.form == citation::Form::Note)
            items.push_back(citation::itemFromDocument(document));
    }
    return m_formatter.format(items, options, std::move(stop), progress);
}

Result<std::vector<citation::Formatted>> References::citeItems(const std::filesystem::path &cslJson,
                                                               const citation::Options &options,
                                                               std::stop_token stop) const
{
    const auto text = exchange::fileContent(cslJson, exchange::MaximumFileBytes);
    if (!text)
        return failure(text.error());
    const auto items = citation::itemsFromCslJson(*text);
    if (items)
        return m_formatter.format(*items, options, std::move(stop));
    Error error = items.error();
    error.subject =
        error.subject.empty() ? cslJson.string() : cslJson.string() + ": " + error.subject;
    return failure(std::move(error));
}

Result<citation::Formatted> References::quote(const corpus::Document &document,
                                              const std::vector<corpus::Inline> &passage,
                                              const citation::Options &options,
                                              std::optional<std::int64_t> place) const
{
    const Passage found = passageOf(document, passage, place);
    citation::Options located = options;
    if (located.locator.empty())
        located.locator = locatorOf(found);
    return m_formatter.quote(withoutCalls(found.text), citation::itemFromDocument(document),
                             located);
}

} // namespace lutrin::library
