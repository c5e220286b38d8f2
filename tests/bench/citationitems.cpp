// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/citationitems.h"

#include <nlohmann/json.hpp>

#include <array>
#include <random>
#include <string_view>

namespace lutrin::bench {
namespace {

using Json = nlohmann::json;
using Words = std::array<std::string_view, 12>;

constexpr Words beginnings{"Bar", "Cor", "Dal", "Fer", "Gal", "Lam",
                           "Mor", "Nor", "Pel", "Ros", "Sal", "Ver"};
constexpr Words endings{"and", "ault", "el",  "enne", "et",    "ier",
                        "in",  "on",   "oux", "son",  "ville", "y"};
constexpr Words givenNames{"Aline",  "Basile", "Cécile", "Denis",     "Élodie", "Fabien",
                           "Gaëlle", "Henri",  "Inès",   "Jean-Loup", "Karine", "Luc"};
constexpr Words subjects{"réseaux", "câbles",  "boîtes", "cartes", "routes", "ports",
                         "données", "langues", "forêts", "règles", "villes", "mesures"};

class Generator {
public:
    [[nodiscard]] Json item(int index)
    {
        static constexpr std::array kinds{"article-journal", "book", "chapter", "report"};
        Json item{{"id", "item-" + std::to_string(index)},
                  {"type", kinds[below(kinds.size())]},
                  {"title", "Des " + word(subjects) + " et des " + word(subjects) + ", essai n° " +
                                std::to_string(index)},
                  {"author", names(1 + below(4))},
                  {"issued", {{"date-parts", {{static_cast<int>(1990 + below(36))}}}}},
                  {"publisher", "Presses d’essai"},
                  {"publisher-place", "Paris"}};
        if (item["type"] == "article-journal" || item["type"] == "chapter")
            addContainer(item);
        return item;
    }

private:
    // Not a distribution: those may differ between libraries.
    std::size_t below(std::size_t limit) { return m_random() % limit; }

    std::string word(const Words &words) { return std::string(words[below(words.size())]); }

    Json names(std::size_t count)
    {
        Json list = Json::array();
        for (std::size_t i = 0; i < count; ++i)
            list.push_back(
                {{"family", word(beginnings) + word(endings)}, {"given", word(givenNames)}});
        return list;
    }

    void addContainer(Json &item)
    {
        const std::size_t page = 1 + below(400);
        item["container-title"] = "Revue des " + word(subjects);
        item["volume"] = std::to_string(1 + below(60));
        item["page"] = std::to_string(page) + "-" + std::to_string(page + 1 + below(30));
    }

    std::mt19937 m_random{20250214};
};

} // namespace

std::string citationItems(int count)
{
    Generator generator;
    Json items = Json::array();
    for (int index = 0; index < count; ++index)
        items.push_back(generator.item(index));
    return items.dump();
}

} // namespace lutrin::bench
