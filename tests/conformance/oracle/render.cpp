// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers oracle.mjs' questions with our engine:
//
//   citation-oracle STYLES LOCALES ITEMS CLUSTERS
//
// reads styles' names from standard input, one a line, and prints a JSON object for each, in the
// shape that engine.mjs describes.
#include "citation/item/csljson.h"
#include "citation/output/markupwriter.h"
#include "citation/processor.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <iostream>
#include <sstream>

using namespace lutrin::citation;
using Json = nlohmann::ordered_json;

namespace {

std::string fileText(const char *path)
{
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

/// The cites of one list of clusters.json: what CSL-JSON's citation items may say.
CitationInput citationOf(const Json &cites)
{
    CitationInput citation;
    for (const Json &json : cites) {
        Cite cite;
        cite.locator.value = json.value("locator", "");
        if (json.contains("label"))
            cite.locator.label = std::max(0, locatorLabelIndex(json["label"].get<std::string>()));
        cite.prefix = json.value("prefix", "");
        cite.suffix = json.value("suffix", "");
        citation.ids.push_back(json.at("id"));
        citation.cites.push_back(std::move(cite));
    }
    return citation;
}

/// A document: its items in the order of their first citation, as the peer registers them.
class Paper {
public:
    Paper(const LoadedStyle &style, std::vector<Item> items)
        : m_items(std::move(items)), m_processor(style, m_items)
    {
        (void)m_processor.prepare();
    }

    /// Notes are numbered from 1; the citations of an in-text style stand in no note.
    [[nodiscard]] std::vector<std::string> citations(std::vector<CitationInput> inputs)
    {
        if (m_processor.style().info.noteStyle)
            for (std::size_t i = 0; i < inputs.size(); ++i)
                inputs[i].note = static_cast<int>(i) + 1;
        std::vector<std::string> texts;
        for (const auto &runs : m_processor.citations(std::move(inputs)))
            texts.push_back(toHtml(runs));
        return texts;
    }

    /// Each item by itself, in a citation of its own.
    [[nodiscard]] std::vector<std::string> citations()
    {
        std::vector<CitationInput> inputs;
        for (const Item &item : m_items) {
            CitationInput input;
            input.ids.push_back(item.id);
            input.cites.emplace_back();
            inputs.push_back(std::move(input));
        }
        return citations(std::move(inputs));
    }

    /// [id, entry]…, or null for a style that defines no bibliography.
    [[nodiscard]] Json bibliography()
    {
        if (!m_processor.style().bibliography)
            return nullptr;
        Json list = Json::array();
        for (const BibliographyEntry &entry : m_processor.bibliography())
            list.push_back({m_items[entry.item].id, toHtml(entry.runs, true)});
        return list;
    }

private:
    std::vector<Item> m_items;
    Processor m_processor;
};

Json alone(const LoadedStyle &style, const Item &item)
{
    Paper paper(style, {item});
    const Json list = paper.bibliography();
    return {list.is_array() && !list.empty() ? list[0][1] : Json(), paper.citations().front()};
}

std::vector<Item> cited(const std::vector<Item> &items, const std::vector<CitationInput> &inputs)
{
    std::vector<Item> result;
    for (const CitationInput &input : inputs)
        for (const std::string &id : input.ids) {
            const auto named = [&](const Item &item) { return item.id == id; };
            if (std::none_of(result.begin(), result.end(), named))
                result.push_back(*std::find_if(items.begin(), items.end(), named));
        }
    return result;
}

Json answers(const LoadedStyle &style, const std::vector<Item> &items, const Json &clusters)
{
    Json result;
    result["alone"] = Json::object();
    for (const Item &item : items)
        result["alone"][item.id] = alone(style, item);
    Paper together(style, items);
    result["citations"] = together.citations();
    result["bibliography"] = together.bibliography();
    std::vector<CitationInput> inputs;
    for (const Json &cluster : clusters)
        inputs.push_back(citationOf(cluster));
    result["sequence"] = Paper(style, cited(items, inputs)).citations(inputs);
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 5) {
        std::cerr << "usage: citation-oracle STYLES LOCALES ITEMS CLUSTERS\n";
        return 2;
    }
    const auto items = itemsFromCslJson(fileText(argv[3]));
    if (!items) {
        std::cerr << argv[3] << ": " << items.error().detail << '\n';
        return 1;
    }
    const Json clusters = Json::parse(fileText(argv[4]));
    const StyleCatalogue catalogue(argv[1], argv[2]);
    for (std::string name; std::getline(std::cin, name);) {
        const auto style = catalogue.load(name);
        Json line =
            style ? answers(*style, *items, clusters) : Json{{"error", style.error().detail}};
        line["style"] = name;
        std::cout << line.dump() << std::endl;
    }
}
