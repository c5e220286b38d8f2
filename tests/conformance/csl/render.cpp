// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders the items of a CSL-JSON file in styles, for comparison with another processor.
//
//   csl-render STYLES LOCALES ITEMS NAME…
//
// prints a JSON object a style: {"style", "bibliography": [html…], "citations": [html…]} or
// {"style", "error"}. Citations are each item alone, then all of them together.
#include "citation/csljson.h"
#include "citation/markupwriter.h"
#include "citation/processor.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <iostream>
#include <sstream>

using namespace lutrin;
using Json = nlohmann::ordered_json;

namespace {

citation::CitationInput citing(const std::vector<citation::Item> &items)
{
    citation::CitationInput input;
    input.located = true;
    for (const citation::Item &item : items) {
        input.ids.push_back(item.id);
        input.cites.emplace_back();
    }
    return input;
}

Json rendered(const citation::LoadedStyle &style, const std::vector<citation::Item> &items)
{
    Json result;
    citation::Processor processor(style, items);
    (void)processor.prepare();
    result["bibliography"] = Json::array();
    for (const auto &entry : processor.bibliography())
        result["bibliography"].push_back(citation::toHtml(entry.runs, true));
    result["citations"] = Json::array();
    for (const citation::Item &item : items)
        result["citations"].push_back(citation::toHtml(processor.citation(citing({item}))));
    result["citations"].push_back(citation::toHtml(processor.citation(citing(items))));
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 5) {
        std::cerr << "usage: csl-render STYLES LOCALES ITEMS NAME...\n";
        return 2;
    }
    std::ostringstream text;
    text << std::ifstream(argv[3]).rdbuf();
    const auto items = citation::itemsFromCslJson(text.str());
    if (!items) {
        std::cerr << items.error().detail << '\n';
        return 1;
    }
    const citation::StyleCatalogue catalogue(argv[1], argv[2]);
    for (int i = 4; i < argc; ++i) {
        const auto style = catalogue.load(argv[i]);
        Json line = style ? rendered(*style, *items) : Json{{"error", style.error().detail}};
        line["style"] = argv[i];
        std::cout << line.dump() << std::endl;
    }
}
