// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/pdfpassage.h"

#include "gui/reader/pdfcalls.h"
#include "gui/reader/wordletter.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace lutrin::gui {

namespace {

int lengthOf(const PdfFile &file, int page)
{
    return static_cast<int>(file.text(page).size());
}

/// Over the end of a page to the next one that has words.
PdfPlace stepped(const PdfFile &file, PdfPlace from, QTextBoundaryFinder::BoundaryType type,
                 bool forth)
{
    const QString text = file.text(from.page);
    QTextBoundaryFinder finder(type, text);
    finder.setPosition(from.index);
    const auto found = forth ? finder.toNextBoundary() : finder.toPreviousBoundary();
    if (found >= 0)
        return {from.page, static_cast<int>(found)};
    const int next = from.page + (forth ? 1 : -1);
    if (next < 0 || next >= file.pageCount())
        return from;
    return {next, forth ? 0 : lengthOf(file, next)};
}

PdfPlace wordStep(const PdfFile &file, PdfPlace from, bool forth)
{
    PdfPlace place = stepped(file, from, QTextBoundaryFinder::Word, forth);
    // To where a word begins, over the blanks between.
    while (true) {
        const QString text = file.text(place.page);
        const bool blank = place.index < text.size() && text[place.index].isSpace();
        const PdfPlace next =
            blank ? stepped(file, place, QTextBoundaryFinder::Word, forth) : place;
        if (next == place)
            return place;
        place = next;
    }
}

int lineBegin(const QString &text, int index)
{
    return index == 0 ? 0 : static_cast<int>(text.lastIndexOf(u'\n', index - 1)) + 1;
}

int lineEnd(const QString &text, int index)
{
    const auto end = text.indexOf(u'\n', index);
    if (end < 0)
        return static_cast<int>(text.size());
    return static_cast<int>(end > index && text[end - 1] == u'\r' ? end - 1 : end);
}

PdfPlace lineDown(const PdfFile &file, PdfPlace from)
{
    const QString text = file.text(from.page);
    const int column = from.index - lineBegin(text, from.index);
    const auto next = text.indexOf(u'\n', from.index);
    if (next >= 0) {
        const int begin = static_cast<int>(next) + 1;
        return {from.page, std::min(begin + column, lineEnd(text, begin))};
    }
    if (from.page + 1 == file.pageCount())
        return {from.page, static_cast<int>(text.size())};
    return {from.page + 1, std::min(column, lineEnd(file.text(from.page + 1), 0))};
}

PdfPlace lineUp(const PdfFile &file, PdfPlace from)
{
    const QString text = file.text(from.page);
    const int here = lineBegin(text, from.index);
    const int column = from.index - here;
    if (here > 0) {
        const int begin = lineBegin(text, here - 1);
        return {from.page, std::min(begin + column, lineEnd(text, begin))};
    }
    if (from.page == 0)
        return {0, 0};
    const QString before = file.text(from.page - 1);
    const int begin = lineBegin(before, static_cast<int>(before.size()));
    return {from.page - 1, std::min(begin + column, static_cast<int>(before.size()))};
}

/// QtPdf writes a hyphen that a line's end put into a word as U+0002 or U+FFFE.
QString joinedLines(QString text)
{
    static const QRegularExpression parted(
        QStringLiteral("(?:[\\x{0002}\\x{FFFE}\\x{00AD}]|(?<=\\p{Ll})-(?=\\s*[\\r\\n]))"
                       "[\\r\\n]+(?=\\p{Ll})"));
    static const QRegularExpression lineEnds(QStringLiteral("\\s*[\\r\\n]+\\s*"));
    text.replace(parted, QString());
    text.remove(u'\x02').remove(u'\xFFFE');
    return text.replace(lineEnds, QStringLiteral(" ")).trimmed();
}

template <typename TextOf>
QString joinedPages(const PdfRange &range, const TextOf &textOf)
{
    QString passage;
    const PdfPlace begin = range.begin();
    const PdfPlace end = range.end();
    for (int page = begin.page; page <= end.page; ++page) {
        const QString text = textOf(page);
        const int from = page == begin.page ? begin.index : 0;
        const int to = page == end.page ? end.index : static_cast<int>(text.size());
        const QString part = joinedLines(text.mid(from, to - from));
        // What a page's end cuts goes on at the top of the next one.
        if (!passage.isEmpty() && !part.isEmpty())
            passage += part.front().isLower() ? u' ' : u'\n';
        passage += part;
    }
    return passage;
}

/// Of a digit that calls a note, while lines are joined: no text has these (U+FDD0 to U+FDD9 are
/// for a program's own use).
constexpr char16_t FirstMark = 0xFDD0;

bool isMark(QChar c)
{
    return c.unicode() >= FirstMark && c.unicode() <= FirstMark + 9;
}

QString withCallsMarked(const PdfFile &file, int page)
{
    QString text = file.text(page);
    for (const Span &call : callsOfNotes(file, page))
        for (int at = call.position; at < call.position + call.length; ++at)
            text[at] = QChar(char16_t(FirstMark + text[at].digitValue()));
    return text;
}

QString withDigits(QString text)
{
    for (QChar &c : text)
        if (isMark(c))
            c = QChar(char16_t(u'0' + c.unicode() - FirstMark));
    return text;
}

std::vector<corpus::Inline> partedCalls(const QString &text)
{
    std::vector<corpus::Inline> runs;
    for (qsizetype begin = 0; begin < text.size();) {
        const bool call = isMark(text[begin]);
        qsizetype end = begin;
        while (end < text.size() && isMark(text[end]) == call)
            ++end;
        runs.push_back({.text = withDigits(text.mid(begin, end - begin)).toStdString(),
                        .note = call ? "call" : ""});
        begin = end;
    }
    return runs;
}

} // namespace

PdfPlace moved(const PdfFile &file, PdfPlace from, QTextCursor::MoveOperation step)
{
    switch (step) {
    case QTextCursor::NextCharacter:
        return stepped(file, from, QTextBoundaryFinder::Grapheme, true);
    case QTextCursor::PreviousCharacter:
        return stepped(file, from, QTextBoundaryFinder::Grapheme, false);
    case QTextCursor::NextWord:
        return wordStep(file, from, true);
    case QTextCursor::PreviousWord:
        return wordStep(file, from, false);
    case QTextCursor::Down:
        return lineDown(file, from);
    case QTextCursor::Up:
        return lineUp(file, from);
    case QTextCursor::StartOfLine:
        return {from.page, lineBegin(file.text(from.page), from.index)};
    case QTextCursor::EndOfLine:
        return {from.page, lineEnd(file.text(from.page), from.index)};
    case QTextCursor::StartOfBlock:
        return {from.page, 0};
    case QTextCursor::EndOfBlock:
        return {from.page, lengthOf(file, from.page)};
    case QTextCursor::Start:
        return everything(file).begin();
    case QTextCursor::End:
        return everything(file).end();
    default:
        return from;
    }
}

QString passageOf(const PdfFile &file, const PdfRange &range)
{
    return joinedPages(range, [&file](int page) { return file.text(page); });
}

std::vector<corpus::Inline> quotationOf(const PdfFile &file, const PdfRange &range)
{
    return partedCalls(
        joinedPages(range, [&file](int page) { return withCallsMarked(file, page); }));
}

PdfRange wholeWords(const PdfFile &file, const PdfRange &range)
{
    const auto cuts = [&file](const PdfPlace &at) {
        const QString text = file.text(at.page);
        return at.index > 0 && at.index < text.size() && isLetterOfWord(text[at.index - 1]) &&
               isLetterOfWord(text[at.index]);
    };
    PdfPlace begin = range.begin();
    PdfPlace end = range.end();
    while (cuts(begin))
        --begin.index;
    while (cuts(end))
        ++end.index;
    return {.anchor = begin, .head = end};
}

PdfRange everything(const PdfFile &file)
{
    const int last = file.pageCount() - 1;
    return {.anchor = {0, 0}, .head = {last, lengthOf(file, last)}};
}

std::pair<int, int> pagesOf(const PdfRange &range)
{
    const int first = range.begin().page + 1;
    // What ends at the very top of a page has none of its words.
    return {first,
            std::max(first, range.end().index == 0 ? range.end().page : range.end().page + 1)};
}

std::vector<std::string> labelsIn(const PdfFile &file)
{
    std::vector<std::string> labels;
    for (int page = 0; page < file.pageCount(); ++page)
        labels.push_back(file.label(page).toStdString());
    return labels;
}

} // namespace lutrin::gui
