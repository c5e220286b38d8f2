// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/reader/markedspans.h"
#include "gui/reader/readingstyle.h"

#include <QRectF>

#include <vector>

class QPainter;
class QTextBlock;
class QTextDocument;

namespace lutrin::gui {

/// What is painted behind a typeset page, before its text: marks, the selection, the bars of
/// quotations, the ground of captions, the markers of lists and the hairline above the notes.
/// QTextDocument's own backgrounds fill whole line boxes of the face, which overlap in close lines;
/// these follow the letters. All in the document's coordinates.
class Backdrop {
public:
    Backdrop(const QTextDocument &document, const ReadingStyle &style);

    /// Paints what meets `clip`.
    void paintBlocks(QPainter &painter, const QRectF &clip) const;
    void paintSelection(QPainter &painter, const QRectF &clip, const Span &selection) const;
    void paintMarks(QPainter &painter, const QRectF &clip, const std::vector<Span> &marks,
                    int current) const;

    /// A ground and a line below it: nothing is said by colour alone.
    void paintHighlights(QPainter &painter, const QRectF &clip,
                         const std::vector<Span> &highlights) const;

    /// The boxes of a span, one a line. Letters: as high as the letters; lines: as high as the
    /// lines, so that neighbours touch.
    enum class Height { Letters, Lines };
    [[nodiscard]] std::vector<QRectF> boxes(const Span &span, Height height) const;
    /// The vertical centre of the line that a position is in.
    [[nodiscard]] qreal lineCentre(int position) const;

private:
    void paintQuotation(QPainter &painter, const QTextBlock &block) const;
    void paintCaption(QPainter &painter, const QTextBlock &block) const;
    void paintNotesRule(QPainter &painter, const QTextBlock &block) const;
    void paintMarker(QPainter &painter, const QTextBlock &block) const;

    const QTextDocument &m_document;
    const ReadingStyle &m_style;
};

} // namespace lutrin::gui
