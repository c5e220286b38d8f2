// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/reader/look.h"
#include "gui/reader/readingstyle.h"

#include <QTextCursor>
#include <QTextTable>

class QImage;
class QTextDocument;
class QTextList;

namespace lutrin::gui {

/// Properties of the formats that it makes, for who paints behind the text or takes from it.
enum FormatProperty {
    QuotationDepth = QTextFormat::UserProperty + 1, ///< of a block: int, from 1
    FigureCaption,                                  ///< of a block: bool
    ListMarker,                                     ///< of a block: bool, a disc stands before
    NotesBegin,                                     ///< of a block: bool, a hairline stands above
    NotQuoted,                                      ///< of characters: bool, left out of passages
    Emphasised,   ///< of characters: bool, by the text and not by the look of its block
    Strong,       ///< of characters: bool, likewise
    NaturalWidth, ///< of a picture: int, in pixels
};

/// How far a block stands in.
struct Indentation {
    int lists = 0;
    int quotations = 0;
};

/// Writes blocks one after the other into a QTextDocument, each in its look.
class PageWriter {
public:
    /// Empties `target`.
    PageWriter(QTextDocument &target, const ReadingStyle &style);

    void startBlock(const Look &look, const Indentation &indentation = {},
                    const QTextBlockFormat &extra = {});
    void insert(const QString &text, const QTextCharFormat &format);
    /// A picture in a block of its own, not wider than fitPictures() makes it.
    void addPicture(const QString &name, const QImage &picture);
    [[nodiscard]] int position() const { return m_cursor.position(); }

    /// Makes the present block an item of `list`, which begins here where it is null.
    QTextList *joinList(QTextList *list, const Indentation &indentation, bool ordered);
    /// The present block is the last one of a list: what follows keeps a paragraph's distance.
    void endList();

    QTextTable *insertTable(int rows, int columns);
    void enterCell(const QTextTableCell &cell);
    /// Gives the cell its rule; when its blocks are written.
    void leaveCell(QTextTableCell cell);
    void leaveTable();

    /// The characters of a look.
    [[nodiscard]] QTextCharFormat characters(const Look &look) const;
    [[nodiscard]] const ReadingStyle &style() const { return m_style; }

    /// Makes all that was written one change of the document.
    void finish() { m_cursor.endEditBlock(); }

private:
    const ReadingStyle &m_style;
    QTextCursor m_cursor;
    bool m_blockIsFree = true; ///< the cursor stands in an empty block that is to be filled
};

/// Makes pictures that are wider than so many pixels narrower, and others as wide as they are.
void fitPictures(QTextDocument &document, qreal width);

} // namespace lutrin::gui
