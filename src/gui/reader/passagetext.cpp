// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/passagetext.h"

#include "gui/reader/pagewriter.h"
#include "gui/reader/pdfcalls.h"
#include "gui/reader/wordletter.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <iterator>
#include <optional>

namespace lutrin::gui {

namespace {

using Line = std::vector<corpus::Inline>;

Line lineOf(const QTextBlock &block, int begin, int end)
{
    Line line;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat format = fragment.charFormat();
        const int from = std::max(begin - fragment.position(), 0);
        const int to = std::min(end - fragment.position(), fragment.length());
        if (from < to && !format.boolProperty(NotQuoted))
            line.push_back({.text = fragment.text().mid(from, to - from).toStdString(),
                            .emphasis = format.boolProperty(Emphasised),
                            .strong = format.boolProperty(Strong)});
    }
    return line;
}

/// Takes the blanks off both ends.
Line trimmed(Line line)
{
    const auto blank = [](const corpus::Inline &run) {
        return QString::fromStdString(run.text).trimmed().isEmpty();
    };
    line.erase(line.begin(), std::ranges::find_if_not(line, blank));
    while (!line.empty() && blank(line.back()))
        line.pop_back();
    if (line.empty())
        return line;
    const QString first = QString::fromStdString(line.front().text);
    const auto letter = std::find_if_not(first.begin(), first.end(),
                                         [](QChar character) { return character.isSpace(); });
    line.front().text = first.mid(letter - first.begin()).toStdString();
    QString last = QString::fromStdString(line.back().text);
    while (last.back().isSpace())
        last.chop(1);
    line.back().text = last.toStdString();
    return line;
}

/// As two texts are compared.
QChar comparable(QChar letter)
{
    return letter == u'’' ? QChar(u'\'') : letter;
}

bool isWord(QChar letter)
{
    return !letter.isSpace() && letter != QChar::ObjectReplacementCharacter;
}

QString bare(const QString &words)
{
    QString letters;
    for (const QChar letter : words) {
        if (isWord(letter))
            letters += comparable(letter);
    }
    return letters;
}

/// A page's words without their blanks, and where each letter stands.
struct BareText {
    QString letters;
    std::vector<int> positions;
    std::vector<bool> calls; ///< what may call a note, where that was asked for

    void add(const QString &words, int position, bool withCalls)
    {
        for (qsizetype at = 0; at < words.size(); ++at) {
            if (!isWord(words[at]))
                continue;
            letters += comparable(words[at]);
            positions.push_back(position + int(at));
        }
        calls.resize(positions.size());
        for (const Span &call : withCalls ? likelyCalls(words) : std::vector<Span>()) {
            const auto first = std::ranges::lower_bound(positions, position + call.position);
            std::fill_n(calls.begin() + (first - positions.begin()), call.length, true);
        }
    }
};

BareText bareTextOf(const QTextDocument &page, bool withCalls)
{
    BareText text;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment run = it.fragment();
            if (run.charFormat().boolProperty(NotQuoted))
                continue;
            text.add(run.text(), run.position(), withCalls);
        }
    }
    return text;
}

/// Where words end that begin at this letter, calls of notes aside; nothing where others stand
/// there.
std::optional<std::size_t> endOfWords(const BareText &text, std::size_t at, const QString &wanted)
{
    for (qsizetype word = 0; word < wanted.size(); ++at) {
        if (at == text.positions.size())
            return std::nullopt;
        if (text.letters[qsizetype(at)] == wanted[word])
            ++word;
        else if (word == 0 || !text.calls[at])
            return std::nullopt;
    }
    return at;
}

std::vector<Span> placesIn(const BareText &text, const QString &wanted)
{
    std::vector<Span> places;
    for (std::size_t at = 0; at < text.positions.size();) {
        const auto end = endOfWords(text, at, wanted);
        if (end)
            places.push_back(
                {text.positions[at], text.positions[*end - 1] + 1 - text.positions[at]});
        at = end.value_or(at + 1);
    }
    return places;
}

} // namespace

std::vector<corpus::Inline> passageBetween(const QTextDocument &page, int begin, int end)
{
    std::vector<corpus::Inline> passage;
    for (QTextBlock block = page.findBlock(begin); block.isValid() && block.position() < end;
         block = block.next()) {
        Line line = trimmed(lineOf(block, begin, end));
        if (line.empty())
            continue;
        if (!passage.empty())
            passage.push_back({.text = "\n"});
        std::ranges::move(line, std::back_inserter(passage));
    }
    return passage;
}

Span wholeWords(const QTextDocument &page, int begin, int end)
{
    const auto cuts = [&page](int at) {
        return at > 0 && isLetterOfWord(page.characterAt(at - 1)) &&
               isLetterOfWord(page.characterAt(at));
    };
    while (cuts(begin))
        --begin;
    while (cuts(end))
        ++end;
    return {begin, end - begin};
}

std::vector<Span> placesOf(const QTextDocument &page, const QString &words)
{
    const QString wanted = bare(words);
    if (wanted.isEmpty())
        return {};
    const std::vector<Span> places = placesIn(bareTextOf(page, false), wanted);
    // What was read from a PDF has calls as digits like others.
    return places.empty() ? placesIn(bareTextOf(page, true), wanted) : places;
}

QTextCursor findPassage(const QTextDocument &page, const QString &beginning)
{
    const std::vector<Span> places = placesOf(page, beginning);
    if (places.empty())
        return {};
    QTextCursor cursor(page.begin());
    cursor.setPosition(places.front().position);
    cursor.setPosition(places.front().position + places.front().length, QTextCursor::KeepAnchor);
    return cursor;
}

} // namespace lutrin::gui
