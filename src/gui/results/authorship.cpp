// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/results/authorship.h"

#include "gui/shell/phrases.h"

#include <QFontMetrics>
#include <QStringList>

#include <algorithm>

namespace lutrin::gui {

namespace {

QString byline(const search::Hit &hit)
{
    return bylineText(hit.authors, hit.directed, NameForm::Initials);
}

QString yearText(const search::Hit &hit)
{
    return QStringLiteral(" · ") + dateText({.year = hit.date.year});
}

QString fittedText(const search::Hit &hit, const QFontMetrics &metrics, int width)
{
    for (const bool publisher : {true, false}) {
        const QString text = authorshipText(hit, publisher);
        if (metrics.horizontalAdvance(text) <= width)
            return text;
    }
    const QString year = yearText(hit);
    return metrics.elidedText(byline(hit), Qt::ElideRight,
                              width - metrics.horizontalAdvance(year)) +
           year;
}

/// The marks of a name where it has its initials: these stand for all before what both forms end
/// with.
QList<MarkedString::Mark> marksInShort(const MarkedString &name, const QString &shown)
{
    const auto [full, brief] =
        std::mismatch(name.text.rbegin(), name.text.rend(), shown.rbegin(), shown.rend());
    const auto given = static_cast<int>(name.text.rend() - full);
    const auto initials = static_cast<int>(shown.rend() - brief);
    QList<MarkedString::Mark> marks;
    for (const MarkedString::Mark &mark : name.marks)
        marks.append({mark.begin < given ? 0 : mark.begin - given + initials,
                      std::max(mark.end - given, 0) + initials});
    return marks;
}

/// The names in the byline; those that it only counts are not in it.
QList<MarkedString::Mark> marksInByline(const search::Hit &hit)
{
    const QString line = byline(hit);
    QList<MarkedString::Mark> marks;
    qsizetype from = 0;
    for (std::size_t at = 0; at < hit.foundAuthors.size(); ++at) {
        const QString shown = authorsText({hit.authors[at]}, NameForm::Initials);
        const qsizetype begin = line.indexOf(shown, from);
        if (begin < 0)
            break;
        from = begin + shown.size();
        const MarkedString name = toQt({hit.authors[at].display(), hit.foundAuthors[at]});
        for (const MarkedString::Mark &mark : marksInShort(name, shown))
            marks.append(
                {static_cast<int>(begin) + mark.begin, static_cast<int>(begin) + mark.end});
    }
    return marks;
}

} // namespace

QString authorshipText(const search::Hit &hit, bool publisher)
{
    QStringList parts{byline(hit), dateText(hit.date)};
    const std::string &where = hit.container.empty() ? hit.publisher : hit.container;
    if (publisher && !where.empty())
        parts += QString::fromStdString(where);
    return parts.join(QStringLiteral(" · "));
}

MarkedString fittedAuthorship(const search::Hit &hit, const QFontMetrics &metrics, int width)
{
    const QString text = fittedText(hit, metrics, width);
    const QString names = byline(hit);
    const auto [cut, rest] = std::ranges::mismatch(text, names);
    return {text, marksBefore(marksInByline(hit), static_cast<int>(cut - text.begin()))};
}

bool namesFit(const search::Hit &hit, const QFontMetrics &metrics, int width)
{
    return metrics.horizontalAdvance(byline(hit)) + metrics.horizontalAdvance(yearText(hit)) <=
           width;
}

} // namespace lutrin::gui
