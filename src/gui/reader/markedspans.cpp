// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/markedspans.h"

#include <algorithm>

namespace lutrin::gui {

namespace {

qsizetype utf16Length(const std::string &text, std::size_t bytes)
{
    return QString::fromUtf8(text.data(), qsizetype(std::min(bytes, text.size()))).size();
}

} // namespace

void MarkedSpans::startText(const text::MarkedText &marked)
{
    m_marks.clear();
    for (const text::Range &mark : marked.marks)
        m_marks.push_back(
            {utf16Length(marked.text, mark.begin), utf16Length(marked.text, mark.end)});
    m_current.reset();
}

void MarkedSpans::add(const Piece &piece, const DisplayText &display, int position)
{
    const int shift = position - display.position(piece.begin);
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const qsizetype begin = std::max(m_marks[i].begin, piece.begin);
        const qsizetype end = std::min(m_marks[i].end, piece.end);
        if (begin >= end)
            continue;
        // The end is that of the last letter: a space put in behind it is no part of the mark.
        const Span span = {shift + display.position(begin),
                           display.position(end - 1) + 1 - display.position(begin)};
        if (m_current == i)
            m_spans.back().length = span.position + span.length - m_spans.back().position;
        else
            m_spans.push_back(span);
        m_current = i;
    }
}

} // namespace lutrin::gui
