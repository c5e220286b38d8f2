// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of ReaderPane, what it is made of.

#include "gui/reader/readerpane.h"

#include "gui/reader/besidepane.h"
#include "gui/reader/findbar.h"
#include "gui/reader/highlighter.h"
#include "gui/reader/papercopy.h"
#include "gui/reader/passagecommands.h"
#include "gui/reader/pdfpane.h"
#include "gui/reader/readerbar.h"
#include "gui/reader/readerview.h"
#include "gui/reader/readingmenu.h"
#include "gui/reader/webaddress.h"
#include "gui/shell/windowactions.h"

#include <QAction>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace lutrin::gui {

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
    m_highlighter->heed(*m_beside);
    keepOneSelection();
    followSelection(m_beside->view());
    addPassageActions(m_beside->view());
    connect(m_beside, &BesidePane::opened, this, [this] {
        m_keepBeside->setChecked(true);
        const int half = m_sheets->width() / 2;
        m_sheets->setSizes({half, half});
    });
    connect(m_beside, &BesidePane::left, this, [this](bool focused) {
        m_keepBeside->setChecked(false);
        m_passages->hide();
        if (focused)
            m_body->currentWidget()->setFocus();
    });
}

void ReaderPane::createPdf()
{
    m_pdf = new PdfPane(m_context);
    m_body = new QStackedWidget;
    m_body->addWidget(m_view);
    m_body->addWidget(m_pdf);
    m_body->setFocusProxy(m_view);
    setFocusProxy(m_body);
    connect(m_body, &QStackedWidget::currentChanged, m_body,
            [this] { m_body->setFocusProxy(m_body->currentWidget()); });
    m_bar->setPdf(m_showPdf);
    connect(m_pdf, &PdfPane::opened, this, [this] {
        m_passages->hide();
        m_showPdf->setChecked(true);
        m_body->setCurrentWidget(m_pdf);
        if (!std::exchange(m_reopensPdf, false))
            m_pdf->setFocus();
    });
    connect(m_pdf, &PdfPane::left, this, [this] {
        m_reopensPdf = false;
        m_showPdf->setChecked(false);
        m_body->setCurrentWidget(m_view);
        m_bar->setPlace({});
        showMarks();
    });
    connect(m_pdf, &PdfPane::placeChanged, this, [this] { m_bar->setPlace(m_pdf->place()); });
    connect(m_pdf, &PdfPane::marksChanged, this, &ReaderPane::showMarks);
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

void ReaderPane::createActions()
{
    m_next = addCommand(*this, tr("Occurrence suivante"), "reader/next", {Qt::Key_F3});
    connect(m_next, &QAction::triggered, this,
            [this] { pdfShown() ? m_pdf->goToNextMark() : m_view->goToNextMark(); });
    m_previous =
        addCommand(*this, tr("Occurrence précédente"), "reader/previous", {Qt::SHIFT | Qt::Key_F3});
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
    const QAction *find = addCommand(*this, tr("Rechercher dans l’analyse"), "reader/find",
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

/// The view's context menu.
void ReaderPane::addPassageActions(ReaderView &view)
{
    // These two carry shortcuts that belong to whatever pane has the focus.
    auto *copy = new QAction(tr("Copier"), &view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, m_passages, &PassageCommands::copy);
    auto *all = new QAction(tr("Tout sélectionner"), &view);
    all->setShortcut(QKeySequence::SelectAll);
    all->setShortcutContext(Qt::WidgetShortcut);
    connect(all, &QAction::triggered, &view, &QTextEdit::selectAll);
    view.addActions({m_passages->citing(), m_highlighter->marking(), copy, all});
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ReaderPane::followSelection(const ReaderView &view)
{
    connect(&view, &ReaderView::passageSelected, this, &ReaderPane::showBubble);
    connect(&view, &ReaderView::passageMoved, this, &ReaderPane::followPassage);
}

void ReaderPane::createPassages()
{
    m_highlighter = new Highlighter(m_context, *m_view, *m_pdf, *this);
    m_passages = new PassageCommands(m_context, *this, *m_highlighter->marking(), m_body);
    connect(m_highlighter->marking(), &QAction::triggered, m_passages, &PassageCommands::hide);
    m_passages->selected = [this] { return selectedPassage(); };
    m_passages->completeWords = [this] {
        selectsInPdf() ? m_pdf->completeWords() : selectedView().completeWords();
    };
    followSelection(*m_view);
    addPassageActions(*m_view);
    connect(m_pdf, &PdfPane::passageSelected, this, &ReaderPane::showBubble);
    connect(m_pdf, &PdfPane::passageMoved, this, &ReaderPane::followPassage);
    connect(m_pdf, &PdfPane::copyRequested, m_passages, &PassageCommands::copy);
    m_pdf->addActions({m_passages->citing(), m_highlighter->marking()});
    m_pdf->setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace lutrin::gui
