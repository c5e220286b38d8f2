// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/bibliographywriter.h"

#include "citation/layoutwriter.h"

namespace lutrin::citation {
namespace {

using Range = std::pair<std::size_t, std::size_t>;

std::string plain(const Output &output, Range range)
{
    std::string result;
    for (std::size_t i = range.first; i < range.second; ++i)
        if (output.runs()[i].kind == Run::Kind::Text)
            result += output.runs()[i].text;
    return result;
}

/// Takes out stretches that hold no text any more: an author that is replaced by nothing leaves no
/// empty block behind.
void removeEmptyStretches(std::vector<Run> &runs)
{
    for (bool again = true; again;) {
        again = false;
        for (std::size_t i = 0; i + 1 < runs.size(); ++i) {
            if (runs[i].kind != Run::Kind::Open || runs[i + 1].kind != Run::Kind::Close)
                continue;
            runs.erase(runs.begin() + static_cast<std::ptrdiff_t>(i),
                       runs.begin() + static_cast<std::ptrdiff_t>(i) + 2);
            again = true;
            break;
        }
    }
}

Run displayRun(Run::Kind kind, Display display)
{
    Run run;
    run.kind = kind;
    run.display = display;
    return run;
}

} // namespace

std::vector<Run> BibliographyWriter::write(Rendering rendering)
{
    if (!rendering.output.hasText(0))
        return {};
    if (m_bibliography.subsequentAuthorSubstitute && !rendering.names.empty() &&
        rendering.names.front().end <= rendering.output.mark()) {
        const NamesRecord &names = rendering.names.front();
        Authors authors;
        authors.all = plain(rendering.output, {names.begin, names.end});
        for (const Range &range : names.each)
            authors.each.push_back(plain(rendering.output, range));
        if (m_before && !authors.all.empty())
            substitute(rendering, authors);
        m_before = std::move(authors);
    }
    if (m_bibliography.secondFieldAlign)
        align(rendering);
    return inLayout(m_bibliography.layout, rendering.output);
}

void BibliographyWriter::substitute(Rendering &rendering, const Authors &authors) const
{
    const NamesRecord &names = rendering.names.front();
    const bool complete = authors.all == m_before->all;
    std::size_t same = 0;
    while (same < authors.each.size() && same < m_before->each.size() &&
           authors.each[same] == m_before->each[same])
        ++same;
    switch (m_bibliography.substituteRule) {
    case SubstituteRule::CompleteAll:
        same = 0;
        break;
    case SubstituteRule::CompleteEach:
        same = complete ? same : 0;
        break;
    case SubstituteRule::PartialFirst:
        same = std::min<std::size_t>(same, 1);
        break;
    case SubstituteRule::PartialEach:
        break;
    }
    const bool whole =
        m_bibliography.substituteRule == SubstituteRule::CompleteAll || authors.each.empty();
    if (whole && complete)
        replace(rendering, {names.begin, names.end});
    for (std::size_t i = whole ? 0 : same; i-- > 0;)
        replace(rendering, names.each[i]);
}

void BibliographyWriter::replace(Rendering &rendering, Range range) const
{
    std::vector<Run> &runs = rendering.output.runs();
    Run text;
    text.text = *m_bibliography.subsequentAuthorSubstitute;
    const auto begin = runs.begin() + static_cast<std::ptrdiff_t>(range.first);
    const auto at = runs.erase(begin, runs.begin() + static_cast<std::ptrdiff_t>(range.second));
    std::ptrdiff_t removed = static_cast<std::ptrdiff_t>(range.second - range.first);
    if (!text.text.empty()) {
        runs.insert(at, std::move(text));
        --removed;
    } else {
        removeEmptyStretches(runs);
    }
    if (rendering.firstFieldEnd >= range.second)
        rendering.firstFieldEnd -= static_cast<std::size_t>(removed);
}

/// The first field goes into the margin, all else beside it.
void BibliographyWriter::align(Rendering &rendering) const
{
    std::vector<Run> &runs = rendering.output.runs();
    const std::size_t end = std::min(rendering.firstFieldEnd, runs.size());
    if (end == 0 || end == runs.size())
        return;
    std::vector<Run> aligned;
    aligned.reserve(runs.size() + 4);
    const auto border = runs.begin() + static_cast<std::ptrdiff_t>(end);
    aligned.push_back(displayRun(Run::Kind::Open, Display::LeftMargin));
    aligned.insert(aligned.end(), runs.begin(), border);
    aligned.push_back(displayRun(Run::Kind::Close, Display::LeftMargin));
    aligned.push_back(displayRun(Run::Kind::Open, Display::RightInline));
    aligned.insert(aligned.end(), border, runs.end());
    aligned.push_back(displayRun(Run::Kind::Close, Display::RightInline));
    runs = std::move(aligned);
}

} // namespace lutrin::citation
