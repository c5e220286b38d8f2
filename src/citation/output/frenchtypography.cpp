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
#include "citation/output/runrewriter.h"
#include "citation/output/sentences.h"

#include <algorithm>
#include <string_view>

namespace lutrin::citation {
namespace {

/// Bytes of which no rule begins: letters, É and é and their like, and those after the first one of
/// any sign beyond ASCII.
constexpr ByteSet plainBytes =
    ByteSet("\xC3").withRange('A', 'Z').withRange('a', 'z').withRange('\x80', '\xBF');

std::size_t countOf(const std::vector<Run> &runs, std::string_view mark)
{
    std::size_t count = 0;
    for (const Run &run : runs)
        for (std::size_t at = run.text.find(mark); at != std::string::npos;
             at = run.text.find(mark, at + mark.size()))
            ++count;
    return count;
}

/// The rules, one by one, over one line of text made of all runs.
class Typesetter {
public:
    explicit Typesetter(std::vector<Run> &runs)
        : m_runs(runs), m_line(runs), m_balanced(countOf(runs, "«") == countOf(runs, "»"))
    {
    }

    void run()
    {
        while (m_line.nextRun()) {
            beginRun();
            while (!m_line.rest().empty())
                step(m_line.rest());
        }
        trimEnd();
    }

private:
    /// What a style forgot between two parts: « Rivagesconsulté le ». What follows a point starts
    /// with a capital: a kind of work, which documents have in lower case, and a month.
    void beginRun()
    {
        const Run &run = m_line.run();
        const bool begins = run.genre || (run.month && afterStylesMark());
        if (begins && beginsSentenceAfter(m_line.written()))
            m_line.setRest(withCapital(run.text, "fr"));
        const std::string_view text = m_line.rest();
        const bool glued = text.starts_with("consulté") && endsWithWord(m_line.written());
        // « Ibid.p. 15 »
        const bool located =
            (text.starts_with("p.") || text.starts_with("pp.")) && m_line.written().ends_with('.');
        if (glued || located)
            m_line.clearWord();
        m_line.write(glued ? ", " : located ? " " : "");
    }

    /// Whether the style ended something before this run. The point of « éd. » or of a shortened
    /// title ends nothing; the question mark of a title does.
    [[nodiscard]] bool afterStylesMark() const
    {
        for (std::size_t i = m_line.runNumber(); i-- > 0;) {
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

    void step(std::string_view rest)
    {
        if (plainBytes.has(rest.front())) {
            const auto end = std::find_if_not(rest.begin(), rest.end(),
                                              [](char c) { return plainBytes.has(c); });
            m_line.take(static_cast<std::size_t>(end - rest.begin()));
        } else if (const std::size_t blank = blankAt(rest)) {
            writeBlank(rest.substr(0, blank));
        } else if (!quotation(rest) && !number(rest) && !fullPoint(rest)) {
            if (isHighMark(rest.front()) && marksSentence(rest))
                m_line.spaceBefore(rest.front() == ':' ? noBreak : narrowNoBreak);
            m_line.take(1);
        }
    }

    /// What is at hand if it opens or closes a quotation; this and the two below say whether they
    /// have written it.
    bool quotation(std::string_view rest)
    {
        if (rest.starts_with("«")) {
            openGuillemet();
        } else if (rest.starts_with("»")) {
            closeGuillemet();
        } else if (isThirdMark(rest)) {
            m_line.skip(std::string_view("“").size()); // « … “… ‘…’ …” … »
            m_line.write(rest.starts_with("“") ? "‘" : "’");
            m_line.clearWord();
        } else {
            return false;
        }
        return true;
    }

    /// A number after its label, and the sign of « n° ».
    bool number(std::string_view rest)
    {
        if (isDigit(rest.front()) && isNumbersLabel(m_line.word())) {
            if (isParagraph(m_line.word()))
                m_line.replaceWord(m_line.word(), paragraphSign(rest));
            m_line.write(noBreak); // « vol.90 », « nᵒ7 »
            m_line.clearWord();
            m_labelled = true;
            m_line.take(1);
        } else if (rest.starts_with("˚") && m_line.word() == "n") {
            m_line.skip(std::string_view("˚").size()); // a ring is no degree sign
            m_line.write("°");
            m_line.setWord("n°");
        } else {
            return false;
        }
        return true;
    }

    /// A point, or a comma that would stand apart from its word.
    bool fullPoint(std::string_view rest)
    {
        const bool point = rest.front() == '.';
        if (point && isSeason(m_line.word()) && isDigit(m_line.following())) {
            m_line.skip(1); // « été.2021 » of a style that parts numbers
            m_line.write(" ");
            m_line.clearWord();
        } else if (rest.starts_with("...")) {
            m_line.take(3); // an ellipsis, as it was typed
        } else if (point && endsWithFinalMark()) {
            m_line.skip(1);
        } else if (point && m_line.written().ends_with(". ")) {
            // A style that leaves something out between two points: « . . ».
            m_line.skip(rest.starts_with(". ") ? 2 : 1);
        } else if ((point || rest.front() == ',') && endsWord(m_line.following()) && afterBlank()) {
            closeUp(rest.front());
        } else {
            return false;
        }
        return true;
    }

    void writeBlank(std::string_view blank)
    {
        const std::string next = m_line.upcoming(blank.size());
        std::string_view word = m_line.word();
        while (word.starts_with('(') || word.starts_with('['))
            word.remove_prefix(1);
        m_line.skip(blank.size());
        if (word == "de" && elidesDe(next) && m_line.written().ends_with("direction de")) {
            m_line.lastText().pop_back();
            m_line.write("’"); // « sous la direction d’Inès »
        } else {
            if (word == "1" && !m_labelled && startsWithMonth(next))
                m_line.write("ᵉʳ");
            const bool label = isNumbersLabel(m_line.word()) && startsWithNumber(next);
            if (label && isParagraph(word))
                m_line.replaceWord(word, paragraphSign(next));
            m_line.write(label ? noBreak : blankBetween(word, next, blank));
            if (isConsulted(word) && !next.empty() && isDigit(next.front()))
                m_line.write("le ");
            m_labelled = label;
        }
        m_line.clearWord();
    }

    /// The blank that is to stand between two words; `blank`, as it is, where any will do.
    [[nodiscard]] std::string_view blankBetween(std::string_view word, std::string_view next,
                                                std::string_view blank) const
    {
        const bool cited = next.starts_with("cit.") && word.ends_with('.');
        const bool day = !m_labelled && isDayOfMonth(word, next); // not « n° 1 juin 2022 »
        if (cited || day || staysWithNumber(word, next) || splitNumber(word, next))
            return noBreak;
        // Of one field only: a volume and a page after it are two numbers.
        const bool oneField = m_line.runEndsWith(word);
        return oneField && partsThousands(word, m_line.rest()) ? narrowNoBreak : blank;
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

    /// French styles have one word, « paragr. », for « § 4 » and for « §§ 4-5 ».
    static std::string_view paragraphSign(std::string_view numbers)
    {
        numbers.remove_prefix(std::min(numbers.find_first_not_of("0123456789"), numbers.size()));
        for (const std::string_view dash : {"-", "–", "\u2011"})
            if (numbers.starts_with(dash) && numbers.size() > dash.size() &&
                isDigit(numbers[dash.size()]))
                return "§§";
        return "§";
    }

    /// « Consulté 11 mars » is no French; some styles leave the article to the date.
    static bool isConsulted(std::string_view word)
    {
        return word == "Consulté" || word == "consulté";
    }

    /// Takes the blank away that a style left before a point or a comma, and before a comma the
    /// point too that stood before the blank: « Titre. , 3 ».
    void closeUp(char mark)
    {
        m_line.spaceBefore({});
        std::string &text = m_line.lastText();
        if (mark == ',' && text.ends_with('.'))
            text.pop_back();
        if (mark == '.' && (text.ends_with('.') || endsWithFinalMark()))
            m_line.skip(1);
        else
            m_line.take(1);
    }

    bool afterBlank()
    {
        const std::string &text = m_line.lastText();
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

    /// Guillemets within guillemets are “ ”, where they come in pairs.
    void openGuillemet()
    {
        ++m_depth;
        if (m_depth > 1 && m_balanced) {
            m_line.skip(2);
            m_line.write("“");
            m_line.skipBlanks();
            return;
        }
        m_line.take(2);
        m_line.skipBlanks();
        m_line.write(noBreak);
        m_line.clearWord();
    }

    void closeGuillemet()
    {
        const bool inner = m_depth > 1 && m_balanced;
        m_depth = std::max(0, m_depth - 1);
        if (inner) {
            m_line.spaceBefore({});
            m_line.skip(2);
            m_line.write("”");
            m_line.setWord("”");
            return;
        }
        m_line.spaceBefore(noBreak);
        m_line.take(2);
    }

    /// A mark inside those that inner guillemets become.
    [[nodiscard]] bool isThirdMark(std::string_view rest) const
    {
        return m_depth > 1 && m_balanced && (rest.starts_with("“") || rest.starts_with("”"));
    }

    static bool isDigit(char c) { return c >= '0' && c <= '9'; }
    static bool endsWord(char c)
    {
        return c == 0 || RunRewriter::isWordEnd(c) || c == ')' || c == ']';
    }
    static bool isHighMark(char c) { return c == ':' || c == ';' || c == '!' || c == '?'; }

    /// A mark of a sentence: not inside an address or a time, and not one of several.
    [[nodiscard]] bool marksSentence(std::string_view rest) const
    {
        const char next = m_line.following();
        if (next != 0 && !RunRewriter::isWordEnd(next) &&
            std::string_view("?!»)].,;").find(next) == std::string_view::npos && next != '\xC2' &&
            next != '\xE2')
            return false;
        if (m_line.word().starts_with("http") || m_line.word().starts_with("10."))
            return false;
        // « ?! » is one mark, « ? ; » two.
        const bool parts = rest.front() == ';' || rest.front() == ':';
        return !isHighMark(m_line.last()) ||
               (parts && (m_line.last() == '?' || m_line.last() == '!'));
    }

    [[nodiscard]] bool endsWithFinalMark() const { return endsSentence(m_line.written()); }

    std::vector<Run> &m_runs;
    RunRewriter m_line;
    bool m_balanced;         ///< each « has its »
    int m_depth = 0;         ///< of guillemets
    bool m_labelled = false; ///< the word at hand follows a label
};

} // namespace

void applyFrenchTypography(std::vector<Run> &runs)
{
    dropEmptyAccess(runs);
    nameBareEditions(runs);
    Typesetter(runs).run();
}

} // namespace lutrin::citation
