// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/frenchspaces.h"

#include <algorithm>
#include <array>

namespace lutrin::gui {

namespace {

constexpr QChar NoBreak(0x00A0);
constexpr QChar NarrowNoBreak(0x202F);
constexpr QChar OpeningQuote(0x00AB);
constexpr QChar ClosingQuote(0x00BB);
constexpr QChar Euro(0x20AC);

/// Whether the space at `position` parts groups of thousands: up to three digits before it (and no
/// year), three behind.
bool partsThousands(const QString &text, qsizetype position)
{
    const auto digitAt = [&](qsizetype i) {
        return i >= 0 && i < text.size() && text[i].isDigit();
    };
    const bool before = digitAt(position - 1) && !digitAt(position - 4);
    const bool behind = digitAt(position + 1) && digitAt(position + 2) && digitAt(position + 3);
    return before && behind && !digitAt(position + 4);
}

/// Whether a short form that wants a number ends before `position`: p. 12, vol. 3.
bool numberedFormBefore(const QString &text, qsizetype position)
{
    constexpr std::array Forms{"p.", "pp.", "n°", "§", "art.", "chap.", "fig.", "t.", "vol."};
    const QStringView head = QStringView(text).left(position);
    const QStringView word = head.mid(head.lastIndexOf(u' ') + 1);
    return std::any_of(Forms.begin(), Forms.end(), [&](const char *form) {
        return word.compare(QString::fromUtf8(form), Qt::CaseInsensitive) == 0;
    });
}

/// What the space at `position`, which is not the last character, should be.
QChar spaceAt(const QString &text, qsizetype position)
{
    const QChar before = position > 0 ? text[position - 1] : QChar(u' ');
    const QChar after = text[position + 1];
    if (after == u';' || after == u'!' || after == u'?')
        return NarrowNoBreak;
    if (after == u':' || after == ClosingQuote || before == OpeningQuote)
        return NoBreak;
    if (before.isDigit() && (after == u'%' || after == Euro))
        return NoBreak;
    if (partsThousands(text, position))
        return NarrowNoBreak;
    if (after.isDigit() && numberedFormBefore(text, position))
        return NoBreak;
    return u' ';
}

} // namespace

QString frenchSpaces(QString text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == u' ')
            text[i] = spaceAt(text, i);
    }
    return text;
}

} // namespace lutrin::gui
