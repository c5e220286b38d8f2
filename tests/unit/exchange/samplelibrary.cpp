// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplelibrary.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace lutrin::exchange {

namespace {

using corpus::Document;
using corpus::Name;

/// Those of the taxonomy, those that only Lutrin tells apart, and CSL's.
constexpr std::array<std::string_view, 38> types{"study",
                                                 "note",
                                                 "briefing",
                                                 "report",
                                                 "paper",
                                                 "article",
                                                 "editorial",
                                                 "chapter",
                                                 "book",
                                                 "thesis",
                                                 "conference",
                                                 "press",
                                                 "webpage",
                                                 "post",
                                                 "podcast",
                                                 "video",
                                                 "interview",
                                                 "speech",
                                                 "law",
                                                 "regulation",
                                                 "bill",
                                                 "directive",
                                                 "legal_case",
                                                 "hearing",
                                                 "treaty",
                                                 "map",
                                                 "dataset",
                                                 "software",
                                                 "manuscript",
                                                 "pamphlet",
                                                 "patent",
                                                 "standard",
                                                 "article-magazine",
                                                 "entry-dictionary",
                                                 "entry-encyclopedia",
                                                 "personal_communication",
                                                 "document",
                                                 "web"};

constexpr std::array<std::string_view, 16> subjects{
    "le réseau des mers",
    "l’œuvre d’un été : « rien », ou presque",
    "the DeepSeek moment — and after",
    "100 % d’énergie & 50 $ de dette_publique",
    "{accolades} et \\commandes, ~ tildes^",
    "ports #1 et #2 : qui paie ?",
    "“guillemets” et ‘autres’ signes",
    "Ænéas, Þór, Łódź, Şırnak, Đông",
    "Безопасность морей",
    "2020–2030, dix ans -- ou plus",
    "l'apostrophe droite et ''double''",
    "a <b>bold</b> claim & <i>more</i>",
    "§ 4 de l’accord n° 12…",
    "海の秩序",
    "trois points · et un € de plus",
    "Façade, naïveté, Noël, ambiguïté, où",
};

const std::array<Name, 16> names{
    Name{.family = "Roseau", .given = "Jeanne", .particle = "de"},
    Name{.family = "Meulen", .given = "Pieter", .particle = "van der"},
    Name{.family = "Aube", .given = "Zoé", .particle = "d’"},
    Name{.family = "Isle-Adam", .given = "Anne-Marie", .particle = "de l’"},
    Name{.family = "Grange", .given = "Paul", .particle = "de la"},
    Name{.family = "Étang", .given = "Éloïse"},
    Name{.family = "O’Hara", .given = "Seán"},
    Name{.family = "Ortega y Gazo", .given = "María"},
    Name{.family = "Young", .given = "Martin L., Jr."},
    Name{.family = "Łukaszewicz", .given = "Agnieszka"},
    Name{.family = "Колос", .given = "Анна"},
    Name{.family = "Grève", .given = "Luc", .particle = "De"},
    Name{.family = "Garance"},
    Name{.literal = "Office des mers"},
    Name{.literal = "Ministère des Ports, des Digues and des Écluses"},
    Name{.literal = "OTEM"},
};

constexpr std::array<std::string_view, 8> keywords{
    "mer", "câbles sous-marins",   "câbles, ports", "100 %",
    "R&D", "l’énergie « propre »", "C_2",           "Afrique de l’Ouest"};

constexpr std::array<std::string_view, 7> languages{"fr", "en", "en-GB", "de", "sv", "ar", "fr-CA"};

/// Numbers that are the same on every machine.
class Dice {
public:
    [[nodiscard]] std::size_t below(std::size_t limit)
    {
        m_state = m_state * 6364136223846793005U + 1442695040888963407U;
        return (m_state >> 33U) % limit;
    }
    [[nodiscard]] bool once(std::size_t in) { return below(in) == 0; }
    template <typename Values>
    [[nodiscard]] auto of(const Values &values)
    {
        return values.at(below(values.size()));
    }

private:
    std::uint64_t m_state = 20250214;
};

bool hasWhole(std::string_view type)
{
    return type == "chapter" || type == "conference" || type == "press" ||
           type == "article-magazine" || type.starts_with("entry-");
}

bool isReport(std::string_view type)
{
    return type == "study" || type == "note" || type == "briefing" || type == "report" ||
           type == "paper";
}

std::string titleOf(Dice &dice, bool isLong)
{
    std::string title(dice.of(subjects));
    for (int more = isLong ? 12 : 0; more > 0; --more)
        title += ", " + std::string(dice.of(subjects));
    return title;
}

corpus::Date dateOf(Dice &dice)
{
    const int year = 1960 + static_cast<int>(dice.below(70));
    const int month = 1 + static_cast<int>(dice.below(12));
    switch (dice.below(5)) {
    case 0:
        return {};
    case 1:
        return {year, 0, 0};
    case 2:
        return {year, month, 0};
    default:
        return {year, month, 1 + static_cast<int>(dice.below(28))};
    }
}

void addAuthors(Document &document, Dice &dice)
{
    const std::size_t first = dice.below(names.size());
    const std::size_t count = dice.once(20) ? names.size() : dice.below(4);
    for (std::size_t at = 0; at < count; ++at)
        document.authors.push_back(names.at((first + at) % names.size()));
}

void addPartOfWhole(Document &document, Dice &dice)
{
    document.container = "Revue d’études & de débats";
    const bool periodical = document.type != "chapter" && document.type != "conference" &&
                            !document.type.starts_with("entry-");
    document.volume = std::to_string(1 + dice.below(90));
    if (periodical) {
        document.issue = dice.once(4) ? "2-3" : std::to_string(1 + dice.below(12));
        document.issn = "1234-5679";
    } else {
        document.publisher = "Presses de l’Île";
        document.numberOfVolumes = document.volume.size() == 1 ? "9" : "";
        document.isbn = "978-2-07-036822-8";
    }
    constexpr std::array<std::string_view, 5> pages{"12-34", "101–108", "7", "A-3–A-9",
                                                    "12, 15-18"};
    document.pages = dice.of(pages);
}

/// Who edited and translated a book or the book of a part, and its edition.
void addBookRoles(Document &document, Dice &dice)
{
    const bool part = document.type == "chapter" || document.type.starts_with("entry-");
    if (document.type != "book" && !part)
        return;
    constexpr std::array<std::string_view, 3> editions{"2", "revue et augmentée", ""};
    const std::size_t first = dice.below(names.size());
    for (std::size_t count = dice.below(3), at = 0; at < count; ++at)
        document.editors.push_back(names.at((first + at) % names.size()));
    if (dice.once(3))
        document.translators.push_back(names.at(dice.below(names.size())));
    document.edition = dice.of(editions);
}

void addIssue(Document &document, Dice &dice)
{
    document.publisher = dice.once(3) ? "Mers & Ports and Co" : "Le Phare";
    document.publisherPlace = dice.once(2) ? "Saint-Malo" : "";
    if (isReport(document.type)) {
        document.genre = dice.once(2) ? "note d’étape" : "";
        document.series = dice.once(2) ? "Études de l’Œil" : "";
        document.number = dice.once(2) ? std::to_string(dice.below(200)) : "";
    }
    if (isReport(document.type) || document.type == "book") {
        document.pages = dice.once(3) ? "" : std::to_string(20 + dice.below(300));
        document.isbn = dice.once(2) ? "978-2-07-036822-8" : "";
    }
    if (document.type == "book" && !document.isbn.empty())
        document.numberOfVolumes = "3";
}

void addAddresses(Document &document, Dice &dice, int number)
{
    const std::string at = std::to_string(number);
    if (dice.once(2))
        document.doi = "10.1000/mers." + at + "_(" + at + ")";
    if (!dice.once(3))
        document.url = "https://exemple.org/œuvre_" + at + "?a=b&c=%20d#e~f";
    if (dice.once(3))
        document.pdf = dice.once(2) ? "pièces/rapport_" + at + ".pdf"
                                    : "https://exemple.org:8080/rapport_" + at + ".pdf";
}

void addSubjects(Document &document, Dice &dice)
{
    const std::size_t first = dice.below(keywords.size());
    for (std::size_t count = dice.below(4), at = 0; at < count; ++at)
        document.keywords.emplace_back(keywords.at((first + at) % keywords.size()));
    document.themes = {{"mers", corpus::Source::Publisher}};
    if (dice.once(2))
        document.regions = {{"atlantique", corpus::Source::Unknown}};
    if (dice.once(3))
        document.centres = {{"centre-des-mers", corpus::Source::Corpus}};
}

void addText(Document &document, Dice &dice)
{
    if (!dice.once(4))
        document.summary = titleOf(dice, dice.once(3)) + ".\n\nDeuxième alinéa, " +
                           std::string(dice.of(subjects)) + ".";
    if (dice.once(3))
        document.body = corpus::paragraphs("Un premier alinéa.\n\n« Un second », avec plus.");
    if (dice.once(4))
        document.rights = "CC BY 4.0, sauf les cartes & tableaux";
    if (dice.once(4))
        document.citation = "Jeanne de Roseau, « Titre », Le Phare, 2025.";
    if (dice.once(4))
        document.alternateTitles = {"Un autre titre : " + std::string(dice.of(subjects))};
    if (dice.once(4))
        document.versions = {{"en", "The network of seas", "https://exemple.org/en/seas"}};
}

} // namespace

std::vector<Document> sampleLibrary(int count)
{
    Dice dice;
    std::vector<Document> documents;
    for (int number = 0; number < count; ++number) {
        Document document;
        document.id = "document-" + std::to_string(number);
        document.type = types.at(static_cast<std::size_t>(number) % types.size());
        document.title = titleOf(dice, dice.once(10)) + " " + std::to_string(number);
        document.language = dice.of(languages);
        document.date = dateOf(dice);
        addAuthors(document, dice);
        const bool periodical = document.type == "article" || document.type == "editorial";
        if (hasWhole(document.type) || (periodical && !dice.once(3)))
            addPartOfWhole(document, dice);
        else
            addIssue(document, dice);
        addBookRoles(document, dice);
        addAddresses(document, dice, number);
        if (!document.url.empty() && document.type == "webpage")
            document.accessed = {2025, 3, 1 + number % 28};
        addSubjects(document, dice);
        addText(document, dice);
        documents.push_back(std::move(document));
    }
    return documents;
}

} // namespace lutrin::exchange
