// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words that stand anywhere on pages, from there to the paragraphs of a document. Five bytes place
// a word: how it is spelt and whether a space follows, left, width, top, size. A word of the width
// zero ends the page; one of the size zero stands nowhere near the others.

#include "app/readingorder.h"
#include "corpus/json.h"
#include "exchange/pdf/pdfreader.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

using namespace lutrin;
using extraction::PageWord;

namespace {

constexpr std::size_t BytesOfWord = 5;
constexpr std::array<const char *, 24> Spellings{
    "le", "Port-", "com-",  "merce", "1",       "2.",     "n°",   "12",
    "A",  "été",   "«",     "»",     "Résumé",  "",       "2021", "de",
    "la", "l’œil", "baie.", "•",     "\u00A0:", "\u00AD", "ISSN", "www.port.fr"};

PageWord wordOf(const std::uint8_t *bytes)
{
    PageWord word;
    word.text = Spellings[bytes[0] % Spellings.size()];
    word.spaceAfter = bytes[0] >= 128;
    word.left = bytes[1] * 2.5;
    word.right = word.left + bytes[2];
    word.size = bytes[4] == 0 ? 1e9 : bytes[4] / 8.0;
    word.bottom = bytes[3] * 3.0;
    word.top = word.bottom - word.size;
    return word;
}

/// What poppler might make of the words: each on a line of its own, or beside the one before.
std::string textOf(const std::vector<PageWord> &words)
{
    std::string text;
    for (const PageWord &word : words)
        text += word.text + (word.spaceAfter ? " " : word.size > 20 ? "\n\n" : "\n");
    return text;
}

std::vector<std::vector<PageWord>> pagesOf(const std::uint8_t *data, std::size_t size)
{
    std::vector<std::vector<PageWord>> pages(1);
    for (std::size_t at = 0; at + BytesOfWord <= size; at += BytesOfWord) {
        if (data[at + 2] == 0)
            pages.emplace_back();
        else
            pages.back().push_back(wordOf(data + at));
    }
    return pages;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    nlohmann::json extract{{"pages", nlohmann::json::array()}, {"front", nlohmann::json::array()}};
    for (const std::vector<PageWord> &words : pagesOf(data, size)) {
        extract["pages"].push_back(
            extraction::inReadingOrder(words, [&words] { return textOf(words); }));
        if (!extract["front"].empty())
            continue;
        for (const extraction::WordLine &line : extraction::linesInOrder(words))
            extract["front"].push_back({{"text", extraction::lineText(line)},
                                        {"size", std::lround(line.front().size * 10)}});
    }
    const auto reading = exchange::readPdfExtract(extract.dump(), "input.pdf");
    if (!reading || reading->documents.size() != 1 ||
        !corpus::documentFromJson(corpus::toJson(reading->documents.front().document)))
        std::abort();
    return 0;
}
