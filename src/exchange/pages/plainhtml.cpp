// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytes/spaces.h"
#include "exchange/pages/bylinenames.h"
#include "exchange/pages/furniture.h"
#include "exchange/pages/pagemetadata.h"
#include "exchange/pages/visiblelines.h"
#include "exchange/references/identifiers.h"
#include "text/characters.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::exchange {

namespace {

constexpr auto Plain = Vocabulary::Html;

void readLinks(const HtmlDocument &page, PageFacts &facts)
{
    for (const XmlElement &link : page.elements("link")) {
        const std::string relation = text::lowerCase(link.attribute("rel"));
        const std::string address = link.attribute("href");
        if (relation == "canonical")
            facts.add(Plain, "url", address, "link canonical");
        if (relation == "alternate" && !link.attribute("hreflang").empty() && isWebAddress(address))
            facts.addVersion(
                {languageTag(link.attribute("hreflang")), link.attribute("title"), address});
    }
}

/// The page's heading is its title, unless it is the site's name on every page.
void readHeadings(const HtmlDocument &page, PageFacts &facts)
{
    const auto titles = page.elements("title");
    const std::string title = titles.empty() ? std::string() : titles.front().text();
    const auto headings = page.elements("h1");
    for (const XmlElement &heading : headings) {
        const std::string text = heading.text();
        if (headings.size() == 1 || (!text.empty() && title.starts_with(text)))
            facts.add(Plain, "title", text, "h1");
    }
    const std::size_t bar = title.rfind(" | ");
    facts.add(Plain, "title", title.substr(0, bar == 0 ? std::string::npos : bar), "title");
}

/// What microformats mark as the date of publication: class `published`, with the date in `title`
/// or `datetime`, else as one reads it.
void readPublished(const HtmlDocument &page, PageFacts &facts)
{
    static const WordSet words{"published"};
    for (const XmlElement &element : page.elements()) {
        if (!hasWord(element, words))
            continue;
        std::string date = element.attribute("datetime");
        if (date.empty())
            date = element.attribute("title");
        facts.add(Plain, "date", dateIn(date).known() ? date : element.text(), "published");
        return;
    }
}

void readTimes(const HtmlDocument &page, PageFacts &facts)
{
    for (const XmlElement &time : page.elements("time")) {
        const std::string machine = time.attribute("datetime");
        facts.add(Plain, "date", machine.empty() ? time.text() : machine, "time");
    }
}

/// « Par Anne Martin »: the bylines that a page marks as such, those beside the first one with it.
void readByline(const HtmlDocument &page, PageFacts &facts)
{
    constexpr std::size_t longest = 300;
    static const WordSet words{"author", "authors", "auteur", "auteurs", "byline"};
    const xmlNode *parent = nullptr;
    std::vector<std::string> lines;
    for (const XmlElement &element : page.elements()) {
        if (!hasWord(element, words, {"class", "rel"}))
            continue;
        const bool beside = parent == nullptr || element.node()->parent == parent;
        if (!beside)
            continue;
        std::vector<std::string> own = visibleLines(element);
        if (own.empty() || visibleText(element).size() > longest)
            continue;
        parent = element.node()->parent;
        std::ranges::move(own, std::back_inserter(lines));
    }
    facts.add(Plain, "authors", bylineNames(lines), "byline");
}

bool isAbstractLabel(std::string_view line)
{
    const std::string lower =
        text::lowerCase(line.substr(0, line.find_last_not_of(" \u00a0\u202f:") + 1));
    return lower == "résumé" || lower == "abstract" || lower == "summary";
}

/// A summary that can be seen, without the label before it. Most pages have another one.
void readAbstract(const HtmlDocument &page, PageFacts &facts)
{
    static const WordSet words{"abstract", "resume"};
    if (facts.claims("summary"))
        return;
    for (const XmlElement &element : page.elements()) {
        if (!hasWord(element, words))
            continue;
        std::string text;
        for (const std::string &line : visibleLines(element)) {
            if (!text.empty() || !isAbstractLabel(line))
                text += (text.empty() ? "" : "\n\n") + line;
        }
        facts.add(Plain, "summary", text, "abstract");
        return;
    }
}

} // namespace

void readPlainHtml(const HtmlDocument &page, PageFacts &facts)
{
    readLinks(page, facts);
    readHeadings(page, facts);
    readPublished(page, facts);
    readTimes(page, facts);
    readByline(page, facts);
    readAbstract(page, facts);
    std::string language = page.root().attribute("lang");
    if (language.empty())
        language = page.root().attribute("xml:lang");
    facts.add(Plain, "language", language, "html lang");
}

} // namespace lutrin::exchange
