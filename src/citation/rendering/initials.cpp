// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/rendering/initials.h"

#include "citation/output/lettercase.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <vector>

namespace lutrin::citation {
namespace {

/// One part of a given name. Markup around it (« <b>J</b> ») goes around its initial.
struct Part {
    std::string_view text;
    std::string_view opens;   ///< tags in front
    std::string closes;       ///< tags inside and behind
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

/// Arabic, Hebrew and Thai have one case, and initials all the same.
bool withoutCase(UChar32 c)
{
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(c, &status);
    return script == USCRIPT_ARABIC || script == USCRIPT_HEBREW || script == USCRIPT_THAI;
}

UChar32 firstCharacter(std::string_view text)
{
    std::int32_t at = 0;
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(text.data(), at, static_cast<std::int32_t>(text.size()), c);
    return c;
}

bool startsUpper(std::string_view text)
{
    const UChar32 c = firstCharacter(text);
    return u_isUUppercase(c) != 0 || u_charType(c) == U_TITLECASE_LETTER || withoutCase(c);
}

/// « TSvetan », as those write it who want « Ts. »: the letters in capitals before the small ones
/// are one initial. A name all in capitals has one letter as any other.
std::string initialOf(std::string_view word)
{
    const std::size_t first = letterSize(word);
    std::size_t end = first;
    while (end < word.size() && u_isUUppercase(firstCharacter(word.substr(end))) != 0)
        end += letterSize(word.substr(end));
    std::string letters(word.substr(0, first));
    if (end < word.size())
        letters += lowerCase(word.substr(first, end - first));
    return letters;
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

/// Bytes of the tag that `text` starts with; 0 when there is none.
std::size_t tagSize(std::string_view text)
{
    const std::size_t end = text.starts_with('<') ? text.find('>') : std::string_view::npos;
    return end == std::string_view::npos ? 0 : end + 1;
}

/// Takes the tags off a part; its text is then what stands before the first one inside.
void takeTags(Part &part)
{
    const std::string_view whole = part.text;
    std::size_t begin = 0;
    while (const std::size_t size = tagSize(whole.substr(begin)))
        begin += size;
    part.opens = whole.substr(0, begin);
    part.text = whole.substr(begin, std::min(whole.find('<', begin), whole.size()) - begin);
    std::string inside;
    for (std::size_t at = begin + part.text.size(); at < whole.size();) {
        const std::size_t size = tagSize(whole.substr(at));
        inside += whole.substr(at, size);
        at += std::max<std::size_t>(size, 1);
    }
    part.closes.insert(0, inside);
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
        if (const std::size_t tag = tagSize(given.substr(at))) {
            at += tag;
            continue;
        }
        std::size_t size = 1;
        const bool blank = isBlank(given, at, size);
        if (!blank && given[at] != '.' && given[at] != '-') {
            ++at;
            continue;
        }
        const bool point = given[at] == '.';
        const bool hyphen = given[at] == '-';
        std::size_t next = at + (blank ? size : 1);
        while (point && given.substr(next).starts_with("</") && tagSize(given.substr(next)) > 0) {
            const std::size_t tag = tagSize(given.substr(next));
            current.closes += given.substr(next, tag); // « <b>J.</b> »
            next += tag;
        }
        finish(at, point);
        current.hyphenated = hyphen;
        current.attached = !blank;
        begin = at = next;
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
        const std::string_view tight = withoutTrailingSpaces(m_mark);
        m_text.append(part.opens).append(letters).append(tight).append(part.closes);
        m_text += m_mark.substr(tight.size());
        m_lastWord = false;
    }

    /// `abbreviated`: with the point that it has, « ch. ».
    void word(std::string_view text, bool hyphenated, bool abbreviated)
    {
        if (hyphenated && m_hyphen && m_lastWord)
            m_text += '-';
        else
            space();
        m_text += text;
        if (abbreviated)
            m_text += '.';
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
    for (Part part : partsOf(given)) {
        const std::string_view whole = part.text;
        takeTags(part);
        if (startsUpper(part.text) || isInitial(part)) // some write theirs small: « b. h. »
            writer.initial(part, part.abbreviated ? std::string(part.text) : initialOf(part.text));
        else if (!part.hyphenated || !hyphen)
            writer.word(whole, false, part.abbreviated);
    }
    return writer.text();
}

std::string normalizedInitials(std::string_view given, std::string_view mark, bool hyphen)
{
    InitialsWriter writer(mark, hyphen);
    for (Part part : partsOf(given)) {
        const std::string_view whole = part.text;
        takeTags(part);
        const bool single = letterSize(part.text) == part.text.size();
        if ((startsUpper(part.text) && (part.abbreviated || single)) || isInitial(part))
            writer.initial(part, part.text);
        else
            writer.word(whole, part.hyphenated, part.abbreviated);
    }
    return writer.text();
}

} // namespace lutrin::citation
