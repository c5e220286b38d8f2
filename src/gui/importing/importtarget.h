// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"

#include <QObject>
#include <QStringList>

class QMimeData;

namespace lutrin::gui {

class ImportRun;

/// Where files come in: the dialogs that ask for some, and the window on which some are dropped,
/// with a sheet over it that says so while they hover.
class ImportTarget : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportTarget)

public:
    /// Takes what is dropped on `window`, as its child.
    ImportTarget(const Context &context, ImportRun &run, QWidget *window);

    void askForFiles();
    void askForFolder();
    /// Files that fall on this child of the window are for the window, too.
    void cover(QWidget *child);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask(bool folder);
    [[nodiscard]] QStringList pathsIn(const QMimeData *data) const;
    void showSheet(bool shown);

    Context m_context;
    ImportRun &m_run;
    QWidget *m_window = nullptr;
    QWidget *m_sheet = nullptr; ///< made when files first hover
};

} // namespace lutrin::gui
