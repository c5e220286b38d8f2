// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/personal.h"

#include "gui/filing/filer.h"
#include "gui/filing/filingactions.h"
#include "gui/filing/removal.h"
#include "gui/search/searchkeeper.h"
#include "gui/search/searchlogger.h"
#include "gui/shell/workspace.h"

#include <QAction>
#include <QMenu>

namespace lutrin::gui {

Personal::Personal(const Context &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_filer(new Filer(context, this))
    , m_filing(new FilingActions(context, *m_filer, window))
    , m_removal(new Removal(context, *m_filer, window))
    , m_searches(new SearchKeeper(context, this))
    , m_log(new SearchLogger(context, window))
    , m_undo(context.workspace.changes().createUndoAction(this, tr("Annuler")))
    , m_redo(context.workspace.changes().createRedoAction(this, tr("Rétablir")))
    , m_keep(new QAction(tr("Enregistrer cette recherche"), this))
{
    m_undo->setObjectName(QStringLiteral("edit/undo"));
    m_redo->setObjectName(QStringLiteral("edit/redo"));
    m_keep->setObjectName(QStringLiteral("search/keep"));
    // Their words tell what they would undo.
    m_undo->setIconText(tr("Annuler"));
    m_redo->setIconText(tr("Rétablir"));
    const QUndoStack &changes = context.workspace.changes();
    connect(&changes, &QUndoStack::undoTextChanged, m_undo, [this](const QString &text) {
        m_undo->setText(text.isEmpty() ? tr("Annuler") : tr("Annuler\u00a0: %1").arg(text));
    });
    connect(&changes, &QUndoStack::redoTextChanged, m_redo, [this](const QString &text) {
        m_redo->setText(text.isEmpty() ? tr("Rétablir") : tr("Rétablir\u00a0: %1").arg(text));
    });
    m_undo->setShortcut(Qt::CTRL | Qt::Key_Z);
    m_redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    m_keep->setShortcut(Qt::CTRL | Qt::Key_S);
    connect(m_keep, &QAction::triggered, m_searches, &SearchKeeper::keepPresent);
    connect(&context.workspace, &Workspace::requestChanged, this, &Personal::follow);
    connect(&context.workspace, &Workspace::libraryOpened, this, &Personal::follow);
    connect(m_searches, &SearchKeeper::changed, this, &Personal::follow);
    // Those that filter by the name follow it.
    connect(m_filer, &Filer::renamed, m_searches, &SearchKeeper::load);
    follow();
}

Personal::~Personal()
{
    m_context.workspace.changes().clear();
}

QList<QAction *> Personal::actions() const
{
    return changes() + QList<QAction *>{m_keep} + m_filing->actions();
}

void Personal::follow()
{
    m_keep->setEnabled(m_searches->canKeep());
}

void Personal::addMenus(QMenu &menu, QAction *before)
{
    auto *filing = new QMenu(tr("Classement"), &menu);
    menu.insertMenu(before, filing);
    filing->addActions(m_filing->actions());
    filing->addSeparator();
    filing->addAction(&m_removal->action());
    auto *searches = new QMenu(tr("Recherches"), &menu);
    menu.insertMenu(before, searches);
    searches->addAction(m_keep);
    QMenu *saved = searches->addMenu(tr("Recherches enregistrées"));
    searches->addSeparator();
    searches->addActions(m_log->actions());
    connect(m_searches, &SearchKeeper::changed, saved, [this, saved] { fill(*saved); });
    fill(*saved);
}

void Personal::fill(QMenu &saved)
{
    saved.clear();
    saved.setEnabled(!m_searches->searches().empty());
    std::size_t place = 0;
    for (const library::SavedSearch &each : m_searches->searches()) {
        // An ampersand would underline the letter after it.
        const QString name = QString::fromStdString(each.name).replace(u'&', QStringLiteral("&&"));
        saved.addAction(tr("Recherche «\u00a0%1\u00a0»").arg(name), m_searches,
                        [this, place] { m_searches->open(place); });
        ++place;
    }
}

} // namespace lutrin::gui
