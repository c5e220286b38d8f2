// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/typesetter.h"

#include "gui/reader/frenchspaces.h"
#include "gui/reader/webaddress.h"

#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace lutrin::gui {

namespace {

using corpus::Block;
using corpus::BlockKind;

/// Deeper blocks are set as plain text at this depth: no page has them, and they cost stack.
constexpr int MaximalDepth = 24;

/// Characters that would end a block or a frame inside a QTextDocument become spaces.
QString withoutSeparators(QString text)
{
    for (QChar &character : text) {
        const char16_t code = character.unicode();
        const bool separator = code < 0x20 || code == 0x2028 || code == 0x2029 || code == 0xFFFC ||
                               code == 0xFDD0 || code == 0xFDD1;
        if (separator)
            character = u' ';
    }
    return text;
}

} // namespace

Typesetter::Typesetter(QTextDocument &target, const ReadingStyle &style)
    : m_target(target), m_style(style)
{
}

std::vector<Span> Typesetter::set(const Article &article)
{
    m_target.clear();
    m_target.setIndentWidth(m_style.pixels(24));
    m_cursor = QTextCursor(&m_target);
    m_cursor.beginEditBlock();
    m_french = article.language.startsWith(QLatin1String("fr"));
    m_bodyMarks = article.bodyMarks;
    index(article.body);
    setHead(article);
    setBlocks(article.body, {});
    setNotes();
    m_cursor.endEditBlock();
    return m_spans.spans();
}

void Typesetter::index(const corpus::RichText &blocks)
{
    for (const Block &block : blocks) {
        if (!block.text.empty())
            m_texts.try_emplace(&block, m_texts.size());
        if (block.kind == BlockKind::Note && !block.id.empty())
            m_notes.try_emplace(block.id, &block);
        index(block.children);
    }
}

void Typesetter::setHead(const Article &article)
{
    QTextCharFormat kicker = sans(12);
    kicker.setFontWeight(QFont::DemiBold);
    kicker.setFontCapitalization(QFont::AllUppercase);
    kicker.setFontLetterSpacing(104);
    kicker.setForeground(m_style.palette.accent);
    kicker.setProperty(NotQuoted, true);
    if (!article.kicker.isEmpty()) {
        startBlock({.size = 12, .lineHeight = 1.5, .below = 6}, {});
        m_cursor.insertText(article.kicker, kicker);
    }

    QTextBlockFormat heading;
    heading.setHeadingLevel(1);
    QTextCharFormat title = serif(27);
    title.setFontWeight(QFont::Bold);
    startBlock({.size = 27, .lineHeight = 1.2, .below = 12}, {}, heading);
    insertMarked(article.title, title);

    if (!article.byline.isEmpty()) {
        QTextCharFormat byline = sans(13);
        byline.setForeground(m_style.palette.muted);
        byline.setProperty(NotQuoted, true);
        startBlock({.size = 13, .lineHeight = 1.5, .below = 20}, {});
        m_cursor.insertText(article.byline, byline);
    }
    if (!article.summary.text.empty()) {
        QTextCharFormat standfirst = serif(16);
        standfirst.setFontItalic(true);
        startBlock({.size = 16, .lineHeight = 1.55, .below = 16}, {});
        insertMarked(article.summary, standfirst);
    }
}

void Typesetter::setBlocks(const corpus::RichText &blocks, const Context &context)
{
    for (const Block &block : blocks)
        setBlock(block, context);
}

void Typesetter::setBlock(const Block &block, const Context &context)
{
    Context inner = context;
    ++inner.depth;
    if (inner.depth > MaximalDepth) {
        const Block flat = {.text = {{.text = corpus::plainText(corpus::RichText{block})}}};
        return setText(flat, {}, context, serif(15.5));
    }
    switch (block.kind) {
    case BlockKind::Heading:
        return setHeading(block, inner);
    case BlockKind::List:
        return setList(block, inner);
    case BlockKind::Quotation:
        return setQuotation(block, inner);
    case BlockKind::Figure:
        return setFigure(block, inner);
    case BlockKind::Table:
        return setTable(block, inner);
    case BlockKind::Note:
        return; // set at the end
    case BlockKind::Paragraph:
    case BlockKind::ListItem:
    case BlockKind::Row:
    case BlockKind::Cell:
        setText(block, {}, inner, serif(15.5));
        setBlocks(block.children, inner);
    }
}

void Typesetter::setText(const Block &block, const Look &look, const Context &context,
                         const QTextCharFormat &format, const QTextBlockFormat &extra)
{
    if (block.text.empty())
        return;
    startBlock(look, context, extra);
    insertRuns(block, format);
}

void Typesetter::setHeading(const Block &block, const Context &context)
{
    const int level = std::clamp(block.level, 2, 4);
    const qreal size = level == 2 ? 19 : level == 3 ? 16.5 : 15.5;
    QTextCharFormat format = serif(size);
    format.setFontWeight(QFont::Bold);
    format.setFontItalic(level == 4);
    QTextBlockFormat heading;
    heading.setHeadingLevel(level);
    setText(block, {.size = size, .lineHeight = 1.3, .above = level == 2 ? 28.0 : 20.0, .below = 6},
            context, format, heading);
}

void Typesetter::setQuotation(const Block &block, Context context)
{
    ++context.quotation;
    setText(block, {}, context, serif(15.5));
    setBlocks(block.children, context);
}

void Typesetter::setList(const Block &block, Context context)
{
    ++context.indent;
    QTextList *list = nullptr;
    const Look look = {.below = 6};
    for (const Block &item : block.children) {
        // The item's first text carries the marker, what follows stands below it.
        const bool wrapped =
            item.text.empty() && !item.children.empty() && !item.children[0].text.empty();
        const Block &first = wrapped ? item.children[0] : item;
        if (first.text.empty())
            startBlock(look, context);
        else
            setText(first, look, context, serif(15.5));
        joinList(list, context, block.ordered);
        for (std::size_t i = wrapped ? 1 : 0; i < item.children.size(); ++i)
            setBlock(item.children[i], context);
    }
    QTextBlockFormat last;
    last.setBottomMargin(m_style.pixels(Look().below));
    m_cursor.mergeBlockFormat(last);
}

void Typesetter::joinList(QTextList *&list, const Context &context, bool ordered)
{
    if (list) {
        list->add(m_cursor.block());
    } else {
        QTextListFormat format;
        // Qt sizes discs by the line's height, too large here: the backdrop paints them.
        format.setStyle(ordered ? QTextListFormat::ListDecimal
                                : QTextListFormat::ListStyleUndefined);
        format.setIndent(context.indent);
        list = m_cursor.createList(format);
    }
    // A list's indent comes on top of the block's own.
    QTextBlockFormat block;
    block.setIndent(0);
    if (!ordered)
        block.setProperty(ListMarker, true);
    m_cursor.mergeBlockFormat(block);
}

void Typesetter::setTable(const Block &block, const Context &context)
{
    std::size_t columns = 0;
    for (const Block &row : block.children)
        columns = std::max(columns, row.children.size());
    if (columns == 0)
        return;
    setText(block, {.size = 13, .lineHeight = 1.5, .below = 6}, context, sans(13));

    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(m_style.pixels(7));
    format.setTopMargin(m_style.pixels(20));
    format.setBottomMargin(m_style.pixels(20));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable *table = m_cursor.insertTable(int(block.children.size()), int(columns), format);
    QTextTableCellFormat rule;
    rule.setBottomBorder(1);
    rule.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    rule.setBottomBorderBrush(m_style.palette.line);
    for (int row = 0; row < table->rows(); ++row) {
        const corpus::RichText &cells = block.children[std::size_t(row)].children;
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCell cell = table->cellAt(row, column);
            m_cursor = cell.firstCursorPosition();
            setCell(std::size_t(column) < cells.size() ? cells[std::size_t(column)] : Block{});
            // Afterwards: a cell's format is also the character format of its first block.
            rule.setLeftPadding(column == 0 ? 0 : m_style.pixels(8));
            QTextCharFormat look = cell.format();
            look.merge(rule);
            cell.setFormat(look);
        }
    }
    m_cursor.movePosition(QTextCursor::End);
    m_reuseBlock = true;
}

void Typesetter::setCell(const Block &cell)
{
    m_reuseBlock = true;
    const Look look = {.size = 14, .lineHeight = 1.4, .below = 0};
    setText(cell, look, {}, serif(14));
    for (const Block &child : cell.children)
        setText(child, look, {}, serif(14));
    if (m_reuseBlock)
        startBlock(look, {});
    m_reuseBlock = false;
}

void Typesetter::setFigure(const Block &block, const Context &context)
{
    QTextBlockFormat caption;
    caption.setProperty(FigureCaption, true);
    QTextCharFormat format = sans(13);
    format.setForeground(m_style.palette.muted);
    caption.setLeftMargin(m_style.pixels(12));
    caption.setRightMargin(m_style.pixels(12));
    setText(block, {.size = 13, .lineHeight = 1.5, .above = 24, .below = 32}, context, format,
            caption);
    setBlocks(block.children, context);
}

void Typesetter::setNotes()
{
    // A note can call another one: the list may grow while it is set.
    for (std::size_t i = 0; i < m_calls.size(); ++i) {
        const auto [id, call] = m_calls[i];
        setNote(id, call);
    }
    for (const auto &[id, note] : m_notes) {
        const QString name = QString::fromStdString(id);
        const auto called = [&](const auto &entry) { return entry.first == name; };
        if (std::none_of(m_calls.begin(), m_calls.end(), called)) {
            m_calls.push_back({name, {{}, note}});
            setNote(name, m_calls.back().second);
        }
    }
}

void Typesetter::setNote(const QString &id, const Call &call)
{
    if (!call.note)
        return;
    const bool first = m_calls.front().first == id;
    QTextBlockFormat format;
    if (first)
        format.setProperty(NotesBegin, true);
    startBlock({.size = 13.5, .lineHeight = 1.5, .above = first ? 28.0 : 0.0, .below = 6}, {},
               format);
    QTextCharFormat label = serif(13.5);
    label.setForeground(m_style.palette.accent);
    label.setProperty(NotQuoted, true);
    label.setAnchor(true);
    label.setAnchorNames({QStringLiteral("note-") + id});
    if (!call.label.isEmpty())
        label.setAnchorHref(QStringLiteral("#call-") + id);
    m_cursor.insertText(call.label.isEmpty() ? QStringLiteral("•") : call.label, label);
    QTextCharFormat space = serif(13.5);
    space.setProperty(NotQuoted, true);
    m_cursor.insertText(QStringLiteral("\u2002"), space);
    insertRuns(*call.note, serif(13.5));
    setBlocks(call.note->children, {.depth = 1});
}

void Typesetter::startBlock(const Look &look, const Context &context, const QTextBlockFormat &extra)
{
    QTextBlockFormat format = extra;
    format.setLineHeight(m_style.pixels(look.size * look.lineHeight),
                         QTextBlockFormat::FixedHeight);
    format.setTopMargin(m_style.pixels(look.above));
    format.setBottomMargin(m_style.pixels(look.below));
    format.setIndent(context.indent);
    if (context.quotation > 0) {
        format.setProperty(QuotationDepth, context.quotation);
        format.setLeftMargin(m_style.pixels(20) * context.quotation);
    }
    const QTextCharFormat characters = serif(look.size);
    if (m_reuseBlock) {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(characters);
    } else {
        m_cursor.insertBlock(format, characters);
    }
    m_reuseBlock = false;
}

void Typesetter::insertRuns(const Block &block, const QTextCharFormat &base)
{
    const QString text = shown(plainText(block.text));
    const auto index = m_texts.find(&block);
    const bool marked = index != m_texts.end() && index->second < m_bodyMarks.size();
    m_spans.startText();
    std::size_t offset = 0;
    qsizetype begin = 0;
    for (const corpus::Inline &run : block.text) {
        const qsizetype length = QString::fromStdString(run.text).size();
        const int position = m_cursor.position();
        insertRun(run, text.mid(begin, length), base);
        if (marked)
            m_spans.add(run.text, offset, m_bodyMarks[index->second].marks, position);
        begin += length;
        offset += run.text.size();
    }
}

void Typesetter::insertRun(const corpus::Inline &run, const QString &text, QTextCharFormat format)
{
    if (run.emphasis)
        format.setFontItalic(!format.fontItalic());
    if (run.strong)
        format.setFontWeight(QFont::Bold);
    if (!run.note.empty())
        return insertCall(run, text, format);
    const QString address = QString::fromStdString(run.link);
    if (isWebAddress(address)) {
        format.setAnchor(true);
        format.setAnchorHref(address);
        format.setToolTip(address);
        format.setForeground(m_style.palette.accent);
    }
    m_cursor.insertText(text, format);
}

void Typesetter::insertCall(const corpus::Inline &run, const QString &text, QTextCharFormat format)
{
    const QString id = QString::fromStdString(run.note);
    const auto same = [&](const auto &entry) { return entry.first == id; };
    auto call = std::find_if(m_calls.begin(), m_calls.end(), same);
    const bool first = call == m_calls.end();
    if (first) {
        const auto note = m_notes.find(run.note);
        const QString label = text.isEmpty() ? QString::number(m_calls.size() + 1) : text;
        m_calls.push_back({id, {label, note == m_notes.end() ? nullptr : note->second}});
        call = std::prev(m_calls.end());
    }
    format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    format.setForeground(m_style.palette.accent);
    format.setProperty(NotQuoted, true);
    format.setAnchor(true);
    if (first)
        format.setAnchorNames({QStringLiteral("call-") + id});
    if (call->second.note)
        format.setAnchorHref(QStringLiteral("#note-") + id);
    m_cursor.insertText(text.isEmpty() ? call->second.label : text, format);
}

void Typesetter::insertMarked(const text::MarkedText &marked, const QTextCharFormat &format)
{
    m_spans.startText();
    m_spans.add(marked.text, 0, marked.marks, m_cursor.position());
    m_cursor.insertText(shown(marked.text), format);
}

QString Typesetter::shown(const std::string &text) const
{
    const QString plain = withoutSeparators(QString::fromStdString(text));
    return m_french ? frenchSpaces(plain) : plain;
}

QTextCharFormat Typesetter::characters(TextRole face, qreal size) const
{
    QTextCharFormat format;
    format.setFontFamilies(font(face).families());
    format.setFontPointSize(m_style.points(size));
    format.setForeground(m_style.palette.ink);
    return format;
}

QTextCharFormat Typesetter::serif(qreal size) const
{
    return characters(TextRole::Body, size);
}

QTextCharFormat Typesetter::sans(qreal size) const
{
    return characters(TextRole::Interface, size);
}

} // namespace lutrin::gui
