// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/reader/article.h"
#include "gui/reader/markedspans.h"
#include "gui/reader/readingstyle.h"
#include "gui/shell/typescale.h"

#include <QTextCursor>

#include <cstddef>
#include <map>
#include <utility>
#include <vector>

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
};

/// Sets an Article as a QTextDocument, without any HTML in between, so that nothing in a document
/// can become markup. Links stay links only to http, https and mailto addresses; notes are moved
/// to the end and linked both ways (`#note-…`, `#call-…`). An object sets one article.
class Typesetter {
public:
    Typesetter(QTextDocument &target, const ReadingStyle &style);

    /// Replaces the target's content; gives where the words found stand, in reading order.
    [[nodiscard]] std::vector<Span> set(const Article &article);

private:
    struct Context {
        int depth = 0;
        int indent = 0;
        int quotation = 0;
    };
    struct Look {
        qreal size = 15.5;
        qreal lineHeight = 1.62;
        qreal above = 0;
        qreal below = 12;
    };

    struct Call {
        QString label;
        const corpus::Block *note = nullptr;
    };

    void index(const corpus::RichText &blocks);
    void setHead(const Article &article);
    void setBlocks(const corpus::RichText &blocks, const Context &context);
    void setBlock(const corpus::Block &block, const Context &context);
    void setText(const corpus::Block &block, const Look &look, const Context &context,
                 const QTextCharFormat &format, const QTextBlockFormat &extra = {});
    void setHeading(const corpus::Block &block, const Context &context);
    void setQuotation(const corpus::Block &block, Context context);
    void joinList(QTextList *&list, const Context &context, bool ordered);
    void setList(const corpus::Block &block, Context context);
    void setTable(const corpus::Block &block, const Context &context);
    void setCell(const corpus::Block &cell);
    void setFigure(const corpus::Block &block, const Context &context);
    void setNotes();
    void setNote(const QString &id, const Call &call);

    void startBlock(const Look &look, const Context &context, const QTextBlockFormat &extra = {});
    void insertRuns(const corpus::Block &block, const QTextCharFormat &base);
    void insertRun(const corpus::Inline &run, const QString &shown, QTextCharFormat format);
    void insertCall(const corpus::Inline &run, const QString &shown, QTextCharFormat format);
    void insertMarked(const text::MarkedText &marked, const QTextCharFormat &format);
    [[nodiscard]] QString shown(const std::string &text) const;
    [[nodiscard]] QTextCharFormat characters(TextRole face, qreal size) const;
    [[nodiscard]] QTextCharFormat serif(qreal size) const;
    [[nodiscard]] QTextCharFormat sans(qreal size) const;

    QTextDocument &m_target;
    ReadingStyle m_style;
    QTextCursor m_cursor;
    bool m_reuseBlock = true; ///< the cursor stands in an empty block that is to be filled
    bool m_french = true;
    MarkedSpans m_spans;
    std::vector<text::MarkedText> m_bodyMarks;
    std::map<const corpus::Block *, std::size_t> m_texts; ///< which of m_bodyMarks a block has
    std::map<std::string, const corpus::Block *> m_notes;
    std::vector<std::pair<QString, Call>> m_calls; ///< by note id, in the order of first call
};

} // namespace lutrin::gui
