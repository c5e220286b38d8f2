// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/companions.h"

#include "base/ascii.h"
#include "exchange/bytes/detection.h"
#include "exchange/filereader.h"
#include "exchange/pdf/pdfreader.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace lutrin::library {

namespace {

constexpr std::array<std::string_view, 6> pageEndings{".html",  ".htm", ".xhtml",
                                                      ".mhtml", ".mht", ".webarchive"};
constexpr std::array<std::string_view, 5> companionEndings{".ris", ".bib", ".enw", ".json", ".pdf"};

/// One of this folder, which a link is not.
bool isOwnFile(const std::filesystem::path &file)
{
    std::error_code error;
    return std::filesystem::is_regular_file(std::filesystem::symlink_status(file, error));
}

bool isPlainFile(const std::filesystem::path &file)
{
    std::error_code error;
    return std::filesystem::is_regular_file(file, error);
}

/// What lies beside a file under its name with another ending, if anything `isRight` does. Where a
/// disk of Windows has been, `PAGE.PDF` is of `page.html`, and so is `page.PDF`.
std::optional<std::filesystem::path> besideOf(const std::filesystem::path &file,
                                              std::string_view ending,
                                              bool (*isRight)(const std::filesystem::path &))
{
    const std::string name = file.filename().string();
    const std::string stem = file.stem().string();
    std::vector<std::string> names{stem + std::string(ending), stem + upperAscii(ending)};
    if (name == lowerAscii(name))
        names.push_back(upperAscii(names.front()));
    else if (name == upperAscii(name))
        names.push_back(lowerAscii(names.front()));
    for (const std::string &other : names) {
        if (auto found = file.parent_path() / other; isRight(found))
            return found;
    }
    return std::nullopt;
}

} // namespace

bool belongsToPage(const std::filesystem::path &folder)
{
    std::error_code error;
    const std::string name = folder.filename().string();
    for (const std::string_view ending : {"_files", "_fichiers", ".files"}) {
        if (!lowerAscii(name).ends_with(ending) || !std::filesystem::is_directory(folder, error))
            continue;
        const std::string stem = name.substr(0, name.size() - ending.size());
        for (const std::string page : {".html", ".htm", ".xhtml"}) {
            if (isPlainFile(folder.parent_path() / (stem + page)) ||
                isPlainFile(folder.parent_path() / (stem + upperAscii(page))))
                return true;
        }
    }
    return false;
}

std::vector<std::filesystem::path> companionsOf(const std::filesystem::path &page)
{
    std::vector<std::filesystem::path> found;
    for (const std::string_view ending : companionEndings) {
        if (auto file = besideOf(page, ending, isOwnFile))
            found.push_back(std::move(*file));
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
    const std::string ending = lowerAscii(file.extension().string());
    if (std::ranges::find(companionEndings, ending) == companionEndings.end())
        return false;
    const bool beside = std::ranges::any_of(pageEndings, [&](std::string_view page) {
        return besideOf(file, page, isPlainFile).has_value();
    });
    return beside && onlyDocument(file, stop);
}

} // namespace lutrin::library
