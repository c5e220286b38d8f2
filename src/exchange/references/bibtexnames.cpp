// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/bibtexnames.h"

#include "exchange/bytes/spaces.h"
#include "exchange/references/bibtexsyntax.h"
#include "exchange/references/latexdecoding.h"
#include "exchange/references/personname.h"
#include "text/characters.h"

#include <algorithm>
#include <cstddef>
#include <string>

namespace lutrin::exchange {

namespace {

/// Whether braces hold the whole text together: `{Institut français}`.
bool isBraced(std::string_view text)
{
    if (!text.starts_with('{') || !text.ends_with('}'))
        return false;
    int depth = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == '{')
            ++depth;
        else if (text[at] == '}' && --depth == 0 && at + 1 < text.size())
            return false;
    }
    // A special character in braces is a letter: {\'E}.
    return text.size() < 2 || text[1] != '\\';
}

/// Whether BibTeX takes the word for a particle: its first letter outside braces is small.
bool isParticle(std::string_view word)
{
    if (word.starts_with('{') && !word.starts_with("{\\"))
        return false;
    const std::string plain = fromLatex(word);
    if (plain.empty())
        return false;
    const text::Character first = text::characterAt(plain, 0);
    return first.kind == text::CharClass::Letter && !text::isUpper(first.code);
}

std::string latexJoined(const std::vector<std::string> &words, std::size_t from, std::size_t to)
{
    std::string text;
    for (std::size_t at = from; at < to; ++at)
        text += (text.empty() ? "" : " ") + words[at];
    return fromLatex(text);
}

/// « von Last »: small words, then the rest. BibTeX would take all up to the last small word for
/// the particle, which leaves of « de La Tour du Pin » nothing but « Pin » to be sorted by.
void setFamily(corpus::Name &name, const std::string &part)
{
    const auto words = partedOutsideBraces(part, " ");
    std::size_t last = 0;
    while (last + 1 < words.size() && isParticle(words[last]))
        ++last;
    name.particle = latexJoined(words, 0, last);
    name.family = latexJoined(words, last, words.size());
    if (last < words.size() && !words[last].starts_with('{'))
        splitElision(name);
}

/// « Roucy, Laure de », « Ormesson, Jean d’ »: a French particle that ends the given name.
void takeParticle(corpus::Name &name)
{
    for (const std::string_view particle : {"de", "d’", "d'"}) {
        if (name.particle.empty() && name.given.ends_with(" " + std::string(particle))) {
            name.particle = particle;
            name.given.resize(name.given.size() - particle.size() - 1);
        }
    }
}

/// « First von Last »: the small words part given from family; without any, the last word is it.
corpus::Name naturalOrder(const std::string &text)
{
    const auto words = partedOutsideBraces(text, " ");
    if (words.size() == 1)
        return {.literal = fromLatex(text)};
    std::size_t first = words.size() - 1;
    for (std::size_t at = 1; at + 1 < words.size(); ++at) {
        if (isParticle(words[at])) {
            first = at;
            break;
        }
    }
    std::size_t family = first;
    while (family + 1 < words.size() && isParticle(words[family]))
        ++family;
    return {.family = latexJoined(words, family, words.size()),
            .given = latexJoined(words, 0, first),
            .particle = latexJoined(words, first, family)};
}

std::string withoutBraces(const std::string &text)
{
    return isBraced(text) ? text.substr(1, text.size() - 2) : text;
}

/// BibLaTeX's extended form: `family=Aube, given=Jeanne, prefix=d’`.
corpus::Name nameByParts(const std::vector<std::string> &parts)
{
    corpus::Name name;
    std::string suffix;
    for (const std::string &part : parts) {
        const std::size_t equals = part.find('=');
        if (equals == std::string::npos)
            continue;
        const std::string key = collapsed(part.substr(0, equals));
        const std::string value = fromLatex(withoutBraces(collapsed(part.substr(equals + 1))));
        if (key == "family")
            name.family = value;
        else if (key == "given")
            name.given = value;
        else if (key == "prefix")
            name.particle = value;
        else if (key == "suffix")
            suffix = ", " + value;
    }
    name.given += suffix;
    return name;
}

/// `others`, which BibTeX knows, and « Jean Dupont et al. », which it does not.
std::string withoutOthers(const std::string &part)
{
    const std::string lower = text::lowerCase(part);
    for (const std::string_view words : {"et al.", "et al"}) {
        if (lower.ends_with(words) && lower.size() == part.size())
            return collapsed(part.substr(0, part.size() - words.size()));
    }
    return lower == "others" ? std::string() : part;
}

corpus::Name bibtexName(const std::string &text)
{
    if (isBraced(text))
        return {.literal = fromLatex(text)};
    const auto parts = partedOutsideBraces(text, ",");
    if (parts.empty())
        return {};
    if (text.starts_with("family=") || text.starts_with("given=") || text.starts_with("prefix="))
        return nameByParts(parts);
    if (parts.size() == 1)
        return naturalOrder(parts.front());
    corpus::Name name;
    setFamily(name, parts.front());
    name.given = fromLatex(parts.back());
    takeParticle(name);
    if (parts.size() > 2)
        name.given += ", " + fromLatex(parts[1]);
    return name;
}

} // namespace

std::vector<corpus::Name> readBibtexNames(std::string_view list)
{
    std::vector<corpus::Name> names;
    for (const std::string &part : partedOutsideBraces(list, " and ")) {
        if (part == "and")
            continue;
        if (corpus::Name name = bibtexName(withoutOthers(part)); !(name == corpus::Name{}))
            names.push_back(std::move(name));
    }
    return names;
}

bool leavesOutNames(std::string_view list)
{
    return std::ranges::any_of(partedOutsideBraces(list, " and "),
                               [](const std::string &part) { return withoutOthers(part) != part; });
}

} // namespace lutrin::exchange
