// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction.h"
#include "app/hyphens.h"
#include "app/printing.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>
#include <poppler-toc.h>

#include <algorithm>
#include <array>
#include <ctime>
#include <iostream>
#include <iterator>
#include <memory>

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

/// In the order in which it is read, column after column, words that a line's end parts whole.
std::string textOf(const poppler::page &page)
{
    const poppler::rectf whole;
    return withHyphens(utf8(page.text(whole, poppler::page::non_raw_non_physical_layout)),
                       utf8(page.text(whole, poppler::page::raw_order_layout)));
}

std::string isoDate(std::time_t time)
{
    std::array<char, 16> text{};
    std::tm parts{};
    if (time <= 0 || gmtime_r(&time, &parts) == nullptr ||
        std::strftime(text.data(), text.size(), "%Y-%m-%d", &parts) == 0)
        return {};
    return text.data();
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
    if (pdf == nullptr || pdf->is_locked()) {
        std::cerr << (pdf == nullptr ? "not a readable PDF" : "protected by a password") << '\n';
        return Unreadable;
    }
    Json pages = Json::array();
    for (int at = 0; at < std::min(pdf->pages(), MaximumPages); ++at) {
        const std::unique_ptr<poppler::page> page(pdf->create_page(at));
        pages.push_back(page == nullptr ? std::string() : textOf(*page));
    }
    print({{"title", utf8(pdf->get_title())},
           {"author", utf8(pdf->get_author())},
           {"keywords", utf8(pdf->get_keywords())},
           {"created", isoDate(pdf->get_creation_date_t())},
           {"xmp", metadataOf(*pdf)},
           {"outline", outlineOf(*pdf)},
           {"left", std::max(0, pdf->pages() - MaximumPages)},
           {"pages", std::move(pages)}});
    return 0;
}

} // namespace lutrin::extraction
