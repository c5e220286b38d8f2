// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"

#include <QObject>
#include <QStringList>

class QMimeData;

namespace lutrin::library {
struct ImportReport;
}

namespace lutrin::gui {

class DropSheet;
class ImportRun;
class StyleAdding;

/// Where files come in: the dialogs that ask for some, and the window on which some are dropped,
/// with a sheet over it that says so while they hover. Citation styles go to the styles, all else
/// into the library.
class ImportTarget : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportTarget)

public:
    /// Takes what is dropped on `window`, as its child.
    ImportTarget(const Context &context, ImportRun &run, StyleAdding &styles, QWidget *window);

    /// Takes all of it in at once; offer() shows what there is to import first.
    void take(const QStringList &paths);
    void offer(const QStringList &paths);

    void askForFiles();
    void askForFolder();
    /// The files in what is dropped or pasted that can be taken now.
    [[nodiscard]] QStringList pathsIn(const QMimeData *data) const;
    /// Files that fall on this child of the window are for the window, too.
    void cover(QWidget *child);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask(bool folder);
    /// Takes the styles in; the rest is returned.
    [[nodiscard]] QStringList addStyles(const QStringList &paths);
    void showPreview(const library::ImportReport &report, const QStringList &paths);
    void showSheet(const QStringList &paths);

    Context m_context;
    ImportRun &m_run;
    StyleAdding &m_styles;
    QWidget *m_window = nullptr;
    DropSheet *m_sheet = nullptr; ///< made when files first hover
};

} // namespace lutrin::gui
