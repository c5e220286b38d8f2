// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pdf/pdfreader.h"

#include "exchange/bytes/answer.h"
#include "exchange/bytes/extraction.h"
#include "exchange/bytes/filecontent.h"
#include "exchange/bytes/spaces.h"
#include "exchange/pages/textlanguage.h"
#include "exchange/pdf/frontpage.h"
#include "exchange/pdf/keywordlist.h"
#include "exchange/pdf/pagetext.h"
#include "exchange/pdf/partedwords.h"
#include "exchange/pdf/xmpreader.h"
#include "exchange/references/identifiers.h"
#include "exchange/references/personname.h"
#include "text/characters.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdint>

namespace lutrin::exchange {

namespace {

constexpr std::size_t FrontPages = 3; ///< where a work says what it is

/// What programs put where a title should be: the name of a file, « Microsoft Word - … ».
bool isMadeByProgram(std::string_view title)
{
    const std::string lower = text::lowerCase(title);
    constexpr std::array<std::string_view, 9> fronts{"microsoft word - ",
                                                     "microsoft powerpoint - ",
                                                     "powerpoint presentation",
                                                     "présentation powerpoint",
                                                     "untitled",
                                                     "sans titre",
                                                     "document1",
                                                     "print",
                                                     "layout 1"};
    constexpr std::array<std::string_view, 12> endings{".doc",  ".docx", ".odt",  ".rtf",
                                                       ".indd", ".qxd",  ".qxp",  ".tex",
                                                       ".dvi",  ".ppt",  ".pptx", ".pdf"};
    const auto begins = [&](std::string_view front) {
        return front.ends_with(' ') ? lower.starts_with(front) : lower == front;
    };
    return std::ranges::any_of(fronts, begins) ||
           std::ranges::any_of(endings, [&](std::string_view end) { return lower.ends_with(end); });
}

/// The first page on which anything stands.
TextLines frontPage(const std::vector<std::string> &pages)
{
    for (TextLines &lines : linesOfPages(pages)) {
        if (!lines.empty())
            return std::move(lines);
    }
    return {};
}

/// A file of which half of the pages or more have no text was scanned, and is not found by it.
void tellScanned(Reading &reading, const std::vector<std::string> &pages)
{
    const auto blank = std::ranges::count_if(pages, [](const std::string &page) {
        return page.find_first_not_of(" \t\n\f\r") == std::string::npos;
    });
    const auto all = static_cast<std::ptrdiff_t>(pages.size());
    if (blank == all)
        reading.remark(Grade::Warning, Cause::Unsupported, 0, "pages without text");
    else if (blank * 2 >= all && blank > 1)
        reading.remark(Grade::Warning, Cause::Unsupported, 0,
                       "pages without text: " + std::to_string(blank) + " of " +
                           std::to_string(all));
}

std::vector<OutlineEntry> outlineIn(const nlohmann::json &object)
{
    std::vector<OutlineEntry> entries;
    const auto found = object.find("outline");
    if (found == object.end() || !found->is_array())
        return entries;
    for (const auto &entry : *found) {
        if (entry.is_object())
            entries.push_back(
                {answeredText(entry, "title"), static_cast<int>(answeredNumber(entry, "depth"))});
    }
    return entries;
}

} // namespace

Attachment pdfAttachment(const std::filesystem::path &file)
{
    return {.source = file.string(),
            .type = "application/pdf",
            .ending = ".pdf",
            .bytes = {},
            .file = file};
}

Result<Reading> readPdf(const std::filesystem::path &file, const std::stop_token &stop)
{
    if (auto fits = checkSize(file, MaximumPdfBytes); !fits)
        return failure(fits.error());
    const auto output = extracted({"pdf", file.string()}, file.string(), stop);
    if (!output)
        return failure(output.error());
    return readPdfExtract(*output, file);
}

Result<Reading> readPdfExtract(const std::string &extract, const std::filesystem::path &file)
{
    const auto json = nlohmann::json::parse(extract, nullptr, false);
    if (!json.is_object())
        return failure({.cause = Cause::Malformed, .subject = file.string()});
    std::vector<std::string> pages = answeredTexts(json, "pages");
    std::ranges::transform(pages, pages.begin(), withWholeWords);
    Reading reading;
    Found found;
    readXmp(answeredText(json, "xmp"), found);
    if (isMadeByProgram(found.document.title)) {
        found.document.title.clear();
        found.origins.erase("title");
    }
    if (const std::string title = answeredText(json, "title"); !isMadeByProgram(title))
        take(found, "title", title, "PDF Title");
    std::erase_if(found.document.authors,
                  [](const corpus::Name &name) { return isAccountName(name.display()); });
    if (const std::string author = answeredText(json, "author");
        found.document.authors.empty() && !isAccountName(author))
        found.document.authors = naturalNames(author);
    if (!found.document.authors.empty())
        found.origins.emplace("authors", "PDF Author");
    if (found.document.keywords.empty())
        takeKeywordList(found, answeredText(json, "keywords"), "PDF Keywords");
    takeFrontPage(found, frontPage(pages));
    take(found, "title", file.stem().string(), "name of the file");
    take(found, "date", answeredText(json, "created"), "PDF CreationDate");
    for (std::size_t at = 0; at < std::min(pages.size(), FrontPages); ++at) {
        take(found, "doi", pages[at], "page " + std::to_string(at + 1));
        if (pages[at].find("ISBN") != std::string::npos)
            take(found, "isbn", pages[at].substr(pages[at].find("ISBN")),
                 "page " + std::to_string(at + 1));
        if (pages[at].find("ISSN") != std::string::npos)
            take(found, "issn", pages[at].substr(pages[at].find("ISSN")),
                 "page " + std::to_string(at + 1));
    }
    found.document.type = "document";
    found.document.body = pagesToText(pages, outlineIn(json));
    found.document.pdf = file.string();
    found.attachments.push_back(pdfAttachment(file));
    if (found.document.language.empty())
        take(found, "language", languageOfWords(corpus::plainText(found.document.body)),
             "words of the text");
    tellScanned(reading, pages);
    if (const std::int64_t left = answeredNumber(json, "left"); left > 0)
        reading.remark(Grade::Warning, Cause::LimitExceeded, 0,
                       std::to_string(left) + " pages after the first 5000");
    for (Remark &remark : reading.remarks)
        remark.error.subject = file.string();
    reading.documents.push_back(std::move(found));
    return reading;
}

} // namespace lutrin::exchange
