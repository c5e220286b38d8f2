// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/merge.h"

#include "text/frenchwords.h"

namespace lutrin::text {

namespace {

bool isNumber(const Atom &atom)
{
    return atom.letters == 0 && atom.digits > 0;
}

bool isInitial(const Atom &atom)
{
    return atom.letters == 1 && atom.digits == 0;
}

class Merger {
public:
    Merger(std::string_view text, const std::vector<Atom> &atoms, std::size_t count,
           NumberStyle style, const Lexicon &lexicon)
        : m_text(text), m_atoms(atoms), m_count(count), m_style(style), m_lexicon(lexicon)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_next == m_count; }

    void next(Part &part)
    {
        static_cast<Atom &>(part) = m_atoms[m_next++];
        part.tokenKind = isNumber(part) ? TokenKind::Number : TokenKind::Word;
        if (isNumber(part))
            number(part);
        else if (part.after == Joint::Dot && isInitial(part))
            acronym(part);
        if (part.after == Joint::Apostrophe && isOneWord(part.folded, m_atoms[m_next].folded))
            absorb(part, "'", "");
        while (part.after == Joint::LineEnd && !keepsHyphen(part))
            absorb(part, "", "");
        if (part.after == Joint::LineEnd)
            part.after = Joint::Hyphen;
    }

private:
    // Takes the next atom into the part.
    void absorb(Part &part, std::string_view writtenBetween, std::string_view foldedBetween)
    {
        const Atom &atom = m_atoms[m_next++];
        part.range.end = atom.range.end;
        part.written.append(writtenBetween).append(atom.written);
        part.folded.append(foldedBetween).append(atom.folded);
        part.letters += atom.letters;
        part.digits += atom.digits;
        part.capitals += atom.capitals;
        part.after = atom.after;
    }

    [[nodiscard]] bool keepsHyphen(const Part &part) const
    {
        const std::string &next = m_atoms[m_next].written;
        return m_lexicon.knows(part.written + '-' + next) && !m_lexicon.knows(part.written + next);
    }

    [[nodiscard]] bool numberFollows() const
    {
        return m_next < m_count && isNumber(m_atoms[m_next]);
    }

    // A joint that may part groups of three digits, where three digits do follow.
    [[nodiscard]] bool groupFollows(const Part &part) const
    {
        if (part.after == Joint::DigitSpace)
            return numberFollows();
        const Joint separator = m_style == NumberStyle::French ? Joint::Dot : Joint::Comma;
        return (part.after == separator || part.after == Joint::Apostrophe) && numberFollows() &&
               m_atoms[m_next].digits == 3 && part.folded != "0" && part.digits > 0;
    }

    // 14.02.2025 and 1,2,3 are no decimals.
    [[nodiscard]] bool isList(Joint after) const
    {
        return m_inList || after == Joint::Comma || after == Joint::Dot;
    }

    void number(Part &part)
    {
        if (part.digits <= 3 && !m_inList)
            while (groupFollows(part))
                absorb(part, "", "");
        const bool decimals = part.after == Joint::Comma || part.after == Joint::Dot;
        if (decimals && numberFollows() && !isList(m_atoms[m_next].after))
            absorb(part, ",", ",");
        m_inList = part.after == Joint::Comma || part.after == Joint::Dot;
    }

    void acronym(Part &part)
    {
        if (m_next == m_count || !isInitial(m_atoms[m_next]))
            return;
        while (part.after == Joint::Dot && isInitial(m_atoms[m_next]))
            absorb(part, "", "");
        part.tokenKind = TokenKind::Acronym;
        if (m_text.substr(part.range.end).starts_with('.'))
            ++part.range.end;
    }

    std::string_view m_text;
    const std::vector<Atom> &m_atoms;
    std::size_t m_count;
    NumberStyle m_style;
    const Lexicon &m_lexicon;
    bool m_inList = false; ///< after the first of 14.02.2025
    std::size_t m_next = 0;
};

} // namespace

std::size_t mergeAtoms(std::string_view text, const std::vector<Atom> &atoms, std::size_t count,
                       NumberStyle style, const Lexicon &lexicon, std::vector<Part> &parts)
{
    Merger merger(text, atoms, count, style, lexicon);
    std::size_t size = 0;
    while (!merger.atEnd()) {
        if (size == parts.size())
            parts.emplace_back();
        Part &part = parts[size];
        merger.next(part);
        if (part.after != Joint::Elision || !isElided(part.folded))
            ++size;
        if (part.after != Joint::Apostrophe && part.after != Joint::Hyphen)
            part.after = Joint::None;
    }
    return size;
}

} // namespace lutrin::text
