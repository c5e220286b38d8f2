// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/frenchtypography.h"

#include <cctype>
#include <string_view>

namespace lutrin::citation {
namespace {

constexpr std::string_view noBreak = "\u00A0";
constexpr std::string_view narrowNoBreak = "\u202F";

bool isWordEnd(char c)
{
    return c == ' ' || c == '\n';
}

/// One line of text made of all runs, so that rules can look across their borders.
class Typesetter {
public:
    explicit Typesetter(std::vector<Run> &runs) : m_runs(runs) {}

    void run()
    {
        for (m_run = 0; m_run < m_runs.size(); ++m_run) {
            if (m_runs[m_run].kind != Run::Kind::Text && !m_runs[m_run].quotes)
                continue;
            m_text = m_runs[m_run].text;
            std::string result;
            for (m_at = 0; m_at < m_text.size();)
                step(result);
            m_runs[m_run].text = std::move(result);
        }
    }

private:
    void step(std::string &result)
    {
        const std::string_view rest = std::string_view(m_text).substr(m_at);
        if (rest.starts_with("«")) {
            take(2, result);
            spaceAfterOpening(result);
        } else if (rest.starts_with("»")) {
            spaceBefore(noBreak, result);
            take(2, result);
        } else if (isHighMark(rest.front()) && marksSentence(rest)) {
            spaceBefore(rest.front() == ':' ? noBreak : narrowNoBreak, result);
            take(1, result);
        } else if (rest.front() == '.' && endsWithFinalMark(result)) {
            ++m_at;
        } else if (rest.front() == '.' && written(result).ends_with(". ")) {
            // A style that leaves something out between two points: « . . ».
            m_at += rest.starts_with(". ") ? 2 : 1;
        } else {
            take(1, result);
        }
    }

    static bool isHighMark(char c) { return c == ':' || c == ';' || c == '!' || c == '?'; }

    /// A mark of a sentence: not inside an address or a time, and not one of several.
    [[nodiscard]] bool marksSentence(std::string_view rest) const
    {
        const char next = following(rest);
        if (next != 0 && !isWordEnd(next) &&
            std::string_view("?!»)].,;").find(next) == std::string_view::npos && next != '\xC2' &&
            next != '\xE2')
            return false;
        return !m_word.starts_with("http") && !m_word.starts_with("doi") &&
               !m_word.starts_with("10.") && !isHighMark(last());
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
        for (const char c : taken) {
            if (isWordEnd(c))
                m_word.clear();
            else
                m_word += c;
        }
        m_at += count;
    }

    /// Replaces the blanks at the end of what is written by `space`.
    void spaceBefore(std::string_view space, std::string &result)
    {
        std::string *text = &result;
        // The blank may stand at the end of an earlier run.
        for (std::size_t i = m_run; text->empty() && i-- > 0;)
            if (m_runs[i].kind == Run::Kind::Text || m_runs[i].quotes)
                text = &m_runs[i].text;
        if (text->empty())
            return;
        trimBlanks(*text);
        *text += space;
        m_word.clear();
    }

    static void trimBlanks(std::string &text)
    {
        while (true) {
            if (text.ends_with(' '))
                text.pop_back();
            else if (text.ends_with(noBreak))
                text.resize(text.size() - noBreak.size());
            else if (text.ends_with(narrowNoBreak))
                text.resize(text.size() - narrowNoBreak.size());
            else
                return;
        }
    }

    void spaceAfterOpening(std::string &result)
    {
        std::string_view rest = std::string_view(m_text).substr(m_at);
        while (true) {
            if (rest.starts_with(' '))
                m_at += 1;
            else if (rest.starts_with(noBreak))
                m_at += noBreak.size();
            else if (rest.starts_with(narrowNoBreak))
                m_at += narrowNoBreak.size();
            else
                break;
            rest = std::string_view(m_text).substr(m_at);
        }
        result += noBreak;
        m_word.clear();
    }

    /// All that is written so far, `result` being the run at hand.
    [[nodiscard]] std::string written(const std::string &result) const
    {
        std::string text;
        for (std::size_t i = 0; i < m_run; ++i)
            if (m_runs[i].kind == Run::Kind::Text || m_runs[i].quotes)
                text += m_runs[i].text;
        return text + result;
    }

    /// Whether what is written ends with ?, ! or … and a closing quotation mark at most.
    [[nodiscard]] bool endsWithFinalMark(const std::string &result) const
    {
        const std::string all = written(result);
        std::string_view text = all;
        const bool quoted = text.ends_with("»");
        if (quoted)
            text.remove_suffix(2);
        while (quoted && (text.ends_with(noBreak) || text.ends_with(narrowNoBreak)))
            text.remove_suffix(text.ends_with(noBreak) ? noBreak.size() : narrowNoBreak.size());
        return text.ends_with('?') || text.ends_with('!') || text.ends_with("…");
    }

    std::vector<Run> &m_runs;
    std::size_t m_run = 0;
    std::size_t m_at = 0;
    std::string m_text; ///< of the run at hand
    std::string m_word; ///< what has been written since the last blank
};

} // namespace

void applyFrenchTypography(std::vector<Run> &runs)
{
    Typesetter(runs).run();
}

} // namespace lutrin::citation
