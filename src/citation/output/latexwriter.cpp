// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/output/latexwriter.h"

#include "citation/output/escaping.h"
#include "citation/output/stylestack.h"
#include "citation/output/superscripts.h"

#include <array>
#include <string_view>

namespace lutrin::citation {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::array<Pair, 17> escapes{{{"\\", "\\textbackslash{}"},
                                        {"{", "\\{"},
                                        {"}", "\\}"},
                                        {"$", "\\$"},
                                        {"&", "\\&"},
                                        {"#", "\\#"},
                                        {"%", "\\%"},
                                        {"_", "\\_"},
                                        {"~", "\\textasciitilde{}"},
                                        {"^", "\\textasciicircum{}"},
                                        {"<", "\\textless{}"},
                                        {">", "\\textgreater{}"},
                                        {"|", "\\textbar{}"},
                                        {"\"", "\\textquotedbl{}"},
                                        {"`", "\\textasciigrave{}"},
                                        {"\u00A0", "~"},
                                        {"\u202F", "\\,"}}};

constexpr ByteSet special("\\{}$&#%_~^<>|\"`-\n\xC2\xE2");

/// What stands for the sign at `at`; how many bytes that is. Two hyphens would be joined to a dash.
std::size_t writeEscaped(std::string_view text, std::size_t at, std::string &result)
{
    for (const auto &[sign, command] : escapes)
        if (text.substr(at).starts_with(sign)) {
            result += command;
            return sign.size();
        }
    if (text.substr(at).starts_with("--"))
        result += "-{}";
    else
        result += text[at] == '\n' ? ' ' : text[at];
    return 1;
}

void escape(std::string_view text, std::string &result)
{
    appendEscaped(text, special, result,
                  [&](std::size_t at) { return writeEscaped(text, at, result); });
}

/// The commands of a change, the outermost first.
std::vector<std::string_view> commands(const TextStyle &change)
{
    std::vector<std::string_view> result;
    if (change.verticalAlign == VerticalAlign::Superscript)
        result.emplace_back("\\textsuperscript{");
    else if (change.verticalAlign == VerticalAlign::Subscript)
        result.emplace_back("\\textsubscript{");
    if (change.decoration == Decoration::Underline)
        result.emplace_back("\\underline{");
    if (change.fontWeight != FontWeight::Inherit)
        result.emplace_back(change.fontWeight == FontWeight::Bold ? "\\textbf{" : "\\textmd{");
    if (change.fontVariant == FontVariant::SmallCaps)
        result.emplace_back("\\textsc{");
    if (change.fontStyle != FontStyle::Inherit)
        result.emplace_back(change.fontStyle == FontStyle::Italic    ? "\\textit{"
                            : change.fontStyle == FontStyle::Oblique ? "\\textsl{"
                                                                     : "\\textup{");
    else if (change.fontVariant == FontVariant::Normal)
        result.emplace_back("\\textup{"); // small capitals are a shape, too
    return result;
}

} // namespace

std::string toLatex(const std::vector<Run> &runs)
{
    std::string result;
    result.reserve(usualSize);
    StyleStack styles;
    std::vector<Run> spelled;
    for (const Run &run : spelledSuperscripts(runs, spelled)) {
        if (run.kind == Run::Kind::Text || run.quotes) {
            escape(run.text, result);
        } else if (run.kind == Run::Kind::Open) {
            for (const std::string_view command : commands(styles.open(run)))
                result += command;
        } else {
            result.append(commands(styles.close()).size(), '}');
            if (run.display == Display::LeftMargin)
                result += ' ';
        }
    }
    return result;
}

} // namespace lutrin::citation
