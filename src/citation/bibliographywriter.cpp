// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/bibliographywriter.h"

#include "citation/layoutwriter.h"

namespace lutrin::citation {
namespace {

Run displayRun(Run::Kind kind, Display display)
{
    Run run;
    run.kind = kind;
    run.display = display;
    return run;
}

} // namespace

std::vector<Run> BibliographyWriter::write(Rendering rendering) const
{
    if (!rendering.output.hasText(0))
        return {};
    if (m_bibliography.secondFieldAlign)
        align(rendering);
    return inLayout(m_bibliography.layout, rendering.output);
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
