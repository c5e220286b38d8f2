// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/rendering/bibliographywriter.h"

#include "citation/rendering/layoutwriter.h"

#include <algorithm>

namespace lutrin::citation {
namespace {

Run displayRun(Run::Kind kind, Display display)
{
    Run run;
    run.kind = kind;
    run.display = display;
    return run;
}

Run blank()
{
    Run run;
    run.affix = true;
    run.text = " ";
    return run;
}

bool bordersBlock(const Run &run)
{
    return run.kind != Run::Kind::Text && run.display != Display::Inline;
}

bool hasText(const Run &run)
{
    return run.kind == Run::Kind::Text && !run.text.empty();
}

/// A blank that the style puts at the start of an entry stands before the block there.
void takeOutFirstBlank(std::vector<Run> &runs)
{
    const auto text = std::find_if(runs.begin(), runs.end(), hasText);
    const auto block = std::find_if(runs.begin(), text, bordersBlock);
    if (block == text || !text->affix || !text->text.starts_with(' '))
        return;
    text->text.erase(0, 1);
    runs.insert(block, blank());
}

/// And one at its end, behind the block.
void takeOutLastBlank(std::vector<Run> &runs)
{
    const auto text = std::find_if(runs.rbegin(), runs.rend(), hasText);
    const auto block = std::find_if(runs.rbegin(), text, bordersBlock);
    if (block == text || !text->affix || !text->text.ends_with(' '))
        return;
    text->text.pop_back();
    runs.insert(block.base(), blank());
}

std::vector<Run> withOuterBlanks(std::vector<Run> runs)
{
    takeOutFirstBlank(runs);
    takeOutLastBlank(runs);
    return runs;
}

} // namespace

std::vector<Run> BibliographyWriter::write(Rendering rendering) const
{
    if (!rendering.output.hasText(0))
        return {};
    if (!m_bibliography.secondFieldAlign)
        return withOuterBlanks(inLayout(m_bibliography.layout.look, std::move(rendering.output)));
    // What ends an entry belongs to what stands beside the margin.
    Presentation layout = m_bibliography.layout.look;
    if (!rendering.output.hasText(rendering.firstFieldEnd))
        layout.suffix.clear();
    align(rendering);
    return withOuterBlanks(inLayout(layout, std::move(rendering.output)));
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
