// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/rendering/bibliographywriter.h"

#include "citation/rendering/layoutwriter.h"

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
    if (!m_bibliography.secondFieldAlign)
        return inLayout(m_bibliography.layout.look, std::move(rendering.output));
    // What ends an entry belongs to what stands beside the margin.
    Presentation layout = m_bibliography.layout.look;
    if (!rendering.output.hasText(rendering.firstFieldEnd))
        layout.suffix.clear();
    align(rendering);
    return inLayout(layout, std::move(rendering.output));
}

/// The first field goes into the margin, all else beside it.
void BibliographyWriter::align(Rendering &rendering) const
{
    std::vector<Run> &runs = rendering.output.runs();
    const std::size_t end = std::min(rendering.firstFieldEnd, runs.size());
    std::vector<Run> aligned;
    aligned.reserve(runs.size() + 4);
    const auto add = [&](std::size_t from, std::size_t to, Display display) {
        if (from == to)
            return;
        const auto begin = runs.begin();
        aligned.push_back(displayRun(Run::Kind::Open, display));
        aligned.insert(aligned.end(), begin + static_cast<std::ptrdiff_t>(from),
                       begin + static_cast<std::ptrdiff_t>(to));
        aligned.push_back(displayRun(Run::Kind::Close, display));
    };
    add(0, end, Display::LeftMargin);
    add(end, runs.size(), Display::RightInline);
    runs = std::move(aligned);
}

} // namespace lutrin::citation
