// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "gui/shell/context.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace lutrin::gui {

/// A strip below the top bar for work that takes a while: how far it has come, with a way to stop
/// it; then what came of it, until that is closed. Hidden at first.
class WorkBar : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkBar)

public:
    /// `symbol` is its picture, `meaning` says what that stands for.
    WorkBar(const Context &context, const QString &symbol, const QString &meaning,
            QWidget *parent = nullptr);

    void start(const QString &words);
    void showProgress(const Progress &progress);
    /// Without a way to stop it the work has to run to its end.
    void setStoppable(bool stoppable);
    void end(const QString &words, bool warning);
    /// Adds to what the words say, where that is longer than the strip.
    void setDetails(const QString &details);
    /// What stands in it; empty while it is hidden.
    [[nodiscard]] QString words() const;

signals:
    void stopRequested();

private:
    void layOut();
    void setWords(const QString &words);
    void applyTheme();

    Context m_context;
    QString m_icon;
    QString m_meaning;
    QLabel *m_symbol = nullptr;
    QLabel *m_words = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QToolButton *m_close = nullptr;
    bool m_warning = false;
};

} // namespace lutrin::gui
