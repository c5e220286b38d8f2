// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pdf/programtitle.h"

#include "exchange/pages/kindsofwork.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

namespace lutrin::exchange {

namespace {

bool isOneOf(std::string_view text, std::span<const std::string_view> words)
{
    return std::ranges::find(words, text) != words.end();
}

/// « note_v3_FINAL », « C:\rapports\note »: no title is written so.
bool looksLikeFileName(std::string_view title)
{
    const bool path = title.size() > 2 && title[1] == ':' && title[2] == '\\';
    return path ||
           (title.find('_') != std::string_view::npos && title.find(' ') == std::string_view::npos);
}

/// Names of documents that were given none, but for a number: « Mise en page 1 ».
bool isUnnamed(std::string_view lower)
{
    constexpr std::array<std::string_view, 16> names{"powerpoint presentation",
                                                     "présentation powerpoint",
                                                     "présentation",
                                                     "untitled",
                                                     "sans titre",
                                                     "sans nom",
                                                     "titre",
                                                     "title",
                                                     "document",
                                                     "print",
                                                     "layout",
                                                     "mise en page",
                                                     "slide",
                                                     "diapositive",
                                                     "diapositive numéro",
                                                     "couverture"};
    const std::size_t end = lower.find_last_not_of(" -0123456789");
    return end != std::string_view::npos && isOneOf(lower.substr(0, end + 1), names);
}

} // namespace

bool isMadeByProgram(std::string_view title)
{
    constexpr std::array<std::string_view, 2> fronts{"microsoft word - ",
                                                     "microsoft powerpoint - "};
    constexpr std::array<std::string_view, 16> endings{
        ".doc", ".docx", ".odt", ".rtf",  ".indd", ".qxd", ".qxp", ".tex",
        ".dvi", ".ppt",  ".wpd", ".pptx", ".pdf",  ".pub", ".ai",  ".pages"};
    const std::string lower = text::lowerCase(title);
    return title.empty() || looksLikeFileName(title) || isUnnamed(lower) ||
           std::ranges::any_of(fronts, [&](auto front) { return lower.starts_with(front); }) ||
           std::ranges::any_of(endings, [&](auto end) { return lower.ends_with(end); });
}

bool namesNoWork(std::string_view line)
{
    constexpr std::array<std::string_view, 17> words{"rapport final",
                                                     "final report",
                                                     "communiqué de presse",
                                                     "communiqué",
                                                     "dossier de presse",
                                                     "press release",
                                                     "note d'éclairage",
                                                     "thèse",
                                                     "thèse de doctorat",
                                                     "mémoire",
                                                     "dossier",
                                                     "synthèse",
                                                     "sommaire",
                                                     "résumé",
                                                     "executive summary",
                                                     "introduction",
                                                     "table des matières"};
    std::string lower = text::lowerCase(line);
    for (std::size_t at = lower.find("\u2019"); at != std::string::npos; at = lower.find("\u2019"))
        lower.replace(at, 3, "'");
    return numberedKind(lower).has_value() || isOneOf(lower, words);
}

} // namespace lutrin::exchange
