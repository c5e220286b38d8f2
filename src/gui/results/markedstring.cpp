// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/results/markedstring.h"

#include "gui/reader/displaytext.h"

#include <algorithm>
#include <string_view>

namespace lutrin::gui {

namespace {

QString piece(std::string_view text, std::size_t begin, std::size_t end)
{
    const std::string_view part = text.substr(begin, end - begin);
    return QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size()));
}

} // namespace

QList<MarkedString::Mark> marksBefore(QList<MarkedString::Mark> marks, int end)
{
    for (MarkedString::Mark &mark : marks)
        mark.end = std::min(mark.end, end);
    marks.removeIf([](const auto &mark) { return mark.begin >= mark.end; });
    return marks;
}

MarkedString toQt(const text::MarkedText &marked)
{
    MarkedString result;
    std::size_t copied = 0;
    for (const text::Range &range : marked.marks) {
        result.text += piece(marked.text, copied, range.begin);
        const int begin = static_cast<int>(result.text.size());
        result.text += piece(marked.text, range.begin, range.end);
        result.marks.append({begin, static_cast<int>(result.text.size())});
        copied = range.end;
    }
    result.text += piece(marked.text, copied, marked.text.size());
    return result;
}

MarkedString typeset(const text::MarkedText &marked, bool french)
{
    const DisplayText shown(marked.text, french);
    MarkedString result{shown.text(), {}};
    for (const MarkedString::Mark &mark : toQt(marked).marks) {
        if (mark.begin < mark.end)
            result.marks.append({shown.position(mark.begin), shown.position(mark.end - 1) + 1});
    }
    return result;
}

} // namespace lutrin::gui
