// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/deedbar.h"

#include "gui/shell/deeds.h"
#include "gui/shell/workspace.h"

namespace lutrin::gui {

using namespace std::chrono_literals;

DeedBar::DeedBar(const Context &context, QWidget *parent)
    : WorkBar(context, QStringLiteral("document"), tr("Modification"), parent)
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(500ms);
    Deeds &deeds = context.workspace.deeds();
    connect(&deeds, &Deeds::begun, this, &DeedBar::begin);
    connect(&deeds, &Deeds::progressed, this, &DeedBar::follow);
    connect(&deeds, &Deeds::ended, this, &DeedBar::leave);
    connect(&m_moment, &QTimer::timeout, this, &DeedBar::showDeed);
    connect(this, &WorkBar::stopRequested, &deeds, &Deeds::stop);
}

void DeedBar::begin(const QString &words)
{
    m_deed = words.left(1).toUpper() + words.mid(1) + QStringLiteral("…");
    m_stoppable = false;
    if (isHidden())
        m_moment.start();
    else
        showDeed();
}

void DeedBar::showDeed()
{
    start(m_deed);
    setStoppable(m_stoppable);
}

/// What tells how far it has come can be stopped.
void DeedBar::follow(const Progress &progress)
{
    m_stoppable = true;
    if (isHidden())
        return;
    setStoppable(true);
    showProgress(progress);
}

void DeedBar::leave()
{
    m_moment.stop();
    hide();
}

} // namespace lutrin::gui
