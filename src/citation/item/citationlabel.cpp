// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/item/citationlabel.h"

#include "citation/rendering/textcase.h"

#include <algorithm>
#include <array>
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
    constexpr std::array<std::string_view, 3> articles{"a", "an", "the"};
    std::istringstream stream(title);
    std::string words;
    for (std::string word; stream >> word;)
        if (std::find(articles.begin(), articles.end(), word) == articles.end())
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
        for (std::size_t i = 0; i < names.size() && i < 4; ++i) {
            const std::string &name = names[i].family.empty() ? names[i].literal : names[i].family;
            label += shortened(name, letterCounts[row][i]);
        }
    } else {
        label = shortened(titleWords(item.text(Variable::Title)), 4);
    }
    const DateValue *issued = item.date(Variable::Issued);
    const int year = issued != nullptr && issued->begin.year > 0 ? issued->begin.year % 100 : 0;
    return label + (year < 10 ? "0" : "") + std::to_string(year);
}

} // namespace lutrin::citation
