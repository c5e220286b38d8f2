// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/output/output.h"

namespace lutrin::citation {

bool Output::hasText(std::size_t mark) const
{
    for (std::size_t i = mark; i < m_runs.size(); ++i)
        if (m_runs[i].kind == Run::Kind::Text && !m_runs[i].text.empty())
            return true;
    return false;
}

void Output::add(Run run, std::string_view text)
{
    if (text.empty())
        return;
    run.text = text;
    m_runs.push_back(std::move(run));
}

void Output::text(std::string_view text)
{
    add({}, text);
}

void Output::verbatim(std::string_view text)
{
    add({.verbatim = true}, text);
}

void Output::affix(std::string_view text)
{
    add({.affix = true}, text);
}

void Output::term(std::string_view text)
{
    add({.term = true}, text);
}

void Output::open(Run run)
{
    run.kind = Run::Kind::Open;
    m_runs.push_back(std::move(run));
}

void Output::close(std::size_t mark)
{
    Run run = m_runs[mark];
    run.kind = Run::Kind::Close;
    run.text.clear();
    m_runs.push_back(std::move(run));
}

void Output::append(const Output &other)
{
    m_runs.insert(m_runs.end(), other.m_runs.begin(), other.m_runs.end());
}

void Output::insert(std::size_t at, const std::vector<Run> &runs)
{
    m_runs.insert(m_runs.begin() + static_cast<std::ptrdiff_t>(at), runs.begin(), runs.end());
}

std::string Output::plain(std::size_t mark) const
{
    std::string result;
    for (std::size_t i = mark; i < m_runs.size(); ++i)
        if (m_runs[i].kind == Run::Kind::Text)
            result += m_runs[i].text;
    return result;
}

} // namespace lutrin::citation
