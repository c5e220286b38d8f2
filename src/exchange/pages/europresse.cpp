// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/europresse.h"

#include "exchange/bytes/spaces.h"
#include "exchange/pages/articlebody.h"
#include "exchange/pages/bylinenames.h"
#include "exchange/pages/textlanguage.h"
#include "exchange/pages/wordset.h"
#include "exchange/references/identifiers.h"
#include "exchange/references/personname.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

namespace lutrin::exchange {

namespace {

enum PressPart {
    PressPublication,
    PressHeader,
    PressTitle,
    PressTitleBlock,
    PressSubtitle,
    PressAuthors,
    PressText,
    PressTextBlock,
    PressNumber
};
constexpr std::size_t PressPartCount = PressNumber + 1;

/// The words of their classes; of two of one kind, the first is the closer one.
constexpr std::array<std::pair<std::string_view, PressPart>, PressPartCount> PressClasses{{
    {"docpublicationname", PressPublication},
    {"docheader", PressHeader},
    {"titrearticlevisu", PressTitle},
    {"titrearticle", PressTitleBlock},
    {"rdp__subtitle", PressSubtitle},
    {"sm-margin-bottomnews", PressAuthors},
    {"dococurrcontainer", PressText},
    {"doctext", PressTextBlock},
    {"public-lblnodoc", PressNumber},
}};

bool partsPressWords(char c)
{
    return isSpace(c);
}

/// Where an article of the page has what.
struct PressArticle {
    int line = 0;
    std::array<std::optional<XmlElement>, PressPartCount> parts;

    [[nodiscard]] std::string text(PressPart part) const
    {
        return parts.at(part) ? parts.at(part)->text() : std::string();
    }
};

void notePressPart(PressArticle &article, const XmlElement &element)
{
    forEachWord(element.attribute("class"), partsPressWords, [&](std::string_view word) {
        const std::string lower = text::lowerCase(word);
        const auto known =
            std::ranges::find(PressClasses, lower, [](const auto &each) { return each.first; });
        if (known != PressClasses.end() && !article.parts.at(known->second))
            article.parts.at(known->second) = element;
    });
}

/// Elements stand in the order of the page: each belongs to the article that began last.
std::vector<PressArticle> articlesOf(const HtmlDocument &page)
{
    std::vector<PressArticle> articles;
    for (const XmlElement &element : page.elements()) {
        if (element.name() == "article")
            articles.push_back({.line = element.line(), .parts = {}});
        else if (!articles.empty())
            notePressPart(articles.back(), element);
    }
    std::erase_if(articles,
                  [](const PressArticle &article) { return !article.parts[PressPublication]; });
    return articles;
}

/// « La Croix, no. 43018 », « Le Monde.fr (site web) »
void takePublication(Found &found, const std::string &text)
{
    const std::size_t issue = text.find(", no. ");
    const std::size_t end = std::min({issue, text.find(" ("), text.size()});
    take(found, "container", text.substr(0, end), "Europresse");
    if (issue != std::string::npos)
        take(found, "issue", text.substr(issue + std::string_view(", no. ").size()), "Europresse");
}

/// The first date among the words: « Événement, mercredi 11 septembre 2024 845 mots, p. 2-3 ».
std::string dateAmong(std::string_view header)
{
    std::vector<std::string> words;
    forEachWord(
        header, [](char c) { return partsPressWords(c) || c == ','; },
        [&](std::string_view word) { words.emplace_back(word); });
    constexpr std::size_t length = 3; // 11 septembre 2024, November 13 2015
    for (std::size_t at = 0; at + length <= words.size(); ++at) {
        const std::string date = words[at] + ' ' + words[at + 1] + ' ' + words[at + 2];
        if (dateIn(date).day != 0)
            return date;
        const std::string english = words[at] + ' ' + words[at + 1] + ", " + words[at + 2];
        if (dateIn(english).day != 0)
            return english;
    }
    return {};
}

std::string pressPagesIn(const std::string &header)
{
    constexpr std::string_view label = ", p. ";
    const std::size_t at = header.find(label);
    if (at == std::string::npos)
        return {};
    const std::string rest = header.substr(at + label.size());
    return rest.substr(0, rest.find(','));
}

Found pressFound(const HtmlDocument &page, const PressArticle &article)
{
    Found found{.line = article.line};
    take(found, "type", "press", "Europresse");
    const std::string title = article.text(PressTitle);
    take(found, "title", title.empty() ? article.text(PressTitleBlock) : title, "Europresse");
    take(found, "summary", article.text(PressSubtitle), "Europresse");
    takePublication(found, article.text(PressPublication));
    const std::string header = article.text(PressHeader);
    take(found, "date", dateAmong(header), "Europresse");
    take(found, "pages", pressPagesIn(header), "Europresse");
    takeNames(found, "authors", naturalNames(bylineNames({article.text(PressAuthors)})),
              "Europresse");
    const auto &text =
        article.parts[PressText] ? article.parts[PressText] : article.parts[PressTextBlock];
    corpus::Document &document = found.document;
    if (text)
        document.body = articleBody(page, *text);
    if (!document.body.empty())
        document.sources["body"] = corpus::Source::Publisher;
    take(found, "language", languageOfWords(corpus::plainText(document.body)), "words of the text");
    const std::string number = article.text(PressNumber);
    document.provenance = number.empty() ? "Europresse" : "Europresse, " + number;
    return found;
}

} // namespace

std::vector<Found> europresseArticles(const HtmlDocument &page)
{
    std::vector<Found> all;
    static const WordSet publication{"docpublicationname"};
    if (page.elementsMarked(publication).empty())
        return all;
    for (const PressArticle &article : articlesOf(page))
        all.push_back(pressFound(page, article));
    return all;
}

} // namespace lutrin::exchange
