// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/rendering/layoutwriter.h"

#include "citation/item/fieldmarkup.h"
#include "citation/output/lettercase.h"

#include <string_view>

namespace lutrin::citation {

std::vector<Run> inLayout(const Presentation &layout, Output content)
{
    std::vector<Run> &runs = content.runs();
    // The affixes belong to the first and the last block, where there are blocks.
    const bool firstInBlock = !runs.empty() && runs.front().kind == Run::Kind::Open &&
                              runs.front().display != Display::Inline;
    const bool inBlock = !runs.empty() && runs.back().kind == Run::Kind::Close &&
                         runs.back().display != Display::Inline;
    content.affix(layout.suffix);
    if (inBlock && !layout.suffix.empty())
        std::swap(runs.back(), runs[runs.size() - 2]);
    Output prefix;
    prefix.affix(layout.prefix);
    content.insert(firstInBlock ? 1 : 0, prefix.runs());
    if (!(layout.style == TextStyle{})) {
        Output look;
        Run run;
        run.style = layout.style;
        look.open(std::move(run));
        content.insert(0, look.runs());
        content.close(0);
    }
    return std::move(runs);
}

void capitalizeLeadingTerm(Output &output, std::string_view language)
{
    for (Run &run : output.runs()) {
        if (run.kind != Run::Kind::Text || run.text.empty() || run.affix || run.counter)
            continue;
        if (run.term)
            run.text = withCapital(run.text, language);
        return;
    }
}

void writeCiteAffix(const std::string &affix, bool before, Output &output)
{
    if (affix.empty())
        return;
    constexpr std::string_view tight = " ,.;:!?)]”’";
    if (!before && tight.find(affix.front()) == std::string_view::npos)
        output.affix(" ");
    const std::size_t mark = output.mark();
    writeField(affix, output);
    // What someone writes before a cite begins something new, and so does what a comma sets off.
    const bool stays = before || affix.starts_with(',');
    for (std::size_t i = mark; stays && i < output.mark(); ++i)
        output.runs()[i].stays = true;
    constexpr std::string_view attached = " ([“‘'\"";
    if (before && attached.find(affix.back()) == std::string_view::npos)
        output.affix(" ");
}

} // namespace lutrin::citation
