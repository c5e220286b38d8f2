// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/search/queryedit.h"

#include "gui/shell/theme.h"
#include "query/query.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QTextCharFormat>

namespace lutrin::gui {

namespace {

QTextCharFormat formatOf(query::SpanKind kind, const Palette &colours)
{
    QTextCharFormat format;
    switch (kind) {
    case query::SpanKind::Operator:
        format.setForeground(colours.accent);
        format.setFontWeight(QFont::DemiBold);
        break;
    case query::SpanKind::FieldName:
        format.setForeground(colours.second);
        break;
    case query::SpanKind::Parenthesis:
        format.setForeground(colours.muted);
        break;
    case query::SpanKind::Error:
        format.setForeground(colours.warning);
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(colours.warning);
        break;
    case query::SpanKind::Word:
    case query::SpanKind::Phrase:
    case query::SpanKind::FieldValue:
        break;
    }
    return format;
}

int utf16Length(const std::string &text, std::size_t begin, std::size_t end)
{
    return static_cast<int>(
        QString::fromUtf8(text.data() + begin, static_cast<qsizetype>(end - begin)).size());
}

} // namespace

QueryEdit::QueryEdit(const Theme &theme, QWidget *parent) : QLineEdit(parent), m_theme(theme)
{
    setFrame(false);
    connect(this, &QLineEdit::textChanged, this, &QueryEdit::colour);
    connect(&theme, &Theme::changed, this, &QueryEdit::applyTheme);
    applyTheme();
}

/// In the field's halo the usual ground of a selection would hardly show.
void QueryEdit::applyTheme()
{
    QPalette colours;
    colours.setColor(QPalette::Highlight, m_theme.palette().accent);
    colours.setColor(QPalette::HighlightedText, m_theme.palette().onAccent);
    setPalette(colours);
    colour();
}

void QueryEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

/// A line edit takes formats only from an input method; an event without letters brings ours.
void QueryEdit::colour()
{
    if (m_composing)
        return;
    const std::string typed = text().toStdString();
    QList<QInputMethodEvent::Attribute> attributes;
    std::size_t counted = 0;
    int position = 0;
    for (const query::Span &span : query::parse(typed).spans) {
        position += utf16Length(typed, counted, span.range.begin);
        const int length = utf16Length(typed, span.range.begin, span.range.end);
        const QTextCharFormat format = formatOf(span.kind, m_theme.palette());
        if (!format.isEmpty())
            attributes.append(
                {QInputMethodEvent::TextFormat, position - cursorPosition(), length, format});
        counted = span.range.end;
        position += length;
    }
    QInputMethodEvent event(QString(), attributes);
    QLineEdit::inputMethodEvent(&event);
}

} // namespace lutrin::gui
