// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/segmenter.h"

#include "text/frenchwords.h"

#include <algorithm>
#include <memory>

#include <unicode/brkiter.h>
#include <unicode/utext.h>

namespace lutrin::text {

namespace {

constexpr char32_t emojiSelector = 0xFE0F;
constexpr char32_t joiner = 0x200D;
constexpr std::size_t longestComplexRun = 10'000;
/// Units, which have exponents, and symbols (CO²) are shorter than a word that calls a note.
constexpr std::size_t shortestNoted = 3;

bool isWordCharacter(CharClass kind)
{
    return kind == CharClass::Letter || kind == CharClass::Digit;
}

bool isRegionalIndicator(char32_t c)
{
    return c >= 0x1F1E6 && c <= 0x1F1FF;
}

bool isSkinTone(char32_t c)
{
    return c >= 0x1F3FB && c <= 0x1F3FF;
}

bool isSuperscript(char32_t c)
{
    return c == 0xB9 || c == 0xB2 || c == 0xB3 || (c >= 0x2070 && c <= 0x2079);
}

void reset(Atom &atom, std::size_t begin, CharClass kind)
{
    atom.range = {begin, begin};
    atom.written.clear();
    atom.folded.clear();
    atom.after = Joint::None;
    atom.letters = atom.digits = atom.capitals = 0;
    atom.kind = kind;
}

void count(Atom &atom, const Character &character)
{
    atom.letters += character.kind == CharClass::Letter ? 1 : 0;
    atom.digits += character.kind == CharClass::Digit ? 1 : 0;
    atom.capitals += isUpper(character.code) ? 1 : 0;
}

/// Those at the beginning of a text that are written and folded as they are, as most are.
std::string_view plainLetters(std::string_view text)
{
    const auto *end = std::ranges::find_if(text, [](char c) { return c < 'a' || c > 'z'; });
    return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

void setForms(Atom &atom, std::string_view raw)
{
    atom.written = lowerCase(raw);
    atom.folded = foldLower(atom.written);
}

} // namespace

std::size_t Segmenter::next(std::vector<Atom> &atoms)
{
    if (atoms.empty())
        atoms.emplace_back();
    while (m_complexWords.empty() && m_offset < m_text.size()) {
        const Character character = characterAt(m_text, m_offset);
        switch (character.kind) {
        case CharClass::Letter:
        case CharClass::Digit:
            return group(atoms);
        case CharClass::Complex:
            complexRun();
            break;
        case CharClass::Emoji:
            emoji(atoms.front());
            return 1;
        case CharClass::Ideograph:
        case CharClass::PerCent:
            reset(atoms.front(), m_offset, character.kind);
            setForms(atoms.front(), m_text.substr(m_offset, character.end - m_offset));
            atoms.front().range.end = m_offset = character.end;
            return 1;
        default:
            m_offset = character.end;
        }
    }
    if (m_complexWords.empty())
        return 0;
    const Range word = m_complexWords.back();
    m_complexWords.pop_back();
    reset(atoms.front(), word.begin, CharClass::Letter);
    atoms.front().range = word;
    setForms(atoms.front(), m_text.substr(word.begin, word.end - word.begin));
    return 1;
}

std::size_t Segmenter::group(std::vector<Atom> &atoms)
{
    std::size_t size = 0;
    for (;;) {
        if (size == atoms.size())
            atoms.emplace_back();
        Atom &current = atoms[size++];
        atom(current);
        inclusiveEndings(current);
        current.after = joint(current);
        if (current.after == Joint::None || current.after == Joint::Elision)
            return size;
    }
}

// Reads letters, digits and their marks; writes the forms as it goes while all of them are
// simple, and has ICU write them otherwise.
void Segmenter::atom(Atom &into)
{
    reset(into, m_offset, CharClass::Letter);
    bool simple = true;
    bool ignored = false;
    while (m_offset < m_text.size()) {
        if (const std::string_view plain = plainLetters(m_text.substr(m_offset)); !plain.empty()) {
            into.written += plain;
            into.folded += plain;
            into.letters += plain.size();
            into.range.end = m_offset += plain.size();
            continue;
        }
        const Character character = characterAt(m_text, m_offset);
        if (character.kind == CharClass::Ignorable) {
            m_offset = character.end;
            ignored = true;
            continue;
        }
        if (!isWordCharacter(character.kind) && character.kind != CharClass::Mark)
            break;
        if (into.letters >= shortestNoted && into.digits == 0 && isSuperscript(character.code)) {
            noteCall();
            break;
        }
        simple = simple && isSimple(character.code);
        if (simple) {
            appendLower(character.code, into.written);
            appendFolded(character.code, into.folded);
        }
        count(into, character);
        into.range.end = m_offset = character.end;
    }
    if (simple)
        return;
    std::string raw;
    for (std::size_t at = into.range.begin; at < into.range.end;) {
        const Character character = characterAt(m_text, at);
        if (!ignored || character.kind != CharClass::Ignorable)
            raw.append(m_text, at, character.end - at);
        at = character.end;
    }
    setForms(into, raw);
}

// souveraineté¹²: the number of a note, which is no part of the text. km² has fewer letters.
void Segmenter::noteCall()
{
    while (m_offset < m_text.size()) {
        const Character character = characterAt(m_text, m_offset);
        if (!isSuperscript(character.code))
            return;
        m_offset = character.end;
    }
}

// One picture: with its skin tone and selectors, joined ones together, flags by pairs.
void Segmenter::emoji(Atom &into)
{
    reset(into, m_offset, CharClass::Emoji);
    bool joined = true;
    std::size_t indicators = 0;
    while (m_offset < m_text.size()) {
        const Character character = characterAt(m_text, m_offset);
        const bool flagPair = isRegionalIndicator(character.code) && indicators == 1;
        if (character.kind == CharClass::Emoji &&
            (joined || flagPair || isSkinTone(character.code))) {
            indicators += isRegionalIndicator(character.code) ? 1 : 0;
            if (!isSkinTone(character.code) || into.written.empty())
                into.written.append(m_text, m_offset, character.end - m_offset);
            joined = false;
        } else if (character.code == joiner || character.code == emojiSelector) {
            joined = joined || character.code == joiner;
        } else {
            break;
        }
        into.range.end = m_offset = character.end;
    }
    into.folded = into.written;
}

// Words of a script without spaces, by ICU's dictionaries.
void Segmenter::complexRun()
{
    const std::size_t begin = m_offset;
    while (m_offset < m_text.size() && m_offset - begin < longestComplexRun) {
        const Character character = characterAt(m_text, m_offset);
        if (character.kind != CharClass::Complex && character.kind != CharClass::Mark &&
            character.kind != CharClass::Ignorable)
            break;
        m_offset = character.end;
    }
    const std::string_view run = m_text.substr(begin, m_offset - begin);
    UErrorCode status = U_ZERO_ERROR;
    UText source = UTEXT_INITIALIZER;
    utext_openUTF8(&source, run.data(), static_cast<int64_t>(run.size()), &status);
    const std::unique_ptr<icu::BreakIterator> words(
        icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    if (U_SUCCESS(status))
        words->setText(&source, status);
    if (U_FAILURE(status)) {
        m_complexWords.push_back({begin, m_offset});
    } else {
        int32_t from = words->first();
        for (int32_t to = words->next(); to != icu::BreakIterator::DONE; to = words->next()) {
            m_complexWords.push_back({begin + std::size_t(from), begin + std::size_t(to)});
            from = to;
        }
        std::reverse(m_complexWords.begin(), m_complexWords.end());
    }
    utext_close(&source);
}

// What stands at m_offset. Moves over it if it joins.
Joint Segmenter::joint(const Atom &before)
{
    if (m_offset >= m_text.size())
        return Joint::None;
    const Character character = characterAt(m_text, m_offset);
    Joint found = Joint::None;
    switch (character.kind) {
    case CharClass::Apostrophe:
        found = wordFollows(character.end) ? Joint::Apostrophe : Joint::Elision;
        break;
    case CharClass::Hyphen:
        if (!wordFollows(character.end))
            return lineEndJoint();
        found = Joint::Hyphen;
        break;
    case CharClass::Newline:
        return lineEndJoint();
    case CharClass::Dot:
        found = wordFollows(character.end) ? Joint::Dot : Joint::None;
        break;
    case CharClass::Comma:
        if (before.letters == 0 && character.end < m_text.size() &&
            characterAt(m_text, character.end).kind == CharClass::Digit)
            found = Joint::Comma;
        break;
    case CharClass::Space:
        if (before.letters == 0 && before.digits <= 3 && threeDigitsFollow(character.end))
            found = Joint::DigitSpace;
        break;
    default:
        break;
    }
    if (found != Joint::None)
        m_offset = character.end;
    return found;
}

// A hyphen (or the soft hyphen just read), the end of a line, and a word that goes on.
Joint Segmenter::lineEndJoint()
{
    std::size_t at = m_offset;
    Character character = characterAt(m_text, at);
    constexpr std::string_view softHyphen = "\u00AD";
    const bool soft = m_text.substr(0, at).ends_with(softHyphen);
    if (character.kind == CharClass::Hyphen)
        at = character.end;
    else if (!soft)
        return Joint::None;
    int lines = 0;
    for (; at < m_text.size(); at = character.end) {
        character = characterAt(m_text, at);
        if (character.kind == CharClass::Newline)
            lines += character.code == '\r' ? 0 : 1;
        else if (character.kind != CharClass::Space)
            break;
    }
    if (lines != 1 || at >= m_text.size() || character.kind != CharClass::Letter)
        return Joint::None;
    m_offset = at;
    return isUpper(character.code) ? Joint::Hyphen : Joint::LineEnd; // États-⏎Unis
}

// chercheur·e·s, chercheur.e.s and citoyen(ne)s are read as chercheur and citoyen; the marks cover
// all of them.
void Segmenter::inclusiveEndings(Atom &of)
{
    if (of.letters < 2 || of.digits > 0)
        return;
    while (const std::size_t length = inclusiveEnding(m_offset))
        of.range.end = m_offset += length;
    const std::size_t length = dottedEnding(m_offset);
    if (length > 0 && !isOfAddress(of.range.begin))
        of.range.end = m_offset += length;
}

// The length of `·e` or `(e)s` at the offset, 0 if there is none.
std::size_t Segmenter::inclusiveEnding(std::size_t offset) const
{
    constexpr std::string_view middleDot = "·";
    const std::string_view rest = m_text.substr(std::min(offset, m_text.size()));
    const bool inParentheses = rest.starts_with('(');
    if (!inParentheses && !rest.starts_with(middleDot))
        return 0;
    const std::size_t open = inParentheses ? 1 : middleDot.size();
    const std::string_view ending = lettersAt(offset + open);
    if (!isInclusiveEnding(ending))
        return 0;
    std::size_t length = open + ending.size();
    if (!inParentheses)
        return length;
    if (!rest.substr(length).starts_with(')'))
        return 0;
    const std::string_view plural = lettersAt(offset + ++length);
    return plural.empty() || plural == "s" ? length + plural.size() : 0;
}

// The length of `.e.s`, `-ne-s` or `-trice` at the offset, 0 if there is none. A full stop and a
// hyphen mean other things too: `dit-elle`, and a sentence's end with no space after it.
std::size_t Segmenter::dottedEnding(std::size_t offset) const
{
    if (offset >= m_text.size() || (m_text[offset] != '.' && m_text[offset] != '-'))
        return 0;
    const std::string_view ending = lettersAt(offset + 1);
    if (!isInclusiveEnding(ending))
        return 0;
    const std::size_t plural = offset + 1 + ending.size();
    if (plural < m_text.size() && m_text[plural] == m_text[offset] && lettersAt(plural + 1) == "s")
        return ending.size() + 3;
    return isInclusiveEndingAlone(ending) ? ending.size() + 1 : 0;
}

// Whether the word is a part of one: www.exemple.es, nom@exemple.es.
bool Segmenter::isOfAddress(std::size_t begin) const
{
    return begin > 0 && std::string_view(".@/").find(m_text[begin - 1]) != std::string_view::npos;
}

std::string_view Segmenter::lettersAt(std::size_t offset) const
{
    std::size_t end = offset;
    while (end < m_text.size() && characterAt(m_text, end).kind == CharClass::Letter)
        end = characterAt(m_text, end).end;
    return m_text.substr(offset, end - offset);
}

bool Segmenter::threeDigitsFollow(std::size_t offset) const
{
    int digits = 0;
    for (; offset < m_text.size(); ++digits) {
        const Character character = characterAt(m_text, offset);
        if (character.kind != CharClass::Digit)
            return digits == 3 && character.kind != CharClass::Letter;
        if (digits == 3)
            return false;
        offset = character.end;
    }
    return digits == 3;
}

bool Segmenter::wordFollows(std::size_t offset) const
{
    return offset < m_text.size() && isWordCharacter(characterAt(m_text, offset).kind);
}

} // namespace lutrin::text
