// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QAction;
class QPushButton;

namespace lutrin::gui {

class Theme;

/// The small bar that floats by selected words: « Citer ce passage ▾ Surligner Copier ». It takes
/// no focus from the text; Tab leads to it, and the keyboard has the same through shortcuts.
class PassageBubble : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PassageBubble)

public:
    /// The commands that its buttons stand for.
    PassageBubble(const Theme &theme, const QAction &cite, QAction &highlight, QWidget *parent);

    /// Stands above the selection's first line, or below its last one where there is no room.
    void showAt(const QRect &firstLine, const QRect &lastLine);

signals:
    void citeRequested();
    /// Below the button for it, where a menu of ways to cite may open.
    void waysRequested(const QPoint &place);
    void copyRequested();

private:
    QPushButton *addButton(const QString &text, const QString &tip);

    const Theme &m_theme;
    QPushButton *m_ways;
};

} // namespace lutrin::gui
