// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/outline.h"

#include "gui/shell/foldedtext.h"

#include <QTextBlock>
#include <QTextDocument>

namespace lutrin::gui {

namespace {

/// A text folded sign by sign, with the place that each folded sign comes from.
struct FoldedLine {
    QString text;
    std::vector<int> places;
};

FoldedLine folded(const QString &text)
{
    FoldedLine line;
    for (int at = 0; at < text.size(); ++at) {
        // Typographic spaces and apostrophes are typed as plain ones.
        const QChar sign = text[at];
        const QString part = sign.isSpace() ? QStringLiteral(" ")
                             : sign == u'’' ? QStringLiteral("'")
                                            : foldedText(QString(sign));
        for (const QChar each : part) {
            line.text += each;
            line.places.push_back(at);
        }
    }
    line.places.push_back(int(text.size()));
    return line;
}

} // namespace

std::vector<PageHeading> headingsOf(const QTextDocument &page)
{
    std::vector<PageHeading> headings;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level > 0 && !block.text().trimmed().isEmpty())
            headings.push_back({level, block.text().simplified(), block.position()});
    }
    return headings;
}

std::vector<Span> occurrencesIn(const QTextDocument &page, const QString &words)
{
    std::vector<Span> spans;
    const QString wanted = folded(words.simplified()).text;
    if (wanted.isEmpty())
        return spans;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        const FoldedLine line = folded(block.text());
        for (qsizetype at = line.text.indexOf(wanted); at >= 0;
             at = line.text.indexOf(wanted, at + wanted.size())) {
            const int begin = line.places[std::size_t(at)];
            const int end = line.places[std::size_t(at + wanted.size())];
            spans.push_back({block.position() + begin, end - begin});
        }
    }
    return spans;
}

} // namespace lutrin::gui
