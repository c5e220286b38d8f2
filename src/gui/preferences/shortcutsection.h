// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/preferences/preferencesection.h"

class QAction;
class QKeySequenceEdit;

namespace lutrin::gui {

class Shortcuts;

/// Every command with its keys, to be changed by pressing others.
class ShortcutSection : public PreferenceSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutSection)

public:
    ShortcutSection(const Context &context, Shortcuts &shortcuts, QWidget *parent = nullptr);

private:
    void add(QAction *action);
    void take(QAction *action, QKeySequenceEdit *edit, PreferenceRow *row);

    Shortcuts &m_shortcuts;
};

} // namespace lutrin::gui
