// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/bibnames.h"

#include "base/joined.h"
#include "exchange/bytes/spaces.h"
#include "exchange/references/latextext.h"

#include <algorithm>

namespace lutrin::exchange {

namespace {

using citation::PersonName;

bool partBeginsSmall(std::string_view part)
{
    return !part.empty() && part.front() >= 'a' && part.front() <= 'z';
}

/// Whether a small word within would be taken for the end of a particle.
bool hasSmallWord(std::string_view part)
{
    for (std::size_t at = part.find(' '); at != std::string_view::npos; at = part.find(' ', at + 1))
        if (partBeginsSmall(part.substr(at + 1)))
            return true;
    return false;
}

/// A part that the grammar of names would take to pieces stands in braces.
std::string protectedPart(const std::string &part, LatexCharacters characters)
{
    const std::string text = latexText(collapsed(part), characters);
    const bool lower = partBeginsSmall(part) || hasSmallWord(part);
    const bool parted = text.find(',') != std::string::npos ||
                        text.find(" and ") != std::string::npos ||
                        text.find('=') != std::string::npos;
    return lower || parted ? "{" + text + "}" : text;
}

std::string particleOf(const PersonName &name)
{
    return name.droppingParticle.empty() ? name.nonDroppingParticle : name.droppingParticle;
}

/// Whether « von Last, First » says all of it: the particle is a word in lower case.
bool isPlain(const PersonName &name)
{
    const std::string particle = particleOf(name);
    if (name.literal.empty() && name.given.empty())
        return false; // « Last » alone is read as an institution
    return particle.empty() || (particle.front() >= 'a' && particle.front() <= 'z' &&
                                !particle.ends_with('\'') && !particle.ends_with("’"));
}

bool belongs(const PersonName &name)
{
    return !name.nonDroppingParticle.empty();
}

bool isMixed(const std::vector<PersonName> &names)
{
    return std::ranges::any_of(names, belongs) &&
           std::ranges::any_of(
               names, [](const PersonName &name) { return !name.droppingParticle.empty(); });
}

std::string commaForm(const PersonName &name, LatexCharacters characters)
{
    if (!name.literal.empty())
        return "{" + latexText(collapsed(name.literal), characters) + "}";
    const std::string particle = particleOf(name);
    const bool elided = particle.ends_with('\'') || particle.ends_with("’");
    std::string text = latexText(particle, characters);
    if (!text.empty() && !elided)
        text += ' ';
    text += protectedPart(name.family, characters);
    if (!name.suffix.empty())
        text += ", " + protectedPart(name.suffix, characters);
    if (!name.given.empty())
        text += ", " + protectedPart(name.given, characters);
    return text;
}

std::string partsForm(const PersonName &name)
{
    std::string text = "family=" + protectedPart(name.family, LatexCharacters::Utf8);
    if (!name.given.empty())
        text += ", given=" + protectedPart(name.given, LatexCharacters::Utf8);
    if (!name.suffix.empty())
        text += ", suffix=" + protectedPart(name.suffix, LatexCharacters::Utf8);
    if (particleOf(name).empty())
        return text;
    text += ", prefix=" + latexText(particleOf(name), LatexCharacters::Utf8);
    return text + (belongs(name) ? ", useprefix=true" : ", useprefix=false");
}

} // namespace

std::string biblatexNames(const std::vector<PersonName> &names)
{
    const bool mixed = isMixed(names);
    std::vector<std::string> texts;
    for (const PersonName &name : names) {
        const bool parts = !isPlain(name) || (mixed && !particleOf(name).empty());
        texts.push_back(parts ? partsForm(name) : commaForm(name, LatexCharacters::Utf8));
    }
    return joined(texts, " and ");
}

bool usesPrefix(const std::vector<PersonName> &names)
{
    return !isMixed(names) && std::ranges::any_of(names, belongs);
}

std::string bibtexNames(const std::vector<PersonName> &names)
{
    std::vector<std::string> texts;
    for (const PersonName &name : names)
        texts.push_back(commaForm(name, LatexCharacters::Ascii));
    return joined(texts, " and ");
}

} // namespace lutrin::exchange
