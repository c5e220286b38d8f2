// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/pagereader.h"

#include "exchange/bytes/spaces.h"
#include "exchange/pages/articlebody.h"
#include "exchange/pages/bylinenames.h"
#include "exchange/pages/htmldocument.h"
#include "exchange/pages/pagearticles.h"
#include "exchange/pages/pagefacts.h"
#include "exchange/pages/pagelabels.h"
#include "exchange/pages/pagemetadata.h"
#include "exchange/pages/pictures.h"
#include "exchange/pages/publicationtype.h"
#include "exchange/pages/textlanguage.h"
#include "exchange/pages/visiblelines.h"
#include "exchange/references/personname.h"
#include "text/characters.h"

#include <algorithm>
#include <iterator>

namespace lutrin::exchange {

namespace {

constexpr std::size_t HeadBlocks = 8; ///< where the body repeats what the record says
constexpr std::size_t LongestByline = 200;

bool isByline(const std::string &text, const corpus::Document &document)
{
    if (text.size() > LongestByline || document.authors.empty())
        return false;
    const auto names = naturalNames(bylineNames({text}));
    return !names.empty() && std::ranges::all_of(names, [&](const corpus::Name &name) {
        return std::ranges::any_of(document.authors, [&](const corpus::Name &author) {
            return author.display() == withoutCapitals(name).display();
        });
    });
}

/// The letters and digits of a title, which headings part from its subtitle by a break alone. Of
/// what is longer only that it is.
std::string lettersOf(std::string_view text, std::size_t longest = std::string_view::npos)
{
    std::string letters;
    for (std::size_t at = 0; at < text.size() && letters.size() <= longest;) {
        const text::Character character = text::characterAt(text, at);
        if (character.kind == text::CharClass::Letter || character.kind == text::CharClass::Digit ||
            character.kind == text::CharClass::Ideograph)
            letters += text.substr(at, character.end - at);
        at = character.end;
    }
    return letters;
}

/// Takes title, type, date, pages, authors and standfirst off the top of the body: the record has
/// them.
void dropHead(corpus::Document &document)
{
    std::size_t at = 0;
    std::size_t seen = 0;
    const std::string title = lettersOf(document.title);
    while (at < document.body.size() && seen++ < HeadBlocks) {
        const std::string text = corpus::plainText(corpus::RichText{document.body[at]});
        const bool repeated =
            !text.empty() && (lettersOf(text, title.size()) == title || text == document.summary ||
                              isDateLine(text) || isByline(text, document) ||
                              (!document.pages.empty() && printedPages(text) == document.pages));
        if (repeated)
            document.body.erase(document.body.begin() + static_cast<std::ptrdiff_t>(at));
        else
            ++at;
    }
}

/// A page that says nowhere what it is called is called by its first words.
void nameByText(Found &found)
{
    for (const corpus::Block &block : found.document.body) {
        const std::string words = firstWords(corpus::plainText(corpus::RichText{block}));
        if (take(found, "title", words, "first words"))
            return;
    }
}

void add(Reading &reading, Found found)
{
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
    Reading reading;
    if (page->flattened())
        reading.remark(Grade::Warning, Cause::LimitExceeded, 0,
                       "elements deeper than " + std::to_string(MaximumHtmlDepth) +
                           " were read as text");
    PageFacts facts;
    readPageMetadata(*page, facts);
    readJsonLd(*page, facts, reading);
    readMicrodata(*page, facts);
    if (!isOneWork(facts)) {
        if (const auto articles = pageArticles(*page); !articles.empty())
            return readArticles(articles, pictures);
    }
    const std::vector<PageLine> lines = pageLines(*page);
    readPageLabels(lines, facts);
    for (const PageLine &line : lines)
        facts.seeDates(line.text);
    corpus::RichText body = articleBody(*page);
    std::string words; // the language of the text, where the page does not say it
    if (!facts.claims("language"))
        words = languageOfWords(corpus::plainText(body));
    Found found = facts.settled(words);
    found.line = 1;
    corpus::Document &document = found.document;
    if (const std::string lead = standfirst(*page);
        !lead.empty() && (document.summary.empty() || document.summary.ends_with("…") ||
                          document.summary.ends_with("...")))
        document.summary = lead;
    document.body = std::move(body);
    dropHead(document);
    if (document.title.empty())
        nameByText(found);
    if (document.language.empty())
        take(found, "language",
             words.empty() ? languageOfWords(corpus::plainText(document.body)) : words,
             "words of the text");
    settleType(found);
    add(reading, std::move(found));
    keepPictures(reading, pictures);
    return reading;
}

} // namespace lutrin::exchange
