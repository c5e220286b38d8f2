// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "run.h"

#include "bibsection.h"
#include "citation/item/csljson.h"
#include "citation/output/markupwriter.h"
#include "citation/processor.h"

#include <nlohmann/json.hpp>

#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <memory>
#include <set>

namespace lutrin::conformance {
namespace {

using citation::CitationInput;
using citation::Item;
using citation::Processor;
using Json = nlohmann::json;

std::string textAt(const Json &object, const char *key)
{
    const auto found = object.find(key);
    if (found == object.end())
        return {};
    return found->is_string() ? found->get<std::string>() : found->dump();
}

bool flagAt(const Json &object, const char *key)
{
    const auto found = object.find(key);
    if (found == object.end())
        return false;
    return found->is_boolean() ? found->get<bool>()
                               : !found->is_null() && textAt(object, key) != "0";
}

std::string withoutLeadingSpaces(std::string text)
{
    text.erase(0, std::min(text.find_first_not_of(' '), text.size()));
    return text;
}

/// A label that is written in the locator, with its point, goes before the one beside it:
/// « sec. 12 » is no page.
citation::Locator locatorOf(const std::string &label, const std::string &value)
{
    citation::Locator written = citation::parseLocator(value);
    const bool abbreviated = value.find('.') < value.find(' ');
    if (written.value != value && (label.empty() || abbreviated))
        return written;
    return {std::max(0, citation::locatorLabelIndex(label)), value};
}

citation::Cite citeOf(const Json &json)
{
    citation::Cite cite;
    cite.locator = locatorOf(textAt(json, "label"), withoutLeadingSpaces(textAt(json, "locator")));
    cite.prefix = textAt(json, "prefix");
    cite.suffix = textAt(json, "suffix");
    cite.suppressAuthor = flagAt(json, "suppress-author");
    cite.authorOnly = flagAt(json, "author-only");
    cite.nearNote = flagAt(json, "near-note");
    const std::string position = textAt(json, "position");
    cite.position = static_cast<citation::CitePosition>(
        position.size() == 1 && position < "4" ? position.front() - '0' : 0);
    if (json.contains("first-reference-note-number"))
        cite.firstNote = std::atoi(textAt(json, "first-reference-note-number").c_str());
    return cite;
}

CitationInput citationOf(const Json &cites)
{
    CitationInput citation;
    for (const Json &cite : cites) {
        citation.ids.push_back(textAt(cite, "id"));
        citation.cites.push_back(citeOf(cite));
    }
    return citation;
}

Result<citation::LoadedStyle> loadStyle(const Fixture &fixture,
                                        const std::filesystem::path &locales)
{
    const auto file = std::filesystem::temp_directory_path() /
                      ("lutrin-conformance-" + std::to_string(::getpid()) + ".csl");
    std::ofstream(file) << fixture.section("CSL");
    auto style = citation::StyleCatalogue(std::filesystem::path(), locales).load(file.string());
    std::filesystem::remove(file);
    return style;
}

/// The style with its list in the order of the items, as the mode `bibliography-nosort` asks for.
citation::LoadedStyle unsorted(citation::LoadedStyle loaded)
{
    auto style = std::make_shared<citation::Style>(*loaded.style);
    if (style->bibliography)
        style->bibliography->sort.clear();
    loaded.style = std::move(style);
    return loaded;
}

std::string bibliographyHtml(Processor &processor, const std::vector<Item> &items,
                             const std::set<std::string> &hidden)
{
    std::string html = "<div class=\"csl-bib-body\">\n";
    for (const auto &entry : processor.bibliography())
        if (!hidden.contains(items[entry.item].id))
            html += "  <div class=\"csl-entry\">" + citation::toHtml(entry.runs, true) + "</div>\n";
    return html + "</div>";
}

/// Each list of CITATION-ITEMS by itself; without them one citation of all items.
std::string singleCitations(const Fixture &fixture, Processor &processor,
                            const std::vector<Item> &items)
{
    std::vector<CitationInput> inputs;
    if (fixture.has("CITATION-ITEMS")) {
        for (const Json &list : Json::parse(fixture.section("CITATION-ITEMS")))
            inputs.push_back(citationOf(list));
    } else {
        CitationInput all;
        for (const Item &item : items) {
            all.ids.push_back(item.id);
            all.cites.emplace_back();
        }
        inputs.push_back(std::move(all));
    }
    std::string result;
    for (CitationInput &input : inputs) {
        input.located = true;
        if (!result.empty())
            result += '\n';
        result += citation::toHtml(processor.citation(std::move(input)));
    }
    return result;
}

/// A document under the writer's hands: citations by id, in the order of the last change.
class Document {
public:
    Document(citation::LoadedStyle style, const std::vector<Item> &items)
        : m_style(std::move(style)), m_items(items)
    {
    }

    /// One step of CITATIONS: a citation, and those before and after it with their notes.
    void apply(const Json &step)
    {
        const Json &citation = step.at(0);
        m_new = textAt(citation, "citationID");
        m_citations[m_new] = citationOf(citation.at("citationItems"));
        m_citations[m_new].unsorted =
            citation.contains("properties") && flagAt(citation["properties"], "unsorted");
        m_order.clear();
        place(step.at(1));
        m_order.push_back(m_new);
        m_citations[m_new].note =
            citation.contains("properties")
                ? std::atoi(textAt(citation["properties"], "noteIndex").c_str())
                : 0;
        place(step.at(2));
    }

    [[nodiscard]] std::map<std::string, std::string> texts() const
    {
        const std::vector<Item> cited = citedItems();
        Processor processor(m_style, cited);
        std::vector<CitationInput> inputs = inOrder();
        processor.citedIn(inputs);
        (void)processor.prepare();
        std::map<std::string, std::string> result;
        const auto runs = processor.citations(std::move(inputs));
        for (std::size_t i = 0; i < runs.size(); ++i)
            result[m_order[i]] = citation::toHtml(runs[i]);
        return result;
    }

    [[nodiscard]] std::string bibliography(const std::set<std::string> &hidden) const
    {
        const std::vector<Item> cited = citedItems();
        Processor processor(m_style, cited);
        processor.citedIn(inOrder());
        (void)processor.prepare();
        return bibliographyHtml(processor, cited, hidden);
    }

    [[nodiscard]] const std::vector<std::string> &order() const { return m_order; }
    [[nodiscard]] const std::string &newest() const { return m_new; }

private:
    void place(const Json &list)
    {
        for (const Json &entry : list) {
            const std::string id = entry.at(0).get<std::string>();
            m_order.push_back(id);
            m_citations[id].note = entry.at(1).get<int>();
        }
    }

    [[nodiscard]] std::vector<CitationInput> inOrder() const
    {
        std::vector<CitationInput> inputs;
        for (const std::string &id : m_order)
            inputs.push_back(m_citations.at(id));
        return inputs;
    }

    [[nodiscard]] std::vector<Item> citedItems() const
    {
        std::vector<Item> cited;
        std::set<std::string> seen;
        for (const std::string &id : m_order)
            for (const std::string &item : m_citations.at(id).ids)
                if (seen.insert(item).second)
                    for (const Item &known : m_items)
                        if (known.id == item)
                            cited.push_back(known);
        return cited;
    }

    citation::LoadedStyle m_style;
    const std::vector<Item> &m_items;
    std::map<std::string, CitationInput> m_citations;
    std::vector<std::string> m_order;
    std::string m_new;
};

/// The suite marks what the last step changed with >> and the rest with two points.
std::string documentCitations(const Fixture &fixture, const citation::LoadedStyle &style,
                              const std::vector<Item> &items)
{
    Document document(style, items);
    std::map<std::string, std::string> before;
    std::map<std::string, std::string> after;
    for (const Json &step : Json::parse(fixture.section("CITATIONS"))) {
        document.apply(step);
        before = std::exchange(after, document.texts());
    }
    if (fixture.section("MODE") == "bibliography")
        return document.bibliography(hiddenItems(fixture));
    std::string result;
    for (std::size_t i = 0; i < document.order().size(); ++i) {
        const std::string &id = document.order()[i];
        const bool changed = id == document.newest() || before[id] != after[id];
        result += (i > 0 ? "\n" : "") + std::string(changed ? ">>" : "..") + "[" +
                  std::to_string(i) + "] " + after[id];
    }
    return result;
}

/// The last list of BIBENTRIES says what the document holds.
std::vector<Item> registered(const Fixture &fixture, const std::vector<Item> &items)
{
    if (!fixture.has("BIBENTRIES"))
        return items;
    const Json lists = Json::parse(fixture.section("BIBENTRIES"));
    std::vector<Item> chosen;
    for (const Json &id : lists.empty() ? Json::array() : lists.back())
        for (const Item &item : items)
            if (item.id == (id.is_string() ? id.get<std::string>() : id.dump()))
                chosen.push_back(item);
    return chosen;
}

Result<std::string> runUnguarded(const Fixture &fixture, const std::filesystem::path &locales)
{
    auto style = loadStyle(fixture, locales);
    if (!style)
        return failure(style.error());
    if (fixture.section("MODE") == "bibliography-nosort")
        style = unsorted(*std::move(style));
    const auto items = citation::itemsFromCslJson(fixture.section("INPUT"));
    if (!items)
        return failure(items.error());
    if (fixture.has("CITATIONS"))
        return documentCitations(fixture, *style, *items);
    const std::vector<Item> chosen = registered(fixture, *items);
    Processor processor(*style, chosen);
    if (const auto ready = processor.prepare(); !ready)
        return failure(ready.error());
    if (fixture.section("MODE").starts_with("bibliography"))
        return bibliographyHtml(processor, chosen, hiddenItems(fixture));
    return singleCitations(fixture, processor, chosen);
}

} // namespace

Result<std::string> run(const Fixture &fixture, const std::filesystem::path &locales)
{
    try {
        return runUnguarded(fixture, locales);
    } catch (const Json::exception &error) {
        return failure({Cause::Foreign, fixture.name, {}, error.what()});
    }
}

} // namespace lutrin::conformance
