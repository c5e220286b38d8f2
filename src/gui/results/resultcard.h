// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/results/markedlines.h"
#include "search/answer.h"

#include <QRect>
#include <QString>

#include <optional>
#include <vector>

class QFontMetrics;
class QPainter;

namespace lutrin::gui {

class Theme;

/// One result laid out for a width: title, line of authorship with « Pourquoi ? » at its end (names
/// that need more room go on below), snippet, chips. Made once for each result and width, painted
/// often.
class ResultCard {
public:
    ResultCard(const search::Hit &hit, const Theme &theme, int width);

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_height; }
    /// `place`: the card's rectangle; grounds behind it are the caller's.
    void paint(QPainter &painter, const QRect &place, const Theme &theme) const;
    /// The line of authorship as it is seen.
    [[nodiscard]] const MarkedString &authorship() const { return m_authorship->shown(); }
    /// Where « Pourquoi ? » stands on a card at `place`; empty where words did not find it.
    [[nodiscard]] QRect whyRect(const QRect &place) const;

private:
    struct Chip {
        QString text;
        int left = 0;
        int width = 0;
    };

    [[nodiscard]] static Chip chip(const QString &words, const QFontMetrics &metrics, int widest);
    [[nodiscard]] int authorshipWidth() const;
    void layOutAuthorship(const search::Hit &hit, const Theme &theme);
    void layOutChips(const search::Hit &hit, const Theme &theme);

    int m_width = 0;
    int m_height = 0;
    MarkedLines m_title;
    std::optional<MarkedLines> m_authorship; ///< made once « Pourquoi ? » has its width
    MarkedLines m_snippet;
    std::vector<Chip> m_chips;
    QString m_why; ///< empty where no words were looked for
    int m_whyWidth = 0;
    int m_whyHeight = 0; ///< that of one line
    int m_authorshipTop = 0;
    int m_snippetTop = 0;
    int m_chipsTop = 0;
    int m_chipHeight = 0;
};

/// « sans “synonyme” »: the words of the question that the result lacks.
[[nodiscard]] QString missingText(const search::Hit &hit);

} // namespace lutrin::gui
