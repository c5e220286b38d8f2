// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"

#include <QObject>

#include <string>
#include <vector>

class QAction;
class QWidget;

namespace lutrin::gui {

class Filer;

/// The command that takes the chosen documents out of the library. That can be taken back, so that
/// only many are asked about first.
class Removal : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Removal)

public:
    Removal(const Context &context, const Filer &filer, QWidget *window);

    /// Its key, Delete, holds where the action is added alone: in a text it means another thing.
    [[nodiscard]] QAction &action() const { return *m_action; }

signals:
    /// The chosen documents are out, the open one among them; the window does not show that yet.
    void openLeft();

private:
    void follow();
    void ask();
    void perform(const std::vector<std::string> &ids);
    void end(const std::vector<std::string> &ids);

    Context m_context;
    const Filer &m_filer;
    QWidget *m_window;
    QAction *m_action;
};

} // namespace lutrin::gui
