// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/reader/article.h"
#include "gui/reader/markedspans.h"
#include "gui/reader/pagewriter.h"

#include <cstddef>
#include <map>
#include <vector>

namespace lutrin::gui {

/// Sets an Article as a QTextDocument, without any HTML in between, so that nothing in a document
/// can become markup. Links stay links only to http, https and mailto addresses; notes are moved
/// to the end and linked both ways (`#note-…`, `#call-…`). An object sets one article.
class Typesetter {
public:
    /// Empties `target`; both must outlive the object.
    Typesetter(QTextDocument &target, const ReadingStyle &style);

    /// Gives where the words found stand, in reading order.
    [[nodiscard]] std::vector<Span> set(const Article &article);

private:
    struct Context {
        int depth = 0;
        Indentation indentation;
    };
    /// A note and where it is called from.
    struct Note {
        QString id;
        QString label; ///< as its first call shows it; empty when nothing calls it
        const corpus::Block *block = nullptr;
    };

    void index(const corpus::RichText &blocks);
    void setHead(const Article &article);
    void setLine(const QString &text, const Look &look);
    void setMarked(const text::MarkedText &marked, const Look &look,
                   const QTextBlockFormat &extra = {});
    void setBlocks(const corpus::RichText &blocks, const Context &context);
    void setBlock(const corpus::Block &block, Context context);
    void setText(const corpus::Block &block, const Look &look, const Context &context,
                 const QTextBlockFormat &extra = {});
    void setHeading(const corpus::Block &block, const Context &context);
    void setQuotation(const corpus::Block &block, Context context);
    void setList(const corpus::Block &block, Context context);
    void setTable(const corpus::Block &block, const Context &context);
    void setFigure(const corpus::Block &block, const Context &context);
    void setNotes();
    void setNote(const Note &note, bool first);

    void insertRuns(const corpus::Block &block, const QTextCharFormat &base);
    void insertRun(const corpus::Inline &run, const QString &text, QTextCharFormat format);
    void insertCall(const corpus::Inline &run, const QString &text, QTextCharFormat format);
    [[nodiscard]] const corpus::Block *noteBlock(const std::string &id) const;

    PageWriter m_writer;
    MarkedSpans m_spans;
    bool m_french = true;
    std::vector<text::MarkedText> m_bodyMarks;
    Pictures m_pictures;
    std::map<const corpus::Block *, std::size_t> m_texts; ///< which of m_bodyMarks a block has
    std::vector<const corpus::Block *> m_noteBlocks;
    std::vector<Note> m_notes; ///< in the order in which they are set
};

} // namespace lutrin::gui
