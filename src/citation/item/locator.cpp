// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/item/locator.h"

#include <algorithm>
#include <array>

namespace lutrin::citation {
namespace {

constexpr std::array<std::string_view, 30> labels{
    "page",      "act",           "appendix",   "article-locator",
    "book",      "canon",         "chapter",    "column",
    "elocation", "equation",      "figure",     "folio",
    "issue",     "line",          "note",       "opus",
    "paragraph", "part",          "rule",       "scene",
    "section",   "sub-verbo",     "supplement", "table",
    "timestamp", "title-locator", "verse",      "version",
    "volume",    "number"};

/// Words that people write, lower case, without their point.
constexpr std::array<std::pair<std::string_view, std::string_view>, 58> writings{
    {{"p", "page"},
     {"pp", "page"},
     {"pg", "page"},
     {"page", "page"},
     {"pages", "page"},
     {"§", "paragraph"},
     {"§§", "paragraph"},
     {"par", "paragraph"},
     {"para", "paragraph"},
     {"paragraphe", "paragraph"},
     {"paragraphs", "paragraph"},
     {"paragraphes", "paragraph"},
     {"¶", "paragraph"},
     {"chap", "chapter"},
     {"chapitre", "chapter"},
     {"chapter", "chapter"},
     {"ch", "chapter"},
     {"n", "note"},
     {"note", "note"},
     {"notes", "note"},
     {"fig", "figure"},
     {"figure", "figure"},
     {"figures", "figure"},
     {"tab", "table"},
     {"table", "table"},
     {"tableau", "table"},
     {"col", "column"},
     {"colonne", "column"},
     {"l", "line"},
     {"ligne", "line"},
     {"lignes", "line"},
     {"line", "line"},
     {"vol", "volume"},
     {"volume", "volume"},
     {"t", "volume"},
     {"tome", "volume"},
     {"partie", "part"},
     {"part", "part"},
     {"sect", "section"},
     {"sec", "section"},
     {"section", "section"},
     {"art", "article-locator"},
     {"article", "article-locator"},
     {"annexe", "appendix"},
     {"app", "appendix"},
     {"appendix", "appendix"},
     {"v", "verse"},
     {"verse", "verse"},
     {"fol", "folio"},
     {"f", "folio"},
     {"fo", "folio"},
     {"folio", "folio"},
     {"liv", "book"},
     {"livre", "book"},
     {"no", "issue"},
     {"n°", "issue"},
     {"s.v", "sub-verbo"},
     {"paragraph", "paragraph"}}};

constexpr std::string_view noBreak = "\u00A0";
constexpr std::string_view narrowNoBreak = "\u202F";

std::string_view withoutSpaces(std::string_view text)
{
    const auto blank = [&text] {
        return text.starts_with(' ')             ? 1
               : text.starts_with(noBreak)       ? 2
               : text.starts_with(narrowNoBreak) ? 3
                                                 : 0;
    };
    while (const int size = blank())
        text.remove_prefix(static_cast<std::size_t>(size));
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

/// Bytes up to the value: to the first blank, or to the first digit (« p.3 », « §4 »).
std::size_t labelLength(std::string_view text)
{
    const std::size_t blank = std::min(text.find(' '), text.find(noBreak));
    const std::size_t narrow = text.find(narrowNoBreak);
    const std::size_t digit = text.find_first_of("0123456789");
    return std::min({blank, narrow, digit});
}

} // namespace

int locatorLabelIndex(std::string_view name)
{
    if (name == "sub verbo")
        name = "sub-verbo";
    const auto found = std::find(labels.begin(), labels.end(), name);
    if (found != labels.end())
        return static_cast<int>(found - labels.begin());
    if (name == "article")
        return locatorLabelIndex("article-locator");
    return name == "title" ? locatorLabelIndex("title-locator") : -1;
}

std::string_view locatorLabel(int index)
{
    const auto at = static_cast<std::size_t>(index);
    return index < 0 || at >= labels.size() ? labels.front() : labels[at];
}

Locator parseLocator(std::string_view text)
{
    text = withoutSpaces(text);
    const std::size_t length = labelLength(text);
    if (length == 0 || length == std::string_view::npos)
        return {0, std::string(text)};
    std::string word(text.substr(0, length));
    for (char &c : word)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (word.ends_with('.'))
        word.pop_back();
    for (const auto &[writing, label] : writings)
        if (writing == word)
            return {locatorLabelIndex(label), std::string(withoutSpaces(text.substr(length)))};
    return {0, std::string(text)};
}

} // namespace lutrin::citation
