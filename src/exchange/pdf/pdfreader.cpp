// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pdf/pdfreader.h"

#include "exchange/bytes/extraction.h"
#include "exchange/bytes/spaces.h"
#include "exchange/pdf/xmpreader.h"
#include "exchange/references/identifiers.h"
#include "exchange/references/personname.h"
#include "text/characters.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace lutrin::exchange {

namespace {

constexpr std::size_t FrontPages = 3; ///< where a work says what it is
constexpr int RepeatedPages = 3;      ///< a line at the top of so many pages is a running one

using Lines = std::vector<std::string>;

Lines linesOf(const std::string &page)
{
    Lines lines;
    for (std::size_t at = 0; at < page.size();) {
        const std::size_t end = std::min(page.find_first_of("\n\f", at), page.size());
        lines.push_back(collapsed(std::string_view(page).substr(at, end - at)));
        at = end + 1;
    }
    while (!lines.empty() && lines.back().empty())
        lines.pop_back();
    lines.erase(lines.begin(),
                std::ranges::find_if(lines, [](const std::string &line) { return !line.empty(); }));
    return lines;
}

/// A running line as it is on every page: without its number.
std::string withoutDigits(std::string line)
{
    std::erase_if(line, [](char c) { return c >= '0' && c <= '9'; });
    return collapsed(line);
}

void dropRunningLines(std::vector<Lines> &pages)
{
    std::map<std::string, int> seen;
    for (const Lines &lines : pages) {
        if (lines.size() > 1) {
            ++seen["top " + withoutDigits(lines.front())];
            ++seen["foot " + withoutDigits(lines.back())];
        }
    }
    for (Lines &lines : pages) {
        if (lines.size() > 1 && seen["top " + withoutDigits(lines.front())] >= RepeatedPages)
            lines.erase(lines.begin());
        if (lines.size() > 1 && seen["foot " + withoutDigits(lines.back())] >= RepeatedPages)
            lines.pop_back();
    }
}

bool beginsSmall(const std::string &line)
{
    if (line.empty())
        return false;
    const text::Character first = text::characterAt(line, 0);
    return first.kind == text::CharClass::Letter && !text::isUpper(first.code);
}

/// A hyphen that a line's end put into a word goes; one between capitals or numbers stays.
void appendLine(std::string &paragraph, const std::string &line)
{
    const bool hyphen = paragraph.size() > 1 && paragraph.ends_with('-') &&
                        paragraph[paragraph.size() - 2] != ' ' && beginsSmall(line);
    if (hyphen)
        paragraph.pop_back();
    else if (!paragraph.empty())
        paragraph += ' ';
    paragraph += line;
}

std::string firstLine(const std::vector<std::string> &pages)
{
    for (const std::string &page : pages) {
        const Lines lines = linesOf(page);
        if (!lines.empty())
            return lines.front();
    }
    return {};
}

} // namespace

corpus::RichText pagesToText(const std::vector<std::string> &pages)
{
    std::vector<Lines> lines(pages.size());
    std::ranges::transform(pages, lines.begin(), linesOf);
    dropRunningLines(lines);
    corpus::RichText body;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (lines[at].empty())
            continue;
        body.push_back({.kind = corpus::BlockKind::Heading,
                        .level = 4,
                        .text = {{.text = "Page " + std::to_string(at + 1)}}});
        std::string paragraph;
        for (const std::string &line : lines[at]) {
            if (!line.empty()) {
                appendLine(paragraph, line);
            } else if (!paragraph.empty()) {
                body.push_back({.text = {{.text = std::move(paragraph)}}});
                paragraph.clear();
            }
        }
        if (!paragraph.empty())
            body.push_back({.text = {{.text = std::move(paragraph)}}});
    }
    return body;
}

Result<Reading> readPdf(const std::filesystem::path &file)
{
    const auto output = extracted({"pdf", file.string()}, file.string());
    if (!output)
        return failure(output.error());
    const auto json = nlohmann::json::parse(*output, nullptr, false);
    if (!json.is_object())
        return failure({.cause = Cause::Malformed, .subject = file.string()});
    const auto pages = json.value("pages", std::vector<std::string>());
    Reading reading;
    Found found;
    readXmp(json.value("xmp", ""), found);
    take(found, "title", json.value("title", ""), "PDF Title");
    take(found, "title", firstLine(pages), "first line");
    take(found, "title", file.stem().string(), "name of the file");
    if (found.document.authors.empty())
        found.document.authors = naturalNames(json.value("author", ""));
    if (!found.document.authors.empty())
        found.origins.emplace("authors", "PDF Author");
    take(found, "date", json.value("created", ""), "PDF CreationDate");
    for (std::size_t at = 0; at < std::min(pages.size(), FrontPages); ++at) {
        take(found, "doi", pages[at], "page " + std::to_string(at + 1));
        if (pages[at].find("ISBN") != std::string::npos)
            take(found, "isbn", pages[at].substr(pages[at].find("ISBN")),
                 "page " + std::to_string(at + 1));
    }
    found.document.type = "document";
    found.document.body = pagesToText(pages);
    if (found.document.body.empty())
        reading.remark(Grade::Warning, Cause::Unsupported, 0, "pages without text");
    if (json.value("left", 0) > 0)
        reading.remark(Grade::Warning, Cause::LimitExceeded, 0,
                       std::to_string(json.value("left", 0)) + " pages after the first 5000");
    for (Remark &remark : reading.remarks)
        remark.error.subject = file.string();
    reading.documents.push_back(std::move(found));
    return reading;
}

} // namespace lutrin::exchange
