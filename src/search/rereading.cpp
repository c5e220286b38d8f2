// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/rereading.h"

#include "query/build.h"
#include "query/query.h"
#include "search/pattern.h"
#include "search/tellingterms.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lutrin::search {

namespace {

/// From when on people write what is in a library, up to when they look ahead.
bool isYear(std::string_view word)
{
    return word.size() == 4 && (word.starts_with("19") || word.starts_with("20")) &&
           word.find_first_not_of("0123456789") == std::string_view::npos;
}

bool isIdentifier(query::Field field)
{
    return field == query::Field::Isbn || field == query::Field::Doi ||
           field == query::Field::Address;
}

query::Node inAnyOrder(const query::Node &phrase)
{
    query::Node words = query::parse(phrase.text).root;
    const auto place = [&](query::Node &word) { word.field = phrase.field; };
    if (words.kind == query::Kind::Term)
        place(words);
    else if (words.kind == query::Kind::And)
        std::ranges::for_each(words.parts, place);
    else
        return phrase;
    return words;
}

query::Node quoted(const query::Node &identifier)
{
    constexpr std::string_view scheme = "://";
    const std::size_t at = identifier.text.find(scheme);
    query::Node phrase{query::Kind::Term, query::Field::Anywhere, query::Match::Phrase};
    phrase.text = identifier.text.substr(at == std::string::npos ? 0 : at + scheme.size());
    return phrase;
}

} // namespace

query::Node otherReading(const query::Node &part)
{
    if (part.kind == query::Kind::Near)
        return query::allOf(part.parts);
    if (part.kind != query::Kind::Term)
        return part;
    if (isIdentifier(part.field))
        return quoted(part);
    if (isWordAnywhere(part) && isYear(part.text)) {
        query::Node year{query::Kind::Period};
        year.from = year.to = part.text;
        return year;
    }
    const bool ordered = part.match == query::Match::Phrase || part.match == query::Match::Exact;
    return ordered && isInWords(part) ? inAnyOrder(part) : part;
}

query::Node asName(const query::Node &root)
{
    query::Node name{query::Kind::Term, query::Field::Anywhere, query::Match::Phrase};
    const bool isPhrase = root.kind == query::Kind::Term && root.match == query::Match::Phrase &&
                          root.field == query::Field::Anywhere;
    if (isPhrase || isWordAnywhere(root))
        name.text = root.text;
    if (root.kind != query::Kind::And || !std::ranges::all_of(root.parts, isWordAnywhere))
        return name;
    for (const query::Node &part : root.parts)
        name.text += (name.text.empty() ? "" : " ") + part.text;
    return name;
}

bool namesNot(const query::Node &part)
{
    constexpr std::array<std::string_view, 3> words{"sauf", "non", "not"};
    return isWordAnywhere(part) && std::ranges::find(words, part.text) != words.end();
}

bool isWordAnywhere(const query::Node &part)
{
    return part.kind == query::Kind::Term && part.match == query::Match::Word &&
           part.field == query::Field::Anywhere;
}

std::optional<Facet> facetOf(query::Field field)
{
    constexpr std::array<std::pair<query::Field, Facet>, 8> facets{{
        {query::Field::Theme, Facet::Theme},
        {query::Field::Region, Facet::Region},
        {query::Field::Centre, Facet::Centre},
        {query::Field::Type, Facet::Type},
        {query::Field::Series, Facet::Series},
        {query::Field::Container, Facet::Container},
        {query::Field::Folder, Facet::Collection},
        {query::Field::Tag, Facet::Tag},
    }};
    const auto *found =
        std::ranges::find(facets, field, [](const auto &pair) { return pair.first; });
    return found == facets.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> withOtherBeginning(const std::string &folded)
{
    const std::string rest = folded.substr(1);
    std::vector<std::string> words{rest};
    words.push_back(std::string{folded[1], folded[0]} + folded.substr(2));
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        words.push_back(letter + rest);
        words.push_back(letter + folded);
    }
    std::erase(words, folded);
    return words;
}

query::Node withJoined(query::Node root, std::size_t at)
{
    root.parts[at - 1].text += root.parts[at].text;
    root.parts.erase(root.parts.begin() + static_cast<std::ptrdiff_t>(at));
    return root;
}

std::vector<std::string> partedInTwo(std::string_view word)
{
    constexpr std::size_t shortest = 2;
    constexpr std::size_t longest = 40;
    std::vector<std::string> ways;
    for (std::size_t at = shortest; word.size() <= longest && at + shortest <= word.size(); ++at) {
        const bool insideCharacter = (static_cast<unsigned char>(word[at]) & 0xC0U) == 0x80U;
        if (!insideCharacter)
            ways.push_back(std::string(word.substr(0, at)).append(" ").append(word.substr(at)));
    }
    return ways;
}

} // namespace lutrin::search
