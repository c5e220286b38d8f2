// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"
#include "gui/shell/context.h"

#include <QObject>

#include <string>
#include <vector>

class QAction;
class QWidget;

namespace lutrin::gui {

/// The command « Fusionner… »: of the results chosen together, two to ten.
class MergeCommand : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MergeCommand)

public:
    /// `action` is on while there is something to merge.
    MergeCommand(const Context &context, QAction *action, QWidget *window);

signals:
    /// In the library, these are now the one that was kept.
    void merged(const std::string &kept, const std::vector<std::string> &others);

private:
    void enable();
    void ask();
    void open(std::vector<corpus::Document> records);
    void take(const std::string &kept, const std::vector<std::string> &others);

    Context m_context;
    QAction *m_action;
    QWidget *m_window;
};

} // namespace lutrin::gui
