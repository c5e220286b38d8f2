// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytes/spaces.h"
#include "exchange/pages/furniture.h"
#include "exchange/pages/pagemetadata.h"
#include "exchange/references/identifiers.h"
#include "text/characters.h"

#include <algorithm>
#include <string>
#include <string_view>

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

/// A byline without what introduces its names: « Par », “Written by:”.
std::string withoutIntroduction(std::string names)
{
    for (const std::string_view words :
         {"par ", "by ", "écrit par ", "written by ", "auteur ", "auteurs ", "author ", "authors ",
          "auteur(s) ", "un article de ", "propos recueillis par "}) {
        const std::string front = text::lowerCase(names.substr(0, words.size() + 4));
        if (!front.starts_with(words.substr(0, words.size() - 1)))
            continue;
        const std::size_t after = names.find_first_not_of(" :\u00A0", words.size() - 1);
        const bool ends = after != std::string::npos && after >= words.size();
        if (ends)
            return names.substr(after);
    }
    return names;
}

/// « Par Anne Martin »: the byline that a page marks as such.
void readByline(const HtmlDocument &page, PageFacts &facts)
{
    constexpr std::size_t longest = 300;
    static const WordSet words{"author", "authors", "auteur", "auteurs", "byline"};
    for (const XmlElement &element : page.elements()) {
        if (!hasWord(element, words, {"class", "rel"}))
            continue;
        std::string names = visibleText(element);
        names = withoutIntroduction(std::move(names));
        if (names.empty() || names.size() > longest)
            continue;
        facts.add(Plain, "authors", names, "byline");
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
    std::string language = page.root().attribute("lang");
    if (language.empty())
        language = page.root().attribute("xml:lang");
    facts.add(Plain, "language", language, "html lang");
}

} // namespace lutrin::exchange
