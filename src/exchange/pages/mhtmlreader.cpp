// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/mhtmlreader.h"

#include "exchange/bytes/extraction.h"
#include "exchange/bytes/spaces.h"
#include "exchange/filereader.h"

#include <algorithm>
#include <cctype>
#include <string>

namespace lutrin::exchange {

namespace {

constexpr std::size_t HeaderFront = std::size_t{4} << 10;

} // namespace

Result<Reading> readMhtml(const std::filesystem::path &file)
{
    const auto output = extracted({"mhtml", file.string()}, file.string());
    if (!output)
        return failure(output.error());
    const std::size_t end = std::min(output->find('\n'), output->size());
    const std::string_view page =
        std::string_view(*output).substr(std::min(end + 1, output->size()));
    auto reading = readContent(page, Format::WebPage, file.string());
    if (!reading)
        return reading;
    for (Found &found : reading->documents)
        take(found, "url", std::string_view(*output).substr(0, end), "Content-Location");
    return reading;
}

bool looksLikeMhtml(std::string_view text)
{
    std::string front(text.substr(0, HeaderFront));
    std::ranges::transform(front, front.begin(), [](unsigned char c) { return std::tolower(c); });
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
