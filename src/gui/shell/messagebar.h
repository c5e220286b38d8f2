// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "gui/shell/context.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace lutrin::gui {

/// A strip below the top bar for what the user should know and may put away: failures, and that
/// the library is open read-only. It never asks and never blocks.
class MessageBar : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    explicit MessageBar(const Context &context, QWidget *parent = nullptr);

    void showFailure(const Error &error);
    void showNotice(const QString &words);
    [[nodiscard]] QString words() const;

private:
    void showWords(const QString &words, const char *symbol, bool failure);
    void noticeReadOnly();
    void applyTheme();

    Context m_context;
    QLabel *m_symbol = nullptr;
    QLabel *m_words = nullptr;
    QToolButton *m_close = nullptr;
    QString m_name; ///< of the symbol in sight; empty: none yet
    bool m_failure = false;
};

} // namespace lutrin::gui
