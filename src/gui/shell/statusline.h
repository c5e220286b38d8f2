// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace lutrin::gui {

/// The line at the foot of the window: the library, how the query was read, a passing word
/// (« Référence copiée ») with a way to take back what it tells, and how long the answer took.
class StatusLine : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)

public:
    explicit StatusLine(const Context &context, QWidget *parent = nullptr);

private:
    void showLibrary();
    void showAnswer();
    void announce(const QString &words);
    void announceDone(const QString &words);
    void forgetWord();
    void applyTheme();

    Context m_context;
    QLabel *m_library = nullptr;
    QLabel *m_reading = nullptr;
    QLabel *m_word = nullptr;
    QPushButton *m_takeBack = nullptr; ///< what the word tells
    QLabel *m_time = nullptr;
    QTimer m_passing; ///< ends the passing word
};

} // namespace lutrin::gui
