// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/frenchspaces.h"

namespace lutrin::gui {

namespace {

constexpr QChar NoBreak(0x00A0);
constexpr QChar NarrowNoBreak(0x202F);
constexpr QChar OpeningQuote(0x00AB);
constexpr QChar ClosingQuote(0x00BB);
constexpr QChar Degree(0x00B0);
constexpr QChar Euro(0x20AC);

/// Whether exactly three digits stand at `position`: a group of thousands.
bool digitGroupAt(const QString &text, qsizetype position)
{
    for (qsizetype i = position; i < position + 3; ++i) {
        if (i >= text.size() || !text[i].isDigit())
            return false;
    }
    return position + 3 >= text.size() || !text[position + 3].isDigit();
}

/// What the space between `before` and the character at `next` should be.
QChar spaceBetween(const QString &text, QChar before, qsizetype next)
{
    const QChar after = text[next];
    if (after == u';' || after == u'!' || after == u'?')
        return NarrowNoBreak;
    if (after == u':' || after == ClosingQuote || before == OpeningQuote || before == Degree)
        return NoBreak;
    if (before.isDigit() && (after == u'%' || after == Euro))
        return NoBreak;
    if (before.isDigit() && digitGroupAt(text, next))
        return NarrowNoBreak;
    return u' ';
}

} // namespace

QString frenchSpaces(QString text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == u' ')
            text[i] = spaceBetween(text, i > 0 ? text[i - 1] : QChar(u' '), i + 1);
    }
    return text;
}

} // namespace lutrin::gui
