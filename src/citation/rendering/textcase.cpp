// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/rendering/textcase.h"

#include "citation/output/lettercase.h"
#include "citation/rendering/smallwords.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <vector>

namespace lutrin::citation {
namespace {

/// The code point at `at`, which moves past it.
UChar32 next(std::string_view text, std::size_t &at)
{
    UChar32 c = 0;
    auto offset = static_cast<std::int32_t>(at);
    U8_NEXT_OR_FFFD(text.data(), offset, static_cast<std::int32_t>(text.size()), c);
    at = static_cast<std::size_t>(offset);
    return c;
}

bool isAsciiChar(UChar32 c)
{
    return c < 0x80;
}

bool isUpper(UChar32 c)
{
    return isAsciiChar(c) ? c >= 'A' && c <= 'Z' : u_isUUppercase(c) != 0;
}

bool isLower(UChar32 c)
{
    return isAsciiChar(c) ? c >= 'a' && c <= 'z' : u_isULowercase(c) != 0;
}

bool anyCased(std::string_view text, bool upper)
{
    for (std::size_t at = 0; at < text.size();) {
        const UChar32 c = next(text, at);
        if (upper ? isUpper(c) : isLower(c))
            return true;
    }
    return false;
}

/// Cuts a text into words and what stands between them, and hands each word to `change`.
template <typename Change>
std::string mapWords(std::string_view text, bool (*isBreak)(UChar32), Change change)
{
    std::string result;
    std::size_t word = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        if (!isBreak(next(text, at)))
            continue;
        if (begin > word)
            result += change(text.substr(word, begin - word), word);
        result += text.substr(begin, at - begin);
        word = at;
    }
    if (word < text.size())
        result += change(text.substr(word), word);
    return result;
}

bool isSpace(UChar32 c)
{
    return isAsciiChar(c) ? c == ' ' || (c >= '\t' && c <= '\r') : u_isUWhiteSpace(c) != 0;
}

bool isWordBreak(UChar32 c)
{
    return isSpace(c) || c == '-' || c == '/' || c == 0x2013 || c == 0x2014;
}

/// Title case is a habit of Latin letters: a β stays one.
bool startsLatin(std::string_view word)
{
    std::size_t at = firstLetter(word);
    if (at == word.size())
        return true;
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(next(word, at), &status);
    return script != USCRIPT_GREEK;
}

bool endsInWord(std::string_view text)
{
    auto at = static_cast<std::int32_t>(text.size());
    UChar32 c = ' ';
    if (at > 0)
        U8_PREV_OR_FFFD(text.data(), 0, at, c);
    return u_isalnum(c) != 0;
}

/// « d’or », « f. », « x »: one letter, and something else or nothing after it.
bool startsWithOneLetter(std::string_view word)
{
    std::size_t at = firstLetter(word);
    if (at == word.size())
        return false;
    next(word, at);
    return at == word.size() || u_isalnum(next(word, at)) == 0;
}

std::string capitalizedWord(std::string_view word, std::string_view language)
{
    if (anyCased(word, true) || !startsLatin(word))
        return std::string(word);
    const std::size_t begin = firstLetter(word);
    return std::string(word.substr(0, begin)) + capitalized(word.substr(begin), language);
}

/// Marks of a pair are no text by now: what is left of them is never closed, or an apostrophe.
bool hasOrphanMark(std::string_view text)
{
    for (const std::string_view mark : {"\"", "“", "‘", "’"})
        if (text.find(mark) != std::string_view::npos)
            return true;
    return false;
}

/// What stands between the last letter or blank and the end.
std::string_view tailOf(std::string_view text)
{
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const UChar32 c = next(text, at);
        if (isWordBreak(c) || u_isalnum(c) != 0)
            begin = at;
    }
    return text.substr(begin);
}

/// Gives the letters behind orphan marks the case that was `written`, as citeproc-js does, where
/// the specification says nothing. `behind`: such a mark stands before the text.
std::string withLettersBehindMarks(std::string_view written, std::string_view changed, bool behind)
{
    std::vector<std::string_view> words;
    (void)mapWords(written, isWordBreak, [&words](std::string_view word, std::size_t) {
        words.push_back(word);
        return std::string();
    });
    std::size_t index = 0;
    return mapWords(changed, isWordBreak, [&](std::string_view word, std::size_t at) {
        const std::string_view own = words[index++];
        std::size_t end = firstLetter(own);
        std::size_t rest = end;
        if (end == own.size() || !((behind && at == 0) || hasOrphanMark(own.substr(0, end))))
            return std::string(word);
        next(own, end);
        next(word, rest);
        return std::string(own.substr(0, end)).append(word.substr(rest));
    });
}

/// Applies one case to the texts of a stretch of output, and knows what came before.
class CaseChanger {
public:
    CaseChanger(TextCase textCase, std::string_view language, bool allCapitals)
        : m_case(textCase), m_language(language), m_allCapitals(allCapitals)
    {
    }

    /// `last`: no word follows this text.
    void change(std::string &text, bool last)
    {
        if (m_case == TextCase::Lowercase || m_case == TextCase::Uppercase ||
            !(m_behindMark || hasOrphanMark(text))) {
            changeAll(text, last);
        } else {
            const std::string written = text;
            changeAll(text, last);
            text = withLettersBehindMarks(written, text, m_behindMark);
        }
        noteText(text);
    }

    void pass(std::string_view text)
    {
        noteText(text);
        if (firstLetter(text) < text.size()) {
            m_first = false;
            m_afterColon = false;
        }
    }

private:
    void changeAll(std::string &text, bool last)
    {
        switch (m_case) {
        case TextCase::Lowercase:
            text = lowerCase(text, m_language);
            break;
        case TextCase::Uppercase:
            text = upperCase(text, m_language);
            break;
        case TextCase::CapitalizeFirst:
            capitalizeFirst(text);
            break;
        case TextCase::CapitalizeAll:
            text = mapWords(text, isWordBreak, [this](std::string_view word, std::size_t at) {
                return continuesWord(word, at) ? std::string(word)
                                               : capitalizedWord(word, m_language);
            });
            break;
        case TextCase::Sentence:
            sentence(text);
            break;
        case TextCase::Title:
            title(text, last);
            break;
        case TextCase::None:
            break;
        }
    }

    void noteText(std::string_view text)
    {
        const std::string_view tail = tailOf(text);
        m_behindMark = hasOrphanMark(tail) && !(m_inWord && tail.size() == text.size());
        m_inWord = endsInWord(text);
    }

    /// Whether a word is the rest of one that another look began: « tri<i>cho</i>tomy », « 2004a ».
    [[nodiscard]] bool continuesWord(std::string_view word, std::size_t at) const
    {
        return m_inWord && at == 0 && firstLetter(word) == 0;
    }

    void capitalizeFirst(std::string &text)
    {
        if (!m_first || firstLetter(text) == text.size())
            return;
        m_first = false;
        const std::size_t begin = firstLetter(text);
        if (!hasCapital(std::string_view(text).substr(begin)))
            text = text.substr(0, begin) +
                   capitalized(std::string_view(text).substr(begin), m_language);
    }

    /// Whether the word that `text` begins with has one; « non-English » begins with « non ».
    static bool hasCapital(std::string_view text)
    {
        std::size_t end = 0;
        for (std::size_t at = 0; at < text.size() && !isWordBreak(next(text, at));)
            end = at;
        return anyCased(text.substr(0, end), true);
    }

    void sentence(std::string &text)
    {
        text = mapWords(text, isSpace, [this](std::string_view word, std::size_t) {
            const bool acronym = !m_allCapitals && !anyCased(word, false);
            const bool begins = m_first && firstLetter(word) < word.size();
            // « O’Neil », « eBay »: a first word with a capital stays as it is.
            const bool kept = acronym || (begins && !m_allCapitals && anyCased(word, true));
            std::string lowered = kept ? std::string(word) : lowerCase(word, m_language);
            if (begins) {
                m_first = false;
                const std::size_t begin = firstLetter(lowered);
                if (!kept || !hasCapital(std::string_view(lowered).substr(begin)))
                    lowered = lowered.substr(0, begin) +
                              capitalized(std::string_view(lowered).substr(begin), m_language);
            }
            return lowered;
        });
    }

    void title(std::string &text, bool last)
    {
        const std::string_view whole = text;
        text = mapWords(whole, isWordBreak, [&](std::string_view word, std::size_t at) {
            if (continuesWord(word, at)) {
                noteEnd(word);
                return std::string(word);
            }
            const std::size_t end = at + word.size();
            const bool lastWord = last && end == whole.size();
            return titleWord(word, lastWord || leadsCompound(whole, at, end));
        });
    }

    /// « In-House », but « Up-to-Date »: small words are small inside a compound only.
    static bool leadsCompound(std::string_view whole, std::size_t begin, std::size_t end)
    {
        return end < whole.size() && whole[end] == '-' && (begin == 0 || whole[begin - 1] != '-');
    }

    /// `prominent`: no small word, wherever it stands.
    std::string titleWord(std::string_view word, bool prominent)
    {
        if (firstLetter(word) == word.size()) {
            noteEnd(word);
            return std::string(word);
        }
        const bool begins = m_first || m_afterColon;
        m_first = false;
        const bool small =
            !begins && (startsWithOneLetter(word) || (!prominent && isSmallWord(bare(word))));
        noteEnd(word);
        return small ? std::string(word) : capitalizedWord(word, m_language);
    }

    /// Without brackets and commas around it; the point belongs to « vs. ».
    static std::string_view bare(std::string_view word)
    {
        while (!word.empty() && (word.front() == '(' || word.front() == '['))
            word.remove_prefix(1);
        while (!word.empty() &&
               std::string_view(",:;?!)]").find(word.back()) != std::string_view::npos)
            word.remove_suffix(1);
        return word;
    }

    void noteEnd(std::string_view word)
    {
        m_afterColon = word.ends_with(':') || word.ends_with('?') || word.ends_with('!');
    }

    TextCase m_case;
    std::string_view m_language;
    bool m_allCapitals;
    bool m_first = true;
    bool m_afterColon = false;
    bool m_inWord = false;     ///< what came before ends inside a word
    bool m_behindMark = false; ///< or with a mark that is never closed
};

bool hasLetters(const std::string &text)
{
    return firstLetter(text) < text.size();
}

/// Tells for each run from `mark` on whether text-case may touch it.
template <typename Visit>
void eachText(std::vector<Run> &runs, std::size_t mark, Visit visit)
{
    int protectedDepth = 0;
    for (std::size_t i = mark; i < runs.size(); ++i) {
        Run &run = runs[i];
        const bool shields = run.noCase || run.style.verticalAlign == VerticalAlign::Superscript ||
                             run.style.verticalAlign == VerticalAlign::Subscript ||
                             (run.flips && run.style.fontVariant == FontVariant::SmallCaps);
        if (run.kind == Run::Kind::Open)
            protectedDepth += shields ? 1 : 0;
        else if (run.kind == Run::Kind::Close)
            protectedDepth -= shields ? 1 : 0;
        else
            visit(run, i, protectedDepth > 0);
    }
}

} // namespace

void applyTextCase(Output &output, std::size_t mark, TextCase textCase, std::string_view language)
{
    if (textCase == TextCase::None)
        return;
    std::vector<Run> &runs = output.runs();
    bool allCapitals = true;
    std::size_t lastWithLetters = mark;
    eachText(runs, mark, [&](const Run &run, std::size_t i, bool) {
        allCapitals = allCapitals && !anyCased(run.text, false);
        if (hasLetters(run.text))
            lastWithLetters = i;
    });
    CaseChanger changer(textCase, language, allCapitals);
    eachText(runs, mark, [&](Run &run, std::size_t i, bool shielded) {
        if (shielded)
            changer.pass(run.text);
        else
            changer.change(run.text, i == lastWithLetters);
    });
}

} // namespace lutrin::citation
