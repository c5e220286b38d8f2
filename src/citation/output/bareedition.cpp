// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/output/bareedition.h"

#include "text/characters.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace lutrin::citation {
namespace {

bool isBareEdition(const Run &run)
{
    return run.kind == Run::Kind::Text && run.genre && !run.text.empty() && run.text.size() <= 2 &&
           run.text.find_first_not_of("0123456789") == std::string::npos;
}

std::string loweredText(std::vector<Run>::const_iterator begin,
                        std::vector<Run>::const_iterator end)
{
    std::string text;
    for (; begin != end; ++begin)
        if (begin->kind == Run::Kind::Text)
            text += begin->text;
    return text::lowerCase(text);
}

/// Whether a style's word for editions is the first in a text, behind its marks.
bool beginsWithEdition(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(" .,;:()"), text.size()));
    return text.starts_with("éd") || text.starts_with("ed");
}

bool endsWithEdition(std::string_view text)
{
    const std::size_t end = text.find_last_not_of(" .,:\u00A0");
    text = text.substr(0, end == std::string_view::npos ? 0 : end + 1);
    return text.ends_with("éd") || text.ends_with("ed") || text.ends_with("édition") ||
           text.ends_with("edition");
}

} // namespace

void nameBareEditions(std::vector<Run> &runs)
{
    int raised = 0; // stretches that raise or lower what they hold
    std::vector<bool> open;
    for (std::size_t at = 0; at < runs.size(); ++at) {
        Run &run = runs[at];
        if (run.kind == Run::Kind::Open) {
            open.push_back(run.style.verticalAlign > VerticalAlign::Baseline);
            raised += open.back() ? 1 : 0;
        } else if (run.kind == Run::Kind::Close && !open.empty()) {
            raised -= open.back() ? 1 : 0;
            open.pop_back();
        }
        if (raised != 0 || !isBareEdition(run))
            continue;
        const auto place = runs.cbegin() + static_cast<std::ptrdiff_t>(at);
        const std::string next = loweredText(place + 1, runs.cend());
        const bool apart =
            next.empty() || std::string_view(".,;)").find(next[0]) != std::string_view::npos;
        if (apart && !beginsWithEdition(next) &&
            !endsWithEdition(loweredText(runs.cbegin(), place)))
            run.text += std::string(run.text == "1" ? "re" : "e") +
                        (next.starts_with('.') ? " éd" : " éd.");
    }
}

} // namespace lutrin::citation
