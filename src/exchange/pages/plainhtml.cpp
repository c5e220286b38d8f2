// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytes/spaces.h"
#include "exchange/pages/bylinenames.h"
#include "exchange/pages/dateline.h"
#include "exchange/pages/furniture.h"
#include "exchange/pages/languagetag.h"
#include "exchange/pages/pagemetadata.h"
#include "exchange/pages/personlinks.h"
#include "exchange/pages/translatornames.h"
#include "exchange/pages/visiblelines.h"
#include "exchange/references/identifiers.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::exchange {

namespace {

constexpr auto Plain = Vocabulary::Html;

void readLinks(const HtmlDocument &page, PageFacts &facts)
{
    if (const auto bases = page.elements("base"); !bases.empty())
        facts.setBase(bases.front().attribute("href"));
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

bool holdsWords(const std::string &title, const std::string &words)
{
    return !words.empty() &&
           text::lowerCase(title).find(text::lowerCase(words)) != std::string::npos;
}

/// A heading whose title and subtitle stand in elements of their own, side by side, as one reads
/// it.
std::string headingText(const XmlElement &heading)
{
    static const WordSet below{"subtitle", "soustitre", "sous"};
    std::string text;
    for (xmlNode *node = heading.node()->children; node != nullptr; node = node->next) {
        const bool element = node->type == XML_ELEMENT_NODE;
        if (element && isFieldLabel(XmlElement(node)))
            continue;
        const std::string words = element ? XmlElement(node).text() : std::string();
        const bool under = element && !text.empty() && hasWord(XmlElement(node), below);
        if (under && !words.empty())
            text = collapsed(text) + (collapsed(text).ends_with(':') ? " " : "\u00A0: ");
        text += element ? words : textOf(node) != nullptr ? std::string(textOf(node)) : "";
    }
    return collapsed(text);
}

constexpr std::array<std::string_view, 6> TitleMarks{" | ", " - ", " – ", " — ", " : ", " :: "};

/// « Le site | … »
bool beginsTitle(const std::string &title, const std::string &words)
{
    const std::string lower = text::lowerCase(title);
    const std::string name = text::lowerCase(words);
    return std::ranges::any_of(TitleMarks, [&](std::string_view mark) {
        return !name.empty() && lower.starts_with(name + std::string(mark));
    });
}

/// « … | Le site »
bool endsTitle(const std::string &title, const std::string &words)
{
    const std::string lower = text::lowerCase(title);
    const std::string name = text::lowerCase(words);
    return std::ranges::any_of(TitleMarks, [&](std::string_view mark) {
        return !name.empty() && lower.ends_with(std::string(mark) + name);
    });
}

/// « Le sel | Les cahiers », where the highest heading is the site's name, or its picture, and a
/// lower one the title.
std::string lowerHeading(const HtmlDocument &page, const std::string &title,
                         const std::vector<std::string> &highest)
{
    const bool site = std::ranges::all_of(highest, [&](const std::string &heading) {
        return heading.empty() || endsTitle(title, heading);
    });
    if (!site)
        return {};
    for (const char *name : {"h2", "h3"}) {
        for (const XmlElement &heading : page.elements(name)) {
            std::string text = heading.text();
            if (beginsTitle(title, text))
                return text;
        }
    }
    return {};
}

/// The page's heading is its title, unless it is the site's name on every page.
void readHeadings(const HtmlDocument &page, PageFacts &facts)
{
    const auto titles = page.elements("title");
    const std::string title = titles.empty() ? std::string() : titles.front().text();
    const std::string site = facts.claimed(Vocabulary::OpenGraph, "publisher");
    std::vector<std::string> headings;
    for (const XmlElement &heading : page.elements("h1"))
        headings.push_back(headingText(heading));
    facts.add(Plain, "title", lowerHeading(page, title, headings), "h1");
    std::vector<std::string> named;
    for (std::string &text : headings) {
        if (headings.size() == 1 || (text != site && holdsWords(title, text)))
            named.push_back(std::move(text));
    }
    // Where the title names two of them, the site stands first or last, and is one of the two.
    if (named.size() == 2 && named[0] != named[1] &&
        (beginsTitle(title, named[0]) || endsTitle(title, named[0])))
        named.erase(named.begin());
    for (std::string &text : named)
        facts.add(Plain, "title", std::move(text), "h1");
    const std::size_t bar = title.rfind(" | ");
    facts.add(Plain, "title", title.substr(0, bar == 0 ? std::string::npos : bar), "title");
}

/// « Publié le 28 juin 2023 » without the words.
std::string dateOf(const XmlElement &element)
{
    const auto line = dateLine(element.text());
    return line ? line->date : element.text();
}

/// What microformats mark as the date of publication: class `published`, with the date in `title`
/// or `datetime`, else as one reads it.
void readPublished(const HtmlDocument &page, PageFacts &facts)
{
    static const WordSet words{"published"};
    for (const XmlElement &element : page.elementsMarked(words)) {
        std::string date = element.attribute("datetime");
        if (date.empty())
            date = element.attribute("title");
        facts.add(Plain, "date", dateIn(date).known() ? date : dateOf(element), "published");
        return;
    }
}

/// The date that RDFa marks, as Drupal has it: `property="dc:date"`, `schema:datePublished`.
void readDateProperty(const HtmlDocument &page, PageFacts &facts)
{
    static const WordSet properties{"datepublished", "schema:datepublished", "dc:date",
                                    "dc:issued",     "dcterms:issued",       "dcterms:date"};
    for (const XmlElement &element : page.elements()) {
        if (element.node()->properties == nullptr || element.name() == "meta" ||
            !properties.containsOneOf(element.plainAttribute("property"), isSpace))
            continue;
        const std::string date = element.attribute("content");
        facts.add(Plain, "date", dateIn(date).known() ? date : dateOf(element), "property");
        return;
    }
}

bool holdsOneOf(const XmlElement &element, const WordSet &names)
{
    xmlNode *const top = element.node();
    for (xmlNode *node = top->children; node != nullptr; node = nextNode(node, top)) {
        if (node->type == XML_ELEMENT_NODE && names.contains(XmlElement(node).name()))
            return true;
    }
    return false;
}

/// Whether an element stands in the announcement of another work: a short article with a heading
/// that is not the page's.
bool standsInTeaser(const XmlElement &element)
{
    constexpr std::size_t longest = 400;
    static const WordSet highest{"h1"};
    static const WordSet lower{"h2", "h3", "h4", "h5", "h6"};
    for (xmlNode *node = element.node(); node != nullptr && node->type == XML_ELEMENT_NODE;
         node = node->parent) {
        const XmlElement around(node);
        if (around.name() == "article")
            return around.text().size() <= longest && holdsOneOf(around, lower) &&
                   !holdsOneOf(around, highest);
    }
    return false;
}

void readTimes(const HtmlDocument &page, PageFacts &facts)
{
    const bool headed = !page.elements("h1").empty();
    for (const XmlElement &time : page.elements("time")) {
        if (headed && standsInTeaser(time))
            continue;
        const std::string machine = time.attribute("datetime");
        facts.add(Plain, "date", dateIn(machine).known() ? machine : dateOf(time), "time");
    }
}

/// Whether an element belongs to an entry of a bibliography.
bool standsInEntry(const XmlElement &element)
{
    static const WordSet entries{"biblioentry", "bibliomixed", "bibliography", "reflist", "csl"};
    for (xmlNode *node = element.node(); node != nullptr && node->type == XML_ELEMENT_NODE;
         node = node->parent) {
        const XmlElement around(node);
        if (around.name() != "body" && hasWord(around, entries))
            return true;
    }
    return false;
}

/// « Libération », « Le Monde », « Alternatives économiques »: one word, an article and one, or a
/// small word last are no person's name.
bool namesNobody(const std::string &name)
{
    const std::size_t space = name.find(' ');
    const std::string front = text::lowerCase(name.substr(0, space));
    const bool article = front == "le" || front == "la" || front == "les" || front == "the";
    const text::Character last = text::characterAt(name, name.rfind(' ') + 1);
    return space == std::string::npos || !text::isUpper(last.code) ||
           (article && name.find(' ', space + 1) == std::string::npos);
}

/// « Anne Martin — 20 mai 2019 » as « Anne Martin », and « Le Monde · 20 mai 2019 » as nothing.
std::string withoutDate(const std::string &byline)
{
    const auto line = dateLine(byline);
    if (!line || line->date.empty())
        return line && !line->authors.empty() ? line->authors : byline;
    return line->authors.empty() && !namesNobody(line->beside) ? line->beside : line->authors;
}

/// « Par Anne Martin »: the bylines that a page marks as such, those beside the first one with it.
void readByline(const HtmlDocument &page, PageFacts &facts)
{
    constexpr std::size_t longest = 300;
    static const WordSet words{"author", "authors", "auteur", "auteurs", "byline"};
    const xmlNode *parent = nullptr;
    std::vector<std::string> lines;
    for (const XmlElement &element : page.elementsMarked(words, {"class", "rel"})) {
        const bool beside = parent == nullptr || element.node()->parent == parent;
        if (!beside || standsInEntry(element))
            continue;
        std::vector<std::string> own = namesMarkedIn(element);
        if (auto seen = visibleLines(element); own.empty() || !translatorNames(seen).empty())
            own = std::move(seen);
        if (own.empty() || visibleText(element).size() > longest)
            continue;
        parent = element.node()->parent;
        std::ranges::move(own, std::back_inserter(lines));
    }
    facts.add(Plain, "translators", translatorNames(lines), "byline");
    std::ranges::transform(lines, lines.begin(), withoutTranslators);
    std::ranges::transform(lines, lines.begin(), withoutDate);
    facts.add(Plain, "authors", bylineNames(lines), "byline");
}

bool isAbstractLabel(std::string_view line)
{
    const std::string lower =
        text::lowerCase(line.substr(0, line.find_last_not_of(" \u00a0\u202f:") + 1));
    return lower == "résumé" || lower == "résumés" || lower == "abstract" || lower == "abstracts" ||
           lower == "summary";
}

/// « Résumé : Les digues… » without the label before the text.
std::string withoutAbstractLabel(const std::string &line)
{
    const std::size_t mark = line.find_first_of(":.");
    const bool labelled = mark != std::string::npos && isAbstractLabel(line.substr(0, mark));
    return labelled ? collapsed(line.substr(mark + 1)) : line;
}

/// The language that an element or one that it stands in gives, below `top`; empty where none does.
std::string languageBelow(const XmlElement &top, const XmlElement &element)
{
    for (xmlNode *node = element.node(); node != nullptr && node != top.node();
         node = node->parent) {
        if (std::string language = XmlElement(node).attribute("lang"); !language.empty())
            return language;
    }
    return {};
}

bool standsIn(const XmlElement &top, const XmlElement &element)
{
    const xmlNode *node = element.node()->parent;
    while (node != nullptr && node != top.node())
        node = node->parent;
    return node != nullptr;
}

/// The lines of those parts of a block that are in the first language named in it; none where it
/// names no other.
std::vector<std::string> linesInFirstLanguage(const XmlElement &block)
{
    std::vector<std::string> lines;
    std::string language;
    bool others = false;
    for (xmlNode *node = block.node()->children; node != nullptr;) {
        const std::string own =
            node->type == XML_ELEMENT_NODE ? XmlElement(node).attribute("lang") : std::string();
        if (language.empty())
            language = own;
        if (!own.empty() && own == language)
            std::ranges::move(visibleLines(XmlElement(node)), std::back_inserter(lines));
        others = others || own != (own.empty() ? own : language);
        node = own.empty() ? nextNode(node, block.node()) : nextOutside(node, block.node());
    }
    return others ? lines : std::vector<std::string>();
}

/// A block of summaries in several languages, each marked as one: those in the first language.
std::vector<std::string> firstSummary(const HtmlDocument &page, const XmlElement &block,
                                      const WordSet &words)
{
    std::vector<std::string> lines;
    std::optional<std::string> language;
    bool others = false;
    for (const XmlElement &element : page.elementsMarked(words)) {
        if (!standsIn(block, element))
            continue;
        const std::string own = languageBelow(block, element);
        if (!language)
            language = own;
        if (own == *language)
            std::ranges::move(visibleLines(element), std::back_inserter(lines));
        else
            others = true;
    }
    if (others)
        return lines;
    lines = linesInFirstLanguage(block);
    return lines.empty() ? visibleLines(block) : lines;
}

/// A summary that can be seen, without the label before it. Most pages have another one.
void readAbstract(const HtmlDocument &page, PageFacts &facts)
{
    static const WordSet words{"abstract", "resume"};
    if (facts.claims("summary"))
        return;
    for (const XmlElement &element : page.elementsMarked(words)) {
        std::string text;
        for (const std::string &line : firstSummary(page, element, words)) {
            if (!text.empty())
                text += "\n\n" + line;
            else if (!isAbstractLabel(line))
                text = withoutAbstractLabel(line);
        }
        facts.add(Plain, "summary", text, "abstract");
        return;
    }
}

/// Journals of OpenEdition mark their titles in other languages.
void readOtherTitles(const HtmlDocument &page, PageFacts &facts)
{
    static const WordSet words{"docalttitle"};
    for (const XmlElement &element : page.elementsMarked(words))
        facts.add(Plain, "alternateTitles", element.text(), "docAltTitle");
}

} // namespace

void readPlainHtml(const HtmlDocument &page, PageFacts &facts)
{
    readLinks(page, facts);
    readHeadings(page, facts);
    readPublished(page, facts);
    readDateProperty(page, facts);
    readTimes(page, facts);
    readByline(page, facts);
    readAbstract(page, facts);
    readOtherTitles(page, facts);
    std::string language = page.root().attribute("lang");
    if (language.empty())
        language = page.root().attribute("xml:lang");
    facts.add(Plain, "language", language, "html lang");
}

} // namespace lutrin::exchange
