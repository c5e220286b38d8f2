// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/record/growingtext.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace lutrin::gui {

GrowingText::GrowingText(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &GrowingText::fitHeight);
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { emit linkActivated(link.toString(QUrl::FullyEncoded)); });
}

void GrowingText::setContent(const QString &html, const QFont &font, qreal lineHeight,
                             const QColor &ink, const QColor &link)
{
    setFont(font); // the document's too, which would follow the application's otherwise
    document()->setDefaultStyleSheet(
        QStringLiteral("a { color: %1; text-decoration: none; }").arg(link.name()));
    // Without pre-wrap, Qt's HTML reader makes plain spaces of narrow no-break ones.
    setHtml(QStringLiteral("<div style=\"white-space: pre-wrap; color: %1\">%2</div>")
                .arg(ink.name(), html));
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextBlockFormat lines;
    const qreal pixels = font.pointSizeF() * logicalDpiY() / 72;
    lines.setLineHeight(std::round(pixels * lineHeight), QTextBlockFormat::FixedHeight);
    all.mergeBlockFormat(lines);
    setAccessibleDescription(toPlainText());
    fitHeight();
    const bool keys = html.contains(QLatin1String("<a ")) || scrolls();
    setFocusPolicy(keys ? Qt::StrongFocus : Qt::ClickFocus);
}

void GrowingText::setMostHeight(int most)
{
    m_most = most;
    setVerticalScrollBarPolicy(most > 0 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    fitHeight();
}

void GrowingText::fitHeight()
{
    const int whole = int(std::ceil(document()->size().height()));
    setFixedHeight(m_most > 0 ? std::min(whole, m_most) : whole);
}

bool GrowingText::scrolls() const
{
    return m_most > 0 && document()->size().height() > m_most;
}

QVariant GrowingText::loadResource(int, const QUrl &)
{
    // Not null: for a null answer Qt would look for the file by itself.
    return QByteArray();
}

void GrowingText::wheelEvent(QWheelEvent *event)
{
    const QScrollBar &bar = *verticalScrollBar();
    const bool up = event->angleDelta().y() > 0;
    if (scrolls() && (up ? bar.value() > bar.minimum() : bar.value() < bar.maximum()))
        QTextBrowser::wheelEvent(event);
    else
        event->ignore(); // the pane around it scrolls
}

} // namespace lutrin::gui
