// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/markdowntext.h"

#include "exchange/bytes/spaces.h"
#include "exchange/pages/bylinenames.h"
#include "exchange/pages/markdownbody.h"
#include "exchange/pages/markdownnotes.h"
#include "exchange/pages/plaintext.h"
#include "exchange/pages/textheader.h"
#include "exchange/pages/textlanguage.h"
#include "exchange/references/personname.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <vector>

namespace lutrin::exchange {

namespace {

using corpus::Block;
using corpus::BlockKind;

constexpr std::size_t MarkdownHead = 6; ///< below a title, where date, author and address stand
constexpr std::string_view BylineMark = " · ";

std::string plainLineOf(const Block &block)
{
    return collapsed(corpus::plainText(block.text));
}

/// Takes the first line off; false where there is no other.
bool dropLine(Block &block)
{
    while (!block.text.empty()) {
        std::string &run = block.text.front().text;
        if (const std::size_t end = run.find('\n'); end != std::string::npos) {
            run.erase(0, end + 1);
            return true;
        }
        block.text.erase(block.text.begin());
    }
    return false;
}

std::string firstLineOf(const Block &block)
{
    const std::string text = corpus::plainText(block.text);
    return collapsed(text.substr(0, text.find('\n')));
}

void dropFirst(corpus::RichText &blocks)
{
    blocks.erase(blocks.begin());
}

void takeMarkdownTitle(Found &found, corpus::RichText &blocks, const std::string &name)
{
    const std::string known = found.document.title;
    if (!blocks.empty() && blocks.front().kind == BlockKind::Heading) {
        const std::string words = plainLineOf(blocks.front());
        if (known.empty() || known == words) {
            take(found, "title", words, "first line");
            dropFirst(blocks);
        }
    } else if (!blocks.empty() && blocks.front().kind == BlockKind::Paragraph) {
        const std::string line = firstLineOf(blocks.front());
        if (known.empty() ? mayBeTitle(line) : line == known) {
            take(found, "title", line, "first line");
            if (!dropLine(blocks.front()))
                dropFirst(blocks);
        }
    }
    take(found, "title", std::filesystem::path(name).stem().string(), "name of the file");
}

/// The line that our export has below a title, « Anne Durand · Note · Ifri · 2025-02-14 », by its
/// date; the parts before it.
std::optional<std::vector<std::string>> ownByline(const Block &block, corpus::Date &date)
{
    if (block.kind != BlockKind::Paragraph)
        return std::nullopt;
    const std::string line = plainLineOf(block);
    std::vector<std::string> parts;
    std::size_t at = 0;
    for (std::size_t mark = line.find(BylineMark); mark != std::string::npos;
         mark = line.find(BylineMark, at)) {
        parts.push_back(line.substr(at, mark - at));
        at = mark + BylineMark.size();
    }
    const auto day = corpus::parseDate(line.substr(at));
    if (!day || !day->known())
        return std::nullopt;
    date = *day;
    return parts;
}

/// Whose names are known to be names; the rest of the line stays in the text, as it may be a
/// journal's, a series' or a publisher's.
void takeOwnByline(Found &found, corpus::RichText &blocks, std::vector<std::string> parts,
                   const corpus::Date &date)
{
    take(found, "date", corpus::toString(date), "line below the title");
    if (!parts.empty()) {
        constexpr std::string_view editors = " (dir.)";
        std::string &names = parts.front();
        const bool edited = names.ends_with(editors);
        const std::string known =
            knownByline(names.substr(0, names.size() - (edited ? editors.size() : 0)));
        if (!known.empty() && takeNames(found, edited ? "editors" : "authors", naturalNames(known),
                                        "line below the title"))
            parts.erase(parts.begin());
    }
    std::string rest;
    for (const std::string &part : parts)
        rest += (rest.empty() ? "" : std::string(BylineMark)) + part;
    if (rest.empty())
        dropFirst(blocks);
    else
        blocks.front().text = {{.text = rest}};
}

/// Our export's summary is its one bold paragraph, and at its end stand the address and the rights.
void takeOwnFrame(Found &found, corpus::RichText &blocks)
{
    const auto only = [](const Block &block) {
        return block.kind == BlockKind::Paragraph && block.text.size() == 1;
    };
    const auto bold = std::ranges::find_if(
        blocks, [&](const Block &block) { return only(block) && block.text.front().strong; });
    if (bold - blocks.begin() < 2 && bold != blocks.end() &&
        take(found, "summary", plainLineOf(*bold), "line below the title"))
        blocks.erase(bold);
    if (!blocks.empty() && only(blocks.back()) && blocks.back().text.front().emphasis &&
        take(found, "rights", plainLineOf(blocks.back()), "end of the text"))
        blocks.pop_back();
    if (!blocks.empty() && only(blocks.back()) &&
        blocks.back().text.front().link == plainLineOf(blocks.back()) &&
        take(found, "url", plainLineOf(blocks.back()), "end of the text"))
        blocks.pop_back();
}

/// The lines below a title that say of the text what belongs to the record.
void takeHead(Found &found, corpus::RichText &blocks, bool english)
{
    for (std::size_t seen = 0; seen < MarkdownHead && !blocks.empty(); ++seen) {
        Block &block = blocks.front();
        if (block.kind != BlockKind::Paragraph || !takeHeadLine(found, firstLineOf(block), english))
            return;
        if (!dropLine(block))
            dropFirst(blocks);
    }
}

/// Our export parts its documents by rules, with a title behind each; so do slides, whose titles
/// have no date below them.
std::vector<std::string_view> documentsIn(std::string_view text)
{
    constexpr std::string_view rule = "\n---\n\n# ";
    std::vector<std::string_view> parts;
    bool dated = false;
    std::string_view rest = text;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(rule), rest.size());
        parts.push_back(rest.substr(0, end));
        rest.remove_prefix(end == rest.size() ? end : end + rule.size() - 2);
        const corpus::RichText blocks = markdownBlocks(parts.back());
        corpus::Date date;
        dated = dated || (blocks.size() > 1 && ownByline(blocks[1], date));
    }
    const bool own = dated && text.starts_with("# ");
    return own ? parts : std::vector<std::string_view>{text};
}

void readMarkdownPart(Reading &reading, Found found, std::string_view text,
                      const MarkdownNotes &notes, const std::string &name)
{
    const bool headed = !found.document.title.empty() || !found.origins.empty();
    corpus::RichText blocks = markdownBlocks(text);
    const std::string language = languageOfWords(text);
    takeMarkdownTitle(found, blocks, name);
    corpus::Date date;
    const auto byline = blocks.empty() || headed ? std::nullopt : ownByline(blocks.front(), date);
    if (byline) {
        takeOwnByline(found, blocks, *byline, date);
        takeOwnFrame(found, blocks);
    } else if (!headed) {
        takeHead(found, blocks, language == "en");
    }
    found.document.body = notes.applied(std::move(blocks));
    take(found, "language", language, "words of the text");
    reading.documents.push_back(std::move(found));
}

} // namespace

Reading readMarkdown(std::string_view text, const std::string &name)
{
    Reading reading;
    Found found;
    found.document.type = "document";
    const std::string_view header = text.substr(0, headerLength(text));
    readHeader(header, found, reading.leftOut);
    const MarkdownNotes notes(text.substr(header.size()));
    const std::string &plain = notes.text();
    if (plain.find_first_not_of(" \n") == std::string::npos) {
        reading.remark(Grade::Failure, Cause::Invalid, 0, "an empty text");
        return reading;
    }
    const auto parts = header.empty() ? documentsIn(plain) : std::vector<std::string_view>{plain};
    for (const std::string_view part : parts) {
        Found one = found;
        one.line = 1 + static_cast<int>(std::count(plain.data(), part.data(), '\n'));
        readMarkdownPart(reading, std::move(one), part, notes, name);
    }
    return reading;
}

} // namespace lutrin::exchange
