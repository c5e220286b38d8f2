// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/plaintext.h"

#include "exchange/bytes/spaces.h"
#include "exchange/pages/bylinenames.h"
#include "exchange/pages/dateline.h"
#include "exchange/pages/labeltable.h"
#include "exchange/pages/textheader.h"
#include "exchange/pages/textlanguage.h"
#include "exchange/references/identifiers.h"
#include "exchange/references/personname.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <vector>

namespace lutrin::exchange {

namespace {

using corpus::Block;
using corpus::BlockKind;

constexpr std::size_t LongestTitle = 200;  ///< bytes
constexpr std::size_t WidestPage = 120;    ///< characters; longer lines were not wrapped
constexpr std::size_t NarrowestPage = 50;  ///< characters; shorter lines are verse, or a list
constexpr std::size_t LinesBelowTitle = 6; ///< where date, author and address stand
constexpr std::size_t ShareOfWords = 90;   ///< per cent of the characters, in a text

std::size_t charactersIn(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::vector<std::string> linesInText(std::string_view text)
{
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
        lines.push_back(collapsed(text.substr(at, end - at)));
        at = end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
    }
    return lines;
}

/// Whether most lines have the same number of columns, two or more.
bool isTable(std::string_view text)
{
    for (const char mark : {'\t', ';', '|'}) {
        int lines = 0;
        int rows = 0;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            const std::string_view line = text.substr(at, end - at);
            // A tab at the beginning makes a paragraph.
            const std::size_t first = line.find_first_not_of(" \t\r");
            if (first != std::string_view::npos) {
                ++lines;
                rows += std::ranges::count(line.substr(first), mark) >= 2 ? 1 : 0;
            }
            at = end + 1;
        }
        if (lines >= 2 && rows * 4 >= lines * 3)
            return true;
    }
    return false;
}

/// `===`, `---`, `***`: what underlines a title or parts two texts.
bool isRule(const std::string &line)
{
    return line.size() >= 3 && std::string_view("=-*_~").find(line[0]) != std::string_view::npos &&
           line.find_first_not_of(line[0]) == std::string::npos;
}

/// The bytes of the mark and the space that make a line an entry of a list; 0: it is none.
std::size_t bulletOf(const std::string &line)
{
    for (const std::string_view mark : {"- ", "* ", "• ", "– ", "‣ ", "◦ ", "▪ "}) {
        if (line.starts_with(mark))
            return mark.size();
    }
    return 0;
}

/// How many `#` with a space behind them a line begins with.
std::size_t headingMarks(const std::string &line)
{
    const std::size_t end = line.find_first_not_of('#');
    return end != std::string::npos && end > 0 && end <= 6 && line[end] == ' ' ? end : 0;
}

/// Makes the lines of a text its body.
class TextBody {
public:
    explicit TextBody(const std::vector<std::string> &lines)
    {
        for (const std::string &line : lines)
            m_width = std::max(m_width, charactersIn(line));
    }

    void add(const std::string &line)
    {
        if (line.empty() || isRule(line))
            return end();
        if (const std::size_t marks = headingMarks(line); marks > 0) {
            end();
            m_body.push_back({.kind = BlockKind::Heading,
                              .level = std::clamp(static_cast<int>(marks), 2, 4),
                              .text = {{.text = line.substr(marks + 1)}}});
            return;
        }
        if (const std::size_t bullet = bulletOf(line); bullet > 0) {
            end();
            m_entry = true;
            m_text = line.substr(bullet);
        } else {
            if (!m_text.empty() && !isWrappedBefore(line))
                end();
            m_text += (m_text.empty() ? "" : " ") + line;
        }
        m_last = charactersIn(line);
    }

    corpus::RichText body()
    {
        end();
        return std::move(m_body);
    }

private:
    /// Whether the line before ended because this one's first word had no room on it.
    [[nodiscard]] bool isWrappedBefore(const std::string &line) const
    {
        const std::size_t word = charactersIn(line.substr(0, line.find(' ')));
        return m_width <= WidestPage && m_width >= NarrowestPage && m_last + word + 4 > m_width;
    }

    void end()
    {
        if (m_text.empty())
            return;
        Block block{.text = {{.text = std::move(m_text)}}};
        m_text.clear();
        if (!m_entry)
            return m_body.push_back(std::move(block));
        block.kind = BlockKind::ListItem;
        m_entry = false;
        if (m_body.empty() || m_body.back().kind != BlockKind::List)
            m_body.push_back({.kind = BlockKind::List});
        m_body.back().children.push_back(std::move(block));
    }

    std::size_t m_width = 0; ///< of the longest line
    std::size_t m_last = 0;  ///< of the line before
    bool m_entry = false;
    std::string m_text;
    corpus::RichText m_body;
};

bool takeNames(Found &found, const std::string &names)
{
    if (names.empty() || !found.document.authors.empty())
        return false;
    found.document.authors = naturalNames(names);
    found.origins.emplace("authors", "line below the title");
    return true;
}

/// « DOI : 10.5555/digues.7 », « Auteur : Anne Durand »
bool takeLabelled(Found &found, const std::string &line)
{
    const Match match = matched(line);
    if (match.label == nullptr || match.value.empty())
        return false;
    if (match.label->key == "byline")
        return takeNames(found, bylineNames({match.value}));
    if (match.label->key == "doi")
        return take(found, "doi", match.value, "line below the title");
    if (match.label->key != "numbers")
        return false;
    const bool isbn = take(found, "isbn", isbnIn(match.value), "line below the title");
    return take(found, "issn", issnIn(match.value), "line below the title") || isbn;
}

} // namespace

bool looksLikeProse(std::string_view text)
{
    std::size_t words = 0; // characters that words and sentences are made of
    std::size_t all = 0;
    bool letter = false;
    for (std::size_t at = 0; at < text.size();) {
        const text::Character character = text::characterAt(text, at);
        at = character.end;
        if (character.kind == text::CharClass::Space || character.kind == text::CharClass::Newline)
            continue;
        ++all;
        const bool isLetter = character.kind == text::CharClass::Letter ||
                              character.kind == text::CharClass::Ideograph ||
                              character.kind == text::CharClass::Complex;
        letter = letter || isLetter;
        const bool other =
            character.code == 0xFFFD ||
            (character.kind == text::CharClass::Other &&
             (character.code >= 0x80 ||
              std::string_view("!?:;\"()&/#*@%").find(static_cast<char>(character.code)) ==
                  std::string_view::npos) &&
             !(character.code >= 0xA0 && character.code < 0x2600));
        words += other ? 0 : 1;
    }
    return letter && words * 100 >= all * ShareOfWords && !isTable(text);
}

bool mayBeTitle(const std::string &line)
{
    const std::string_view ending = std::string_view(line).substr(line.size() - 1);
    const bool sentence = ending == "." && !line.ends_with("...");
    return line.size() <= LongestTitle && !sentence && ending != "," && ending != ";" &&
           ending != ":" && bulletOf(line) == 0 && !isRule(line) && !isWebAddress(line);
}

bool takeHeadLine(Found &found, const std::string &line, bool english)
{
    if (needsDayOrder(line) && english) {
        found.notADate = line; // it stays in the text, too
        return false;
    }
    if (const auto dated = dateLine(line)) {
        takeNames(found, dated->authors);
        return take(found, "date", dated->date, "line below the title");
    }
    if (takeLabelled(found, line))
        return true;
    std::string_view address = line;
    for (const std::string_view label : {"Source : ", "Source: ", "URL : ", "URL: ", "Lien : "}) {
        if (address.starts_with(label))
            address.remove_prefix(label.size());
    }
    if (isWebAddress(address))
        return take(found, "url", address, "line below the title");
    return takeNames(found, plainByline(line));
}

Reading readPlainText(std::string_view text, const std::string &name)
{
    Reading reading;
    Found found;
    found.document.type = "document";
    const std::string_view header = text.substr(0, headerLength(text));
    readHeader(header, found, reading.leftOut);
    text.remove_prefix(header.size());
    const std::vector<std::string> lines = linesInText(text);
    auto line = std::ranges::find_if(lines, [](const auto &one) { return !one.empty(); });
    if (line == lines.end()) {
        reading.remark(Grade::Failure, Cause::Invalid, 0, "an empty text");
        return reading;
    }
    found.line = header.empty() ? static_cast<int>(line - lines.begin()) + 1 : 1;
    const std::string first = line->substr(headingMarks(*line) == 0 ? 0 : headingMarks(*line) + 1);
    const std::string &title = found.document.title;
    if (title.empty() ? mayBeTitle(first) : first == title) {
        take(found, "title", first, "first line");
        ++line;
    }
    take(found, "title", std::filesystem::path(name).stem().string(), "name of the file");
    const std::string language = languageOfWords(text);
    TextBody body(lines);
    bool head = header.empty();
    for (std::size_t seen = 0; line != lines.end(); ++line, ++seen) {
        head = head && seen < LinesBelowTitle &&
               (line->empty() || isRule(*line) || takeHeadLine(found, *line, language == "en"));
        if (!head)
            body.add(*line);
    }
    found.document.body = body.body();
    take(found, "language", language, "words of the text");
    reading.documents.push_back(std::move(found));
    return reading;
}

} // namespace lutrin::exchange
