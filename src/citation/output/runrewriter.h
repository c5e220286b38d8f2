// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/output/output.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::citation {

/// Writes the text of runs anew, from the first character to the last, as one line: what stands
/// before and after is seen across the borders of runs.
class RunRewriter {
public:
    explicit RunRewriter(std::vector<Run> &runs) : m_runs(runs) {}

    [[nodiscard]] static bool isWordEnd(char byte) { return byte == ' ' || byte == '\n'; }

    /// Goes to the first run with text, then to the next one; false behind the last.
    bool nextRun();
    [[nodiscard]] const Run &run() const { return m_runs[m_run]; }
    [[nodiscard]] std::size_t runNumber() const { return m_run; }
    /// What of the run is still to be written.
    [[nodiscard]] std::string_view rest() const { return std::string_view(m_text).substr(m_at); }
    void setRest(std::string text);

    /// Writes the next bytes as they are.
    void take(std::size_t count);
    /// Leaves the next bytes out.
    void skip(std::size_t count) { m_at += count; }
    void skipBlanks();
    /// Writes what was not there; it belongs to no word.
    void write(std::string_view text) { m_result += text; }

    /// What has been taken since the last blank.
    [[nodiscard]] const std::string &word() const { return m_word; }
    [[nodiscard]] char last() const { return m_word.empty() ? ' ' : m_word.back(); }
    void setWord(std::string_view word) { m_word = word; }
    void clearWord() { m_word.clear(); }
    /// Puts `by` in the place of a word just written, of which a part may stand in runs before.
    void replaceWord(std::string_view word, std::string_view by);

    /// The end of what is written so far: more than any rule asks for.
    [[nodiscard]] std::string written() const;
    /// Whether what is written of this run ends so.
    [[nodiscard]] bool runEndsWith(std::string_view text) const { return m_result.ends_with(text); }
    /// The last text that is written, to be changed at its end.
    [[nodiscard]] std::string &lastText();
    /// Replaces the blanks at the end of what is written by `space`, and begins a word.
    void spaceBefore(std::string_view space);

    /// The next characters after the `skipped` ones at hand.
    [[nodiscard]] std::string upcoming(std::size_t skipped) const;
    /// The byte after the one at hand; 0 at the very end.
    [[nodiscard]] char following() const;

private:
    [[nodiscard]] static bool hasText(const Run &run);

    std::vector<Run> &m_runs;
    std::size_t m_run = 0;
    bool m_begun = false;
    std::string m_text;   ///< of the run at hand
    std::size_t m_at = 0; ///< in it
    std::string m_result; ///< what is to stand in its place
    std::string m_word;
};

} // namespace lutrin::citation
