// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/passagecommands.h"

#include "gui/citations/citationchoice.h"
#include "gui/citations/clipboard.h"
#include "gui/citations/passagechoice.h"
#include "gui/reader/passagebubble.h"
#include "gui/reader/passagemenu.h"
#include "gui/shell/documentlink.h"
#include "gui/shell/jobs.h"
#include "gui/shell/windowactions.h"
#include "gui/shell/workspace.h"
#include "library/library.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

#include <utility>

namespace lutrin::gui {

PassageCommands::PassageCommands(const Context &context, QWidget &pane, QAction &highlight,
                                 QWidget *ground)
    : QObject(&pane)
    , m_context(context)
    , m_pane(pane)
    , m_cite(addCommand(pane, tr("Citer le passage sélectionné"), "reader/cite",
                        {Qt::CTRL | Qt::SHIFT | Qt::Key_C}))
    , m_bubble(new PassageBubble(context.theme, *m_cite, highlight, ground))
{
    connect(m_cite, &QAction::triggered, this, &PassageCommands::cite);
    connect(m_bubble, &PassageBubble::citeRequested, this, &PassageCommands::cite);
    connect(m_bubble, &PassageBubble::waysRequested, this, &PassageCommands::showWaysToCite);
    connect(m_bubble, &PassageBubble::copyRequested, this, &PassageCommands::copy);
}

void PassageCommands::offer(QWidget &ground, const QRect &first, const QRect &last)
{
    if (!m_bubble->isAncestorOf(QApplication::focusWidget()))
        m_before = QApplication::focusWidget();
    m_bubble->setParent(&ground);
    m_bubble->showAt(first, last);
}

void PassageCommands::follow(const QRect &first, const QRect &last)
{
    if (!m_bubble->isVisible())
        return;
    const bool inSight = first.united(last).intersects(m_bubble->parentWidget()->rect());
    if (!first.isNull() && inSight)
        m_bubble->showAt(first, last);
    else
        hide();
}

void PassageCommands::hide()
{
    const bool focused = m_bubble->isAncestorOf(QApplication::focusWidget());
    m_bubble->hide();
    if (focused && m_before != nullptr)
        m_before->setFocus();
}

void PassageCommands::showWaysToCite(const QPoint &place)
{
    if (m_ways == nullptr) {
        m_ways = new PassageMenu(m_context.settings, &m_pane);
        connect(m_ways, &PassageMenu::citeRequested, this, &PassageCommands::cite);
    }
    m_ways->popup(place);
}

void PassageCommands::cite()
{
    completeWords();
    const SelectedPassage passage = selected();
    const auto library = m_context.workspace.library();
    if (passage.words.empty() || !library) {
        m_context.workspace.announce(tr("Sélectionnez d’abord le passage à citer."));
        return;
    }
    const PassageChoice choice = passageChoice(m_context.settings);
    citation::Options options = citationChoice(m_context.settings);
    options.form = choice.form;
    options.locator = passage.locator;
    const DocumentLink link{passage.document,
                            QString::fromStdString(corpus::plainText(passage.words))};
    m_context.workspace.jobs().run(
        Lane::Passage, this,
        [library, passage, options](std::stop_token) {
            return library->quote(passage.document, passage.words, options, passage.place);
        },
        [this, choice, link](Result<citation::Formatted> quotation) {
            if (!quotation)
                return m_context.workspace.fail(quotation.error());
            const std::string address = toUrl(link).toEncoded().toStdString();
            copyToClipboard(asChosen(std::move(*quotation), choice, address));
            hide();
            m_context.workspace.announce(tr("Passage copié avec sa référence"));
        });
}

/// Plain words: the page's faces and colours are no business of what they are pasted into.
void PassageCommands::copy()
{
    const SelectedPassage passage = selected();
    const auto library = m_context.workspace.library();
    if (passage.words.empty() || !library)
        return;
    m_context.workspace.jobs().run(
        Lane::Passage, this,
        [library, passage](std::stop_token) {
            return library->bareWords(passage.document, passage.words);
        },
        [this](const Result<std::vector<corpus::Inline>> &words) {
            if (!words)
                return m_context.workspace.fail(words.error());
            QApplication::clipboard()->setText(QString::fromStdString(corpus::plainText(*words)));
            hide();
            m_context.workspace.announce(tr("Passage copié"));
        });
}

} // namespace lutrin::gui
