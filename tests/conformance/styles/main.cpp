// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Loads every style of a folder, the dependent ones too, and renders items in each: as a
// bibliography, as citations, and in the style's own typography and French.
//
//   csl-styles STYLES LOCALES ITEMS
//
// What must hold is printed where it does not: the style loads, each entry and citation is text of
// whole UTF-8 whose HTML is balanced, and no style takes long.
#include "citation/formatter.h"
#include "citation/item/csljson.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <span>
#include <sstream>

namespace fs = std::filesystem;
using namespace lutrin::citation;

namespace {

constexpr std::chrono::seconds longest{10}; ///< for one style, on a machine that is busy

std::string contentOf(const fs::path &path)
{
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

bool isUtf8(std::string_view text)
{
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t at = 0; at < size;) {
        UChar32 c = 0;
        U8_NEXT(text.data(), at, size, c);
        if (c < 0)
            return false;
    }
    return true;
}

/// Whether each element ends, inside the one that it began in.
bool isBalanced(std::string_view html)
{
    std::vector<std::string_view> open;
    for (std::size_t at = html.find('<'); at != std::string_view::npos;
         at = html.find('<', at + 1)) {
        const std::size_t end = html.find_first_of(" >", at);
        if (end == std::string_view::npos)
            return false;
        if (html[at + 1] != '/') {
            open.push_back(html.substr(at + 1, end - at - 1));
        } else {
            if (open.empty() || open.back() != html.substr(at + 2, end - at - 2))
                return false;
            open.pop_back();
        }
    }
    return open.empty();
}

/// What is wrong with a list of references; empty when all is well.
std::string fault(const lutrin::Result<std::vector<Formatted>> &list, std::size_t most)
{
    if (!list)
        return list.error().detail;
    if (list->empty() || list->size() > most)
        return std::to_string(list->size()) + " references of " + std::to_string(most) + " items";
    for (const Formatted &reference : *list) {
        if (!isUtf8(reference.plain) || !isUtf8(reference.html))
            return "not UTF-8: " + reference.plain;
        if (!isBalanced(reference.html))
            return "elements that do not end: " + reference.html;
    }
    return {};
}

class Check {
public:
    Check(const fs::path &styles, const fs::path &locales, std::vector<Item> items)
        : m_catalogue(styles, locales), m_formatter(m_catalogue), m_items(std::move(items))
    {
    }

    void run(const std::string &style)
    {
        const auto began = std::chrono::steady_clock::now();
        for (const Form form : {Form::Bibliography, Form::Note})
            for (const Typography typography : {Typography::Style, Typography::French}) {
                const Options options{.style = style, .form = form, .typography = typography};
                report(style, fault(m_formatter.format(m_items, options), m_items.size()));
            }
        if (std::chrono::steady_clock::now() - began > longest)
            report(style, "takes too long");
        ++m_styles;
    }

    [[nodiscard]] int styles() const { return m_styles; }
    [[nodiscard]] int faults() const { return m_faults; }

private:
    void report(const std::string &style, const std::string &what)
    {
        if (what.empty())
            return;
        ++m_faults;
        std::cout << style << ": " << what << '\n';
    }

    StyleCatalogue m_catalogue;
    Formatter m_formatter;
    std::vector<Item> m_items;
    int m_styles = 0;
    int m_faults = 0;
};

std::vector<std::string> namesIn(const fs::path &folder)
{
    std::vector<std::string> names;
    std::error_code none;
    for (const auto &entry : fs::directory_iterator(folder, none))
        if (entry.path().extension() == ".csl")
            names.push_back(entry.path().stem().string());
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

int main(int count, char **arguments)
{
    const std::span words(arguments, static_cast<std::size_t>(count));
    if (words.size() != 4) {
        std::cerr << "usage: csl-styles STYLES LOCALES ITEMS\n";
        return 2;
    }
    const fs::path styles = words[1];
    if (!fs::is_directory(styles)) {
        std::cout << "skipped: there are no styles at " << styles << '\n';
        return 77;
    }
    auto items = itemsFromCslJson(contentOf(words[3]));
    if (!items || items->empty()) {
        std::cerr << words[3] << ": no items\n";
        return 1;
    }
    const std::vector<Item> some(items->begin(), items->begin() + 1);
    Check independent(styles, words[2], *items);
    for (const std::string &name : namesIn(styles))
        independent.run(name);
    // The parents have rendered all items: of these, it is the way to the parent that counts.
    Check dependent(styles, words[2], some);
    for (const std::string &name : namesIn(styles / "dependent"))
        dependent.run(name);
    std::cout << independent.styles() << " styles with " << items->size() << " items, "
              << dependent.styles()
              << " dependent ones: " << independent.faults() + dependent.faults() << " faults\n";
    return independent.faults() + dependent.faults() == 0 ? 0 : 1;
}
