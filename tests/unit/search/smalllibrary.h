// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/searcher.h"
#include "store/batch.h"
#include "store/connection.h"
#include "store/indexbuilder.h"
#include "store/schema.h"

#include <gtest/gtest.h>

#include <memory>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

namespace lutrin::search {

/// The value of a Result, or an exception that ends the test with the error's words.
template <typename T>
T need(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().subject + ": " + result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A document in a few words.
struct Entry {
    std::string id;
    std::string title;
    std::string body;
    std::string date;
    std::vector<std::string> themes;
    std::vector<std::string> regions;
    std::string language = "fr";
};

inline corpus::Document documentOf(const Entry &entry)
{
    corpus::Document document;
    document.id = entry.id;
    document.title = entry.title;
    document.language = entry.language;
    document.body = corpus::paragraphs(entry.body);
    document.date = corpus::parseDate(entry.date).value_or(corpus::Date{});
    for (const std::string &theme : entry.themes)
        document.themes.push_back({.term = theme});
    for (const std::string &region : entry.regions)
        document.regions.push_back({.term = region});
    return document;
}

/// A library in memory with a small taxonomy.
class SmallLibrary : public testing::Test {
protected:
    SmallLibrary()
    {
        need(store::migrate(*m_connection));
        need(store::rebuildIndex(*m_connection));
        store::Batch batch = need(store::Batch::begin(*m_connection));
        using corpus::Axis;
        need(batch.setTaxonomy(corpus::Taxonomy({
            {.axis = Axis::Theme, .id = "tech", .french = "Technologie", .english = "Technology"},
            {.axis = Axis::Theme,
             .id = "ia",
             .parent = "tech",
             .french = "Intelligence artificielle",
             .aliases = {"IA"}},
            {.axis = Axis::Theme, .id = "energie-climat", .french = "Énergie - Climat"},
            {.axis = Axis::Region, .id = "europe", .french = "Europe"},
            {.axis = Axis::Region, .id = "france", .parent = "europe", .french = "France"},
            {.axis = Axis::Region, .id = "etats-unis", .french = "États-Unis"},
            {.axis = Axis::Type, .id = "note", .french = "Note"},
        })));
        need(batch.commit());
    }

    void put(const Entry &entry) { putWhole(documentOf(entry)); }
    void putWhole(corpus::Document document)
    {
        store::Batch batch = need(store::Batch::begin(*m_connection));
        need(batch.put(std::move(document)));
        need(batch.commit());
    }

    [[nodiscard]] Answer answerTo(const Request &request)
    {
        return need(m_searcher.search(request));
    }
    [[nodiscard]] Answer search(const std::string &query) { return answerTo({.query = query}); }
    /// The ids found, in their order, parted by spaces.
    [[nodiscard]] std::string foundBy(const Request &request)
    {
        std::string ids;
        for (const Hit &hit : answerTo(request).hits)
            ids += (ids.empty() ? "" : " ") + hit.id;
        return ids;
    }
    [[nodiscard]] std::string found(const std::string &query) { return foundBy({.query = query}); }
    /// The ids found, whatever their order, parted by spaces.
    [[nodiscard]] std::string sorted(const std::string &query)
    {
        std::set<std::string> ids;
        for (const Hit &hit : answerTo({.query = query, .limit = 1000}).hits)
            ids.insert(hit.id);
        std::string joined;
        for (const std::string &id : ids)
            joined += (joined.empty() ? "" : " ") + id;
        return joined;
    }

    std::unique_ptr<store::Connection> m_connection =
        need(store::Connection::open(":memory:", store::Access::ReadWrite));
    Searcher m_searcher{*m_connection};
};

/// A marked text with brackets about its marks.
inline std::string bracketed(const text::MarkedText &marked)
{
    std::string text;
    std::size_t at = 0;
    for (const text::Range &mark : marked.marks) {
        text += marked.text.substr(at, mark.begin - at) + '[' +
                marked.text.substr(mark.begin, mark.end - mark.begin) + ']';
        at = mark.end;
    }
    return text + marked.text.substr(at);
}

} // namespace lutrin::search
