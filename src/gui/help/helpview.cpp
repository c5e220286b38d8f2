// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/help/helpview.h"

#include "gui/reader/webaddress.h"
#include "gui/shell/foldedtext.h"
#include "gui/shell/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPointer>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>
#include <QTimer>

#include <algorithm>

namespace lutrin::gui {

namespace {

constexpr int HelpMargin = 24;
constexpr double HelpLineHeight = 150;
constexpr int PictureWidth = 530;

void setTables(QTextFrame &frame, const Theme &theme)
{
    for (QTextFrame *child : frame.childFrames()) {
        auto *table = qobject_cast<QTextTable *>(child);
        if (table == nullptr)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(0.5);
        format.setBorderBrush(theme.palette().line);
        format.setBorderCollapse(true);
        format.setCellPadding(theme.scaled(6));
        format.setCellSpacing(0);
        format.setTopMargin(8);
        format.setBottomMargin(12);
        table->setFormat(format);
    }
}

} // namespace

HelpView::HelpView(const Theme &theme, QWidget *parent) : QTextBrowser(parent), m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setAccessibleName(tr("Page d’aide"));
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.isRelative())
            emit pageRequested(link.path());
        else
            openWebAddress(link.toString(QUrl::FullyEncoded));
    });
    connect(&theme, &Theme::changed, this, &HelpView::typeset);
}

void HelpView::setPage(const HelpPage &page)
{
    if (page.text != m_page.text) {
        m_page = page;
        typeset();
    }
    verticalScrollBar()->setValue(0);
}

void HelpView::typeset()
{
    m_pictureWidth = 0;
    auto *made = new QTextDocument(this);
    made->setUndoRedoEnabled(false);
    made->setDefaultFont(m_theme.font(TextRole::Interface));
    made->setDocumentMargin(m_theme.scaled(HelpMargin));
    made->setMarkdown(m_page.text,
                      QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                          QTextDocument::MarkdownNoHTML);
    setBlocks(*made);
    setTables(*made->rootFrame(), m_theme);
    // One that is shown would be laid out anew at each of these changes.
    setExtraSelections({});
    const QPointer<QTextDocument> before = document();
    setDocument(made);
    delete before.data(); // null where it was Qt's own
}

void HelpView::setBlocks(QTextDocument &page) const
{
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format;
        if (block.text() == QChar::ObjectReplacementCharacter) // a picture is no line of text
            format.setLineHeight(0, QTextBlockFormat::SingleHeight);
        else
            format.setLineHeight(HelpLineHeight, QTextBlockFormat::ProportionalHeight);
        const int level = block.blockFormat().headingLevel();
        if (level == 0) {
            format.setTopMargin(0);
            format.setBottomMargin(m_theme.scaled(block.textList() != nullptr ? 4 : 10));
        } else {
            format.setTopMargin(m_theme.scaled(level == 1 ? 0 : 20));
            format.setBottomMargin(m_theme.scaled(8));
            // Not by a movement: that would lay the page out.
            cursor.setPosition(block.position() + block.length() - 1, QTextCursor::KeepAnchor);
            QTextCharFormat face;
            face.setFont(m_theme.font(level == 1 ? TextRole::Title : TextRole::ResultTitle));
            face.setForeground(m_theme.palette().ink);
            cursor.mergeCharFormat(face);
        }
        cursor.mergeBlockFormat(format);
    }
}

void HelpView::showHeading(const QString &heading, const QString &words)
{
    markWords(words);
    (void)document()->size(); // until then the scroll bar does not reach as far
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || block.text() != heading)
            continue;
        const QRectF place = document()->documentLayout()->blockBoundingRect(block);
        const bool title = block.blockFormat().headingLevel() == 1;
        verticalScrollBar()->setValue(title ? 0 : qRound(place.top()) - m_theme.scaled(8));
        return;
    }
}

/// Accents and capitals aside, as they are searched.
void HelpView::markWords(const QString &words)
{
    QList<ExtraSelection> marks;
    QTextCharFormat mark;
    mark.setBackground(m_theme.palette().mark);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QString text = foldedText(block.text());
        if (text.size() != block.text().size())
            continue; // a sign that folds into two: no place to tell
        for (const QString &word : foldedText(words).split(u' ', Qt::SkipEmptyParts)) {
            for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                QTextCursor cursor(block);
                cursor.setPosition(block.position() + int(at));
                cursor.setPosition(block.position() + int(at + word.size()),
                                   QTextCursor::KeepAnchor);
                marks += {cursor, mark};
            }
        }
    }
    setExtraSelections(marks);
}

/// As wide as the page where that is narrower.
int HelpView::pictureWidth() const
{
    const int page = viewport()->width() - 2 * m_theme.scaled(HelpMargin);
    return std::max(1, std::min(m_theme.scaled(PictureWidth), page));
}

void HelpView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    // Not at once: a page that is being laid out, and brings a scroll bar, must not go.
    QTimer::singleShot(0, this, &HelpView::fitPictures);
}

void HelpView::fitPictures()
{
    if (m_pictureWidth > 0 && m_pictureWidth != pictureWidth())
        typeset();
}

QVariant HelpView::loadResource(int, const QUrl &name)
{
    const QImage picture(QStringLiteral(":/help/pictures/") + name.fileName());
    // Not null: for a null answer Qt would look for the file by itself.
    if (picture.isNull())
        return QByteArray();
    m_pictureWidth = pictureWidth();
    // Scaled in few colours, it would be dotted.
    QImage fitted =
        picture.convertToFormat(QImage::Format_RGB32)
            .scaledToWidth(qRound(m_pictureWidth * devicePixelRatioF()), Qt::SmoothTransformation);
    fitted.setDevicePixelRatio(devicePixelRatioF());
    return fitted;
}

} // namespace lutrin::gui
