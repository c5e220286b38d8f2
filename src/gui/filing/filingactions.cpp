// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/filing/filingactions.h"

#include "gui/filing/filer.h"
#include "gui/filing/filingpopup.h"
#include "gui/shell/workspace.h"

#include <QAction>

namespace lutrin::gui {

using library::FilingKind;

FilingActions::FilingActions(const Context &context, Filer &filer, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_filer(filer)
    , m_window(window)
    , m_collect(new QAction(tr("Classer dans un dossier…"), this))
    , m_tag(new QAction(tr("Étiqueter…"), this))
{
    m_collect->setObjectName(QStringLiteral("filing/folder"));
    m_tag->setObjectName(QStringLiteral("filing/tag"));
    m_collect->setShortcut(Qt::CTRL | Qt::Key_D);
    m_tag->setShortcut(Qt::CTRL | Qt::Key_T);
    connect(m_collect, &QAction::triggered, this, [this] { open(FilingKind::Collection); });
    connect(m_tag, &QAction::triggered, this, [this] { open(FilingKind::Tag); });
    connect(&filer, &Filer::chosenChanged, this, &FilingActions::follow);
    follow();
}

void FilingActions::follow()
{
    const bool possible = m_filer.possible() && !m_filer.chosen().empty();
    for (QAction *action : actions())
        action->setEnabled(possible);
}

void FilingActions::open(FilingKind kind, const QWidget *anchor)
{
    auto ids = m_filer.chosen();
    if (ids.empty() || !m_filer.possible())
        return;
    FilingPopup *&popup = kind == FilingKind::Tag ? m_tags : m_collections;
    if (popup == nullptr)
        popup = new FilingPopup(m_context, m_filer, kind, m_window);
    popup->open(std::move(ids), anchor);
}

} // namespace lutrin::gui
