// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/readerpane.h"

#include "corpus/attachment.h"
#include "gui/reader/articlehead.h"
#include "gui/reader/besidepane.h"
#include "gui/reader/emptyreader.h"
#include "gui/reader/findbar.h"
#include "gui/reader/highlighter.h"
#include "gui/reader/outline.h"
#include "gui/reader/papercopy.h"
#include "gui/reader/passagecommands.h"
#include "gui/reader/pdfpane.h"
#include "gui/reader/readerbar.h"
#include "gui/reader/readerview.h"
#include "gui/reader/readingchoice.h"
#include "gui/reader/readingmenu.h"
#include "gui/reader/webaddress.h"
#include "gui/shell/jobs.h"
#include "gui/shell/settings.h"
#include "gui/shell/theme.h"
#include "gui/shell/windowactions.h"
#include "gui/shell/workspace.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

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
    setKind(this, "paper");
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
    connect(&context.workspace, &Workspace::documentMarked, this, &ReaderPane::updateMarks);
    applyTheme();
    if (context.workspace.document())
        showDocument(context.workspace.document());
}

void ReaderPane::createPage()
{
    m_page = new QWidget(this);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *reading = new ReadingMenu(m_context, {m_larger, m_smaller, m_originalSize}, m_page);
    m_bar = new ReaderBar(m_context.theme, m_previous, m_next, reading, m_page);
    m_view = new ReaderView(m_page);
    createFinding();
    createPdf();
    createPassages();
    createBeside();
    column->addWidget(m_sheets);
    m_pages = new QStackedLayout(this);
    m_pages->addWidget(new QWidget(this));
    m_pages->addWidget(m_page);
    m_pages->setCurrentIndex(0);
    for (QAction *action : actions())
        action->setEnabled(false);

    connect(m_bar, &ReaderBar::addressChosen, this, &openWebAddress);
    connect(m_view, &ReaderView::marksChanged, this, &ReaderPane::showMarks);
    connect(m_view, &ReaderView::zoomRequested, this, &ReaderPane::zoomBy);
    createContextMenu();
    m_headings = new QMenu(m_page);
    m_bar->setContents(m_headings);
    connect(m_headings, &QMenu::aboutToShow, this, &ReaderPane::fillContents);
}

void ReaderPane::createBeside()
{
    m_beside = new BesidePane(m_context, *m_view);
    m_sheets = new QSplitter(m_page);
    m_sheets->setChildrenCollapsible(false);
    m_sheets->setHandleWidth(1);
    auto *leading = new QWidget(m_sheets);
    auto *column = new QVBoxLayout(leading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_find);
    column->addWidget(m_body);
    m_sheets->addWidget(leading);
    m_sheets->addWidget(m_beside);
    for (const int sheet : {0, 1})
        m_sheets->setStretchFactor(sheet, 1);
    connect(m_bar, &ReaderBar::versionChosen, m_beside, &BesidePane::open);
    connect(m_highlighter, &Highlighter::written, m_beside, &BesidePane::markPassages);
    connect(m_beside, &BesidePane::opened, this, [this] {
        m_keepBeside->setChecked(true);
        const int half = m_sheets->width() / 2;
        m_sheets->setSizes({half, half});
    });
    connect(m_beside, &BesidePane::left, this, [this](bool focused) {
        m_keepBeside->setChecked(false);
        if (focused)
            m_body->currentWidget()->setFocus();
    });
}

/// On whichever side the reader is; selections take the key first.
void ReaderPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_beside->isHidden())
        return m_beside->leave();
    QWidget::keyPressEvent(event);
}

void ReaderPane::createPdf()
{
    m_pdf = new PdfPane(m_context);
    m_body = new QStackedWidget;
    m_body->addWidget(m_view);
    m_body->addWidget(m_pdf);
    m_bar->setPdf(m_showPdf);
    connect(m_pdf, &PdfPane::opened, this, [this] {
        m_passages->hide();
        m_showPdf->setChecked(true);
        m_body->setCurrentWidget(m_pdf);
        m_pdf->setFocus();
    });
    connect(m_pdf, &PdfPane::left, this, [this] {
        m_showPdf->setChecked(false);
        m_body->setCurrentWidget(m_view);
        m_bar->setPlace({});
        showMarks();
    });
    connect(m_pdf, &PdfPane::placeChanged, this, [this] { m_bar->setPlace(m_pdf->place()); });
    connect(m_pdf, &PdfPane::marksChanged, this, &ReaderPane::showMarks);
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
    m_pdf->open(m_context.workspace.document());
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

void ReaderPane::createFinding()
{
    m_find = new FindBar(m_context.theme, m_page);
    connect(m_find, &FindBar::wordsChanged, this, [this](const QString &words) {
        m_view->find(words);
        m_pdf->find(words);
        m_bar->setFinding(!words.isEmpty());
    });
    connect(m_find, &FindBar::nextRequested, m_next, &QAction::trigger);
    connect(m_find, &FindBar::previousRequested, m_previous, &QAction::trigger);
    connect(m_find, &FindBar::closed, this, [this] { m_body->currentWidget()->setFocus(); });
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

void ReaderPane::createActions()
{
    m_next = addCommand(*this, tr("Mot trouvé suivant"), "reader/next", {Qt::Key_F3});
    connect(m_next, &QAction::triggered, this,
            [this] { pdfShown() ? m_pdf->goToNextMark() : m_view->goToNextMark(); });
    m_previous =
        addCommand(*this, tr("Mot trouvé précédent"), "reader/previous", {Qt::SHIFT | Qt::Key_F3});
    connect(m_previous, &QAction::triggered, this,
            [this] { pdfShown() ? m_pdf->goToPreviousMark() : m_view->goToPreviousMark(); });
    m_larger =
        addCommand(*this, tr("Agrandir le texte"), "reader/larger",
                   {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    connect(m_larger, &QAction::triggered, this, [this] { zoomBy(1); });
    m_smaller =
        addCommand(*this, tr("Réduire le texte"), "reader/smaller", {Qt::CTRL | Qt::Key_Minus});
    connect(m_smaller, &QAction::triggered, this, [this] { zoomBy(-1); });
    m_originalSize =
        addCommand(*this, tr("Taille d’origine"), "reader/original-size", {Qt::CTRL | Qt::Key_0});
    connect(m_originalSize, &QAction::triggered, this,
            [this] { pdfShown() ? m_pdf->fitWidth() : setZoom(100); });
    const QAction *find = addCommand(*this, tr("Trouver dans l’analyse"), "reader/find",
                                     {Qt::CTRL | Qt::SHIFT | Qt::Key_F});
    connect(find, &QAction::triggered, this, [this] { m_find->open(); });
    const QAction *contents =
        addCommand(*this, tr("Sommaire"), "reader/contents", {Qt::CTRL | Qt::SHIFT | Qt::Key_O});
    connect(contents, &QAction::triggered, this, &ReaderPane::showContents);
    const QAction *print =
        addCommand(*this, tr("Imprimer…"), "reader/print", {Qt::CTRL | Qt::Key_P});
    connect(print, &QAction::triggered, m_paper, &PaperCopy::print);
    const QAction *pdf = addCommand(*this, tr("Enregistrer en PDF…"), "reader/pdf",
                                    {Qt::CTRL | Qt::SHIFT | Qt::Key_P});
    connect(pdf, &QAction::triggered, m_paper, &PaperCopy::askForPdf);
    m_keepBeside = addCommand(*this, tr("Garder cette analyse à côté"), "reader/beside",
                              {Qt::CTRL | Qt::SHIFT | Qt::Key_B});
    m_keepBeside->setCheckable(true);
    connect(m_keepBeside, &QAction::triggered, this, &ReaderPane::toggleBeside);
    m_showPdf = addCommand(*this, tr("Montrer le PDF"), "reader/show-pdf",
                           {Qt::CTRL | Qt::SHIFT | Qt::Key_L});
    m_showPdf->setCheckable(true);
    connect(m_showPdf, &QAction::triggered, this, &ReaderPane::togglePdf);
}

void ReaderPane::createContextMenu()
{
    // These two carry shortcuts that belong to whatever pane has the focus.
    auto *copy = new QAction(tr("Copier"), m_view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, m_passages, &PassageCommands::copy);
    auto *all = new QAction(tr("Tout sélectionner"), m_view);
    all->setShortcut(QKeySequence::SelectAll);
    all->setShortcutContext(Qt::WidgetShortcut);
    connect(all, &QAction::triggered, m_view, &QTextEdit::selectAll);
    m_view->addActions({m_passages->citing(), m_highlighter->marking(), copy, all});
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ReaderPane::showDocument(const std::shared_ptr<const OpenDocument> &document)
{
    m_places.setPlace(m_shown, m_view->place());
    m_passages->hide();
    m_shown = document ? QString::fromStdString(document->document.id) : QString();
    for (QAction *action : actions())
        action->setEnabled(document != nullptr);
    // Another record of the same work has the same pages.
    if (m_pdf->isOpen() && !(document && m_pdf->shows(document->document)))
        m_pdf->leave();
    m_showPdf->setEnabled(document && corpus::isAttachment(document->document.pdf));
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
    if (pdfShown())
        return {m_shown.toStdString(), m_pdf->passage(), m_pdf->locator()};
    return {m_shown.toStdString(), m_view->richPassage(), {}};
}

/// The boxes of its first and last line on the body.
std::pair<QRect, QRect> ReaderPane::passageEnds() const
{
    if (!pdfShown() && !m_view->textCursor().hasSelection())
        return {};
    const auto [first, last] = pdfShown() ? m_pdf->selectionEnds() : m_view->selectionEnds();
    if (first.isNull())
        return {};
    const QWidget *sheet = pdfShown() ? static_cast<QWidget *>(m_pdf) : m_view->viewport();
    const QPoint corner = sheet->mapTo(m_body, QPoint());
    return {first.translated(corner), last.translated(corner)};
}

void ReaderPane::createPassages()
{
    m_highlighter = new Highlighter(m_context, *m_view, *m_pdf, *this);
    m_passages = new PassageCommands(m_context, *this, *m_highlighter->marking(), m_body);
    connect(m_highlighter->marking(), &QAction::triggered, m_passages, &PassageCommands::hide);
    m_passages->selected = [this] { return selectedPassage(); };
    m_passages->completeWords = [this] {
        pdfShown() ? m_pdf->completeWords() : m_view->completeWords();
    };
    const auto follow = [this] {
        const auto [first, last] = passageEnds();
        m_passages->follow(first, last);
    };
    connect(m_view, &ReaderView::passageSelected, this, &ReaderPane::showBubble);
    connect(m_view, &ReaderView::passageMoved, this, follow);
    connect(m_pdf, &PdfPane::passageSelected, this, &ReaderPane::showBubble);
    connect(m_pdf, &PdfPane::passageMoved, this, follow);
    connect(m_pdf, &PdfPane::copyRequested, m_passages, &PassageCommands::copy);
    m_pdf->addActions({m_passages->citing(), m_highlighter->marking()});
    m_pdf->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ReaderPane::showBubble()
{
    const auto [first, last] = passageEnds();
    if (!first.isNull())
        m_passages->offer(first, last);
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
