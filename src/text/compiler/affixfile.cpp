// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/compiler/affixfile.h"

#include "text/characters.h"

#include <algorithm>
#include <fstream>
#include <span>
#include <sstream>

namespace lutrin::text {

namespace {

constexpr auto npos = std::string_view::npos;

constexpr std::size_t flagLength = 2;

std::u32string decoded(std::string_view text)
{
    std::u32string result;
    for (std::size_t at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        result.push_back(character.code);
        at = character.end;
    }
    return result;
}

// One element of a condition: a character, `.`, `[abc]` or `[^abc]`. Moves over it.
bool matchesElement(std::u32string_view condition, std::size_t &at, char32_t c)
{
    if (condition[at] != U'[')
        return condition[at] == U'.' ? (++at, true) : condition[at++] == c;
    const std::size_t close = condition.find(U']', at);
    std::u32string_view set = condition.substr(at + 1, close - at - 1);
    at = close == npos ? condition.size() : close + 1;
    const bool negated = set.starts_with(U'^');
    set.remove_prefix(negated ? 1 : 0);
    return (set.find(c) != npos) != negated;
}

std::size_t elements(std::u32string_view condition)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < condition.size(); ++count)
        matchesElement(condition, at, U' ');
    return count;
}

bool endsLike(std::u32string_view word, std::u32string_view condition)
{
    const std::size_t length = elements(condition);
    if (word.size() < length)
        return false;
    std::u32string_view end = word.substr(word.size() - length);
    for (std::size_t at = 0; at < condition.size(); end.remove_prefix(1))
        if (!matchesElement(condition, at, end.front()))
            return false;
    return true;
}

std::string encoded(std::u32string_view text)
{
    std::string result;
    for (const char32_t c : text)
        appendUtf8(c, result);
    return result;
}

// By Grammalecte's names: 1sg, 2pl …; simp is the imperfect of the subjunctive, ppas the
// participle, which the first person of a question (1jsg) is spelled as. One that is no adjective
// has the masculine alone: « a marché », beside which stands the market.
bool isSeldom(std::span<const std::string> morphology)
{
    const auto has = [morphology](std::string_view tag) {
        return std::ranges::find(morphology, tag) != morphology.end();
    };
    if (has("po:simp"))
        return true;
    if (has("po:ppas") && has("po:adj"))
        return false;
    const bool addressed = has("po:1sg") || has("po:2sg") || has("po:1pl") || has("po:2pl") ||
                           has("po:1isg") || has("po:1jsg");
    return addressed && !has("po:3sg") && !has("po:3pl") && !has("po:3pl!");
}

std::vector<std::string> split(const std::string &line)
{
    std::istringstream stream(line);
    std::vector<std::string> fields;
    for (std::string field; stream >> field;)
        fields.push_back(field);
    return fields;
}

} // namespace

std::optional<AffixFile> AffixFile::read(const std::filesystem::path &file)
{
    std::ifstream stream(file);
    AffixFile affixes;
    bool longFlags = false;
    for (std::string line; std::getline(stream, line);) {
        const std::vector<std::string> fields = split(line);
        if (fields.size() < 2)
            continue;
        if (fields[0] == "FLAG")
            longFlags = fields[1] == "long";
        else if (fields[0] == "NEEDAFFIX")
            affixes.m_needAffix = fields[1];
        else if (fields[0] == "FORBIDDENWORD")
            affixes.m_forbidden = fields[1];
        else if (fields[0] == "SFX" && fields.size() >= 5)
            affixes.readSuffix(fields);
    }
    return longFlags ? std::optional(std::move(affixes)) : std::nullopt;
}

// SFX flag strip add[/flags] condition [morphology]
void AffixFile::readSuffix(const std::vector<std::string> &fields)
{
    const std::string add = fields[3].substr(0, fields[3].find('/'));
    m_suffixes[fields[1]].push_back(
        {fields[2] == "0" ? U"" : decoded(fields[2]), add == "0" ? U"" : decoded(add),
         fields[4] == "." ? U"" : decoded(fields[4]), isSeldom(std::span(fields).subspan(5))});
}

std::vector<Form> AffixFile::forms(std::string_view word, std::string_view flags) const
{
    std::vector<Form> result;
    const std::u32string letters = decoded(word);
    bool alone = true;
    for (std::size_t at = 0; at + flagLength <= flags.size(); at += flagLength) {
        const std::string_view flag = flags.substr(at, flagLength);
        if (flag == m_forbidden)
            return {};
        alone = alone && flag != m_needAffix;
        const auto suffixes = m_suffixes.find(flag);
        if (suffixes == m_suffixes.end())
            continue;
        for (const Suffix &suffix : suffixes->second)
            if (letters.ends_with(suffix.strip) && endsLike(letters, suffix.condition))
                result.push_back(
                    {encoded(letters.substr(0, letters.size() - suffix.strip.size()) + suffix.add),
                     suffix.seldom});
    }
    if (alone)
        result.push_back({std::string(word)});
    return result;
}

} // namespace lutrin::text
