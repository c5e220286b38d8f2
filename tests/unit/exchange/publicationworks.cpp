// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publicationworks.h"

#include <algorithm>
#include <array>

namespace lutrin::exchange {

namespace {

using corpus::Name;

constexpr std::array<const char *, 23> FrenchTitles{
    "Un « moment quantique » ?",
    "Chine - Taïwan : le risque calculé",
    "L’Europe & ses ports : qui paie les quais ?",
    "Énergie | climat : deux politiques, un budget",
    "Que reste-t-il de l’ordre naval ?",
    "« Autonomie stratégique » : retour sur un mot",
    "1914-1918 : leçons d’un blocus",
    "Le Sahel après 2025",
    "LA MER EN PARTAGE",
    "Centres de données et demande d’eau : quelles tendances ?",
    "État, marchés, littoral (1950–2020)",
    "Budget 2026 : 3 % et après…",
    "Gouverner l’eau, t. 2",
    "Les “communs” : vrais problèmes, fausses solutions ?",
    "Faut-il vraiment \"sauver\" la pêche ?",
    "Promesses ou régulation ? Inventer la gouvernance de la haute mer",
    "Ports francs",
    "Cœur de l’Europe, bord du monde – une géographie",
    "Le prix du CO2 : moins de 100 €/t, plus de 1 % du PIB",
    "De l’océan comme frontière",
    "Dissuader en mer : « oui, mais »",
    "Ukraine : la mer Noire, an IV",
    "La Réunion, Mayotte : l’avenir d’un canal",
};

constexpr std::array<const char *, 11> EnglishTitles{
    "Ports, Power and Patience: Who Pays for Europe’s Harbours?",
    "AI & Data Centers – Reassessing the Trends",
    "The Arctic - A View from Oslo",
    "What's Left of Sea Power?",
    "“Freedom of Navigation” after the Treaty",
    "Less Is More: Small Navies in a Crowded Sea",
    "A \"Suez Moment\"?",
    "The Price of Salt",
    "Deterrence at Sea (2nd Part)",
    "Fisheries, Subsidies, and the WTO: Ten Years On",
    "From Cables to Clouds",
};

const std::array<Name, 20> People{
    Name{.family = "Roucel", .given = "Élise"},
    Name{.family = "Garnault", .given = "Guillaume"},
    Name{.family = "Roche-Gondé", .given = "Laure", .particle = "de"},
    Name{.family = "Ndiaye", .given = "Aminata"},
    Name{.family = "Le Goff", .given = "Yann"},
    Name{.family = "Müller", .given = "Jörg"},
    Name{.family = "O’Connor", .given = "Siobhán"},
    Name{.family = "Martin", .given = "Jean-Pierre"},
    Name{.family = "Nguyen", .given = "Hà"},
    Name{.family = "Dupuis", .given = "Marie-Hélène"},
    Name{.family = "Smith", .given = "John A."},
    Name{.family = "Ben Saïd", .given = "Karim"},
    Name{.family = "Kowalczyk", .given = "Łukasz"},
    Name{.family = "García Ortiz", .given = "Inés"},
    Name{.family = "Lefèvre", .given = "Anne-Sophie"},
    Name{.family = "Haan", .given = "Pieter", .particle = "de"},
    Name{.family = "Çelik", .given = "Şebnem"},
    Name{.family = "Bœuf", .given = "Noël"},
    Name{.family = "Tenin", .given = "Élie"},
    Name{.family = "Petit", .given = "Chloé"},
};

constexpr std::array<const char *, 20> Capitals{
    "ROUCEL",  "GARNAULT", "ROCHE-GONDÉ", "NDIAYE", "LE GOFF",  "MÜLLER",    "O’CONNOR",
    "MARTIN",  "NGUYEN",   "DUPUIS",      "SMITH",  "BEN SAÏD", "KOWALCZYK", "GARCÍA ORTIZ",
    "LEFÈVRE", "HAAN",     "ÇELIK",       "BŒUF",   "TENIN",    "PETIT"};

constexpr std::array<const char *, 3> Institutions{"Direction générale des mers", "OCDE",
                                                   "Commission des affaires maritimes"};

constexpr std::array<const char *, 12> FrenchMonths{"janvier",   "février", "mars",     "avril",
                                                    "mai",       "juin",    "juillet",  "août",
                                                    "septembre", "octobre", "novembre", "décembre"};

constexpr std::array<const char *, 12> EnglishMonths{
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

constexpr std::array<const char *, 4> Isbns{"978-2-07-036822-8", "978-0-306-40615-7",
                                            "978-3-16-148410-0", "978-1-86197-271-2"};

constexpr std::string_view FrenchSummary =
    "Trois scénarios pour une politique des rivages, et ce que chacun coûte à ceux qui y vivent.";
constexpr std::string_view EnglishSummary =
    "Three scenarios for a policy of the shore, and what each of them costs those who live there.";

constexpr std::string_view FrenchBody = R"(
<p>Depuis dix ans, les États riverains ont confié à des agences la surveillance de leurs eaux. Ce choix, qui devait réduire les dépenses, a surtout déplacé la décision : on ne sait plus qui répond d’une avarie, ni devant quel juge.</p>
<h2>Une compétence partagée</h2>
<p>La loi distingue la police de la navigation, celle de la pêche et celle de l’environnement. Dans les faits, les mêmes équipages font les trois, avec des moyens que personne n’a comptés ensemble.</p>
<ul><li>des patrouilleurs anciens, dont la moitié sera retirée du service ;</li><li>des drones, achetés sans doctrine d’emploi ;</li><li>des centres à terre qui ne se parlent pas.</li></ul>
<p>Il en résulte une politique que chacun trouve nécessaire et que personne ne conduit. Les scénarios qui suivent en tirent les conséquences pour les finances, pour le droit et pour les habitants.</p>)";

constexpr std::string_view EnglishBody = R"(
<p>For ten years the coastal states have handed the watch over their waters to agencies. The choice was meant to save money; what it has moved is the decision itself, and nobody can say any longer who answers for an accident, or before which court.</p>
<h2>A shared competence</h2>
<p>The law tells apart the policing of navigation, of fisheries and of the environment. In practice the same crews do all three, with means that no one has ever counted together.</p>
<ul><li>ageing patrol boats, half of which are about to be retired;</li><li>drones that were bought before there was a doctrine;</li><li>centres on shore that do not talk to each other.</li></ul>
<p>The result is a policy which everybody finds necessary and nobody conducts. The scenarios below draw the consequences for budgets, for the law and for those who live there.</p>)";

std::size_t placeIn(int number, std::size_t size)
{
    return static_cast<std::size_t>(number) % size;
}

/// One, two or three people, or now and then an institution.
std::vector<Name> authorsOf(int number)
{
    constexpr std::array<int, 10> counts{1, 2, 1, 1, 3, 1, 2, 1, 2, 0};
    const int count = counts.at(placeIn(number, counts.size()));
    if (count == 0) {
        if (number % 20 == 9)
            return {{.literal = Institutions.at(placeIn(number / 20, Institutions.size()))}};
        return {People.at(placeIn(number, People.size()))};
    }
    std::vector<Name> names;
    for (int at = 0; at < count; ++at)
        names.push_back(People.at(placeIn(number * 3 + number / 20 + at * 7, People.size())));
    return names;
}

} // namespace

corpus::Document publicationWork(int number, Precision precision)
{
    corpus::Document work;
    work.language = number * 7 / 4 % 4 == 3 ? "en" : "fr";
    work.title = work.language == "fr" ? FrenchTitles.at(placeIn(number, FrenchTitles.size()))
                                       : EnglishTitles.at(placeIn(number, EnglishTitles.size()));
    work.authors = authorsOf(number);
    work.summary = work.language == "fr" ? FrenchSummary : EnglishSummary;
    work.isbn = Isbns.at(placeIn(number, Isbns.size()));
    work.date = {.year = 2009 + number % 16};
    if (precision != Precision::Year)
        work.date.month = 1 + number * 5 % 12;
    if (precision == Precision::Day)
        work.date.day = 1 + number * 11 % 28;
    return work;
}

std::string_view publicationBody(std::string_view language)
{
    return language == "fr" ? FrenchBody : EnglishBody;
}

std::string spokenDate(const corpus::Date &date, std::string_view language, int number)
{
    const std::string year = std::to_string(date.year);
    if (date.month == 0)
        return year;
    const auto month = static_cast<std::size_t>(date.month - 1);
    std::string day = date.day == 0 ? std::string() : std::to_string(date.day);
    if (language == "en" && number % 2 == 0 && !day.empty())
        return EnglishMonths.at(month) + (" " + day) + ", " + year;
    if (language == "fr" && day == "1")
        day = "1er";
    else if (day.size() == 1 && number % 3 == 0)
        day.insert(0, "0");
    day += day.empty() ? "" : " ";
    return day + (language == "fr" ? FrenchMonths : EnglishMonths).at(month) + " " + year;
}

std::string capitalName(const corpus::Name &name)
{
    const auto known = std::ranges::find(People, name);
    if (known == People.end())
        return name.display();
    std::string written = name.given + " ";
    if (!name.particle.empty())
        written += name.particle + " ";
    return written + Capitals.at(static_cast<std::size_t>(known - People.begin()));
}

} // namespace lutrin::exchange
