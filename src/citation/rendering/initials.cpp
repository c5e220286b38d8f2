// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/rendering/initials.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <vector>

namespace lutrin::citation {
namespace {

/// One part of a given name.
struct Part {
    std::string_view text;
    bool abbreviated = false; ///< a point follows
    bool hyphenated = false;  ///< a hyphen stands before it
    bool attached = false;    ///< no space before it
};

/// Bytes of the first letter with its combining marks.
std::size_t letterSize(std::string_view text)
{
    std::int32_t at = 0;
    const auto size = static_cast<std::int32_t>(text.size());
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(text.data(), at, size, c);
    while (at < size) {
        std::int32_t next = at;
        U8_NEXT_OR_FFFD(text.data(), next, size, c);
        if (u_charType(c) != U_NON_SPACING_MARK)
            break;
        at = next;
    }
    return static_cast<std::size_t>(at);
}

bool startsUpper(std::string_view text)
{
    std::int32_t at = 0;
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(text.data(), at, static_cast<std::int32_t>(text.size()), c);
    return u_isUUppercase(c) != 0 || u_charType(c) == U_TITLECASE_LETTER;
}

/// A letter and its point.
bool isInitial(const Part &part)
{
    return part.abbreviated && letterSize(part.text) == part.text.size();
}

bool isBlank(std::string_view text, std::size_t at, std::size_t &size)
{
    if (text[at] == ' ') {
        size = 1;
        return true;
    }
    size = 2;
    return text.substr(at).starts_with("\u00A0");
}

std::vector<Part> partsOf(std::string_view given)
{
    std::vector<Part> parts;
    Part current;
    std::size_t begin = 0;
    const auto finish = [&](std::size_t end, bool abbreviated) {
        current.text = given.substr(begin, end - begin);
        current.abbreviated = abbreviated;
        if (!current.text.empty())
            parts.push_back(current);
        const bool hadText = !current.text.empty();
        current = Part{};
        return hadText;
    };
    for (std::size_t at = 0; at < given.size();) {
        std::size_t size = 1;
        const bool blank = isBlank(given, at, size);
        if (!blank && given[at] != '.' && given[at] != '-') {
            ++at;
            continue;
        }
        finish(at, !blank && given[at] == '.');
        current.hyphenated = !blank && given[at] == '-';
        current.attached = !blank;
        at += blank ? size : 1;
        begin = at;
    }
    finish(given.size(), false);
    return parts;
}

std::string_view withoutTrailingSpaces(std::string_view text)
{
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

/// Joins initials (each followed by the mark) and words (set off by spaces).
class InitialsWriter {
public:
    InitialsWriter(std::string_view mark, bool hyphen) : m_mark(mark), m_hyphen(hyphen) {}

    void initial(const Part &part, std::string_view letters)
    {
        if (m_lastWord)
            space();
        else if (part.hyphenated && m_hyphen && !m_text.empty())
            hyphen();
        m_text += letters;
        m_text += m_mark;
        m_lastWord = false;
    }

    void word(std::string_view text, bool hyphenated)
    {
        if (hyphenated && m_hyphen && m_lastWord)
            m_text += '-';
        else
            space();
        m_text += text;
        m_lastWord = true;
    }

    [[nodiscard]] std::string text() const { return std::string(withoutTrailingSpaces(m_text)); }

private:
    void space()
    {
        if (!m_text.empty() && m_text.back() != ' ')
            m_text += ' ';
    }

    void hyphen()
    {
        m_text.resize(withoutTrailingSpaces(m_text).size());
        m_text += '-';
    }

    std::string_view m_mark;
    bool m_hyphen;
    std::string m_text;
    bool m_lastWord = false;
};

} // namespace

std::string initials(std::string_view given, std::string_view mark, bool hyphen)
{
    InitialsWriter writer(mark, hyphen);
    for (const Part &part : partsOf(given)) {
        if (startsUpper(part.text) || isInitial(part)) // some write theirs small: « b. h. »
            writer.initial(part, part.abbreviated ? part.text
                                                  : part.text.substr(0, letterSize(part.text)));
        else if (!part.hyphenated || !hyphen)
            writer.word(part.text, false);
    }
    return writer.text();
}

std::string normalizedInitials(std::string_view given, std::string_view mark, bool hyphen)
{
    InitialsWriter writer(mark, hyphen);
    for (const Part &part : partsOf(given)) {
        const bool single = letterSize(part.text) == part.text.size();
        if ((startsUpper(part.text) && (part.abbreviated || single)) || isInitial(part))
            writer.initial(part, part.text);
        else
            writer.word(part.text, part.hyphenated);
    }
    return writer.text();
}

} // namespace lutrin::citation
