// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/pagereader.h"

#include "exchange/bytes/spaces.h"
#include "exchange/pages/articlebody.h"
#include "exchange/pages/bylinenames.h"
#include "exchange/pages/htmldocument.h"
#include "exchange/pages/labeltable.h"
#include "exchange/pages/pagearticles.h"
#include "exchange/pages/pagefacts.h"
#include "exchange/pages/pagelabels.h"
#include "exchange/pages/pagemetadata.h"
#include "exchange/pages/pictures.h"
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

/// What of the work the record tells of its kind.
void settleType(Found &found)
{
    corpus::Document &document = found.document;
    if (!document.type.empty())
        return;
    if (!document.genre.empty()) {
        document.type = document.genre; // the taxonomy knows the publisher's words
        return;
    }
    document.type = document.container.empty() ? "webpage" : "article";
}

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

/// « Un titre » within the citation's quotation marks.
bool isTitleIn(const std::string &citation, const std::string &line)
{
    const std::size_t at = citation.find(line);
    const std::string before = citation.substr(0, at);
    return at != std::string::npos &&
           (before.ends_with("« ") || before.ends_with("«\u00A0") || before.ends_with("«\u202F") ||
            before.ends_with("“") || before.ends_with('"'));
}

std::vector<std::string> pageLinesOf(std::string_view text)
{
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        lines.push_back(collapsed(text.substr(at, end - at)));
        at = end + 1;
    }
    return lines;
}

/// The language in which the page that was captured names its blocks.
std::string languageOfLabels(const std::vector<PageLine> &lines)
{
    int french = 0;
    int english = 0;
    for (const PageLine &line : lines) {
        const Match match = matched(line.text);
        if (match.label != nullptr && !match.label->words.starts_with("isbn"))
            ++(isEnglishLabel(*match.label) ? english : french);
    }
    return french == english ? std::string() : french > english ? "fr" : "en";
}

/// The lines of a capture from its title on, where the publisher's own citation says which line it
/// is: a menu may stand above.
std::vector<PageLine> withoutMenu(std::vector<PageLine> lines)
{
    constexpr std::size_t shortest = 8;
    PageFacts facts;
    readPageLabels(lines, facts);
    const std::string citation = facts.claimed(Vocabulary::Label, "citation");
    const auto labels = std::ranges::find_if(
        lines, [](const PageLine &line) { return beginsWithLabel(line.text); });
    const auto title = std::find_if(lines.begin(), labels, [&](const PageLine &line) {
        return line.text.size() >= shortest && isTitleIn(citation, line.text);
    });
    if (title != labels)
        lines.erase(lines.begin(), title);
    return lines;
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

bool looksLikeTextCapture(std::string_view text)
{
    const auto lines = pageLinesOf(text);
    return std::ranges::count_if(lines, beginsWithLabel) >= 2;
}

Reading readTextCapture(std::string_view text)
{
    Reading reading;
    std::vector<PageLine> lines;
    int number = 0;
    for (std::string &line : pageLinesOf(text)) {
        ++number;
        if (!line.empty())
            lines.push_back({std::move(line), number, {}});
    }
    if (lines.empty()) {
        reading.remark(Grade::Failure, Cause::Invalid, 0, "an empty text");
        return reading;
    }
    lines = withoutMenu(withJoinedBars(std::move(lines)));
    PageFacts facts;
    facts.add(Vocabulary::Html, "title", lines.front().text, "first line");
    readPageLabels(lines, facts);
    std::vector<std::string> paragraphs;
    for (std::size_t at = 1; at < lines.size() && !beginsWithLabel(lines[at].text); ++at) {
        if (!isDateLine(lines[at].text))
            paragraphs.push_back(lines[at].text);
    }
    // A short line of names between title and standfirst is the byline.
    if (!paragraphs.empty() && paragraphs.front().size() < LongestByline &&
        paragraphs.front().find('.') == std::string::npos && paragraphs.size() > 1) {
        facts.add(Vocabulary::Html, "authors", paragraphs.front(), "byline");
        paragraphs.erase(paragraphs.begin());
    }
    for (const PageLine &line : lines)
        facts.seeDates(line.text);
    const std::string language = languageOfLabels(lines);
    Found found = facts.settled(language);
    found.line = lines.front().number;
    if (!paragraphs.empty()) {
        found.document.summary = paragraphs.front();
        paragraphs.erase(paragraphs.begin());
    }
    for (const std::string &paragraph : paragraphs)
        found.document.body.push_back({.text = {{.text = paragraph}}});
    if (found.document.language.empty())
        take(found, "language", language, "labels");
    settleType(found);
    add(reading, std::move(found));
    return reading;
}

} // namespace lutrin::exchange
