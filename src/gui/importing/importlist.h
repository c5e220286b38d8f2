// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/dialogframe.h"
#include "library/history.h"

#include <vector>

namespace lutrin::gui {

class CardRows;

/// Past imports and edits, newest first, each with a way to take it back or to do it again.
class ImportList : public DialogFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportList)

public:
    ImportList(const Context &context, QWidget *window);

    /// Null where there is none in that row.
    [[nodiscard]] QPushButton *button(int row) const;

signals:
    /// The list is there, or is anew.
    void filled();
    /// One of them was taken back.
    void undone(const lutrin::library::UndoReport &report);

private:
    void load();
    void fill(const std::vector<library::ChangeEntry> &changes);
    [[nodiscard]] QWidget *row(const library::ChangeEntry &change);

    CardRows *m_rows;
    std::vector<QPushButton *> m_takeBack;
};

} // namespace lutrin::gui
