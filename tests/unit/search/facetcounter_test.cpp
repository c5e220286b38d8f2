// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/facetcounter.h"

#include "smalllibrary.h"

#include <algorithm>
#include <random>
#include <set>
#include <thread>

namespace lutrin::search {
namespace {

/// Facets against a recount from the documents themselves, which shares no code with the sets.
class Facets : public SmallLibrary {
protected:
    using Random = std::mt19937;

    void fill(Random &random)
    {
        const std::vector<std::string> themes{"tech", "ia", "energie-climat"};
        const std::vector<std::string> regions{"europe", "france", "etats-unis"};
        store::Batch batch = need(store::Batch::begin(*m_connection));
        for (int number = 0; number < 150; ++number) {
            Entry entry{.id = std::to_string(number),
                        .title = "Titre",
                        .body = random() % 2 == 0 ? "chat" : "chien",
                        .date = random() % 5 == 0 ? "" : std::to_string(2018 + random() % 4)};
            for (const std::string &theme : themes) {
                if (random() % 3 == 0)
                    entry.themes.push_back(theme);
            }
            for (const std::string &region : regions) {
                if (random() % 3 == 0)
                    entry.regions.push_back(region);
            }
            entry.language = random() % 4 == 0 ? "en" : "fr";
            m_documents.push_back(documentOf(entry));
            need(batch.put(m_documents.back()));
        }
        need(batch.commit());
    }

    static std::set<std::string> values(const corpus::Document &document, Facet facet)
    {
        std::set<std::string> found;
        const std::map<std::string, std::string> broader{{"ia", "tech"}, {"france", "europe"}};
        const auto take = [&](const std::vector<corpus::Assignment> &assignments) {
            for (const corpus::Assignment &assignment : assignments) {
                found.insert(assignment.term);
                if (const auto parent = broader.find(assignment.term); parent != broader.end())
                    found.insert(parent->second);
            }
        };
        if (facet == Facet::Theme)
            take(document.themes);
        if (facet == Facet::Region)
            take(document.regions);
        if (facet == Facet::Year && document.date.known())
            found.insert(std::to_string(document.date.year));
        if (facet == Facet::Language)
            found.insert(document.language);
        return found;
    }

    static bool passes(const corpus::Document &document, const std::vector<Filter> &filters,
                       std::optional<Facet> leftOut)
    {
        std::set<Facet> asked;
        std::set<Facet> met;
        for (const Filter &filter : filters) {
            if (filter.facet == leftOut)
                continue;
            const bool has = values(document, filter.facet).contains(filter.value);
            if (filter.excluded && has)
                return false;
            if (!filter.excluded) {
                asked.insert(filter.facet);
                if (has)
                    met.insert(filter.facet);
            }
        }
        return asked == met;
    }

    [[nodiscard]] std::int64_t expected(const Request &request, std::optional<Facet> facet,
                                        const std::string &value) const
    {
        return std::ranges::count_if(m_documents, [&](const corpus::Document &document) {
            const bool says =
                request.query.empty() || corpus::plainText(document.body) == request.query;
            return says && passes(document, request.filters, facet) &&
                   (!facet || values(document, *facet).contains(value));
        });
    }

    std::vector<corpus::Document> m_documents;
};

TEST_F(Facets, areWhatARecountGives)
{
    Random random(5);
    fill(random);
    const std::vector<Filter> known{{Facet::Theme, "tech"},    {Facet::Theme, "ia"},
                                    {Facet::Region, "europe"}, {Facet::Region, "france"},
                                    {Facet::Year, "2019"},     {Facet::Year, "2020"},
                                    {Facet::Language, "en"},   {Facet::Theme, "inconnu"}};
    for (int round = 0; round < 150; ++round) {
        Request request{.limit = 1};
        request.query = std::vector<std::string>{"", "chat", "chien", "vache"}[random() % 4];
        for (auto count = random() % 4; count > 0; --count) {
            Filter filter = known[random() % known.size()];
            filter.excluded = random() % 4 == 0;
            request.filters.push_back(filter);
        }
        const Answer answer = answerTo(request);
        EXPECT_EQ(answer.total, expected(request, std::nullopt, ""));
        ASSERT_EQ(answer.facets.size(), allFacets.size());
        for (const FacetCounts &counts : answer.facets) {
            for (const FacetValue &value : counts.values)
                ASSERT_EQ(value.count, expected(request, counts.facet, std::string(value.id)))
                    << value.id << " in round " << round;
        }
    }
}

TEST_F(Facets, showTreesWholeAndBroaderFirst)
{
    put({.id = "a", .title = "Titre", .themes = {"ia"}});
    const Answer answer = search("");
    ASSERT_EQ(answer.facets.at(0).facet, Facet::Theme);
    const FacetValues &values = answer.facets[0].values;
    EXPECT_EQ(std::vector<FacetValue>(values.begin(), values.end()),
              (std::vector<FacetValue>{{"tech", "", "Technologie", 1},
                                       {"ia", "tech", "Intelligence artificielle", 1},
                                       {"energie-climat", "", "Énergie - Climat", 0}}));
}

TEST_F(Facets, countADocumentOnceUnderABroaderTerm)
{
    put({.id = "a", .title = "Titre", .themes = {"tech", "ia"}});
    EXPECT_EQ(search("").facets.at(0).values[0].count, 1);
}

TEST_F(Facets, sortYearsUpwardsAndNamesAsFrenchDoes)
{
    for (const char *name : {"Zola", "Étienne", "Eluard", "de Gaulle"}) {
        corpus::Document document = documentOf({.id = name, .title = "Titre"});
        document.authors = {{.literal = name}};
        document.date.year = 2000 + name[0] % 7;
        putWhole(document);
    }
    const Answer answer = search("");
    const auto ids = [&](Facet facet) {
        std::string joined;
        const auto counts = std::ranges::find(answer.facets, facet, &FacetCounts::facet);
        for (const FacetValue &value : counts->values)
            joined.append(value.id) += '|';
        return joined;
    };
    EXPECT_EQ(ids(Facet::Author), "de Gaulle|Eluard|Étienne|Zola|");
    const std::string years = ids(Facet::Year);
    std::vector<std::string> sorted;
    for (const FacetValue &value : answer.facets.at(2).values)
        sorted.emplace_back(value.id);
    EXPECT_TRUE(std::ranges::is_sorted(sorted)) << years;
}

TEST_F(Facets, comeOnlyWhenAskedFor)
{
    EXPECT_TRUE(answerTo({.facets = {}}).facets.empty());
}

TEST_F(SmallLibrary, CountsWhatMostDocumentsHave)
{
    // So many years that documents are counted one by one, by those that were not found.
    for (int number = 0; number < 40; ++number)
        put({.id = std::to_string(number),
             .title = "Titre",
             .body = number % 4 == 0 ? "chien" : "chat",
             .date = std::to_string(2000 + number % 10)});
    // The first time by sets, later by rows, which are made meanwhile.
    for (int round = 0; round < 20; ++round) {
        const Answer answer = search("chat");
        ASSERT_EQ(answer.total, 30);
        const auto years = std::ranges::find(answer.facets, Facet::Year, &FacetCounts::facet);
        ASSERT_NE(years, answer.facets.end());
        ASSERT_EQ(years->values.size(), 10U);
        for (const FacetValue &year : years->values) {
            const int last = year.id.back() - '0';
            int expected = 0;
            for (int number = last; number < 40; number += 10)
                expected += number % 4 == 0 ? 0 : 1;
            EXPECT_EQ(year.count, expected) << year.id << " in round " << round;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

} // namespace
} // namespace lutrin::search
