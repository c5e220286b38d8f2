// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/pagearchive.h"

#include "base/ascii.h"
#include "exchange/bytes/answer.h"
#include "exchange/bytes/extraction.h"
#include "exchange/bytes/filecontent.h"
#include "exchange/bytes/passingfolder.h"
#include "exchange/filereader.h"
#include "exchange/pages/wholeaddress.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <map>
#include <string>

namespace lutrin::exchange {

namespace {

constexpr std::size_t HeaderFront = std::size_t{4} << 10;

/// The pictures of the saved page by their addresses and, as `cid:`, by their ids.
PictureFinder picturesIn(const nlohmann::json &answer, const std::string &address,
                         const std::filesystem::path &folder)
{
    std::map<std::string, std::filesystem::path> files;
    const auto pictures = answer.find("pictures");
    if (pictures == answer.end() || !pictures->is_array())
        return {};
    for (const auto &picture : *pictures) {
        const std::filesystem::path file =
            folder / std::filesystem::path(answeredText(picture, "file")).filename();
        files.emplace(wholeAddress(answeredText(picture, "address"), address), file);
        std::string id = answeredText(picture, "id");
        std::erase_if(id, [](char c) { return c == '<' || c == '>'; });
        if (!id.empty())
            files.emplace("cid:" + id, file);
    }
    return [files = std::move(files), address](const std::string &source) -> Result<std::string> {
        const auto found = files.find(wholeAddress(source, address));
        if (found == files.end())
            return failure({.cause = Cause::NotFound});
        return fileContent(found->second, MaximumPictureBytes);
    };
}

/// `verb` of lutrin-extract; `origin` says where the page's address stands.
Result<Reading> readPageArchive(const std::filesystem::path &file, const std::string &verb,
                                const std::string &origin, const std::stop_token &stop)
{
    if (auto fits = checkSize(file, MaximumFileBytes); !fits)
        return failure(fits.error());
    const auto folder = PassingFolder::make();
    if (!folder)
        return failure(folder.error());
    const auto output =
        extracted({verb, file.string(), folder->path().string()}, file.string(), stop);
    if (!output)
        return failure(output.error());
    const auto answer = nlohmann::json::parse(*output, nullptr, false);
    if (!answer.is_object())
        return failure({.cause = Cause::Malformed, .subject = file.string()});
    const auto page = fileContent(folder->path() / "page", MaximumFileBytes);
    if (!page)
        return failure(page.error());
    const std::string address = answeredText(answer, "address");
    auto reading = readContent(*page, Format::WebPage, file.string(),
                               picturesIn(answer, address, folder->path()));
    if (!reading)
        return reading;
    for (Found &found : reading->documents) {
        take(found, "url", address, origin);
        take(found, "accessed", answeredText(answer, "date"), "Date");
    }
    if (answeredFlag(answer, "cut"))
        reading->remark(Grade::Warning, Cause::Malformed, 0, "cut off: its end is missing");
    for (Remark &remark : reading->remarks)
        remark.error.subject = file.string();
    return reading;
}

} // namespace

Result<Reading> readMhtml(const std::filesystem::path &file, const std::stop_token &stop)
{
    return readPageArchive(file, "mhtml", "Content-Location", stop);
}

Result<Reading> readWebArchive(const std::filesystem::path &file, const std::stop_token &stop)
{
    return readPageArchive(file, "webarchive", "WebResourceURL", stop);
}

bool looksLikeWebArchive(std::string_view bytes)
{
    return bytes.starts_with("bplist00") &&
           bytes.substr(0, HeaderFront).find("WebMainResource") != std::string_view::npos;
}

bool looksLikeMhtml(std::string_view text)
{
    const std::string front = lowerAscii(text.substr(0, HeaderFront));
    // A field of a header: a name without blanks, then a colon.
    const std::size_t colon = front.find(':');
    const bool field = colon != std::string::npos && colon > 0 &&
                       std::ranges::all_of(front.substr(0, colon), [](unsigned char c) {
                           return std::isalnum(c) != 0 || c == '-';
                       });
    return field && front.find("mime-version:") != std::string::npos &&
           front.find("multipart/related") != std::string::npos;
}

} // namespace lutrin::exchange
