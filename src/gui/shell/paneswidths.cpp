// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How wide each pane is, in each mode.

#include "gui/shell/metrics.h"
#include "gui/shell/panes.h"
#include "gui/shell/settings.h"
#include "gui/shell/theme.h"

#include <QSplitter>

#include <algorithm>
#include <utility>

namespace lutrin::gui {

namespace {

const QString widthsKey = QStringLiteral("window/panes");

} // namespace

/// Only a whole row has widths worth keeping.
void Panes::saveWidths()
{
    if (m_mode == Mode::Row && !m_readerWide && m_ownWidths)
        m_context.settings.setBytes(widthsKey, m_splitter->saveState());
}

void Panes::restoreWidths()
{
    const QByteArray widths = m_context.settings.bytes(widthsKey);
    m_ownWidths = !widths.isEmpty() && m_splitter->restoreState(widths);
    if (!m_ownWidths)
        setUsualWidths();
    m_splitter->setHandleWidth(1);
}

/// Until the user moves a border: a list that gives way to the text.
void Panes::setUsualWidths()
{
    const Theme &theme = m_context.theme;
    // A large window has room for long names of themes and regions.
    const int more = std::max(0, width() - theme.scaled(metrics::usualWindow)) / 6;
    const int sidebar =
        std::min(theme.scaled(metrics::sidebarWidth) + more, theme.scaled(metrics::widestSidebar));
    const int record = theme.scaled(metrics::recordWidth);
    const int spare = width() - sidebar - record - theme.scaled(metrics::usualReader);
    const int list =
        std::min(std::max(spare, metrics::narrowestList), theme.scaled(metrics::resultsWidth));
    m_splitter->setSizes({sidebar, list, std::max(0, width() - sidebar - record - list), record});
}

void Panes::followScale()
{
    const int scale = m_context.theme.scale();
    if (scale == m_scale)
        return;
    QList<int> widths = m_splitter->sizes();
    for (int pane = 0; pane < widths.size(); ++pane) {
        if (m_splitter->widget(pane) != m_reader)
            widths[pane] = widths[pane] * scale / m_scale;
    }
    m_scale = scale;
    m_splitter->setSizes(widths);
    setMode(modeFor(width()));
    arrange();
}

/// Whoever's turn it is takes the room that the other leaves, not the sidebar.
void Panes::takeTurns()
{
    m_splitter->refresh(); // handles come and go with their panes, and take room
    const Theme &theme = m_context.theme;
    const int sidebar =
        sidebarShown() ? std::min(theme.scaled(metrics::sidebarWidth), width() * 2 / 5) : 0;
    const int record = drawerBeside() ? theme.scaled(metrics::recordWidth) : 0;
    const int handles = (int(sidebarShown()) + int(drawerBeside())) * m_splitter->handleWidth();
    const int rest = std::max(0, width() - sidebar - record - handles);
    m_splitter->setSizes({sidebar, m_readerTurn ? 0 : rest, m_readerTurn ? rest : 0, record});
}

/// The open drawer stands where the sidebar was, and the list gives way to the text; when it
/// closes, all is as before.
void Panes::makeRoom(bool beside)
{
    if (beside && m_closedWidths.isEmpty()) {
        m_closedWidths = m_splitter->sizes();
        setDrawerWidths();
    } else if (!beside && !m_closedWidths.isEmpty()) {
        m_splitter->setSizes(std::exchange(m_closedWidths, {}));
    }
}

void Panes::setDrawerWidths()
{
    const Theme &theme = m_context.theme;
    const int record = theme.scaled(metrics::recordWidth);
    const int text = std::max(theme.scaled(metrics::fairReader), m_reader->minimumWidth());
    const int spare = width() - record - text - 2 * m_splitter->handleWidth();
    const int list =
        std::min(std::max(spare, metrics::narrowestList), theme.scaled(metrics::resultsWidth));
    m_splitter->setSizes({0, list, width() - record - list, record});
}

} // namespace lutrin::gui
