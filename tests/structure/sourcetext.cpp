// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "structure/sourcetext.h"

#include <algorithm>
#include <cctype>
#include <regex>
#include <sstream>

namespace lutrin::structure {

namespace {

bool isWordCharacter(char c)
{
    return c == '_' || std::isalnum(static_cast<unsigned char>(c));
}

int lineBreaks(std::string_view text)
{
    return static_cast<int>(std::count(text.begin(), text.end(), '\n'));
}

/// The place of the quote, or of the end of the line, that ends a literal whose text begins at
/// `at`.
std::size_t endOfQuoted(std::string_view text, std::size_t at, char quote)
{
    while (at < text.size() && text[at] != quote && text[at] != '\n')
        at += text[at] == '\\' ? 2 : 1;
    return std::min(at, text.size());
}

} // namespace

SourceText::SourceText(std::string_view text)
{
    readLiteralsAndDropComments(text);
    readIncludes();
}

void SourceText::readLiteralsAndDropComments(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const std::string_view rest = text.substr(at);
        const std::size_t begin = at;
        if (rest.starts_with("//") || rest.starts_with("/*")) {
            at = skipComment(text, at);
        } else if (rest.starts_with("R\"")) {
            at = readRawString(text, at);
        } else if (rest.front() == '"') {
            at = readString(text, at);
        } else if (rest.front() == '\'') {
            at = readCharacter(text, at);
        } else {
            m_code += rest.front();
            ++at;
        }
        m_line += lineBreaks(text.substr(begin, at - begin));
    }
}

std::size_t SourceText::skipComment(std::string_view text, std::size_t at)
{
    const bool block = text[at + 1] == '*';
    const std::size_t found = text.find(block ? "*/" : "\n", at + 2);
    const std::size_t end = found == std::string_view::npos ? text.size() : found + (block ? 2 : 0);
    for (const char c : text.substr(at, end - at))
        m_code += c == '\n' ? '\n' : ' ';
    return end;
}

std::size_t SourceText::readString(std::string_view text, std::size_t at)
{
    const std::size_t end = endOfQuoted(text, at + 1, '"');
    m_literals.push_back({std::string(text.substr(at + 1, end - at - 1)), m_line});
    m_code += text.substr(at, end - at + 1);
    return std::min(end + 1, text.size());
}

std::size_t SourceText::readRawString(std::string_view text, std::size_t at)
{
    const std::size_t open = text.find('(', at);
    if (open == std::string_view::npos)
        return text.size();
    const std::string close = ")" + std::string(text.substr(at + 2, open - at - 2)) + "\"";
    const std::size_t end = std::min(text.find(close, open), text.size());
    m_literals.push_back({std::string(text.substr(open + 1, end - open - 1)), m_line});
    m_code.append(static_cast<std::size_t>(lineBreaks(text.substr(at, end - at))), '\n');
    return std::min(end + close.size(), text.size());
}

std::size_t SourceText::readCharacter(std::string_view text, std::size_t at)
{
    const bool separatesDigits = at > 0 && isWordCharacter(text[at - 1]) && text[at - 1] != 'u' &&
                                 text[at - 1] != 'U' && text[at - 1] != 'L';
    const std::size_t last = separatesDigits ? at : endOfQuoted(text, at + 1, '\'');
    m_code += text.substr(at, last - at + 1);
    return std::min(last + 1, text.size());
}

void SourceText::readIncludes()
{
    static const std::regex directive(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"].*)");
    std::istringstream lines(m_code);
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        std::smatch parts;
        if (std::regex_match(line, parts, directive))
            m_includes.push_back({parts[2], parts[1] == "<", number});
    }
}

} // namespace lutrin::structure
