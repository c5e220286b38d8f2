// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pdf/pdfreader.h"

#include "exchange/bytes/answer.h"
#include "exchange/bytes/extraction.h"
#include "exchange/bytes/filecontent.h"
#include "exchange/bytes/partedwords.h"
#include "exchange/bytes/spaces.h"
#include "exchange/pages/textlanguage.h"
#include "exchange/pdf/frontlabels.h"
#include "exchange/pdf/frontpage.h"
#include "exchange/pdf/keywordlist.h"
#include "exchange/pdf/pagetext.h"
#include "exchange/pdf/pdfdate.h"
#include "exchange/pdf/programtitle.h"
#include "exchange/pdf/xmpreader.h"
#include "exchange/references/identifiers.h"
#include "exchange/references/personname.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
#include <map>
#include <utility>

namespace lutrin::exchange {

namespace {

constexpr std::size_t FrontPages = 3; ///< where a work says what it is
constexpr std::size_t LabelPages = 6; ///< where its summary stands

std::string withoutSpaces(std::string text)
{
    std::erase_if(text, isSpace);
    return text;
}

/// The sizes of the first page's lines, by their text without spaces, which poppler sets otherwise
/// there.
std::map<std::string, int> sizesIn(const nlohmann::json &json)
{
    constexpr std::int64_t largest = 10'000; // tenths of a point; what comes is not believed
    std::map<std::string, int> sizes;
    const auto front = json.find("front");
    if (front == json.end() || !front->is_array())
        return sizes;
    for (const auto &line : *front) {
        if (line.is_object())
            sizes.emplace(withoutSpaces(answeredText(line, "text")),
                          static_cast<int>(
                              std::clamp<std::int64_t>(answeredNumber(line, "size"), 0, largest)));
    }
    return sizes;
}

std::vector<SizedLine> withSizes(const TextLines &lines, const nlohmann::json &json)
{
    const std::map<std::string, int> sizes = sizesIn(json);
    std::vector<SizedLine> sized;
    for (const std::string &line : lines) {
        const auto known = sizes.find(withoutSpaces(line));
        sized.push_back({line, known == sizes.end() ? 0 : known->second});
    }
    return sized;
}

/// The first page on which anything stands.
std::vector<SizedLine> frontPage(const std::vector<TextLines> &pages, const nlohmann::json &json)
{
    const auto first =
        std::ranges::find_if(pages, [](const auto &lines) { return !lines.empty(); });
    return first == pages.end() ? std::vector<SizedLine>() : withSizes(*first, json);
}

void takeIdentifiers(Found &found, const std::string &page, const std::string &origin)
{
    take(found, "doi", page, origin);
    for (const auto &[label, key] : {std::pair{"ISBN", "isbn"}, {"ISSN", "issn"}})
        if (const std::size_t at = page.find(label); at != std::string::npos)
            take(found, key, page.substr(at), origin);
}

/// What the file says of itself, which programs often do.
void takeInformation(Found &found, const nlohmann::json &json)
{
    readXmp(answeredText(json, "xmp"), found);
    if (isMadeByProgram(found.document.title)) {
        found.document.title.clear();
        found.origins.erase("title");
    }
    if (const std::string title = answeredText(json, "title");
        !isMadeByProgram(title) && !namesNoWork(title))
        take(found, "title", title, "PDF Title");
    std::erase_if(found.document.authors,
                  [](const corpus::Name &name) { return isAccountName(name.display()); });
    if (const std::string author = answeredText(json, "author");
        found.document.authors.empty() && !isAccountName(author))
        for (corpus::Name &name : naturalNames(author))
            found.document.authors.push_back(withoutCapitals(std::move(name)));
    if (!found.document.authors.empty())
        found.origins.emplace("authors", "PDF Author");
    if (found.document.keywords.empty())
        takeKeywordList(found, answeredText(json, "keywords"), "PDF Keywords");
}

/// What the pages say where the file does not.
void takePages(Found &found, const std::vector<std::string> &pages, const nlohmann::json &json)
{
    const std::vector<TextLines> lines = linesOfPages(pages);
    if (found.document.language.empty())
        take(found, "language", languageOfWords(corpus::plainText(found.document.body)),
             "words of the text");
    takeFrontPage(found, frontPage(lines, json));
    for (std::size_t at = 0; at < std::min(pages.size(), FrontPages); ++at)
        takeIdentifiers(found, pages[at], "page " + std::to_string(at + 1));
    for (std::size_t at = 0; at < std::min(pages.size(), LabelPages); ++at)
        takeLabels(found, lines[at], "page " + std::to_string(at + 1));
    takeImprintDate(found, lines);
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
    takeInformation(found, json);
    found.document.body = pagesToText(pages, outlineIn(json), answeredTexts(json, "labels"));
    const corpus::Date uncertain = withoutUncertainDate(found);
    takePages(found, pages, json);
    takeUncertainDate(found, uncertain);
    take(found, "title", file.stem().string(), "name of the file");
    if (const std::string day = answeredText(json, "created"); !takeYearOfMaking(found, day, pages))
        reading.remark(Grade::Information, Cause::Invalid, 0,
                       "no date but that of the file's making: " + day);
    if (found.document.type.empty())
        found.document.type = "document";
    found.document.pdf = file.string();
    found.attachments.push_back(pdfAttachment(file));
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
