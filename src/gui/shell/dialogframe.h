// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lutrin::gui {

/// What our dialogs have in common: a heading with a line below it, a body, and a row of buttons.
/// Opens over its window without stopping it, and is gone once it is closed.
class DialogFrame : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DialogFrame)

public:
    DialogFrame(const Context &context, const QString &heading, QWidget *window);

protected:
    [[nodiscard]] QVBoxLayout &body() const { return *m_body; }
    /// Below the heading; empty words hide it.
    void setNote(const QString &words);
    /// There too, of what is wrong.
    void setWarning(const QString &words);
    /// From left to right; a primary one is what return presses.
    QPushButton *addButton(const QString &words, bool primary = false);
    /// What comes before it stands on the left, what comes after on the right.
    void addButtonSpace();

    Context m_context;

private:
    QLabel *m_note = nullptr;
    QVBoxLayout *m_body = nullptr;
    QHBoxLayout *m_buttons = nullptr;
};

} // namespace lutrin::gui
