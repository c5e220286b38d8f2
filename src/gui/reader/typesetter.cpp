// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/typesetter.h"

#include "gui/reader/displaytext.h"
#include "gui/reader/webaddress.h"

#include <algorithm>

namespace lutrin::gui {

namespace {

using corpus::Block;
using corpus::BlockKind;

/// Deeper blocks are set as plain text at this depth: no page has them, and they cost stack.
constexpr int MaximalDepth = 24;

QTextCharFormat notQuoted(QTextCharFormat format)
{
    format.setProperty(NotQuoted, true);
    return format;
}

QTextBlockFormat blockWith(int property)
{
    QTextBlockFormat format;
    format.setProperty(property, true);
    return format;
}

QTextBlockFormat headingBlock(int level)
{
    QTextBlockFormat format;
    format.setHeadingLevel(level);
    return format;
}

QString noteAnchor(const QString &id)
{
    return QStringLiteral("note-") + id;
}

QString callAnchor(const QString &id)
{
    return QStringLiteral("call-") + id;
}

} // namespace

Typesetter::Typesetter(QTextDocument &target, const ReadingStyle &style) : m_writer(target, style)
{
}

std::vector<Span> Typesetter::set(const Article &article)
{
    m_french = article.language.startsWith(QLatin1String("fr"));
    m_bodyMarks = article.bodyMarks;
    m_pictures = article.pictures;
    index(article.body);
    setHead(article);
    setBlocks(article.body, {});
    setNotes();
    m_writer.finish();
    return m_spans.spans();
}

void Typesetter::index(const corpus::RichText &blocks)
{
    for (const Block &block : blocks) {
        if (!block.text.empty())
            m_texts.try_emplace(&block, m_texts.size());
        if (block.kind == BlockKind::Note)
            m_noteBlocks.push_back(&block);
        index(block.children);
    }
}

void Typesetter::setHead(const Article &article)
{
    setLine(article.kicker, looks::Kicker);
    setMarked(article.title, looks::Title, headingBlock(1));
    setLine(article.byline, looks::Byline);
    setMarked(article.summary, looks::Standfirst);
}

void Typesetter::setLine(const QString &text, const Look &look)
{
    if (text.isEmpty())
        return;
    QTextCharFormat format = notQuoted(m_writer.characters(look));
    if (look.weight == QFont::DemiBold) {
        format.setFontCapitalization(QFont::AllUppercase);
        format.setFontLetterSpacing(103);
    }
    m_writer.startBlock(look);
    m_writer.insert(text, format);
}

void Typesetter::setMarked(const text::MarkedText &marked, const Look &look,
                           const QTextBlockFormat &extra)
{
    if (marked.text.empty())
        return;
    m_writer.startBlock(look, {}, extra);
    const DisplayText display(marked.text, m_french);
    m_spans.startText(marked);
    m_spans.add({0, QString::fromStdString(marked.text).size()}, display, m_writer.position());
    m_writer.insert(display.text(), m_writer.characters(look));
}

void Typesetter::setBlocks(const corpus::RichText &blocks, const Context &context)
{
    for (const Block &block : blocks)
        setBlock(block, context);
}

void Typesetter::setBlock(const Block &block, Context context)
{
    if (++context.depth > MaximalDepth) {
        const Block flat = {.text = {{.text = corpus::plainText(corpus::RichText{block})}}};
        return setText(flat, looks::Body, context);
    }
    switch (block.kind) {
    case BlockKind::Heading:
        return setHeading(block, context);
    case BlockKind::List:
        return setList(block, context);
    case BlockKind::Quotation:
        return setQuotation(block, context);
    case BlockKind::Figure:
        return setFigure(block, context);
    case BlockKind::Table:
        return setTable(block, context);
    case BlockKind::Note:
        return; // set at the end
    case BlockKind::Paragraph:
    case BlockKind::ListItem:
    case BlockKind::Row:
    case BlockKind::Cell:
        setText(block, context.indentation.quotations > 0 ? looks::Quotation : looks::Body,
                context);
        setBlocks(block.children, context);
    }
}

void Typesetter::setText(const Block &block, const Look &look, const Context &context,
                         const QTextBlockFormat &extra)
{
    if (block.text.empty())
        return;
    m_writer.startBlock(look, context.indentation, extra);
    insertRuns(block, m_writer.characters(look));
}

void Typesetter::setHeading(const Block &block, const Context &context)
{
    const int level = std::clamp(block.level, 2, 4);
    setText(block, looks::heading(level), context, headingBlock(level));
}

void Typesetter::setQuotation(const Block &block, Context context)
{
    ++context.indentation.quotations;
    setText(block, looks::Quotation, context);
    setBlocks(block.children, context);
}

void Typesetter::setList(const Block &block, Context context)
{
    ++context.indentation.lists;
    QTextList *list = nullptr;
    for (const Block &item : block.children) {
        // The item's first text carries the marker, what follows stands below it.
        const bool wrapped =
            item.text.empty() && !item.children.empty() && !item.children[0].text.empty();
        const Block &first = wrapped ? item.children[0] : item;
        if (first.text.empty())
            m_writer.startBlock(looks::Item, context.indentation);
        else
            setText(first, looks::Item, context);
        list = m_writer.joinList(list, context.indentation, block.ordered);
        for (std::size_t i = wrapped ? 1 : 0; i < item.children.size(); ++i)
            setBlock(item.children[i], context);
    }
    if (list)
        m_writer.endList();
}

void Typesetter::setTable(const Block &block, const Context &context)
{
    std::size_t columns = 0;
    for (const Block &row : block.children)
        columns = std::max(columns, row.children.size());
    if (columns == 0)
        return;
    setText(block, looks::Caption, context);
    const QTextTable *table = m_writer.insertTable(int(block.children.size()), int(columns));
    for (std::size_t row = 0; row < block.children.size(); ++row) {
        const corpus::RichText &cells = block.children[row].children;
        for (std::size_t column = 0; column < columns; ++column) {
            const QTextTableCell cell = table->cellAt(int(row), int(column));
            m_writer.enterCell(cell);
            if (column < cells.size()) {
                setText(cells[column], looks::Cell, {});
                for (const Block &child : cells[column].children)
                    setText(child, looks::Cell, {});
            }
            m_writer.leaveCell(cell);
        }
    }
    m_writer.leaveTable();
}

void Typesetter::setFigure(const Block &block, const Context &context)
{
    const auto picture = m_pictures.find(block.source);
    const bool shown = picture != m_pictures.end();
    if (shown)
        m_writer.addPicture(QString::fromStdString(block.source), picture->second);
    setText(block, shown ? looks::PictureCaption : looks::Caption, context,
            blockWith(FigureCaption));
    setBlocks(block.children, context);
}

void Typesetter::setNotes()
{
    // A note can call another one: the list may grow while it is set.
    for (std::size_t i = 0; i < m_notes.size(); ++i) {
        const Note note = m_notes[i];
        if (note.block)
            setNote(note, i == 0);
    }
    for (const Block *block : m_noteBlocks) {
        const auto set = [&](const Note &note) { return note.block == block; };
        if (std::any_of(m_notes.begin(), m_notes.end(), set))
            continue;
        m_notes.push_back({QString::fromStdString(block->id), {}, block});
        setNote(Note(m_notes.back()), m_notes.size() == 1);
    }
}

void Typesetter::setNote(const Note &note, bool first)
{
    if (first)
        m_writer.startBlock(looks::FirstNote, {}, blockWith(NotesBegin));
    else
        m_writer.startBlock(looks::Note);
    const QTextCharFormat characters = m_writer.characters(looks::Note);
    QTextCharFormat label = notQuoted(characters);
    label.setForeground(m_writer.style().palette.accent);
    label.setAnchor(true);
    label.setAnchorNames({noteAnchor(note.id)});
    if (!note.label.isEmpty())
        label.setAnchorHref(u'#' + callAnchor(note.id));
    m_writer.insert(note.label.isEmpty() ? QStringLiteral("•") : note.label, label);
    m_writer.insert(QStringLiteral("\u2002"), notQuoted(characters));
    insertRuns(*note.block, characters);
    setBlocks(note.block->children, {.depth = 1});
}

void Typesetter::insertRuns(const Block &block, const QTextCharFormat &base)
{
    const DisplayText display(plainText(block.text), m_french);
    const auto index = m_texts.find(&block);
    const bool marked = index != m_texts.end() && index->second < m_bodyMarks.size();
    m_spans.startText(marked ? m_bodyMarks[index->second] : text::MarkedText{});
    Piece piece;
    for (const corpus::Inline &run : block.text) {
        piece = {piece.end, piece.end + QString::fromStdString(run.text).size()};
        const int begin = display.position(piece.begin);
        const int length = display.position(piece.end) - begin;
        m_spans.add(piece, display, m_writer.position());
        insertRun(run, display.text().mid(begin, length), base);
    }
}

void Typesetter::insertRun(const corpus::Inline &run, const QString &text, QTextCharFormat format)
{
    if (run.emphasis) {
        format.setFontItalic(!format.fontItalic());
        format.setProperty(Emphasised, true);
    }
    if (run.strong) {
        format.setFontWeight(QFont::Bold);
        format.setProperty(Strong, true);
    }
    if (!run.note.empty())
        return insertCall(run, text, format);
    const QString address = QString::fromStdString(run.link);
    if (isWebAddress(address)) {
        format.setAnchor(true);
        format.setAnchorHref(address);
        format.setToolTip(address);
        format.setForeground(m_writer.style().palette.accent);
    }
    m_writer.insert(text, format);
}

void Typesetter::insertCall(const corpus::Inline &run, const QString &text, QTextCharFormat format)
{
    const QString id = QString::fromStdString(run.note);
    const auto same = [&](const Note &note) { return note.id == id; };
    auto note = std::find_if(m_notes.begin(), m_notes.end(), same);
    const bool first = note == m_notes.end();
    if (first) {
        const QString label = text.isEmpty() ? QString::number(m_notes.size() + 1) : text;
        note = m_notes.insert(note, {id, label, noteBlock(run.note)});
    }
    format = notQuoted(format);
    format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    format.setForeground(m_writer.style().palette.accent);
    format.setAnchor(true);
    if (first)
        format.setAnchorNames({callAnchor(id)});
    if (note->block)
        format.setAnchorHref(u'#' + noteAnchor(id));
    m_writer.insert(text.isEmpty() ? note->label : text, format);
}

const Block *Typesetter::noteBlock(const std::string &id) const
{
    const auto named = [&](const Block *block) { return block->id == id; };
    const auto found = std::find_if(m_noteBlocks.begin(), m_noteBlocks.end(), named);
    return found == m_noteBlocks.end() ? nullptr : *found;
}

} // namespace lutrin::gui
