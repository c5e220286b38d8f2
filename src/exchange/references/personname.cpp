// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/personname.h"

#include "exchange/bytes/capitals.h"
#include "exchange/bytes/spaces.h"
#include "exchange/references/givennames.h"
#include "exchange/references/namewords.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

namespace lutrin::exchange {

namespace {

using corpus::Name;

/// Takes the small words before the family name, and those that end the given name, for the
/// particle.
void splitParticle(Name &name)
{
    std::vector<std::string> family = words(name.family);
    std::vector<std::string> given = words(name.given);
    std::vector<std::string> particle;
    while (family.size() > 1 && beginsSmall(family.front())) {
        particle.push_back(family.front());
        family.erase(family.begin());
    }
    if (particle.empty()) {
        while (given.size() > 1 && beginsSmall(given.back())) {
            particle.insert(particle.begin(), given.back());
            given.pop_back();
        }
    }
    name.family = joinedWords(family);
    name.given = joinedWords(given);
    name.particle = joinedWords(particle);
    splitElision(name);
}

Name person(const std::vector<std::string> &given, const std::vector<std::string> &family)
{
    Name name{.family = joinedWords(family), .given = joinedWords(given)};
    splitParticle(name);
    return name;
}

/// « El Idrissi », « Van Dyck », « Le Goff »: capitals that no given name is.
bool beginsFamily(std::string_view word)
{
    constexpr std::array<std::string_view, 12> words{"El", "Al", "Ibn", "Ould", "Van", "Von",
                                                     "De", "Du", "Le",  "La",   "Di",  "Da"};
    return std::ranges::find(words, word) != words.end();
}

/// Where the family name begins: at the first word in capitals after the first, at the small words
/// before the last one, or at the last.
std::size_t familyStart(const std::vector<std::string> &parts)
{
    for (std::size_t at = 1; at < parts.size(); ++at) {
        if (isCapitals(parts[at]) && !isCapitals(parts.front()))
            return at;
    }
    std::size_t at = parts.size() - 1;
    while (at > 1 && (beginsSmall(parts[at - 1]) || beginsFamily(parts[at - 1])))
        --at;
    return at;
}

/// « Élie TENENBAUM Guillaume GARNIER »: a name ends where capitals do.
std::vector<Name> namesByCapitals(const std::vector<std::string> &parts)
{
    std::vector<Name> names;
    std::vector<std::string> given;
    std::vector<std::string> family;
    for (const std::string &part : parts) {
        if (isCapitals(part)) {
            family.push_back(part);
            continue;
        }
        if (!family.empty()) {
            names.push_back(person(given, family));
            given.clear();
            family.clear();
        }
        given.push_back(part);
    }
    if (family.empty())
        return {}; // not written like that
    names.push_back(person(given, family));
    return names;
}

bool mixesCapitals(const std::vector<std::string> &parts)
{
    int runs = 0;
    for (std::size_t at = 1; at < parts.size(); ++at)
        runs += isCapitals(parts[at]) && !isCapitals(parts[at - 1]) ? 1 : 0;
    return runs > 1;
}

/// A person who is written as one reads the name: by the given name, by its initials, or by a
/// family name in capitals alone.
bool isPersonInNaturalOrder(const std::vector<std::string> &parts)
{
    constexpr std::size_t most = 5;
    if (parts.size() < 2 || parts.size() > most || isBody(parts))
        return false;
    if (isInitials(parts.front()) && parts.front().ends_with('.'))
        return true;
    const bool capitalsLast = isCapitals(parts.back()) && !isCapitals(parts.front());
    return isGivenName(parts.front()) ||
           (capitalsLast && parts.size() == 2 && parts.back().size() > 4);
}

/// « SARTRE, JEAN-PAUL », and « SARTRE, J.-P. », whose initials stay.
Name withoutAnyCapitals(Name name)
{
    if (!isCapitals(name.family) || name.given.empty())
        return name;
    if (isCapitals(name.given) && !isInitials(name.given))
        name.given = inSmallLetters(name.given);
    name.family = inSmallLetters(name.family);
    return name;
}

/// « Durand, A., Petit, B. & Grand, C. »: family names and initials in turn. Empty for what is not.
std::vector<std::string> withInitialsInTurn(const std::string &text)
{
    std::vector<std::string> pieces{text};
    for (const std::string_view mark : {" & ", " et ", " and ", ","}) {
        std::vector<std::string> finer;
        for (const std::string &piece : pieces)
            std::ranges::move(parted(piece, mark), std::back_inserter(finer));
        pieces = std::move(finer);
    }
    if (pieces.size() < 4 || pieces.size() % 2 != 0)
        return {};
    std::vector<std::string> names;
    for (std::size_t at = 0; at < pieces.size(); at += 2) {
        if (isInitials(pieces[at]) || !isInitials(pieces[at + 1]))
            return {};
        names.push_back(pieces[at] + ", " + pieces[at + 1]);
    }
    return names;
}

/// « Chevallier (Jacques) », as journals' tables of contents have it.
std::vector<std::string> inParentheses(const std::string &text)
{
    const std::size_t open = text.find(" (");
    if (open == std::string::npos || open == 0 || !text.ends_with(')'))
        return {};
    const std::string inside = text.substr(open + 2, text.size() - open - 3);
    const std::vector<std::string> given = words(inside);
    const bool known = !given.empty() && (isGivenName(given.front()) || isInitials(given.front()));
    return known ? std::vector<std::string>{text.substr(0, open), inside}
                 : std::vector<std::string>();
}

/// « MARTIN Anne »: how many words in capitals stand before a given name; 0 for another order.
std::size_t familyInFront(const std::vector<std::string> &parts)
{
    const auto end =
        std::ranges::find_if_not(parts, [](const std::string &word) { return isCapitals(word); });
    const bool given = end != parts.end() && isGivenName(*end) && !isCapitals(parts.back());
    return given ? static_cast<std::size_t>(end - parts.begin()) : 0;
}

/// « Institut de la statistique » and « des études économiques » are one: no name begins so behind
/// an institution's.
void rejoinBodies(std::vector<std::string> &pieces)
{
    for (std::size_t at = 1; at < pieces.size();) {
        const std::string first = pieces[at].substr(0, pieces[at].find(' '));
        const bool goesOn = first == "des" || first == "de" || first == "du" || first == "d" ||
                            first == "the" || first.starts_with("d’") || first.starts_with("d'");
        const std::vector<std::string> before = words(pieces[at - 1]);
        if (goesOn && before.size() > 1 && isBody(before)) {
            pieces[at - 1] += " et " + pieces[at];
            pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(at));
        } else {
            ++at;
        }
    }
}

/// « III », “Jr.”: what follows a family name; it is taken off.
std::string takeSuffix(std::vector<std::string> &parts)
{
    constexpr std::array<std::string_view, 7> suffixes{"Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"};
    if (parts.size() < 3 || std::ranges::find(suffixes, parts.back()) == suffixes.end())
        return {};
    std::string suffix = parts.back();
    parts.pop_back();
    return suffix;
}

} // namespace

void splitElision(Name &name)
{
    constexpr std::size_t longest = 5; // « dell’ », « all’ », « sull’ »
    std::size_t letters = 0;
    while (letters < name.family.size() && letters < longest && name.family[letters] >= 'a' &&
           name.family[letters] <= 'z')
        ++letters;
    for (const std::string_view apostrophe : {"’", "'"}) {
        const std::size_t end = letters + apostrophe.size();
        if (letters == 0 || end >= name.family.size() ||
            !std::string_view(name.family).substr(letters).starts_with(apostrophe) ||
            beginsSmall(std::string_view(name.family).substr(end)))
            continue;
        name.particle += (name.particle.empty() ? "" : " ") + name.family.substr(0, end);
        name.family.erase(0, end);
        return;
    }
}

std::string familyWithParticle(const Name &name)
{
    const bool elided = name.particle.ends_with("’") || name.particle.ends_with('\'');
    const bool close = elided || name.particle.empty();
    return name.particle + (close ? "" : " ") + name.family;
}

Name invertedName(std::string_view text)
{
    std::string clean = collapsed(text);
    if (const std::size_t doubled = clean.find(",,"); doubled != std::string::npos)
        return {.literal = clean.erase(doubled, 1)};
    const std::size_t comma = clean.find(',');
    if (comma == std::string::npos)
        return {.literal = clean};
    const std::string before = collapsed(clean.substr(0, comma));
    const std::string after = collapsed(clean.substr(comma + 1));
    if (after.empty() || before.empty())
        return {.literal = before.empty() ? after : before};
    Name name{.family = before, .given = after};
    splitParticle(name);
    return name;
}

Name withoutCapitals(Name name)
{
    if (!isCapitals(name.family) || isCapitals(name.given) || name.given.empty())
        return name;
    name.family = inSmallLetters(name.family);
    return name;
}

Name naturalName(std::string_view text)
{
    const std::string clean = collapsed(text);
    if (clean.find(',') != std::string::npos)
        return invertedName(clean);
    std::vector<std::string> parts = words(clean);
    if (parts.empty())
        return {};
    if (isBody(parts))
        return {.literal = clean};
    if (const auto apart = inParentheses(clean); !apart.empty())
        return person({apart[1]}, {apart[0]});
    if (const auto family = static_cast<std::ptrdiff_t>(familyInFront(parts)); family > 0)
        return person({parts.begin() + family, parts.end()},
                      {parts.begin(), parts.begin() + family});
    const std::string suffix = takeSuffix(parts);
    const auto start = parts.begin() + static_cast<std::ptrdiff_t>(familyStart(parts));
    Name name = person({parts.begin(), start}, {start, parts.end()});
    if (!suffix.empty())
        name.given += ", " + suffix;
    return name;
}

std::vector<Name> naturalNames(std::string_view text)
{
    std::vector<Name> names;
    std::vector<std::string> pieces{collapsed(text)};
    for (const std::string_view mark : {";", " et ", " and ", " & ", "|", " / "}) {
        std::vector<std::string> finer;
        for (const std::string &piece : pieces)
            std::ranges::move(parted(piece, mark), std::back_inserter(finer));
        pieces = std::move(finer);
    }
    rejoinBodies(pieces);
    for (const std::string &piece : pieces) {
        const auto parts = parted(piece, ",");
        // « Buffard, Adrien » and « García Ortiz, Inés » are one name, « Adrien Buffard, Laure
        // Roucy » are two.
        const bool inverted = parts.size() == 2 && words(parts.back()).size() == 1;
        const bool list = parts.size() > 1 && words(parts.front()).size() > 1 && !inverted;
        for (const std::string &one : list ? parts : std::vector<std::string>{piece}) {
            const auto split = words(one);
            auto several = mixesCapitals(split) ? namesByCapitals(split) : std::vector<Name>{};
            if (several.empty())
                several.push_back(naturalName(one));
            std::ranges::move(several, std::back_inserter(names));
        }
    }
    std::erase(names, Name{});
    return names;
}

std::vector<Name> recordedNames(std::string_view text)
{
    const std::string clean = collapsed(text);
    if (const auto several = withInitialsInTurn(clean); !several.empty()) {
        std::vector<Name> names;
        for (const std::string &one : several)
            names.push_back(withoutAnyCapitals(invertedName(one)));
        return names;
    }
    const bool natural =
        clean.find(',') == std::string::npos && isPersonInNaturalOrder(words(clean));
    Name name = withoutAnyCapitals(natural ? naturalName(clean) : invertedName(clean));
    return name == Name{} ? std::vector<Name>{} : std::vector<Name>{std::move(name)};
}

} // namespace lutrin::exchange
