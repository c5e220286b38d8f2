// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/namewords.h"

#include "exchange/bytes/spaces.h"
#include "text/characters.h"

#include <algorithm>
#include <array>

namespace lutrin::exchange {

namespace {

constexpr std::array<std::string_view, 46> BodyWords{
    "académie",     "academy",     "agence",     "agency",       "assemblée", "association",
    "banque",       "bank",        "bureau",     "cabinet",      "center",    "centre",
    "collectif",    "comité",      "committee",  "commission",   "conseil",   "council",
    "cour",         "département", "department", "direction",    "fondation", "forum",
    "foundation",   "groupe",      "group",      "institut",     "institute", "laboratoire",
    "ministère",    "ministry",    "nations",    "observatoire", "office",    "organisation",
    "organization", "parlement",   "rédaction",  "sénat",        "union",     "université",
    "équipe",       "team",        "réseau",     "chaire",
};

} // namespace

std::vector<std::string> words(std::string_view text)
{
    std::vector<std::string> found;
    std::string word;
    for (const char c : text) {
        if (!isSpace(c)) {
            word += c;
        } else if (!word.empty()) {
            found.push_back(std::move(word));
            word.clear();
        }
    }
    if (!word.empty())
        found.push_back(std::move(word));
    return found;
}

bool isBody(const std::vector<std::string> &parts)
{
    if (parts.size() == 1)
        return true;
    return std::ranges::any_of(parts, [](const std::string &word) {
        return std::ranges::find(BodyWords, text::lowerCase(word)) != BodyWords.end();
    });
}

std::vector<std::string> parted(std::string_view text, std::string_view mark)
{
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(mark, at), text.size());
        if (std::string part = collapsed(text.substr(at, end - at)); !part.empty())
            parts.push_back(std::move(part));
        at = end + mark.size();
    }
    return parts;
}

std::string inSmallLetters(std::string_view capitals)
{
    std::string small;
    bool begins = true;
    for (std::size_t at = 0; at < capitals.size();) {
        const text::Character character = text::characterAt(capitals, at);
        const std::string letter(capitals.substr(at, character.end - at));
        small += begins ? letter : text::lowerCase(letter);
        begins = character.kind != text::CharClass::Letter;
        at = character.end;
    }
    return small;
}

bool isInitials(std::string_view word)
{
    constexpr std::size_t longest = 8;
    int letters = 0;
    for (std::size_t at = 0; at < word.size();) {
        const text::Character character = text::characterAt(word, at);
        at = character.end;
        letters += character.kind == text::CharClass::Letter ? 1 : 0;
        if (character.kind == text::CharClass::Letter && !text::isUpper(character.code))
            return false;
    }
    const bool pointed = word.find('.') != std::string_view::npos;
    return letters > 0 && word.size() <= longest && (pointed || letters <= 2);
}

} // namespace lutrin::exchange
