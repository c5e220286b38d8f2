// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/pagereader.h"

#include "exchange/bytes/spaces.h"
#include "exchange/pages/articlebody.h"
#include "exchange/pages/bodyhead.h"
#include "exchange/pages/europresse.h"
#include "exchange/pages/furniture.h"
#include "exchange/pages/htmldocument.h"
#include "exchange/pages/officialtext.h"
#include "exchange/pages/pagearticles.h"
#include "exchange/pages/pagefacts.h"
#include "exchange/pages/pagelabels.h"
#include "exchange/pages/pagemetadata.h"
#include "exchange/pages/pdflink.h"
#include "exchange/pages/pictures.h"
#include "exchange/pages/publicationtype.h"
#include "exchange/pages/savingnote.h"
#include "exchange/pages/sitename.h"
#include "exchange/pages/subjectlinks.h"
#include "exchange/pages/textlanguage.h"
#include "exchange/pages/visiblelines.h"
#include "exchange/references/identifiers.h"
#include "exchange/references/subtitle.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace lutrin::exchange {

namespace {

/// A page that says nowhere what it is called is called by its first words.
void nameByText(Found &found)
{
    for (const corpus::Block &block : found.document.body) {
        const std::string words = firstWords(corpus::plainText(corpus::RichText{block}));
        if (take(found, "title", words, "first words"))
            return;
    }
}

/// Metadata have a journal's title without the subtitle that its page marks below it: with it, the
/// work has another title. To be called when the body has lost the first.
void takeSubtitle(corpus::Document &document, const HtmlDocument &page)
{
    static const WordSet words{"docsubtitle"};
    const auto marked = page.elementsMarked(words);
    const std::string subtitle = marked.empty() ? std::string() : marked.front().text();
    if (document.title.empty() || subtitle.empty() ||
        document.title.find(subtitle) != std::string::npos)
        return;
    document.alternateTitles.insert(document.alternateTitles.begin(),
                                    withSubtitle(document.title, subtitle));
    const auto repeated = std::ranges::find_if(document.body, [&](const corpus::Block &block) {
        return corpus::plainText(block.text) == subtitle;
    });
    if (repeated != document.body.end())
        document.body.erase(repeated);
}

/// What a server sends for a page that it does not have: a word of it for a title, and no text.
bool saysNotFound(const corpus::Document &document)
{
    constexpr std::size_t longestText = 400; ///< bytes
    const std::string title = text::lowerCase(document.title);
    const bool named = std::ranges::any_of(
        std::array{"not found", "page introuvable", "page non trouvée", "page n’existe p",
                   "page n'existe p"},
        [&](std::string_view words) { return title.find(words) != std::string::npos; });
    const bool numbered = title == "404" || title.starts_with("404 ") || title.ends_with(" 404");
    return (named || numbered) && document.pdf.empty() &&
           document.summary.size() + corpus::plainText(document.body).size() < longestText;
}

void add(Reading &reading, Found found)
{
    if (saysNotFound(found.document))
        reading.remark(Grade::Warning, Cause::NotFound, 0,
                       "the page itself says that what was asked for is not there: " +
                           found.document.title);
    if (found.document.title.empty())
        reading.remark(Grade::Failure, Cause::Invalid, 0, "a page without title or text");
    else
        reading.documents.push_back(std::move(found));
}

/// Whether the page says what work it is, beyond what its window shows.
bool isOneWork(const PageFacts &facts)
{
    constexpr Vocabulary ofWorks[] = {Vocabulary::Highwire,   Vocabulary::SchemaOrg,
                                      Vocabulary::DublinCore, Vocabulary::Prism,
                                      Vocabulary::OpenGraph,  Vocabulary::Microdata};
    return std::ranges::any_of(ofWorks, [&](Vocabulary vocabulary) {
        return !facts.claimed(vocabulary, "title").empty();
    });
}

void readVocabularies(const HtmlDocument &page, PageFacts &facts, Reading &reading)
{
    readPageMetadata(page, facts);
    readJsonLd(page, facts, reading);
    readMicrodata(page, facts);
    readRdfa(page, facts);
}

void readVisible(const HtmlDocument &page, PageFacts &facts)
{
    const std::vector<PageLine> lines = pageLines(page);
    readOfficialText(lines, facts);
    readPageLabels(lines, facts);
    readSubjectLinks(page, facts);
    if (const std::string pdf = facts.whole(pdfLink(lines)); isWebAddress(pdf))
        facts.add(Vocabulary::Html, "pdf", pdf, "link to a PDF");
    facts.add(Vocabulary::Html, "publisher",
              siteName(page, facts.claimed(Vocabulary::Html, "title")), "title");
    for (const PageLine &line : lines)
        facts.seeDates(line.text);
}

/// The page's own standfirst, where what was read of it is missing or cut.
void takeStandfirst(corpus::Document &document, const HtmlDocument &page, const XmlElement &article)
{
    const bool cut = document.summary.ends_with("…") || document.summary.ends_with("...");
    if (const std::string lead = standfirst(page);
        !lead.empty() && (cut || document.summary.empty()))
        document.summary = lead;
    if (document.summary.empty())
        document.summary = unmarkedStandfirst(page, article);
}

/// The text, without what the record says already and what only serves the page.
void takeBody(corpus::Document &document, corpus::RichText body, const HtmlDocument &page)
{
    document.body = std::move(body);
    if (!document.body.empty())
        document.sources["body"] = corpus::Source::Publisher;
    dropHead(document, page);
    takeSubtitle(document, page);
    dropFurniture(document);
}

/// What Lutrin has written as HTML is a list of many works for people to read; as a page, each line
/// below a title would become authors and kinds of works.
bool isOwnExport(const HtmlDocument &page)
{
    const auto metas = page.elements("meta");
    return std::ranges::any_of(metas, [](const XmlElement &meta) {
        return meta.attribute("name") == "generator" && meta.attribute("content") == "Lutrin";
    });
}

/// A page of several articles gives each of them.
Result<Reading> readArticles(const std::vector<PageArticle> &articles,
                             const PictureFinder &pictures)
{
    Reading all;
    for (const PageArticle &article : articles) {
        auto one = readWebPage(article.html, pictures);
        if (!one)
            return one;
        for (Found &found : one->documents) {
            found.line = article.line;
            all.documents.push_back(std::move(found));
        }
        std::ranges::move(one->remarks, std::back_inserter(all.remarks));
    }
    return all;
}

} // namespace

Result<Reading> readWebPage(std::string_view text, const PictureFinder &pictures)
{
    const auto page = HtmlDocument::parse(text);
    if (!page)
        return failure(page.error());
    if (isOwnExport(*page))
        return failure({.cause = Cause::Unsupported,
                        .detail = "an export of Lutrin, made to be read; to import it, export JSON "
                                  "Lines or references"});
    Reading reading;
    for (Found &article : europresseArticles(*page))
        add(reading, std::move(article));
    if (!reading.documents.empty())
        return reading;
    if (page->flattened())
        reading.remark(Grade::Warning, Cause::LimitExceeded, 0,
                       "elements deeper than " + std::to_string(MaximumHtmlDepth) +
                           " were read as text");
    keepFrames(*page);
    PageFacts facts;
    readVocabularies(*page, facts, reading);
    if (!isOneWork(facts)) {
        if (const auto articles = pageArticles(*page); !articles.empty())
            return readArticles(articles, pictures);
    }
    readVisible(*page, facts);
    const XmlElement article = articleElement(*page);
    corpus::RichText body = articleBody(*page, article);
    std::string words; // the language of the text, where nothing says that of the work
    if (!facts.saysLanguageOfWork()) {
        words = languageOfWords(corpus::plainText(body));
        facts.hearWords(words);
    }
    Found found = facts.settled(words);
    found.line = 1;
    takeStandfirst(found.document, *page, article);
    takeBody(found.document, std::move(body), *page);
    if (found.document.title.empty())
        nameByText(found);
    if (found.document.language.empty())
        take(found, "language",
             words.empty() ? languageOfWords(corpus::plainText(found.document.body)) : words,
             "words of the text");
    settleType(found);
    takeNewspaper(found, facts.claimed(Vocabulary::OpenGraph, "publisher"));
    takeSavingNote(found, text);
    add(reading, std::move(found));
    keepPictures(reading, pictures);
    return reading;
}

} // namespace lutrin::exchange
