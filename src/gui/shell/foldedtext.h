// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace lutrin::gui {

/// The text without capitals and accents, for comparing what people type.
[[nodiscard]] QString foldedText(const QString &text);

/// Whether a folded text holds each of these folded words.
[[nodiscard]] bool hasWords(const QString &text, const QStringList &words);

/// Whether each of them stands at the beginning of a word of the text.
[[nodiscard]] bool beginsWords(const QString &text, const QStringList &words);

/// Whether the text begins with this phrase, whose last word is whole there: not « apart » for «
/// apa ».
[[nodiscard]] bool beginsWithWhole(const QString &text, const QString &phrase);

} // namespace lutrin::gui
