// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/passagetext.h"

#include "gui/reader/pagewriter.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <iterator>

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

QTextCursor findPassage(const QTextDocument &page, const QString &beginning)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    QStringList words = beginning.split(blanks, Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    std::ranges::transform(words, words.begin(),
                           [](const QString &word) { return QRegularExpression::escape(word); });
    return page.find(QRegularExpression(words.join(QStringLiteral("\\s*")),
                                        QRegularExpression::UseUnicodePropertiesOption));
}

} // namespace lutrin::gui
