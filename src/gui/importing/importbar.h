// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "gui/importing/importpace.h"
#include "gui/shell/context.h"
#include "library/history.h"
#include "library/report.h"

#include <QWidget>

#include <memory>

class QHBoxLayout;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace lutrin::gui {

class ImportRun;

/// A strip below the top bar for an import: how far it has come, with a way to stop it; then what
/// came of it, with the messages to unfold and to save. It never stands in the way of anything.
class ImportBar : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportBar)

public:
    ImportBar(const Context &context, ImportRun &run, QWidget *parent = nullptr);

    /// What stands in it; empty while it is hidden.
    [[nodiscard]] QString words() const;
    /// Unfolds the messages of the last report, or folds them away.
    void showMessages(bool shown);
    /// Writes the last report into a file as plain text; failing, the workspace tells.
    void saveReport(const QString &name);
    /// Lists what the library holds, what came last first.
    void showImported();
    /// Takes the last import back.
    void undoImport();
    /// Shows what came of an import, of a watched folder for instance.
    void showReport(const library::ImportReport &report);
    /// Shows what taking a change back did, until that is taken back itself; `what` says that it
    /// was done.
    void showUndone(const QString &what, const library::UndoReport &report);

signals:
    /// What came in is asked for: the results are to have the keyboard.
    void resultsRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *addButton(const QString &words);
    [[nodiscard]] QString doing() const;
    void showStart();
    [[nodiscard]] static QString placeText(const Progress &progress);
    void showProgress(const Progress &progress);
    void followChanges(int place);
    void mapLabels();
    void fitMessages();
    void askWhereToSave();
    void setWords(const QString &words);
    void showSymbol(const char *name, bool warning);
    void layOut();
    void connectParts();
    void applyTheme();

    Context m_context;
    ImportRun &m_run;
    QLabel *m_symbol = nullptr;
    QLabel *m_words = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_details = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_see = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_labels = nullptr;
    /// What it shows.
    std::shared_ptr<const library::ImportReport> m_report =
        std::make_shared<const library::ImportReport>();
    ImportPace m_pace;
    QToolButton *m_close = nullptr;
    QHBoxLayout *m_below = nullptr;
    QListWidget *m_messages = nullptr;
    QString m_name; ///< of the symbol in sight; empty: none yet
    bool m_warning = false;
    bool m_undone = false; ///< it shows what was taken back
    int m_place = 0;       ///< in the stack of changes
};

} // namespace lutrin::gui
