// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/detection.h"

#include "exchange/corpusreader.h"
#include "exchange/filecontent.h"
#include "exchange/spaces.h"
#include "exchange/xmlroot.h"

#include <algorithm>
#include <fstream>
#include <string>
#include <system_error>

namespace lutrin::exchange {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t HeadBytes = std::size_t{64} << 10;

Result<std::string> head(const fs::path &file)
{
    if (auto readable = checkReadable(file); !readable)
        return failure(readable.error());
    std::ifstream stream(file, std::ios::binary);
    std::string bytes(HeadBytes, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!stream.is_open() || stream.bad())
        return failure({.cause = Cause::CannotRead, .subject = file.string()});
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
}

char firstCharacter(std::string_view text)
{
    if (text.starts_with(ByteOrderMark))
        text.remove_prefix(ByteOrderMark.size());
    const auto first = std::ranges::find_if_not(text, isSpace);
    return first == text.end() ? '\0' : *first;
}

Format formatOfXml(std::string_view text)
{
    const auto root = xmlRoot(text);
    if (!root)
        return Format::Analysis; // whose reader can say where it breaks
    if (!root->ofCorpus)
        return Format::Unknown;
    if (root->name == "corpus")
        return Format::Corpus;
    return root->name == "analysis" ? Format::Analysis : Format::Unknown;
}

} // namespace

Result<Format> detect(const fs::path &path)
{
    std::error_code code;
    if (fs::is_directory(path, code))
        return fs::exists(path / ManifestName, code) ? Format::Corpus : Format::Folder;
    const auto text = head(path);
    if (!text)
        return failure(text.error());
    switch (firstCharacter(*text)) {
    case '<':
        return formatOfXml(*text);
    case '{':
        return Format::JsonLines;
    default:
        return Format::Unknown;
    }
}

} // namespace lutrin::exchange
