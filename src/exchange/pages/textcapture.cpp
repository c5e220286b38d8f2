// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/textcapture.h"

#include "exchange/bytes/spaces.h"
#include "exchange/pages/labelblocks.h"
#include "exchange/pages/labeltable.h"
#include "exchange/pages/pagefacts.h"
#include "exchange/pages/pagelabels.h"
#include "exchange/pages/publicationtype.h"
#include "text/characters.h"

#include <algorithm>
#include <array>

namespace lutrin::exchange {

namespace {

constexpr std::size_t LongestNames = 200;

/// « Un titre » within the citation's quotation marks.
bool isTitleIn(const std::string &citation, const std::string &line)
{
    const std::size_t at = citation.find(line);
    if (at == std::string::npos)
        return false;
    const std::string before = citation.substr(0, at);
    return before.ends_with("« ") || before.ends_with("«\u00A0") || before.ends_with("«\u202F") ||
           before.ends_with("“") || before.ends_with('"');
}

std::vector<std::string> capturedLines(std::string_view text)
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

/// « Aller au contenu principal »: what pages say to those who do not see them.
bool isSkipLink(const std::string &line)
{
    const std::string lower = text::lowerCase(line);
    return lower.starts_with("aller au contenu") || lower.starts_with("skip to ") ||
           lower.starts_with("passer au contenu");
}

/// The lines of a capture from its title on, where the publisher's own citation says which line it
/// is: a menu may stand above, with words that are labels elsewhere.
std::vector<PageLine> withoutMenu(std::vector<PageLine> lines)
{
    constexpr std::size_t shortest = 8;
    PageFacts facts;
    readPageLabels(lines, facts);
    const std::string citation = facts.claimed(Vocabulary::Label, "citation");
    const auto cited = std::ranges::find_if(lines, [](const PageLine &line) {
        const Match match = matched(line.text);
        return match.label != nullptr && match.label->key == "citation";
    });
    auto title = std::find_if(lines.begin(), cited, [&](const PageLine &line) {
        return line.text.size() >= shortest && isTitleIn(citation, line.text);
    });
    if (title == cited)
        title = std::ranges::find_if_not(
            lines, [](const PageLine &line) { return isSkipLink(line.text); });
    if (title != lines.end())
        lines.erase(lines.begin(), title);
    return lines;
}

/// Whether the first words of a line stand on the line before, whose last word it ends.
bool endsWordOf(const std::string &before, const std::string &line)
{
    if (before.size() < 2 || !before.ends_with('-') || before.ends_with(" -"))
        return false;
    const text::Character first = text::characterAt(line, 0);
    return first.kind == text::CharClass::Letter && !text::isUpper(first.code);
}

/// Whether a line is the value of the label on the line before, which may stand within the text.
bool isValueBelow(const Match &label, const std::string &line)
{
    if (label.label == nullptr || !label.value.empty() || label.label->kind != LabelKind::Field)
        return false;
    const bool rights = label.label->key == "rights" && label.label->words != "use";
    return rights || (label.label->key != "pdf" && !endsSentence(line));
}

/// The paragraphs between title and blocks, without labels and their values.
std::vector<std::string> paragraphsOf(const std::vector<PageLine> &lines)
{
    std::vector<std::string> paragraphs;
    Match before;
    for (std::size_t at = 1; at < lines.size(); ++at) {
        const std::string &text = lines[at].text;
        Match match = matched(text);
        if (match.label != nullptr && isOfPublication(*match.label))
            break;
        const bool label = match.label != nullptr;
        const bool value = isValueBelow(before, text);
        before = std::move(match);
        if (label || value || isDateLine(text) || text == lines.front().text)
            continue;
        if (!paragraphs.empty() && endsWordOf(paragraphs.back(), text)) {
            paragraphs.back().pop_back();
            paragraphs.back() += text;
        } else {
            paragraphs.push_back(text);
        }
    }
    return paragraphs;
}

/// A short line of names between title and standfirst is the byline.
void takeByline(std::vector<std::string> &paragraphs, PageFacts &facts)
{
    const bool byline = paragraphs.size() > 1 && paragraphs.front().size() < LongestNames &&
                        paragraphs.front().find('.') == std::string::npos;
    if (!byline)
        return;
    facts.add(Vocabulary::Html, "authors", paragraphs.front(), "byline");
    paragraphs.erase(paragraphs.begin());
}

/// The first paragraph is the standfirst, the others are the text.
void setText(corpus::Document &document, const std::vector<std::string> &paragraphs)
{
    for (const std::string &paragraph : paragraphs) {
        if (document.summary.empty() && document.body.empty() && &paragraph == &paragraphs.front())
            document.summary = paragraph;
        else
            document.body.push_back({.text = {{.text = paragraph}}});
    }
}

std::vector<PageLine> filledLines(std::string_view text)
{
    std::vector<PageLine> lines;
    int number = 0;
    for (std::string &line : capturedLines(text)) {
        ++number;
        if (!line.empty())
            lines.push_back({std::move(line), number, {}});
    }
    return lines;
}

} // namespace

bool looksLikeTextCapture(std::string_view text)
{
    int labels = 0;
    bool blocks = false;
    for (const std::string &line : capturedLines(text)) {
        const Match match = matched(line);
        if (match.label == nullptr)
            continue;
        ++labels;
        blocks = blocks || isOfPublication(*match.label);
    }
    return blocks && labels >= 2;
}

Reading readTextCapture(std::string_view text)
{
    Reading reading;
    std::vector<PageLine> lines = filledLines(text);
    if (lines.empty()) {
        reading.remark(Grade::Failure, Cause::Invalid, 0, "an empty text");
        return reading;
    }
    lines = withoutMenu(withJoinedBars(std::move(lines)));
    PageFacts facts;
    facts.add(Vocabulary::Html, "title", lines.front().text, "first line");
    readPageLabels(lines, facts);
    std::vector<std::string> paragraphs = paragraphsOf(lines);
    takeByline(paragraphs, facts);
    for (const PageLine &line : lines)
        facts.seeDates(line.text);
    const std::string language = languageOfLabels(lines);
    Found found = facts.settled(language);
    found.line = lines.front().number;
    setText(found.document, paragraphs);
    if (found.document.language.empty())
        take(found, "language", language, "labels");
    settleType(found);
    if (found.document.title.empty())
        reading.remark(Grade::Failure, Cause::Invalid, 0, "a page without title or text");
    else
        reading.documents.push_back(std::move(found));
    return reading;
}

} // namespace lutrin::exchange
