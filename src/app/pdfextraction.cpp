// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction.h"
#include "app/informationtext.h"
#include "app/pagewords.h"
#include "app/printing.h"
#include "app/readingorder.h"
#include "base/utctext.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>
#include <poppler-toc.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <ctime>
#include <iostream>
#include <iterator>
#include <memory>
#include <vector>

namespace lutrin::extraction {

namespace {

using Json = nlohmann::ordered_json;

constexpr int MaximumPages = 5'000;
constexpr std::size_t MaximumEntries = 2'000; ///< of an outline
constexpr int DeepestEntry = 6;

std::string utf8(const poppler::ustring &text)
{
    const poppler::byte_array bytes = text.to_utf8();
    return {bytes.begin(), bytes.end()};
}

/// The XMP packet. It is a file of bytes, which poppler widens one by one to the units of a text:
/// UTF-8 in it would be encoded twice.
std::string metadataOf(const poppler::document &pdf)
{
    const poppler::ustring text = pdf.metadata();
    if (std::ranges::any_of(text, [](auto unit) { return unit > 0xFF; }))
        return utf8(text);
    std::string bytes;
    std::ranges::transform(text, std::back_inserter(bytes),
                           [](auto unit) { return static_cast<char>(unit); });
    return bytes;
}

/// A broken matrix puts words nowhere, where no order holds.
bool isPlaced(const PageWord &word)
{
    return std::ranges::all_of(std::array{word.left, word.right, word.top, word.bottom, word.size},
                               [](double measure) { return std::isfinite(measure); });
}

/// Upright words, in the order of the text.
std::vector<PageWord> wordsOf(const poppler::page &page)
{
    std::vector<PageWord> words;
    for (const poppler::text_box &box : page.text_list(poppler::page::text_list_include_font)) {
        const poppler::rectf place = box.bbox();
        PageWord word{utf8(box.text()),     place.left(),
                      place.right(),        place.top(),
                      place.bottom(),       box.has_font_info() ? box.get_font_size() : 0,
                      box.has_space_after()};
        if (box.rotation() == 0 && isPlaced(word))
            words.push_back(std::move(word));
    }
    return words;
}

std::string textOf(const poppler::page &page, const std::vector<PageWord> &words)
{
    return inReadingOrder(words, [&page] {
        return utf8(page.text(poppler::rectf(), poppler::page::non_raw_non_physical_layout));
    });
}

/// Lines and the size of their type, in tenths of a point.
Json sizedLines(const std::vector<PageWord> &words)
{
    Json lines = Json::array();
    for (const WordLine &line : linesInOrder(words)) {
        const double size = std::ranges::max_element(line, {}, &PageWord::size)->size;
        lines.push_back({{"text", lineText(line)}, {"size", std::lround(size * 10)}});
    }
    return lines;
}

std::string isoDate(std::time_t time)
{
    return time <= 0 ? std::string() : utcText(time, "%Y-%m-%d");
}

/// The entries below `item`, each with its depth from 1; an outline that leads back to itself ends
/// at the limits.
void addEntries(const poppler::toc_item &item, int depth, Json &entries)
{
    for (const poppler::toc_item *child : item.children()) {
        if (entries.size() >= MaximumEntries)
            return;
        entries.push_back({{"title", utf8(child->title())}, {"depth", depth}});
        if (depth < DeepestEntry)
            addEntries(*child, depth + 1, entries);
    }
}

Json outlineOf(const poppler::document &pdf)
{
    Json entries = Json::array();
    const std::unique_ptr<poppler::toc> outline(pdf.create_toc());
    if (outline != nullptr && outline->root() != nullptr)
        addEntries(*outline->root(), 1, entries);
    return entries;
}

} // namespace

int extractPdf(const std::string &file)
{
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
    const std::unique_ptr<poppler::document> pdf(poppler::document::load_from_file(file));
    if (pdf == nullptr) {
        std::cerr << "not a readable PDF\n";
        return Unreadable;
    }
    if (pdf->is_locked()) {
        std::cerr << "protected by a password\n";
        return Unsupported;
    }
    Json pages = Json::array();
    Json labels = Json::array();
    Json front = Json::array();
    for (int at = 0; at < std::min(pdf->pages(), MaximumPages); ++at) {
        const std::unique_ptr<poppler::page> page(pdf->create_page(at));
        const auto words = page == nullptr ? std::vector<PageWord>() : wordsOf(*page);
        pages.push_back(page == nullptr ? std::string() : textOf(*page, words));
        labels.push_back(page == nullptr ? std::string() : utf8(page->label()));
        if (front.empty())
            front = sizedLines(words);
    }
    print({{"title", utf8(informationText(pdf->get_title()))},
           {"author", utf8(informationText(pdf->get_author()))},
           {"keywords", utf8(informationText(pdf->get_keywords()))},
           {"created", isoDate(pdf->get_creation_date_t())},
           {"xmp", metadataOf(*pdf)},
           {"outline", outlineOf(*pdf)},
           {"left", std::max(0, pdf->pages() - MaximumPages)},
           {"front", std::move(front)},
           {"labels", std::move(labels)},
           {"pages", std::move(pages)}});
    return 0;
}

} // namespace lutrin::extraction
