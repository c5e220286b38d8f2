// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace lutrin::gui {

class SearchField;

/// The bar on top: the program's name, the search field, and on the right what concerns the window
/// as a whole.
class TopBar : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopBar)

public:
    explicit TopBar(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] SearchField &search() const { return *m_search; }
    /// The search field begins where a sidebar of this width ends, as far as there is room.
    void alignWith(int sidebar);
    /// A button with the action's words, left of those before.
    QPushButton *addButton(QAction *action);
    /// A button with a symbol only.
    QToolButton *addSymbol(QAction *action, const QString &symbol);
    /// The button with three strokes, at the end; `open` is the command for it.
    void setMenu(QMenu *menu, const QAction &open);
    void openMenu();

private:
    void showSymbol(QToolButton &button) const;
    void applyTheme();

    Context m_context;
    QWidget *m_brand = nullptr;
    QLabel *m_symbol = nullptr;
    QLabel *m_name = nullptr;
    SearchField *m_search = nullptr;
    QHBoxLayout *m_end = nullptr;
    QToolButton *m_menu = nullptr;
    QList<QToolButton *> m_symbols;
};

} // namespace lutrin::gui
