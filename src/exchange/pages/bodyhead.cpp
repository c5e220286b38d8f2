// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/bodyhead.h"

#include "exchange/pages/buttonlines.h"
#include "exchange/pages/bylinenames.h"
#include "exchange/pages/dateline.h"
#include "exchange/pages/labelblocks.h"
#include "exchange/pages/pagelabels.h"
#include "exchange/pages/translatornames.h"
#include "exchange/references/personname.h"
#include "text/characters.h"

#include <algorithm>
#include <array>

namespace lutrin::exchange {

namespace {

constexpr std::size_t HeadBlocks = 8; ///< where the body repeats what the record says
constexpr std::size_t LongestByline = 200;
constexpr std::size_t LongestFurniture = 80;

/// « 4-5 minutes »
bool isCountOf(const std::string &lower, std::string_view unit)
{
    const std::size_t end = lower.find_first_not_of("0123456789-–");
    return end != std::string::npos && end > 0 && lower.substr(end) == unit;
}

/// What stands around a text on its page: how long it takes to read, buttons, what became of it.
bool isFurnitureLine(const std::string &text)
{
    if (text.size() > LongestFurniture)
        return false;
    const std::string lower = text::lowerCase(text);
    constexpr std::array<std::string_view, 13> fronts{
        "temps de lecture", "durée de lecture",    "dernière modification", "dernière mise à jour",
        "mis à jour le ",   "mise à jour le ",     "mise à jour : ",        "last updated",
        "reading time",     "réservé aux abonnés", "article réservé",       "copier le lien",
        "mis en ligne sur "};
    constexpr std::array<std::string_view, 13> wholes{"pdf",
                                                      "version pdf",
                                                      "copy link",
                                                      "texte intégral",
                                                      "version imprimable",
                                                      "publicité",
                                                      "advertisement",
                                                      "lire la suite",
                                                      "read more",
                                                      "leave a comment",
                                                      "laisser un commentaire",
                                                      "tweeter",
                                                      "tweet"};
    const auto begins = [&](std::string_view front) { return lower.starts_with(front); };
    if (std::ranges::any_of(fronts, begins) || isButtonLine(text) ||
        std::ranges::find(wholes, lower) != wholes.end())
        return true;
    const bool changed =
        lower.starts_with("publié le ") && lower.find("mis à jour") != std::string::npos;
    const bool count = lower.starts_with('(') && lower.ends_with(" pages)");
    const bool minutes = holdsDigit(lower.substr(0, 1)) &&
                         (lower.ends_with(" min de lecture") || lower.ends_with(" min read") ||
                          lower.ends_with(" minutes de lecture") || isCountOf(lower, " minutes"));
    // What stands where a text ends for those who have not paid.
    const bool paid = (lower.starts_with("il vous reste ") &&
                       lower.find("de cet article") != std::string::npos) ||
                      lower.starts_with("la suite est réservée aux abonnés") ||
                      lower.starts_with("cet article est réservé aux abonnés") ||
                      lower.starts_with("déjà abonné");
    const bool seen = holdsDigit(lower.substr(0, 1)) && lower.ends_with(" consultations");
    return changed || count || minutes || paid || seen;
}

/// A list of buttons.
bool isFurnitureList(const corpus::Block &block)
{
    return block.kind == corpus::BlockKind::List && !block.children.empty() &&
           std::ranges::all_of(block.children, [](const corpus::Block &item) {
               return isFurnitureLine(corpus::plainText(corpus::RichText{item}));
           });
}

/// A heading of what the record has already, or has as notes, or of buttons that are gone.
bool isEmptyHeading(const std::string &text)
{
    constexpr std::array<std::string_view, 13> words{"notes de bas de page",
                                                     "footnotes",
                                                     "endnotes",
                                                     "notes et références",
                                                     "résumé",
                                                     "résumés",
                                                     "abstract",
                                                     "summary",
                                                     "abstracts",
                                                     "notes",
                                                     "texte intégral",
                                                     "share",
                                                     "partager"};
    return std::ranges::find(words, text::lowerCase(text)) != words.end();
}

bool isByline(const std::string &text, const corpus::Document &document)
{
    if (text.size() > LongestByline || document.authors.empty())
        return false;
    constexpr std::array<std::string_view, 6> alone{"par",     "by",     "auteur",
                                                    "auteurs", "author", "authors"};
    if (std::ranges::find(alone, text::lowerCase(text)) != alone.end())
        return true;
    const auto names = naturalNames(bylineNames({withoutTranslators(text)}));
    return !names.empty() && std::ranges::all_of(names, [&](const corpus::Name &name) {
        const std::string display = withoutCapitals(name).display();
        return std::ranges::find(document.authors, display, &corpus::Name::display) !=
                   document.authors.end() ||
               std::ranges::find(document.translators, display, &corpus::Name::display) !=
                   document.translators.end();
    });
}

/// « Anne Martin Conseillère », « Par Anne Martin Publié le 3 mars 2024 »: what breaks or styles
/// part on the page.
bool isBylineWithMore(const std::string &text, const corpus::Document &document)
{
    if (text.size() > LongestByline || document.authors.empty())
        return false;
    for (const char *word : {" Publié ", " Published "}) {
        const std::size_t at = text.find(word);
        if (at != std::string::npos && isByline(text.substr(0, at), document) &&
            isDateLine(text.substr(at + 1)))
            return true;
    }
    std::string_view rest = text;
    for (const corpus::Name &author : document.authors) {
        const std::string name = author.display();
        if (!rest.starts_with(name))
            return false;
        rest.remove_prefix(name.size());
        rest.remove_prefix(std::min(rest.find_first_not_of(" ,"), rest.size()));
    }
    return rest.empty() || isOccupationLine(rest);
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

/// The page's own heading where it begins the title, or the title it: « La Chine dans l’espace :
/// vers la suprématie ? » above a record that says « La Chine dans l’espace ».
bool headsTitle(const corpus::Block &block, const std::string &letters, const std::string &title)
{
    constexpr std::size_t shortest = 8;
    return block.kind == corpus::BlockKind::Heading &&
           std::min(letters.size(), title.size()) >= shortest &&
           (title.starts_with(letters) || letters.starts_with(title));
}

/// « Énergie » above the heading: what only files a text, and no number or sentence. How many
/// blocks are left above it.
std::size_t dropKickers(corpus::RichText &body, std::size_t heading)
{
    constexpr std::size_t longest = 40;
    const auto end = body.begin() + static_cast<std::ptrdiff_t>(heading);
    const auto left = std::remove_if(body.begin(), end, [](const corpus::Block &block) {
        const std::string text = corpus::plainText(block.text);
        return block.kind == corpus::BlockKind::Paragraph && !text.empty() &&
               text.size() <= longest && !holdsDigit(text) && !endsSentence(text);
    });
    const auto count = static_cast<std::size_t>(left - body.begin());
    body.erase(left, end);
    return count;
}

/// Takes the page's heading off the body, and a subtitle that the title has too.
void dropHeading(corpus::Document &document, const HtmlDocument &page)
{
    const std::string title = lettersOf(document.title);
    const auto headings = page.elements("h1");
    const std::size_t end = std::min(document.body.size(), HeadBlocks);
    for (std::size_t at = 0; at < end; ++at) {
        const std::string text = corpus::plainText(document.body[at].text);
        std::string letters = lettersOf(text);
        const bool first = std::ranges::any_of(
            headings, [&](const XmlElement &heading) { return heading.text() == text; });
        if (!first || !headsTitle(document.body[at], letters, title))
            continue;
        if (letters.size() > title.size() &&
            std::ranges::find(document.alternateTitles, text) == document.alternateTitles.end())
            document.alternateTitles.push_back(text);
        const std::size_t above = dropKickers(document.body, at);
        const auto heading = document.body.begin() + static_cast<std::ptrdiff_t>(above);
        const bool subtitle = heading + 1 != document.body.end() &&
                              letters + lettersOf(corpus::plainText((heading + 1)->text)) == title;
        document.body.erase(heading, heading + (subtitle ? 2 : 1));
        return;
    }
}

constexpr std::array<std::string_view, 4> KeywordLabels{"motsclés", "motsclefs", "keywords",
                                                        "motsclé"};

std::string smallLetters(const corpus::Block &block)
{
    return text::lowerCase(lettersOf(corpus::plainText(corpus::RichText{block})));
}

/// Whether letters are those of keywords, with whatever marks between them, that the record has.
bool areKeywords(std::string rest, const std::vector<std::string> &keywords)
{
    for (const std::string &keyword : keywords) {
        const std::string letters = text::lowerCase(lettersOf(keyword));
        if (const std::size_t at = rest.find(letters); at != std::string::npos)
            rest.erase(at, letters.size());
    }
    return rest.empty();
}

/// « Mots clés » and the keywords below it.
bool repeatsKeywords(const corpus::Block &label, const corpus::Block &line,
                     const std::vector<std::string> &keywords)
{
    const bool labelled =
        std::ranges::find(KeywordLabels, smallLetters(label)) != KeywordLabels.end();
    return labelled && areKeywords(smallLetters(line), keywords);
}

/// « Mots clés : » and the keywords on one line.
bool listsKeywords(const corpus::Block &line, const std::vector<std::string> &keywords)
{
    constexpr std::size_t longest = 400;
    if (keywords.empty() || line.kind != corpus::BlockKind::Paragraph ||
        corpus::plainText(line.text).size() > longest)
        return false;
    const std::string letters = smallLetters(line);
    return std::ranges::any_of(KeywordLabels, [&](std::string_view label) {
        return letters.starts_with(label) && letters.size() > label.size() &&
               areKeywords(letters.substr(label.size()), keywords);
    });
}

void dropKeywords(corpus::Document &document)
{
    const auto repeated = std::ranges::adjacent_find(
        document.body, [&](const corpus::Block &label, const corpus::Block &line) {
            return repeatsKeywords(label, line, document.keywords);
        });
    if (repeated != document.body.end())
        document.body.erase(repeated, repeated + 2);
    std::erase_if(document.body, [&](const corpus::Block &block) {
        return listsKeywords(block, document.keywords);
    });
}

} // namespace

void dropHead(corpus::Document &document, const HtmlDocument &page)
{
    dropHeading(document, page);
    std::size_t at = 0;
    std::size_t seen = 0;
    bool bylineAbove = false; // just above
    const std::string title = lettersOf(document.title);
    while (at < document.body.size() && seen++ < HeadBlocks) {
        const std::string text = corpus::plainText(corpus::RichText{document.body[at]});
        const bool signs = isByline(text, document) || isBylineWithMore(text, document) ||
                           (!document.translators.empty() && isTranslatorLine(text));
        const corpus::BlockKind kind = document.body[at].kind;
        const bool line = kind != corpus::BlockKind::Figure && kind != corpus::BlockKind::Note;
        const bool repeated = line && !text.empty() &&
                              (signs || (bylineAbove && isOccupationLine(text)) ||
                               lettersOf(text, title.size()) == title || text == document.summary ||
                               text == document.genre || isDateLine(text) ||
                               (!document.pages.empty() && printedPages(text) == document.pages));
        bylineAbove = repeated && (signs || bylineAbove);
        if (repeated)
            document.body.erase(document.body.begin() + static_cast<std::ptrdiff_t>(at));
        else
            ++at;
    }
}

void dropFurniture(corpus::Document &document)
{
    dropKeywords(document);
    corpus::RichText kept;
    bool text = false; // below, within the section
    std::for_each(document.body.rbegin(), document.body.rend(), [&](corpus::Block &block) {
        const bool note = block.kind == corpus::BlockKind::Note;
        const bool heading = block.kind == corpus::BlockKind::Heading;
        const bool line = heading || block.kind == corpus::BlockKind::Paragraph;
        const std::string words = line ? corpus::plainText(block.text) : std::string();
        // « Partager » may well be what the text below it is about.
        const bool titles = heading && text && words.find(' ') == std::string::npos;
        const bool furniture =
            line && ((!titles && isFurnitureLine(words)) || lettersOf(words, 1).empty());
        if (furniture || isFurnitureList(block) || (heading && !text && isEmptyHeading(words)))
            return;
        text = note ? text : !heading;
        kept.push_back(std::move(block));
    });
    std::ranges::reverse(kept);
    document.body = std::move(kept);
}

} // namespace lutrin::exchange
