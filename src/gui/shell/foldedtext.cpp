// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/foldedtext.h"

#include <algorithm>

namespace lutrin::gui {

QString foldedText(const QString &text)
{
    QString result;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD)) {
        if (!character.isMark())
            result += character.toLower();
    }
    return result;
}

namespace {

bool beginsWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

} // namespace

bool hasWords(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); });
}

bool beginsWords(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) { return beginsWord(text, word); });
}

bool beginsWithWhole(const QString &text, const QString &phrase)
{
    return text.startsWith(phrase) &&
           (text.size() == phrase.size() || !text[phrase.size()].isLetterOrNumber());
}

} // namespace lutrin::gui
