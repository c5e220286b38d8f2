// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pdf/pdfreader.h"

#include "exchange/bytes/answer.h"
#include "exchange/bytes/extraction.h"
#include "exchange/bytes/spaces.h"
#include "exchange/pdf/pagetext.h"
#include "exchange/pdf/xmpreader.h"
#include "exchange/references/identifiers.h"
#include "exchange/references/personname.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>

namespace lutrin::exchange {

namespace {

constexpr std::size_t FrontPages = 3; ///< where a work says what it is

std::string firstLine(const std::vector<std::string> &pages)
{
    for (const std::string &page : pages) {
        for (std::size_t at = 0; at < page.size();) {
            const std::size_t end = std::min(page.find_first_of("\n\f", at), page.size());
            if (std::string line = collapsed(page.substr(at, end - at)); !line.empty())
                return line;
            at = end + 1;
        }
    }
    return {};
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

Result<Reading> readPdf(const std::filesystem::path &file)
{
    const auto output = extracted({"pdf", file.string()}, file.string());
    if (!output)
        return failure(output.error());
    return readPdfExtract(*output, file);
}

Result<Reading> readPdfExtract(const std::string &extract, const std::filesystem::path &file)
{
    const auto json = nlohmann::json::parse(extract, nullptr, false);
    if (!json.is_object())
        return failure({.cause = Cause::Malformed, .subject = file.string()});
    const std::vector<std::string> pages = answeredTexts(json, "pages");
    Reading reading;
    Found found;
    readXmp(answeredText(json, "xmp"), found);
    take(found, "title", answeredText(json, "title"), "PDF Title");
    take(found, "title", firstLine(pages), "first line");
    take(found, "title", file.stem().string(), "name of the file");
    if (found.document.authors.empty())
        found.document.authors = naturalNames(answeredText(json, "author"));
    if (!found.document.authors.empty())
        found.origins.emplace("authors", "PDF Author");
    take(found, "date", answeredText(json, "created"), "PDF CreationDate");
    for (std::size_t at = 0; at < std::min(pages.size(), FrontPages); ++at) {
        take(found, "doi", pages[at], "page " + std::to_string(at + 1));
        if (pages[at].find("ISBN") != std::string::npos)
            take(found, "isbn", pages[at].substr(pages[at].find("ISBN")),
                 "page " + std::to_string(at + 1));
    }
    found.document.type = "document";
    found.document.body = pagesToText(pages, outlineIn(json));
    found.document.pdf = file.string();
    found.attachments.push_back(pdfAttachment(file));
    if (found.document.body.empty())
        reading.remark(Grade::Warning, Cause::Unsupported, 0, "pages without text");
    if (const std::int64_t left = answeredNumber(json, "left"); left > 0)
        reading.remark(Grade::Warning, Cause::LimitExceeded, 0,
                       std::to_string(left) + " pages after the first 5000");
    for (Remark &remark : reading.remarks)
        remark.error.subject = file.string();
    reading.documents.push_back(std::move(found));
    return reading;
}

} // namespace lutrin::exchange
