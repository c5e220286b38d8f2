// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/citationlabel.h"

#include "citation/textcase.h"

#include <array>
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

const std::vector<PersonName> &creators(const Item &item)
{
    for (const Variable variable : {Variable::Author, Variable::Editor, Variable::Translator})
        if (!item.names(variable).empty())
            return item.names(variable);
    return item.names(Variable::Author);
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
            label += capitalized(firstCharacters(name, letterCounts[row][i]));
        }
    } else {
        label = capitalized(firstCharacters(item.text(Variable::Title), 4));
    }
    if (const DateValue *issued = item.date(Variable::Issued); issued && issued->begin.year > 0) {
        const int year = issued->begin.year % 100;
        label += (year < 10 ? "0" : "") + std::to_string(year);
    }
    return label;
}

} // namespace lutrin::citation
