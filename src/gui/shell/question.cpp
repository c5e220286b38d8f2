// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/question.h"

#include <QPushButton>

namespace lutrin::gui {

Question::Question(const Context &context, const QString &heading, const QString &note,
                   const QString &deed, QWidget *window)
    : DialogFrame(context, heading, window)
{
    setNote(note);
    addButtonSpace();
    connect(addButton(tr("Annuler")), &QPushButton::clicked, this, &QDialog::reject);
    connect(addButton(deed, true), &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace lutrin::gui
