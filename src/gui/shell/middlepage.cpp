// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/middlepage.h"

#include "gui/overview/overviewpane.h"
#include "gui/reader/readerpane.h"
#include "gui/shell/welcomepage.h"
#include "gui/shell/widgetkind.h"
#include "gui/shell/workspace.h"

#include <utility>

namespace lutrin::gui {

MiddlePage::MiddlePage(const Context &context, QWidget *parent)
    : QStackedWidget(parent), m_context(context), m_reader(new QWidget)
{
    setKind(m_reader, WidgetKind::Paper);
    m_reader->setAttribute(Qt::WA_StyledBackground);
    addWidget(m_reader);
}

void MiddlePage::setReader(ReaderPane *reader)
{
    const bool shown = currentWidget() == m_reader;
    addWidget(reader);
    delete std::exchange(m_reader, reader);
    if (!shown)
        return;
    setCurrentWidget(reader);
    setFocusProxy(reader);
}

void MiddlePage::showOverview(bool shown)
{
    if (shown && m_overview == nullptr) {
        m_overview = new OverviewPane(m_context);
        addWidget(m_overview);
        connect(m_overview, &OverviewPane::resultsRequested, this, &MiddlePage::resultsRequested);
    }
    QWidget *page = m_reader;
    if (shown)
        page = m_overview;
    else if (m_welcome != nullptr)
        page = m_welcome;
    setCurrentWidget(page);
    setFocusProxy(page);
}

void MiddlePage::welcome(const WindowActions &actions)
{
    m_welcome = new WelcomePage(m_context, actions);
    connect(m_welcome, &WelcomePage::readingRequested, this, &MiddlePage::openFirst);
    addWidget(m_welcome);
    setCurrentWidget(m_welcome);
}

void MiddlePage::endWelcome()
{
    if (m_welcome != nullptr)
        std::exchange(m_welcome, nullptr)->deleteLater();
}

void MiddlePage::openFirst() const
{
    const auto &hits = m_context.workspace.answer().hits;
    if (!hits.empty())
        m_context.workspace.openDocument(hits.front().id);
}

} // namespace lutrin::gui
