// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/windowkeeper.h"

#include "gui/filing/filer.h"
#include "gui/search/searchkeeper.h"
#include "gui/shell/jobs.h"
#include "gui/shell/librarykeeping.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/personal.h"
#include "gui/shell/settings.h"
#include "gui/shell/translation.h"
#include "gui/shell/workspace.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace lutrin::gui {

namespace {

using namespace std::chrono_literals;

constexpr auto TimeToEnd = 200ms; ///< between two looks at what is leaving

} // namespace

WindowKeeper::WindowKeeper(const Context &context, Translation &translation, QObject *parent)
    : QObject(parent), m_context(context), m_translation(translation)
{
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &WindowKeeper::endLeaving);
    m_desks.push_back(std::make_unique<Desk>());
    makeWindow(*m_desks.front());
}

WindowKeeper::~WindowKeeper() = default;

MainWindow &WindowKeeper::window() const
{
    return *m_desks.front()->window;
}

Workspace &WindowKeeper::workspaceOf(const Desk &desk) const
{
    return desk.workspace ? *desk.workspace : m_context.workspace;
}

void WindowKeeper::show()
{
    for (const auto &desk : m_desks)
        desk->window->show();
}

void WindowKeeper::makeWindow(Desk &desk)
{
    desk.window.reset();
    desk.window = std::make_unique<MainWindow>(
        Context{workspaceOf(desk), m_context.theme, m_context.settings});
    MainWindow *window = desk.window.get();
    if (!desk.workspace)
        window->keeping().beginAutomatic();
    connectOthers(desk);
    connect(window, &MainWindow::windowRequested, this, [this] { openWindow(); });
    // Queued: the window that asks must not die inside its own signal.
    connect(
        window, &MainWindow::languageChosen, this,
        [this, window](const QString &choice) { useLanguage(choice, *window); },
        Qt::QueuedConnection);
    connect(
        window, &MainWindow::closed, this, [this, window] { forget(window); },
        Qt::QueuedConnection);
}

/// What one window does to the library, the others must know.
void WindowKeeper::connectOthers(const Desk &desk)
{
    MainWindow *window = desk.window.get();
    Workspace *own = &workspaceOf(desk);
    const auto others = [this, own](const auto &act) {
        for (const auto &other : m_desks) {
            if (&workspaceOf(*other) != own)
                act(workspaceOf(*other));
        }
    };
    const auto refresh = [others] { others([](Workspace &other) { other.refresh(); }); };
    connect(own, &Workspace::libraryChanged, window, refresh);
    connect(&window->personal().filer(), &Filer::changed, this, refresh);
    connect(window, &MainWindow::highlightsWritten, this, refresh);
    connect(&window->personal().searches(), &SearchKeeper::written, this, refresh);
    connect(&window->keeping(), &LibraryKeeping::closing, this,
            [others] { others([](Workspace &workspace) { workspace.close(); }); });
    connect(own, &Workspace::libraryOpened, window, [others, own] {
        others([own](Workspace &workspace) {
            if (!workspace.library())
                workspace.share(own->library(), own->locations());
        });
    });
}

void WindowKeeper::useLanguage(const QString &choice, const MainWindow &asking)
{
    const std::string language = m_translation.use(choice).toStdString();
    for (const auto &desk : m_desks) {
        workspaceOf(*desk).setLanguage(language);
        const bool preferences = desk->window.get() == &asking && asking.preferencesShown();
        makeWindow(*desk);
        desk->window->show();
        if (preferences)
            desk->window->openPreferences();
    }
}

MainWindow &WindowKeeper::openWindow()
{
    auto desk = std::make_unique<Desk>();
    desk->jobs = std::make_unique<Jobs>();
    desk->workspace = std::make_unique<Workspace>(*desk->jobs);
    desk->workspace->setLanguage(m_context.workspace.request().language);
    if (m_context.workspace.library())
        desk->workspace->share(m_context.workspace.library(), m_context.workspace.locations());
    m_desks.push_back(std::move(desk));
    makeWindow(*m_desks.back());
    MainWindow &window = *m_desks.back()->window;
    // Not exactly upon the one before.
    window.move(window.pos() + QPoint(32, 32));
    window.show();
    return window;
}

/// The first window stays, closed, while others are open: the library is its workspace's.
void WindowKeeper::forget(const MainWindow *window)
{
    const auto desk = std::find_if(m_desks.begin() + 1, m_desks.end(), [window](const auto &each) {
        return each->window.get() == window;
    });
    if (desk == m_desks.end())
        return;
    (*desk)->window.reset();
    (*desk)->jobs->requestStop();
    m_leaving.push_back(std::move(*desk));
    m_desks.erase(desk);
    endLeaving();
}

void WindowKeeper::endLeaving()
{
    std::erase_if(m_leaving, [](const auto &desk) { return !desk->jobs->working(); });
    if (!m_leaving.empty())
        m_look.start(TimeToEnd);
}

MainWindow &WindowKeeper::foremost() const
{
    for (const auto &desk : m_desks) {
        if (desk->window->isActiveWindow())
            return *desk->window;
    }
    return window();
}

void WindowKeeper::take(const QStringList &words)
{
    MainWindow &window = foremost();
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    window.take(words);
}

} // namespace lutrin::gui
