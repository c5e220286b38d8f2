// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/help/helpwindow.h"

#include "gui/help/helpview.h"
#include "gui/shell/dialogsize.h"
#include "gui/shell/lineoverlist.h"
#include "gui/shell/metrics.h"
#include "gui/shell/shortcuts.h"
#include "gui/shell/theme.h"
#include "gui/shell/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace lutrin::gui {

namespace {

constexpr QSize HelpSize(860, 640);
constexpr int HelpListWidth = 220;
constexpr std::chrono::milliseconds Pause(150); ///< in typing, before a page is set

} // namespace

HelpWindow::HelpWindow(const Context &context, const Shortcuts &shortcuts, QWidget *window)
    : QDialog(window)
    , m_context(context)
    , m_shortcuts(shortcuts)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_nothing(new QLabel(tr("Aucune page ne contient ces mots.")))
    , m_view(new HelpView(context.theme))
{
    setWindowTitle(tr("Aide de Lutrin"));
    setKind(this, WidgetKind::Pane);
    setAttribute(Qt::WA_StyledBackground);
    m_search->setPlaceholderText(tr("Chercher dans l’aide"));
    m_search->setAccessibleName(tr("Chercher dans l’aide"));
    m_search->setClearButtonEnabled(true);
    setKind(m_nothing, WidgetKind::Muted);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_list->setAccessibleName(tr("Pages de l’aide"));
    m_list->setFrameShape(QFrame::NoFrame);
    setKind(m_list, WidgetKind::List);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(metrics::padding, metrics::padding, metrics::padding,
                             metrics::padding);
    left->setSpacing(12);
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    left->addWidget(m_nothing, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left);
    row->addWidget(m_view, 1);
    new LineOverList(m_search, m_list);
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &HelpWindow::showCurrent);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::showRow);
    connect(m_view, &HelpView::pageRequested, this, &HelpWindow::showPage);
}

void HelpWindow::loadPages()
{
    const std::string &language = m_context.workspace.request().language;
    m_pages = helpPages(language == "en" ? QStringLiteral("en") : QStringLiteral("fr"));
    for (HelpPage &page : m_pages)
        page = withKeys(std::move(page), m_shortcuts.actions());
    m_pages += shortcutsPage(m_shortcuts.actions());
    m_sections = sectionsOf(m_pages);
}

void HelpWindow::open()
{
    loadPages(); // the keys may be others than before
    const Theme &theme = m_context.theme;
    m_search->setFixedWidth(theme.scaled(HelpListWidth));
    m_list->setFixedWidth(theme.scaled(HelpListWidth));
    m_nothing->setFixedWidth(theme.scaled(HelpListWidth));
    sizeDialog(*this, theme, HelpSize);
    m_search->clear();
    search({});
    showCurrent();
    show();
    raise();
    activateWindow();
    m_search->setFocus();
}

void HelpWindow::search(const QString &words)
{
    m_shown.clear();
    if (words.trimmed().isEmpty()) {
        for (int page = 0; page < m_pages.size(); ++page)
            m_shown += HelpSection{page, m_pages[page].title, {}};
    } else {
        m_shown = sectionsWith(m_sections, words);
    }
    const QSignalBlocker quiet(m_list); // the page follows once the typing pauses
    m_list->clear();
    for (const HelpSection &section : m_shown) {
        const QString &title = m_pages[section.page].title;
        m_list->addItem(section.heading == title ? title
                                                 : title + QStringLiteral(" › ") + section.heading);
    }
    m_list->setCurrentRow(m_shown.isEmpty() ? -1 : 0);
    m_list->setVisible(!m_shown.isEmpty());
    m_nothing->setVisible(m_shown.isEmpty());
    m_pause.start();
}

void HelpWindow::showCurrent()
{
    showRow(m_list->currentRow());
}

void HelpWindow::showRow(int row)
{
    m_pause.stop();
    if (row < 0 || row >= m_shown.size())
        return;
    m_view->setPage(m_pages[m_shown[row].page]);
    m_view->showHeading(m_shown[row].heading, m_search->text());
}

void HelpWindow::showPage(const QString &name)
{
    const auto named = [&](const HelpPage &page) { return page.name == name; };
    const auto found = std::ranges::find_if(m_pages, named);
    if (found == m_pages.end())
        return;
    m_search->clear();
    m_list->setCurrentRow(int(found - m_pages.begin()));
    showCurrent();
}

} // namespace lutrin::gui
