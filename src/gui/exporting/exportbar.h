// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "gui/shell/context.h"

#include <QWidget>

#include <cstdint>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace lutrin::gui {

class ExportRun;

/// A strip below the top bar for an export: how far it has come, with a way to stop it; then what
/// came of it.
class ExportBar : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportBar)

public:
    ExportBar(const Context &context, ExportRun &run, QWidget *parent = nullptr);

    /// What stands in it; empty while it is hidden.
    [[nodiscard]] QString words() const;

private:
    void layOut();
    void showStart();
    void showProgress(const Progress &progress);
    void showDone(std::int64_t count, const QString &file);
    void showFailure(const Error &error);
    void showEnd(const QString &words, bool warning);
    void setWords(const QString &words);
    void applyTheme();

    Context m_context;
    QLabel *m_symbol = nullptr;
    QLabel *m_words = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QToolButton *m_close = nullptr;
    bool m_warning = false;
};

} // namespace lutrin::gui
