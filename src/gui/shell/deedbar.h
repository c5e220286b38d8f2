// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/workbar.h"

#include <QTimer>

namespace lutrin::gui {

/// What the user does to the library's records (Deeds), while that takes longer than a moment.
class DeedBar : public WorkBar {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeedBar)

public:
    explicit DeedBar(const Context &context, QWidget *parent = nullptr);

private:
    void begin(const QString &words);
    void showDeed();
    void follow(const Progress &progress);
    void leave();

    QString m_deed;           ///< what is at work
    bool m_stoppable = false; ///< that is
    QTimer m_moment;          ///< until it is shown
};

} // namespace lutrin::gui
