// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/acronymtable.h"

#include "query/build.h"
#include "text/characters.h"

#include <algorithm>

namespace lutrin::search {

namespace {

/// More meanings than this only make a query slow.
constexpr std::size_t mostExpansions = 6;

std::string lowered(std::string_view letters)
{
    return text::foldLower(text::lowerCase(letters));
}

bool intersect(const std::set<std::string> &one, const std::set<std::string> &other)
{
    return std::ranges::any_of(one, [&](const std::string &each) { return other.contains(each); });
}

bool isPlainWord(const query::Node &node)
{
    return node.kind == query::Kind::Term && node.match == query::Match::Word &&
           (node.field == query::Field::Anywhere || node.field == query::Field::Title);
}

} // namespace

AcronymTable::AcronymTable(const std::vector<store::KnownAcronym> &known)
{
    text::Analyser analyser("fr");
    for (const store::KnownAcronym &each : known) {
        if (each.choice == store::AcronymChoice::Refused)
            continue;
        const std::string letters = lowered(each.acronym.letters);
        m_byLetters[letters].push_back(each.acronym.expansion);
        Expansion expansion{meaningsOf(analyser, each.acronym.expansion), letters};
        if (expansion.words.empty())
            continue;
        for (const std::string &meaning : expansion.words.front())
            m_byFirst.emplace(meaning, m_expansions.size());
        m_expansions.push_back(std::move(expansion));
    }
}

std::vector<AcronymTable::Meanings> AcronymTable::meaningsOf(text::Analyser &analyser,
                                                             std::string_view text)
{
    std::vector<Meanings> meanings;
    for (const text::Word &word : analyser.words(text)) {
        if (word.kind == text::TokenKind::Compound)
            continue;
        Meanings &here = meanings.emplace_back();
        here.insert(word.folded);
        for (const std::string &lemma : word.lemmas)
            here.insert(text::foldLower(lemma));
    }
    return meanings;
}

std::vector<std::string> AcronymTable::expansionsOf(std::string_view letters) const
{
    const auto known = m_byLetters.find(lowered(letters));
    if (known == m_byLetters.end())
        return {};
    std::vector<std::string> found = known->second;
    found.resize(std::min(found.size(), mostExpansions));
    return found;
}

std::vector<std::string> AcronymTable::lettersOf(std::string_view text) const
{
    std::vector<std::string> letters;
    if (m_expansions.empty())
        return letters;
    text::Analyser analyser("fr", text::Analyser::Source::Query);
    const std::vector<Meanings> words = meaningsOf(analyser, text);
    for (const Expansion &each : m_expansions) {
        if (std::ranges::equal(each.words, words, intersect) &&
            std::ranges::find(letters, each.letters) == letters.end())
            letters.push_back(each.letters);
    }
    return letters;
}

std::size_t AcronymTable::longestAt(std::span<const Meanings> words) const
{
    std::size_t longest = 0;
    for (const std::string &meaning : words.front()) {
        const auto [begin, end] = m_byFirst.equal_range(meaning);
        for (auto at = begin; at != end; ++at) {
            const std::vector<Meanings> &form = m_expansions[at->second].words;
            if (form.size() > longest && form.size() <= words.size() &&
                std::ranges::equal(form, words.first(form.size()), intersect))
                longest = form.size();
        }
    }
    return longest;
}

query::Node AcronymTable::widened(query::Node root) const
{
    if (m_expansions.empty() || root.kind == query::Kind::Near)
        return root;
    for (query::Node &part : root.parts)
        part = widened(std::move(part));
    switch (root.kind) {
    case query::Kind::And:
        return query::allOf(withWholes(std::move(root.parts)));
    case query::Kind::Or:
        return query::anyOf(std::move(root.parts));
    case query::Kind::Not:
        return query::noneOf(std::move(root.parts.front()));
    default:
        return root;
    }
}

/// Of terms beside each other in one field, those that make a long form become one part.
std::vector<query::Node> AcronymTable::withWholes(std::vector<query::Node> all) const
{
    text::Analyser analyser("fr", text::Analyser::Source::Query);
    std::vector<query::Node> parts;
    for (std::size_t at = 0; at < all.size();) {
        std::vector<Meanings> words;
        for (std::size_t end = at;
             end < all.size() && isPlainWord(all[end]) && all[end].field == all[at].field; ++end) {
            const std::vector<Meanings> own = meaningsOf(analyser, all[end].text);
            if (own.size() != 1)
                break;
            words.push_back(own.front());
        }
        const std::size_t length = words.empty() ? 0 : longestAt(words);
        if (length < 2) {
            parts.push_back(std::move(all[at++]));
            continue;
        }
        query::Node whole = all[at];
        for (std::size_t word = 1; word < length; ++word)
            whole.text += ' ' + all[at + word].text;
        const auto begin = all.begin() + static_cast<std::ptrdiff_t>(at);
        const auto end = begin + static_cast<std::ptrdiff_t>(length);
        parts.push_back(query::anyOf({query::allOf({begin, end}), std::move(whole)}));
        at += length;
    }
    return parts;
}

} // namespace lutrin::search
