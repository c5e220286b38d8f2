// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "gui/shell/context.h"
#include "library/userstyle.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QToolButton;

namespace lutrin::gui {

class StyleAdding;

/// A strip below the top bar that says which styles were added, with a way to undo that, or why
/// one was refused. It never stands in the way of anything.
class StyleBar : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StyleBar)

public:
    StyleBar(const Context &context, StyleAdding &adding, QWidget *parent = nullptr);

    /// What stands in it; empty while it is hidden.
    [[nodiscard]] QString words() const;

private:
    void showAdded(const std::vector<library::UserStyle> &styles);
    void showRefused(const std::vector<Error> &errors);
    void showWords(const QString &words, bool warning);
    void applyTheme();

    Context m_context;
    bool m_warning = false;
    QLabel *m_symbol;
    QLabel *m_words;
    QPushButton *m_undo;
    QToolButton *m_close;
};

} // namespace lutrin::gui
