// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/dialogframe.h"

namespace lutrin::gui {

/// Asks before something is done that changes much: `accepted` when it is to be done.
class Question : public DialogFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Question)

public:
    /// `note` says what becomes of what is there, `deed` is what the button does.
    Question(const Context &context, const QString &heading, const QString &note,
             const QString &deed, QWidget *window);
};

} // namespace lutrin::gui
