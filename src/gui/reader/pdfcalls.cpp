// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/pdfcalls.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <utility>

namespace lutrin::gui {

namespace {

constexpr int LettersBefore = 8; ///< which show how high the line's letters stand

QRectF boxOf(const PdfFile &file, int page, int begin, int length)
{
    QRectF box;
    for (const QRectF &part : file.span(page, begin, length).boxes)
        box |= part;
    return box;
}

qreal median(std::vector<qreal> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// Of the letters before: most of them, for one may hang below the line.
struct LineOfLetters {
    qreal height = 0;
    qreal bottom = 0;
    qreal right = 0; ///< of the last one, or of what closes the word
};

LineOfLetters lineBefore(const PdfFile &file, int page, const QString &text, int end)
{
    std::vector<qreal> heights;
    std::vector<qreal> bottoms;
    LineOfLetters line;
    for (int at = std::max(0, end - LettersBefore); at < end; ++at) {
        if (text[at].isSpace())
            continue;
        const QRectF box = boxOf(file, page, at, 1);
        line.right = box.right();
        if (!text[at].isLetter())
            continue;
        heights.push_back(box.height());
        bottoms.push_back(box.bottom());
    }
    if (heights.empty())
        return line;
    line.height = median(std::move(heights));
    line.bottom = median(std::move(bottoms));
    return line;
}

/// Small, raised, and close by: a number at the head of the next column is none of it.
bool isRaised(const PdfFile &file, int page, const QString &text, const Span &digits)
{
    const LineOfLetters line = lineBefore(file, page, text, digits.position);
    const QRectF box = boxOf(file, page, digits.position, digits.length);
    const qreal step = line.bottom - box.bottom();
    return !box.isNull() && step >= line.height / 4 && step <= line.height &&
           box.height() <= line.height && std::abs(box.left() - line.right) <= line.height;
}

} // namespace

std::vector<Span> likelyCalls(const QString &text)
{
    // QtPdf may take what is raised for a line of its own.
    static const QRegularExpression digits(
        QStringLiteral("(?<=\\p{L}{3}|\\p{L}{3}[.,;:!?]|[»”)])\\s{0,2}(\\d{1,3})(?![\\d\\p{L}])"));
    std::vector<Span> calls;
    for (auto it = digits.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        calls.push_back(
            {static_cast<int>(match.capturedStart(1)), static_cast<int>(match.capturedLength(1))});
    }
    return calls;
}

std::vector<Span> callsOfNotes(const PdfFile &file, int page)
{
    const QString text = file.text(page);
    std::vector<Span> calls = likelyCalls(text);
    std::erase_if(calls, [&](const Span &call) { return !isRaised(file, page, text, call); });
    return calls;
}

} // namespace lutrin::gui
