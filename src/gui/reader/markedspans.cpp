// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/markedspans.h"

#include <QString>

#include <algorithm>

namespace lutrin::gui {

namespace {

int utf16Length(std::string_view text)
{
    return int(QString::fromUtf8(text.data(), qsizetype(text.size())).size());
}

} // namespace

void MarkedSpans::add(std::string_view piece, std::size_t offset,
                      const std::vector<text::Range> &marks, int position)
{
    for (const text::Range &mark : marks) {
        const std::size_t begin = std::max(mark.begin, offset);
        const std::size_t end = std::min(mark.end, offset + piece.size());
        if (begin >= end)
            continue;
        const Span span = {position + utf16Length(piece.substr(0, begin - offset)),
                           utf16Length(piece.substr(begin - offset, end - begin))};
        if (m_last == mark)
            m_spans.back().length = span.position + span.length - m_spans.back().position;
        else
            m_spans.push_back(span);
        m_last = mark;
    }
}

} // namespace lutrin::gui
