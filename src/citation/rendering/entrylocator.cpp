// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/rendering/entrylocator.h"

#include "citation/rendering/renderer.h"

#include <algorithm>
#include <string>
#include <utility>

namespace lutrin::citation {
namespace {

/// « , p. 12 »
std::vector<Run> locatorRuns(const Evaluation &evaluation)
{
    Elements elements(2);
    elements[0].kind = LabelElement{.variable = Variable::Locator, .form = TermForm::Short};
    elements[0].look.suffix = " ";
    elements[1].kind =
        TextElement{.source = TextElement::Source::Variable, .variable = Variable::Locator};
    Output output;
    output.affix(", ");
    output.append(Renderer(evaluation).render(elements).output);
    return output.runs();
}

bool isStop(const Run &run)
{
    return run.affix && run.text.starts_with('.');
}

/// Some styles have a blank after it, which is dropped at the end of an entry.
bool isFinalStop(const Run &run)
{
    return isStop(run) && run.text.find_first_not_of(' ', 1) == std::string::npos;
}

/// The stop before an address that begins a sentence, with words of the style at most: a place
/// behind it would read as its end. The number of runs where there is none.
std::size_t stopBeforeAddress(const std::vector<Run> &runs)
{
    std::size_t stop = runs.size();
    const auto address = std::ranges::find(runs, true, &Run::verbatim);
    for (auto at = address; address != runs.end() && at != runs.begin();) {
        --at;
        if (at->kind == Run::Kind::Text && !at->affix && !at->term)
            break;
        if (isStop(*at))
            stop = static_cast<std::size_t>(at - runs.begin());
    }
    return stop;
}

/// Behind the last words, in the block that they stand in.
std::size_t endOfWords(const std::vector<Run> &runs)
{
    std::size_t end = runs.size();
    while (end > 0 && runs[end - 1].kind == Run::Kind::Close &&
           runs[end - 1].display != Display::Inline)
        --end;
    return end;
}

std::size_t placeFor(const std::vector<Run> &runs)
{
    if (const std::size_t stop = stopBeforeAddress(runs); stop != runs.size())
        return stop;
    const auto last = std::find_if(runs.rbegin(), runs.rend(),
                                   [](const Run &run) { return run.kind == Run::Kind::Text; });
    const bool final = last != runs.rend() && isFinalStop(*last);
    return final ? static_cast<std::size_t>(runs.rend() - last) - 1 : endOfWords(runs);
}

} // namespace

void addLocator(const Evaluation &evaluation, Output &entry)
{
    if (!evaluation.cite.locator.value.empty() && entry.hasText(0))
        entry.insert(placeFor(entry.runs()), locatorRuns(evaluation));
}

} // namespace lutrin::citation
