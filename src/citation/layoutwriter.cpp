// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/layoutwriter.h"

#include "citation/fieldmarkup.h"
#include "citation/textcase.h"

#include <string_view>

namespace lutrin::citation {

std::vector<Run> inLayout(const Layout &layout, const Output &content)
{
    Output output;
    Run run;
    run.style = layout.look.style;
    const bool styled = !(run.style == TextStyle{});
    if (styled)
        output.open(run);
    output.affix(layout.look.prefix);
    output.append(content);
    // The suffix belongs to the last block, where there are blocks.
    const bool inBlock = !content.runs().empty() &&
                         content.runs().back().kind == Run::Kind::Close &&
                         content.runs().back().display != Display::Inline;
    Run last;
    if (inBlock) {
        last = output.runs().back();
        output.cutTo(output.mark() - 1);
    }
    output.affix(layout.look.suffix);
    if (inBlock)
        output.runs().push_back(std::move(last));
    if (styled)
        output.close(0);
    return std::move(output.runs());
}

void capitalizeLeadingTerm(Output &output, std::string_view language)
{
    for (Run &run : output.runs()) {
        if (run.kind != Run::Kind::Text || run.text.empty() || run.affix)
            continue;
        if (run.term)
            run.text = capitalized(run.text, language);
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
    writeField(affix, output);
    constexpr std::string_view attached = " ([“‘'\"";
    if (before && attached.find(affix.back()) == std::string_view::npos)
        output.affix(" ");
}

} // namespace lutrin::citation
