// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/output/frenchtypography.h"

#include "citation/output/bareedition.h"
#include "citation/output/blanks.h"
#include "citation/output/emptyaccess.h"
#include "citation/output/escaping.h"
#include "citation/output/frenchlabels.h"
#include "citation/output/frenchnumbers.h"
#include "citation/output/lettercase.h"
#include "citation/output/sentences.h"

#include <algorithm>
#include <string_view>

namespace lutrin::citation {
namespace {

/// Bytes of which no rule begins: letters, É and é and their like, and those after the first one of
/// any sign beyond ASCII.
constexpr ByteSet plainBytes =
    ByteSet("\xC3").withRange('A', 'Z').withRange('a', 'z').withRange('\x80', '\xBF');

bool isWordEnd(char c)
{
    return c == ' ' || c == '\n';
}

std::size_t countOf(const std::vector<Run> &runs, std::string_view mark)
{
    std::size_t count = 0;
    for (const Run &run : runs)
        for (std::size_t at = run.text.find(mark); at != std::string::npos;
             at = run.text.find(mark, at + mark.size()))
            ++count;
    return count;
}

/// One line of text made of all runs, so that rules can look across their borders.
class Typesetter {
public:
    explicit Typesetter(std::vector<Run> &runs)
        : m_runs(runs), m_balanced(countOf(runs, "«") == countOf(runs, "»"))
    {
    }

    void run()
    {
        for (m_run = 0; m_run < m_runs.size(); ++m_run) {
            if (m_runs[m_run].kind != Run::Kind::Text && !m_runs[m_run].quotes)
                continue;
            m_text = m_runs[m_run].text;
            std::string result = startOfRun();
            for (m_at = 0; m_at < m_text.size();)
                step(result);
            m_runs[m_run].text = std::move(result);
        }
        trimEnd();
    }

private:
    /// What a style forgot between two parts: « Rivagesconsulté le ». What follows a point starts
    /// with a capital: a kind of work, which documents have in lower case, and a month.
    std::string startOfRun()
    {
        const Run &run = m_runs[m_run];
        if ((run.genre || (run.month && afterStylesMark())) && beginsSentenceAfter(written({})))
            m_text = withCapital(m_text, "fr");
        const bool glued = m_text.starts_with("consulté") && endsWithWord(written({}));
        // « Ibid.p. 15 »
        const bool located =
            (m_text.starts_with("p.") || m_text.starts_with("pp.")) && written({}).ends_with('.');
        if (glued || located)
            m_word.clear();
        return glued ? ", " : located ? " " : "";
    }

    /// Whether the style ended something before this run. The point of « éd. » or of a shortened
    /// title ends nothing; the question mark of a title does.
    [[nodiscard]] bool afterStylesMark() const
    {
        for (std::size_t i = m_run; i-- > 0;) {
            const Run &before = m_runs[i];
            if (before.kind != Run::Kind::Text || before.text.empty())
                continue;
            if (!before.affix)
                return before.text.ends_with('?') || before.text.ends_with('!');
            if (before.text.find('.') != std::string::npos)
                return true;
        }
        return false;
    }

    void step(std::string &result)
    {
        const std::string_view rest = std::string_view(m_text).substr(m_at);
        if (plainBytes.has(rest.front())) {
            const auto end = std::find_if_not(rest.begin(), rest.end(),
                                              [](char c) { return plainBytes.has(c); });
            take(static_cast<std::size_t>(end - rest.begin()), result);
        } else if (const std::size_t blank = blankAt(rest)) {
            writeBlank(rest.substr(0, blank), result);
        } else if (!quotation(rest, result) && !number(rest, result) && !fullPoint(rest, result)) {
            if (isHighMark(rest.front()) && marksSentence(rest))
                spaceBefore(rest.front() == ':' ? noBreak : narrowNoBreak, result);
            take(1, result);
        }
    }

    /// What is at hand if it opens or closes a quotation; this and the two below say whether they
    /// have written it.
    bool quotation(std::string_view rest, std::string &result)
    {
        if (rest.starts_with("«")) {
            openGuillemet(result);
        } else if (rest.starts_with("»")) {
            closeGuillemet(result);
        } else if (isThirdMark(rest)) {
            m_at += std::string_view("“").size(); // « … “… ‘…’ …” … »
            result += rest.starts_with("“") ? "‘" : "’";
            m_word.clear();
        } else {
            return false;
        }
        return true;
    }

    /// A number after its label, and the sign of « n° ».
    bool number(std::string_view rest, std::string &result)
    {
        if (isDigit(rest.front()) && isNumbersLabel(m_word)) {
            if (isParagraph(m_word))
                replaceWord(m_word, "§", result);
            result += noBreak; // « vol.90 », « nᵒ7 »
            m_word.clear();
            m_labelled = true;
            take(1, result);
        } else if (rest.starts_with("˚") && m_word == "n") {
            m_at += std::string_view("˚").size(); // a ring is no degree sign
            result += "°";
            m_word = "n°";
        } else {
            return false;
        }
        return true;
    }

    /// A point, or a comma that would stand apart from its word.
    bool fullPoint(std::string_view rest, std::string &result)
    {
        const bool point = rest.front() == '.';
        if (point && isSeason(m_word) && isDigit(following(rest))) {
            ++m_at; // « été.2021 » of a style that parts numbers
            result += ' ';
            m_word.clear();
        } else if (rest.starts_with("...")) {
            take(3, result); // an ellipsis, as it was typed
        } else if (point && endsWithFinalMark(result)) {
            ++m_at;
        } else if (point && written(result).ends_with(". ")) {
            // A style that leaves something out between two points: « . . ».
            m_at += rest.starts_with(". ") ? 2 : 1;
        } else if ((point || rest.front() == ',') && endsWord(following(rest)) &&
                   afterBlank(result)) {
            closeUp(rest.front(), result);
        } else {
            return false;
        }
        return true;
    }

    void writeBlank(std::string_view blank, std::string &result)
    {
        const std::string next = upcoming(blank.size());
        std::string_view word = m_word;
        while (word.starts_with('(') || word.starts_with('['))
            word.remove_prefix(1);
        m_at += blank.size();
        if (word == "de" && elidesDe(next) && written(result).ends_with("direction de")) {
            lastText(result).pop_back();
            result += "’"; // « sous la direction d’Inès »
        } else {
            if (word == "1" && !m_labelled && startsWithMonth(next))
                result += "ᵉʳ";
            const bool label = isNumbersLabel(m_word) && startsWithNumber(next);
            if (label && isParagraph(word))
                replaceWord(word, "§", result);
            result += label ? noBreak : blankBetween(word, next, blank, result);
            if (isConsulted(word) && !next.empty() && isDigit(next.front()))
                result += "le ";
            m_labelled = label;
        }
        m_word.clear();
    }

    /// The blank that is to stand between two words; `blank`, as it is, where any will do.
    [[nodiscard]] std::string_view blankBetween(std::string_view word, std::string_view next,
                                                std::string_view blank,
                                                std::string_view result) const
    {
        const bool cited = next.starts_with("cit.") && word.ends_with('.');
        const bool day = !m_labelled && isDayOfMonth(word, next); // not « n° 1 juin 2022 »
        if (cited || day || staysWithNumber(word, next) || splitNumber(word, next))
            return noBreak;
        // Of one field only: a volume and a page after it are two numbers.
        const bool oneField = result.ends_with(word);
        const std::string_view rest = std::string_view(m_text).substr(m_at);
        return oneField && partsThousands(word, rest) ? narrowNoBreak : blank;
    }

    /// « vol. L 333 », which its label holds together.
    [[nodiscard]] bool splitNumber(std::string_view word, std::string_view next) const
    {
        return m_labelled && word.size() == 1 && word.front() >= 'A' && word.front() <= 'Z' &&
               !next.empty() && isDigit(next.front());
    }

    static bool isParagraph(std::string_view word)
    {
        return word == "paragr." || word == "Paragr.";
    }

    /// « Consulté 11 mars » is no French; some styles leave the article to the date.
    static bool isConsulted(std::string_view word)
    {
        return word == "Consulté" || word == "consulté";
    }

    /// Puts `by` in the place of the word just written, of which a part may stand in runs before.
    void replaceWord(std::string_view word, std::string_view by, std::string &result)
    {
        while (!word.empty() && lastText(result).ends_with(word.back())) {
            lastText(result).pop_back();
            word.remove_suffix(1);
        }
        result += by;
    }

    /// Takes the blank away that a style left before a point or a comma, and before a comma the
    /// point too that stood before the blank: « Titre. , 3 ».
    void closeUp(char mark, std::string &result)
    {
        spaceBefore({}, result);
        std::string &text = lastText(result);
        if (mark == ',' && text.ends_with('.'))
            text.pop_back();
        if (mark == '.' && (text.ends_with('.') || endsWithFinalMark(result)))
            ++m_at;
        else
            take(1, result);
    }

    bool afterBlank(std::string &result)
    {
        const std::string &text = lastText(result);
        return text.ends_with(' ') || text.ends_with(noBreak) || text.ends_with(narrowNoBreak);
    }

    /// No blank at the very end, and nothing that parts it from what does not come.
    void trimEnd()
    {
        for (std::size_t i = m_runs.size(); i-- > 0;) {
            if (m_runs[i].kind != Run::Kind::Text)
                continue;
            std::string &text = m_runs[i].text;
            trimBlanks(text);
            while (text.ends_with(';') || text.ends_with(',')) {
                text.pop_back();
                trimBlanks(text);
            }
            if (!text.empty())
                return;
        }
    }

    /// The next characters after the `skipped` ones at hand, across runs.
    [[nodiscard]] std::string upcoming(std::size_t skipped) const
    {
        constexpr std::size_t enough = 16;
        std::string text = m_text.substr(std::min(m_text.size(), m_at + skipped), enough);
        for (std::size_t i = m_run + 1; i < m_runs.size() && text.size() < enough; ++i)
            if (m_runs[i].kind == Run::Kind::Text || m_runs[i].quotes)
                text += m_runs[i].text.substr(0, enough);
        return text;
    }

    /// The last text that is written, `result` being the run at hand.
    std::string &lastText(std::string &result)
    {
        std::string *text = &result;
        for (std::size_t i = m_run; text->empty() && i-- > 0;)
            if (m_runs[i].kind == Run::Kind::Text || m_runs[i].quotes)
                text = &m_runs[i].text;
        return *text;
    }

    /// Guillemets within guillemets are “ ”, where they come in pairs.
    void openGuillemet(std::string &result)
    {
        ++m_depth;
        if (m_depth > 1 && m_balanced) {
            m_at += 2;
            result += "“";
            skipBlanks();
            return;
        }
        take(2, result);
        skipBlanks();
        result += noBreak;
        m_word.clear();
    }

    void closeGuillemet(std::string &result)
    {
        const bool inner = m_depth > 1 && m_balanced;
        m_depth = std::max(0, m_depth - 1);
        if (inner) {
            spaceBefore({}, result);
            m_at += 2;
            result += "”";
            m_word = "”";
            return;
        }
        spaceBefore(noBreak, result);
        take(2, result);
    }

    /// A mark inside those that inner guillemets become.
    [[nodiscard]] bool isThirdMark(std::string_view rest) const
    {
        return m_depth > 1 && m_balanced && (rest.starts_with("“") || rest.starts_with("”"));
    }

    static bool isDigit(char c) { return c >= '0' && c <= '9'; }
    static bool endsWord(char c) { return c == 0 || isWordEnd(c) || c == ')' || c == ']'; }
    static bool isHighMark(char c) { return c == ':' || c == ';' || c == '!' || c == '?'; }

    /// A mark of a sentence: not inside an address or a time, and not one of several.
    [[nodiscard]] bool marksSentence(std::string_view rest) const
    {
        const char next = following(rest);
        if (next != 0 && !isWordEnd(next) &&
            std::string_view("?!»)].,;").find(next) == std::string_view::npos && next != '\xC2' &&
            next != '\xE2')
            return false;
        if (m_word.starts_with("http") || m_word.starts_with("10."))
            return false;
        // « ?! » is one mark, « ? ; » two.
        const bool parts = rest.front() == ';' || rest.front() == ':';
        return !isHighMark(last()) || (parts && (last() == '?' || last() == '!'));
    }

    /// The character after the one at the front of `rest`, across runs; 0 at the very end.
    [[nodiscard]] char following(std::string_view rest) const
    {
        if (rest.size() > 1)
            return rest[1];
        for (std::size_t i = m_run + 1; i < m_runs.size(); ++i)
            if (!m_runs[i].text.empty() && (m_runs[i].kind == Run::Kind::Text || m_runs[i].quotes))
                return m_runs[i].text.front();
        return 0;
    }

    [[nodiscard]] char last() const { return m_word.empty() ? ' ' : m_word.back(); }

    void take(std::size_t count, std::string &result)
    {
        const std::string_view taken = std::string_view(m_text).substr(m_at, count);
        result += taken;
        if (const auto end = std::find_if(taken.rbegin(), taken.rend(), isWordEnd);
            end != taken.rend())
            m_word = std::string_view(end.base(), taken.end());
        else
            m_word += taken;
        m_at += count;
    }

    /// Replaces the blanks at the end of what is written by `space`.
    void spaceBefore(std::string_view space, std::string &result)
    {
        // The blank may stand at the end of an earlier run.
        std::string &text = lastText(result);
        if (text.empty())
            return;
        trimBlanks(text);
        text += space;
        m_word.clear();
    }

    void skipBlanks()
    {
        while (const std::size_t blank = blankAt(std::string_view(m_text).substr(m_at)))
            m_at += blank;
    }

    /// The end of what is written so far, `result` being the run at hand: more than any rule asks
    /// for.
    [[nodiscard]] std::string written(std::string_view result) const
    {
        constexpr std::size_t enough = 32;
        std::string text(result.substr(result.size() - std::min(result.size(), enough)));
        for (std::size_t i = m_run; text.size() < enough && i-- > 0;)
            if (m_runs[i].kind == Run::Kind::Text || m_runs[i].quotes)
                text.insert(0, m_runs[i].text);
        return text;
    }

    [[nodiscard]] bool endsWithFinalMark(const std::string &result) const
    {
        return endsSentence(written(result));
    }

    std::vector<Run> &m_runs;
    bool m_balanced; ///< each « has its »
    int m_depth = 0; ///< of guillemets
    std::size_t m_run = 0;
    std::size_t m_at = 0;
    std::string m_text;      ///< of the run at hand
    bool m_labelled = false; ///< the word at hand follows a label
    std::string m_word;      ///< what has been written since the last blank
};

} // namespace

void applyFrenchTypography(std::vector<Run> &runs)
{
    dropEmptyAccess(runs);
    nameBareEditions(runs);
    Typesetter(runs).run();
}

} // namespace lutrin::citation
