// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/bibtexfiles.h"

#include "exchange/bytes/spaces.h"
#include "exchange/references/identifiers.h"
#include "exchange/references/latexdecoding.h"
#include "exchange/references/linkedfiles.h"
#include "text/characters.h"

#include <algorithm>

namespace lutrin::exchange {

namespace {

/// At the marks before which there is no backslash; what is LaTeX for one is one.
std::vector<std::string> partedUnescaped(std::string_view text, char mark)
{
    constexpr std::string_view backslash = "$\\backslash$";
    std::vector<std::string> parts{{}};
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text.substr(at).starts_with(backslash)) {
            at += backslash.size() - 1;
            parts.back() += '\\';
            if (at + 1 < text.size())
                parts.back() += text[++at];
        } else if (text[at] == '\\' && at + 1 < text.size()) {
            parts.back() += text[at];
            parts.back() += text[++at];
        } else if (text[at] == mark) {
            parts.emplace_back();
        } else {
            parts.back() += text[at];
        }
    }
    return parts;
}

/// « Guerre\, mer »: LaTeX would read a narrow space.
std::string withoutEscapedCommas(std::string text)
{
    for (std::size_t at = text.find("\\,"); at != std::string::npos; at = text.find("\\,", at))
        text.erase(at, 1);
    return text;
}

std::string pathIn(const std::string &file, const std::vector<std::string> &parts)
{
    const bool described = parts.size() > 2 && !isWebAddress(file);
    std::string path = described ? parts[1] : file;
    for (std::size_t part = 2; described && part + 1 < parts.size(); ++part)
        path += ':' + parts[part]; // a drive's letter
    return collapsed(withoutLatexEscapes(path));
}

} // namespace

std::string withoutLatexEscapes(std::string_view value)
{
    std::string text;
    for (std::size_t at = 0; at < value.size(); ++at) {
        const bool escape =
            value[at] == '\\' && at + 1 < value.size() &&
            std::string_view("_%#&~{}\\:;").find(value[at + 1]) != std::string_view::npos;
        if (escape)
            ++at;
        else if (value[at] == '{' || value[at] == '}')
            continue;
        text += value[at];
    }
    return text;
}

void takeLinkedFiles(Found &found, std::string_view value, const std::string &origin)
{
    std::string other;
    bool taken = false;
    for (const std::string &file : partedUnescaped(value, ';')) {
        const auto parts = partedUnescaped(file, ':');
        const std::string path = pathIn(file, parts);
        const std::string type = text::lowerCase(parts.back());
        const bool pdf = type.find("pdf") != std::string::npos;
        const bool page = !pdf && (type.find("html") != std::string::npos || isPageName(path)) &&
                          !isWebAddress(path);
        if (pdf || page)
            noteLinkedFile(found, path, page, origin);
        else if (other.empty())
            other = path;
        taken = taken || pdf || page;
    }
    if (!taken)
        noteLinkedFile(found, other, false, origin);
}

std::vector<std::string> jabrefGroups(std::string_view value)
{
    std::vector<std::string> names;
    for (const std::string &group : partedUnescaped(value, ',')) {
        std::string name = collapsed(fromLatex(withoutEscapedCommas(group)));
        if (!name.empty() && std::ranges::find(names, name) == names.end())
            names.push_back(std::move(name));
    }
    return names;
}

} // namespace lutrin::exchange
