// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/bylinenames.h"

#include "exchange/bytes/spaces.h"
#include "exchange/pages/dateline.h"
#include "exchange/pages/kindsofwork.h"
#include "exchange/pages/newsagencies.h"
#include "exchange/references/givennames.h"
#include "exchange/references/personname.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <span>

namespace lutrin::exchange {

namespace {

constexpr std::size_t LongestName = 6; ///< words

constexpr std::array<std::string_view, 12> Civilities{"mme", "mmes", "m.",  "mm.",   "mlle", "dr",
                                                      "dr.", "pr",   "pr.", "prof.", "mr",   "mrs"};

constexpr std::array<std::string_view, 16> Particles{"de",  "du",  "des", "la",  "le", "d",
                                                     "van", "von", "der", "den", "di", "da",
                                                     "dos", "el",  "al",  "ter"};

/// What only stands before names.
constexpr std::array<std::string_view, 15> Introductions{"par ",
                                                         "by ",
                                                         "écrit par ",
                                                         "rédigé par ",
                                                         "written by ",
                                                         "report by ",
                                                         "analysis by ",
                                                         "commentary by ",
                                                         "un article de ",
                                                         "une note de ",
                                                         "entretien avec ",
                                                         "interview de ",
                                                         "interview with ",
                                                         "le point de vue de ",
                                                         "propos recueillis par "};

std::string without(std::span<const std::string_view> introductions, const std::string &names)
{
    const std::size_t longest = std::ranges::max(introductions, {}, &std::string_view::size).size();
    const std::string front = text::lowerCase(names.substr(0, longest + 4));
    for (const std::string_view words : introductions) {
        if (!front.starts_with(words.substr(0, words.size() - 1)))
            continue;
        const std::size_t after = names.find_first_not_of(" :\u00A0", words.size() - 1);
        const bool ends = after != std::string::npos && after >= words.size();
        if (ends)
            return names.substr(after);
    }
    return names;
}

std::string withoutIntroduction(const std::string &names)
{
    constexpr std::array<std::string_view, 5> labels{"auteur ", "auteurs ", "author ", "authors ",
                                                     "auteur(s) "};
    const std::string rest = without(Introductions, names);
    return rest == names ? without(labels, names) : rest;
}

std::vector<std::string> cut(std::string_view text, std::initializer_list<std::string_view> marks)
{
    std::vector<std::string> pieces;
    std::string piece;
    for (std::size_t at = 0; at < text.size();) {
        const auto *const mark = std::ranges::find_if(
            marks, [&](std::string_view each) { return text.substr(at).starts_with(each); });
        if (mark == marks.end()) {
            piece += text[at++];
            continue;
        }
        pieces.push_back(collapsed(piece));
        piece.clear();
        at += mark->size();
    }
    pieces.push_back(collapsed(piece));
    std::erase(pieces, std::string());
    return pieces;
}

std::string withoutCivility(std::string name)
{
    const std::size_t space = name.find(' ');
    if (space == std::string::npos)
        return name;
    const std::string front = text::lowerCase(std::string_view(name).substr(0, space));
    return std::ranges::find(Civilities, front) == Civilities.end() ? name : name.substr(space + 1);
}

bool isSmall(std::string_view word)
{
    const text::Character first = text::characterAt(word, 0);
    return first.kind == text::CharClass::Letter && !text::isUpper(first.code);
}

/// « d’Encausse » is « Encausse ».
std::string_view behindElision(std::string_view word)
{
    for (const std::string_view elision : {"d'", "d’"}) {
        if (word.starts_with(elision))
            return word.substr(elision.size());
    }
    return word;
}

/// The first word of what a person is, after the name.
constexpr std::array<std::string_view, 73> Occupations{
    "directeur",   "directrice",    "chercheur",      "chercheuse",    "professeur",
    "professeure", "économiste",    "analyste",       "expert",        "experte",
    "président",   "présidente",    "secrétaire",     "conseiller",    "conseillère",
    "maître",      "maîtresse",     "docteur",        "docteure",      "doctorant",
    "doctorante",  "journaliste",   "ancien",         "ancienne",      "responsable",
    "fondateur",   "fondatrice",    "sociologue",     "politiste",     "historien",
    "historienne", "géographe",     "juriste",        "avocat",        "avocate",
    "sénateur",    "sénatrice",     "député",         "députée",       "consultant",
    "consultante", "senior",        "research",       "fellow",        "chef",
    "cheffe",      "chargé",        "chargée",        "ingénieur",     "ingénieure",
    "codirecteur", "codirectrice",  "coordinateur",   "coordinatrice", "rédacteur",
    "rédactrice",  "philosophe",    "anthropologue",  "démographe",    "magistrat",
    "magistrate",  "préfet",        "ambassadeur",    "ambassadrice",  "enseignant",
    "enseignante", "postdoctorant", "postdoctorante", "director",      "professor",
    "associate",   "visiting",      "nonresident"};

bool isOccupation(std::string_view part)
{
    const std::string word = text::lowerCase(part.substr(0, part.find(' ')));
    return std::ranges::find(Occupations, word) != Occupations.end();
}

/// « directeur de recherche », « Chercheur associé »: words that no name has.
bool isFunction(std::string_view part)
{
    const std::vector<std::string> words = cut(part, {" "});
    if (words.empty() || isSmall(words.front()))
        return true;
    return words.size() > LongestName || std::ranges::any_of(words, [](const std::string &word) {
               const std::string_view bare =
                   std::string_view(word).substr(0, word.find_first_of("'\xE2"));
               return isSmall(word) && std::ranges::find(Particles, bare) == Particles.end();
           });
}

/// « Anne Martin (CNRS, UMR 12) » without what stands in parentheses, unless it is a given name.
std::string withoutParentheses(std::string line)
{
    for (std::size_t open = line.find(" ("); open != std::string::npos;
         open = line.find(" (", open + 1)) {
        const std::size_t close = line.find(')', open);
        if (close == std::string::npos)
            break;
        const std::string inside = line.substr(open + 2, close - open - 2);
        if (!isGivenName(inside.substr(0, inside.find(' '))))
            line.erase(open, close + 1 - open);
    }
    return line;
}

/// « Anne Martin1, Paul Roy 2 », whose numbers lead to where they work.
std::string withoutNumbers(std::string_view name)
{
    std::string kept;
    for (std::string &word : cut(name, {" "})) {
        word.resize(word.find_last_not_of("0123456789*") + 1);
        if (!word.empty())
            kept += (kept.empty() ? "" : " ") + word;
    }
    return kept;
}

/// « Damien Roussel, directeur de recherche » is Damien Roussel; « Roussel, Damien » stays.
std::string nameIn(std::string_view piece)
{
    std::string kept;
    for (const std::string &part : cut(piece, {","})) {
        const std::string name = withoutNumbers(withoutCivility(part));
        if (name.empty())
            continue;
        const bool body = kept.empty() && !isSmall(name) && !naturalName(name).literal.empty();
        if (!isOccupation(name) && (body || !isFunction(name)))
            kept += (kept.empty() ? "" : ", ") + name;
    }
    return kept;
}

/// The names of one line, each as it was written but for functions and civilities.
std::vector<std::string> namesOn(const std::string &line)
{
    std::vector<std::string> names;
    if (line.ends_with(':')) // it introduces the lines below
        return names;
    for (const std::string &piece :
         cut(withoutIntroduction(withoutParentheses(withoutAgencies(line))),
             {";", " et ", " and ", " & ", "|", " / "})) {
        if (std::string name = nameIn(piece); !name.empty())
            names.push_back(std::move(name));
    }
    // « Nadia Tahar | Économiste »: one word after the bar is what the person is.
    if (names.size() == 2 && line.find('|') != std::string::npos &&
        names.front().find(' ') != std::string::npos && names.back().find(' ') == std::string::npos)
        names.pop_back();
    return names;
}

bool arePersons(const std::vector<std::string> &names)
{
    return !names.empty() && std::ranges::all_of(names, [](const std::string &name) {
        const auto read = naturalNames(name);
        return !holdsDigit(name) && !read.empty() &&
               std::ranges::all_of(read, [](const corpus::Name &one) {
                   return !one.family.empty() && !one.given.empty();
               });
    });
}

/// “Policy Brief by Anne Martin” without what kind of work it is.
std::string withoutKind(const std::string &line)
{
    for (const std::string_view by : {" by ", " par "}) {
        const std::size_t at = line.find(by);
        if (at != std::string::npos && isKindOfWork(std::string_view(line).substr(0, at)))
            return line.substr(at + by.size());
    }
    return line;
}

bool saysTranslation(std::string_view line)
{
    const std::string front = text::lowerCase(line.substr(0, 10));
    return front.starts_with("trad.") || front.starts_with("traduct") ||
           front.starts_with("traduit") || front.starts_with("translat");
}

std::string withSemicolons(const std::vector<std::string> &names)
{
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : "; ") + name;
    return text;
}

} // namespace

std::string bylineNames(const std::vector<std::string> &lines)
{
    std::vector<std::string> all;
    for (const std::string &line : lines) {
        if (saysTranslation(line))
            break; // those below are no authors
        const std::vector<std::string> names = namesOn(line);
        if (arePersons(names))
            all.insert(all.end(), names.begin(), names.end());
    }
    if (!all.empty() || lines.size() != 1)
        return withSemicolons(all);
    const std::string only = withSemicolons(namesOn(lines.front()));
    return only.empty() ? withoutIntroduction(lines.front()) : only;
}

std::string plainByline(std::string_view line)
{
    const std::string whole = withoutAgencies(std::string(line));
    const std::string introduced = without(Introductions, whole);
    const std::string rest = introduced == whole ? withoutKind(whole) : introduced;
    if (rest == whole)
        return {};
    const std::vector<std::string> names = namesOn(rest);
    const std::vector<std::string> pieces =
        cut(withoutParentheses(rest), {";", ",", " et ", " and ", " & ", "|", " / "});
    const bool nothingElse = std::ranges::none_of(pieces, [](const std::string &piece) {
        const std::string bare = withoutCivility(piece);
        return isFunction(bare) && !isOccupation(bare);
    });
    return nothingElse && arePersons(names) ? withSemicolons(names) : std::string();
}

std::string knownByline(std::string_view line)
{
    constexpr std::size_t longest = 160;
    constexpr std::size_t mostWords = 4; // of a name
    if (line.size() > longest || line.find_first_of(".:0123456789") != std::string_view::npos)
        return {};
    const std::vector<std::string> names = cut(line, {";", ",", " et ", " and ", " & ", "|"});
    const bool known = std::ranges::all_of(names, [](const std::string &name) {
        const auto words = cut(name, {" "});
        return words.size() > 1 && words.size() <= mostWords && isGivenName(words.front()) &&
               !isFunction(name) && !isSmall(behindElision(words.back()));
    });
    return known && arePersons(names) ? withSemicolons(names) : std::string();
}

std::string capitalByline(std::string_view line)
{
    constexpr std::size_t longest = 160;
    const bool button = line.find("PDF") != std::string_view::npos; // « Version PDF »
    if (button || line.size() > longest ||
        line.find_first_of(".:0123456789«") != std::string_view::npos)
        return {};
    const std::vector<std::string> names = namesOn(std::string(line));
    std::size_t persons = 0;
    for (const std::string &name : names) {
        for (const corpus::Name &one : naturalNames(name)) {
            if (one.given.empty() || withoutCapitals(one) == one)
                return {};
            ++persons;
        }
    }
    return persons == 0 ? std::string() : withSemicolons(names);
}

bool beginsWithCivility(const std::string &name)
{
    return withoutCivility(name).size() != name.size();
}

std::string civilNames(std::string_view text)
{
    std::vector<std::string> names;
    for (const std::string &piece : cut(text, {";", ",", " et ", " and ", " & "})) {
        std::string name = withoutCivility(piece);
        if (!isFunction(name) && !isOccupation(name))
            names.push_back(std::move(name));
    }
    return withSemicolons(names);
}

bool isOccupationLine(std::string_view line)
{
    constexpr std::size_t longest = 80;
    return line.size() <= longest && isOccupation(line) && !line.ends_with('.');
}

bool isLogin(std::string_view name)
{
    constexpr std::array<std::string_view, 12> logins{
        "admin",     "administrateur",    "administrator", "webmaster",  "webmestre", "root",
        "wordpress", "super utilisateur", "super user",    "superadmin", "editor",    "user"};
    return std::ranges::find(logins, text::lowerCase(name)) != logins.end();
}

} // namespace lutrin::exchange
