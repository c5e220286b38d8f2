// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/companions.h"

#include "exchange/bytes/detection.h"
#include "exchange/filereader.h"
#include "exchange/pdf/pdfreader.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace lutrin::library {

namespace {

constexpr std::array pageEndings{".html", ".htm", ".xhtml", ".mhtml", ".mht", ".webarchive"};
constexpr std::array companionEndings{".ris", ".bib", ".enw", ".json", ".pdf"};

} // namespace

bool belongsToPage(const std::filesystem::path &folder)
{
    const std::string name = folder.filename().string();
    for (const std::string_view ending : {"_files", "_fichiers", ".files"}) {
        if (!name.ends_with(ending))
            continue;
        const auto stem = folder.parent_path() / name.substr(0, name.size() - ending.size());
        std::error_code error;
        for (const char *page : {".html", ".htm", ".xhtml"}) {
            if (std::filesystem::is_regular_file(stem.string() + page, error) &&
                std::filesystem::is_directory(folder, error))
                return true;
        }
    }
    return false;
}

std::vector<std::filesystem::path> companionsOf(const std::filesystem::path &page)
{
    std::vector<std::filesystem::path> found;
    std::error_code error;
    for (const char *ending : companionEndings) {
        std::filesystem::path file = page;
        file.replace_extension(ending);
        if (std::filesystem::is_regular_file(std::filesystem::symlink_status(file, error)))
            found.push_back(std::move(file));
    }
    return found;
}

std::optional<corpus::Document> onlyDocument(const std::filesystem::path &file,
                                             const std::stop_token &stop)
{
    const auto format = exchange::detect(file);
    if (!format)
        return std::nullopt;
    const bool pdf = *format == exchange::Format::Pdf;
    if (!pdf && !exchange::isReadWhole(*format))
        return std::nullopt;
    auto reading = pdf ? exchange::readPdf(file, stop) : exchange::read(file, *format, stop);
    if (!reading || reading->documents.size() != 1)
        return std::nullopt;
    corpus::Document document = std::move(reading->documents.front().document);
    // What a PDF calls itself is often nothing, and its text is the page's own at length.
    if (pdf)
        document = {.body = std::move(document.body),
                    .isbn = std::move(document.isbn),
                    .doi = std::move(document.doi),
                    .pdf = file.string()};
    return document;
}

bool isCompanion(const std::filesystem::path &file, const std::stop_token &stop)
{
    if (std::ranges::find(companionEndings, file.extension().string()) == companionEndings.end())
        return false;
    const bool beside = std::ranges::any_of(pageEndings, [&](const char *ending) {
        std::filesystem::path page = file;
        page.replace_extension(ending);
        std::error_code error;
        return std::filesystem::is_regular_file(page, error);
    });
    return beside && onlyDocument(file, stop);
}

} // namespace lutrin::library
