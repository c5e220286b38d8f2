// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/item/citationlabel.h"

#include "citation/item/fieldmarkup.h"
#include "citation/output/lettercase.h"
#include "citation/rendering/smallwords.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <sstream>
#include <string_view>

namespace lutrin::citation {
namespace {

/// How many letters of each name, by the number of names (four stand for more).
constexpr std::array<std::array<int, 4>, 4> letterCounts{
    {{4, 0, 0, 0}, {2, 2, 0, 0}, {2, 1, 1, 0}, {1, 1, 1, 1}}};

/// The first `count` characters of a UTF-8 text.
std::string_view firstCharacters(std::string_view text, int count)
{
    std::size_t end = 0;
    for (; end < text.size(); ++end)
        if ((static_cast<unsigned char>(text[end]) & 0xC0) != 0x80 && count-- == 0)
            break;
    return text.substr(0, end);
}

/// The first characters as in a name: « Muel ».
std::string shortened(std::string_view text, int count)
{
    return capitalized(lowerCase(firstCharacters(text, count)));
}

/// Without words in lower case before it: « un d’Érèbe » is filed under É.
std::string_view withoutParticles(std::string_view name)
{
    const auto small = [](char c) {
        return (c >= 'a' && c <= 'z') || c == '\'' || c == '\xE2' || c == '\x80' || c == '\x99';
    };
    for (std::size_t blank = name.find(' ');
         blank != std::string_view::npos &&
         std::all_of(name.begin(), name.begin() + static_cast<std::ptrdiff_t>(blank), small);
         blank = name.find(' '))
        name.remove_prefix(blank + 1);
    return name;
}

/// Without an English article before it.
std::string_view withoutArticle(std::string_view name)
{
    const std::size_t blank = name.find(' ');
    const std::string first = lowerCase(name.substr(0, blank));
    const bool article = first == "a" || first == "an" || first == "the";
    return article && blank != std::string_view::npos ? name.substr(blank + 1) : name;
}

std::string lettersOf(std::string_view text)
{
    std::string letters;
    for (std::int32_t at = 0; at < static_cast<std::int32_t>(text.size());) {
        const std::int32_t begin = at;
        UChar32 c = 0;
        U8_NEXT_OR_FFFD(text.data(), at, static_cast<std::int32_t>(text.size()), c);
        if (u_isalpha(c) != 0)
            letters +=
                text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(at - begin));
    }
    return letters;
}

/// What a label takes its letters from: « Un d’Érèbe » gives « UndÉrèbe ».
std::string labelName(const PersonName &name)
{
    const std::string_view own =
        name.family.empty() ? std::string_view(name.literal) : withoutParticles(name.family);
    return lettersOf(withoutArticle(own));
}

const std::vector<PersonName> &creators(const Item &item)
{
    for (const Variable variable : {Variable::Author, Variable::Editor, Variable::Translator})
        if (!item.names(variable).empty())
            return item.names(variable);
    return item.names(Variable::Author);
}

/// A title's words that say something, without blanks between them.
std::string titleWords(const std::string &title)
{
    std::istringstream stream(title);
    std::string words;
    for (std::string word; stream >> word;)
        if (!isSmallWord(word))
            words += word;
    return words;
}

} // namespace

std::string citationLabel(const Item &item)
{
    const std::vector<PersonName> &names = creators(item);
    std::string label;
    if (!names.empty()) {
        const std::size_t row = std::min<std::size_t>(names.size(), 4) - 1;
        for (std::size_t i = 0; i < names.size() && i < 4; ++i)
            label += shortened(labelName(names[i]), letterCounts[row][i]);
    } else {
        label = shortened(titleWords(fieldText(item.text(Variable::Title))), 4);
    }
    const DateValue *issued = item.date(Variable::Issued);
    const int year = issued != nullptr ? std::abs(issued->begin.year) % 100 : 0;
    return label + (year < 10 ? "0" : "") + std::to_string(year);
}

} // namespace lutrin::citation
