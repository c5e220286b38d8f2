// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/output/runrewriter.h"

#include "citation/output/blanks.h"

#include <algorithm>
#include <utility>

namespace lutrin::citation {

bool RunRewriter::hasText(const Run &run)
{
    return run.kind == Run::Kind::Text || run.quotes;
}

bool RunRewriter::nextRun()
{
    if (m_begun) {
        m_runs[m_run].text = std::exchange(m_result, {});
        ++m_run;
    }
    m_begun = true;
    while (m_run < m_runs.size() && !hasText(m_runs[m_run]))
        ++m_run;
    if (m_run == m_runs.size())
        return false;
    setRest(m_runs[m_run].text);
    return true;
}

void RunRewriter::setRest(std::string text)
{
    m_text = std::move(text);
    m_at = 0;
}

void RunRewriter::take(std::size_t count)
{
    const std::string_view taken = rest().substr(0, count);
    m_result += taken;
    const auto end = std::find_if(taken.rbegin(), taken.rend(), isWordEnd);
    if (end != taken.rend())
        m_word.clear();
    m_word.append(end.base(), taken.end());
    m_at += taken.size();
}

void RunRewriter::skipBlanks()
{
    while (const std::size_t blank = blankAt(rest()))
        m_at += blank;
}

void RunRewriter::replaceWord(std::string_view word, std::string_view by)
{
    while (!word.empty() && lastText().ends_with(word.back())) {
        lastText().pop_back();
        word.remove_suffix(1);
    }
    m_result += by;
}

std::string RunRewriter::written() const
{
    constexpr std::size_t enough = 32;
    std::string text = m_result.substr(m_result.size() - std::min(m_result.size(), enough));
    for (std::size_t i = m_run; text.size() < enough && i-- > 0;)
        if (hasText(m_runs[i]))
            text.insert(0, m_runs[i].text);
    return text;
}

std::string &RunRewriter::lastText()
{
    std::string *text = &m_result;
    for (std::size_t i = m_run; text->empty() && i-- > 0;)
        if (hasText(m_runs[i]))
            text = &m_runs[i].text;
    return *text;
}

void RunRewriter::spaceBefore(std::string_view space)
{
    std::string &text = lastText();
    if (text.empty())
        return;
    trimBlanks(text);
    text += space;
    m_word.clear();
}

std::string RunRewriter::upcoming(std::size_t skipped) const
{
    constexpr std::size_t enough = 16;
    std::string text = m_text.substr(std::min(m_text.size(), m_at + skipped), enough);
    for (std::size_t i = m_run + 1; i < m_runs.size() && text.size() < enough; ++i)
        if (hasText(m_runs[i]))
            text += m_runs[i].text.substr(0, enough);
    return text;
}

char RunRewriter::following() const
{
    if (rest().size() > 1)
        return rest()[1];
    for (std::size_t i = m_run + 1; i < m_runs.size(); ++i)
        if (!m_runs[i].text.empty() && hasText(m_runs[i]))
            return m_runs[i].text.front();
    return 0;
}

} // namespace lutrin::citation
