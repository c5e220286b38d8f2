// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/readerpane.h"

#include "corpus/attachment.h"
#include "gui/reader/articlehead.h"
#include "gui/reader/besidepane.h"
#include "gui/reader/emptyreader.h"
#include "gui/reader/highlighter.h"
#include "gui/reader/outline.h"
#include "gui/reader/papercopy.h"
#include "gui/reader/passagecommands.h"
#include "gui/reader/pdfpane.h"
#include "gui/reader/readerbar.h"
#include "gui/reader/readerview.h"
#include "gui/reader/readingchoice.h"
#include "gui/shell/settings.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedLayout>
#include <QStackedWidget>

#include <algorithm>
#include <array>
#include <utility>

namespace lutrin::gui {

namespace {

constexpr std::array Zooms{80, 90, 100, 110, 125, 150, 175, 200};

constexpr int LongestHeading = 420;

} // namespace

ReaderPane::ReaderPane(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_places(context.settings)
{
    setKind(this, WidgetKind::Paper);
    setAttribute(Qt::WA_StyledBackground);
    m_paper = new PaperCopy(context, this);
    createActions();
    createPage();
    connect(&context.theme, &Theme::changed, this, &ReaderPane::applyTheme);
    connect(&context.settings, &Settings::changed, this, [this](const QString &key) {
        if (concernsReading(key))
            applyTheme();
    });
    connect(&context.workspace, &Workspace::documentOpened, this, &ReaderPane::showDocument);
    connect(&context.workspace, &Workspace::documentChanged, this, &ReaderPane::showDocument);
    connect(&context.workspace, &Workspace::coverChanged, this, &ReaderPane::enableCommands);
    connect(&context.workspace, &Workspace::documentMarked, this, &ReaderPane::updateMarks);
    applyTheme();
    if (context.workspace.document())
        showDocument(context.workspace.document());
}

/// On whichever side the reader is; selections take the key first.
void ReaderPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_beside->isHidden())
        return m_beside->leave();
    QWidget::keyPressEvent(event);
}

bool ReaderPane::pdfShown() const
{
    return m_body->currentWidget() == m_pdf;
}

void ReaderPane::togglePdf()
{
    if (pdfShown())
        return m_pdf->leave();
    m_showPdf->setChecked(false); // until it is there
    m_reopensPdf = false;
    m_pdf->open(m_context.workspace.document());
}

void ReaderPane::reopenPdf(const QString &id, int page)
{
    m_awaitedPdf = {id, page};
    if (m_shown == id)
        showAwaitedPdf();
}

void ReaderPane::showAwaitedPdf()
{
    const auto awaited = std::exchange(m_awaitedPdf, std::nullopt);
    m_reopensPdf = awaited && awaited->first == m_shown && m_showPdf->isEnabled();
    if (m_reopensPdf)
        m_pdf->open(m_context.workspace.document(), awaited->second);
}

/// Of what is in sight.
void ReaderPane::showMarks()
{
    if (pdfShown())
        m_bar->setMarks(m_pdf->currentMark(), m_pdf->markCount());
    else
        m_bar->setMarks(m_view->currentMark(), m_view->markCount());
}

void ReaderPane::toggleBeside()
{
    if (!m_beside->isHidden())
        return m_beside->leave();
    m_keepBeside->setChecked(false); // until it is there
    m_beside->open(m_shown.toStdString());
}

/// Filled when it opens: the page may have been set anew.
void ReaderPane::fillContents()
{
    m_headings->clear();
    for (const PageHeading &heading : headingsOf(*m_view->document())) {
        // Qt would take « & » for a mnemonic.
        QString words = heading.text;
        words.replace(u'&', QStringLiteral("&&"));
        const QString indent(3 * qsizetype(std::max(0, heading.level - 2)), u'\u2002');
        QAction *action = m_headings->addAction(
            indent + fontMetrics().elidedText(words, Qt::ElideRight, LongestHeading));
        connect(action, &QAction::triggered, this,
                [this, heading] { m_view->goToHeading(heading.position); });
    }
}

void ReaderPane::showContents()
{
    m_headings->popup(m_bar->mapToGlobal(QPoint(0, m_bar->height())));
}

ReaderPane::~ReaderPane()
{
    m_places.setPlace(m_shown, m_view->place());
}

void ReaderPane::passPlaces(const std::string &kept, const std::vector<std::string> &others)
{
    m_places.setPlace(m_shown, m_view->place());
    for (const std::string &each : others)
        m_places.passOn(QString::fromStdString(each), QString::fromStdString(kept));
}

void ReaderPane::showDocument(const std::shared_ptr<const OpenDocument> &document)
{
    m_places.setPlace(m_shown, m_view->place());
    m_passages->hide();
    m_shown = document ? QString::fromStdString(document->document.id) : QString();
    // Another record of the same work has the same pages.
    if (m_pdf->isOpen() && !(document && m_pdf->shows(document->document)))
        m_pdf->leave();
    enableCommands();
    if (!document) {
        m_highlighter->follow({});
        return showEmpty();
    }
    m_pages->setCurrentWidget(m_page);
    m_view->setArticle(articleOf(*document, m_context.workspace.request().language));
    m_highlighter->follow(document->document.id);
    m_bar->setDocument(document);
    m_bar->setHasContents(headingsOf(*m_view->document()).size() > 2);
    m_view->goToPlace(m_places.place(m_shown));
    showAwaited();
    showAwaitedPdf();
}

/// What is out of sight is neither printed nor marked.
void ReaderPane::enableCommands()
{
    const auto &document = m_context.workspace.document();
    const bool readable = document && !m_context.workspace.documentCovered();
    for (QAction *action : actions())
        action->setEnabled(readable);
    m_showPdf->setEnabled(readable && corpus::isAttachment(document->document.pdf));
}

void ReaderPane::showEmpty()
{
    if (m_empty == nullptr) {
        m_empty = new EmptyReader(m_context.theme, this);
        m_pages->addWidget(m_empty);
    }
    m_empty->setLibraryEmpty(m_context.workspace.documentCount() == 0);
    m_pages->setCurrentWidget(m_empty);
}

void ReaderPane::updateMarks(const std::shared_ptr<const OpenDocument> &document)
{
    if (document)
        m_view->updateArticle(articleOf(*document, m_context.workspace.request().language));
}

void ReaderPane::applyTheme()
{
    m_bar->applyTheme();
    m_beside->applyTheme();
    m_pdf->applyTheme();
    m_view->setReadingStyle(
        readingStyle(readingChoice(m_context.settings), m_context.theme, logicalDpiY()));
}

void ReaderPane::setZoom(int percent)
{
    ReadingChoice choice = readingChoice(m_context.settings);
    choice.zoom = percent;
    setReadingChoice(m_context.settings, choice);
    m_context.workspace.announce(tr("Taille du texte\u00a0: %1\u00a0%").arg(percent));
}

void ReaderPane::zoomBy(int steps)
{
    if (pdfShown())
        return m_pdf->zoomBy(steps);
    const int zoom = readingChoice(m_context.settings).zoom;
    const auto here = std::lower_bound(Zooms.begin(), Zooms.end(), zoom);
    const auto place = std::clamp<std::ptrdiff_t>(here - Zooms.begin() + steps, 0,
                                                  std::ptrdiff_t(Zooms.size()) - 1);
    setZoom(Zooms[std::size_t(place)]);
}

/// What is selected in what is in sight.
SelectedPassage ReaderPane::selectedPassage() const
{
    const std::string document =
        m_beside->hasSelection() ? m_beside->shown() : m_shown.toStdString();
    if (selectsInPdf())
        return {document, m_pdf->quotation(), m_pdf->locator(), {}};
    const ReaderView &view = selectedView();
    return {document, view.richPassage(), {}, view.textCursor().selectionStart()};
}

bool ReaderPane::selectsInPdf() const
{
    return pdfShown() && !m_beside->hasSelection();
}

ReaderView &ReaderPane::selectedView() const
{
    return m_beside->hasSelection() ? m_beside->view() : *m_view;
}

/// What the selected words stand in.
QWidget *ReaderPane::passageGround() const
{
    return m_beside->hasSelection() ? static_cast<QWidget *>(&m_beside->view()) : m_body;
}

/// The boxes of its first and last line on its ground.
std::pair<QRect, QRect> ReaderPane::passageEnds() const
{
    const ReaderView &view = selectedView();
    if (!selectsInPdf() && !view.textCursor().hasSelection())
        return {};
    const auto [first, last] = selectsInPdf() ? m_pdf->selectionEnds() : view.selectionEnds();
    if (first.isNull())
        return {};
    const QWidget *sheet = selectsInPdf() ? static_cast<QWidget *>(m_pdf) : view.viewport();
    const QPoint corner = sheet->mapTo(passageGround(), QPoint());
    return {first.translated(corner), last.translated(corner)};
}

/// On either side of the pane: what is to be done is done to what was selected last.
void ReaderPane::keepOneSelection()
{
    connect(&m_beside->view(), &QTextEdit::selectionChanged, this, [this] {
        if (!m_beside->hasSelection())
            return;
        m_view->dropSelection();
        m_pdf->select({});
    });
    const auto dropBeside = [this] {
        if (m_beside->hasSelection())
            m_beside->view().dropSelection();
    };
    connect(m_view, &QTextEdit::selectionChanged, this, [this, dropBeside] {
        if (m_view->textCursor().hasSelection())
            dropBeside();
    });
    connect(m_pdf, &PdfPane::passageSelected, this, dropBeside);
}

void ReaderPane::showBubble()
{
    const auto [first, last] = passageEnds();
    if (!first.isNull())
        m_passages->offer(*passageGround(), first, last);
}

void ReaderPane::followPassage()
{
    const auto [first, last] = passageEnds();
    m_passages->follow(first, last);
}

void ReaderPane::goToPassage(const QString &id, const QString &beginning)
{
    m_awaited = id;
    m_awaitedPassage = beginning;
    if (m_shown == id)
        showAwaited();
}

void ReaderPane::showAwaited()
{
    if (m_awaited != m_shown || m_awaitedPassage.isEmpty())
        return;
    if (m_view->selectPassage(m_awaitedPassage))
        showBubble();
    else
        m_context.workspace.announce(tr("Ce passage ne se trouve plus dans l’analyse."));
    m_awaitedPassage.clear();
}

} // namespace lutrin::gui
