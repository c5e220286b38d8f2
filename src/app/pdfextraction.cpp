// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/extraction.h"
#include "app/printing.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>
#include <poppler-toc.h>

#include <algorithm>
#include <array>
#include <ctime>
#include <iostream>
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

/// The XMP packet. Poppler hands each of its bytes over as a character, unless it is UTF-16.
std::string packet(const poppler::ustring &metadata)
{
    const bool isBytes = std::ranges::all_of(metadata, [](auto unit) { return unit < 0x100; });
    const std::string bytes = metadata.to_latin1();
    const auto size = static_cast<int>(bytes.size());
    const bool isUtf8 = isBytes && utf8(poppler::ustring::from_utf8(bytes.data(), size)) == bytes;
    return isUtf8 ? bytes : utf8(metadata);
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
        pages.push_back(page == nullptr ? std::string() : utf8(page->text()));
    }
    print({{"title", utf8(pdf->get_title())},
           {"author", utf8(pdf->get_author())},
           {"keywords", utf8(pdf->get_keywords())},
           {"created", isoDate(pdf->get_creation_date_t())},
           {"xmp", packet(pdf->metadata())},
           {"outline", outlineOf(*pdf)},
           {"left", std::max(0, pdf->pages() - MaximumPages)},
           {"pages", std::move(pages)}});
    return 0;
}

} // namespace lutrin::extraction
