// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/dialogframe.h"
#include "library/history.h"

#include <string>
#include <vector>

namespace lutrin::gui {

class CardRows;

/// The records that were taken for an analysis as they came in, each with a way to make it one of
/// its own.
class DuplicateList : public DialogFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DuplicateList)

public:
    DuplicateList(const Context &context, std::string document, QWidget *window);

    /// Null where there is none in that row.
    [[nodiscard]] QPushButton *button(int row) const;

signals:
    /// The list is there, or is anew.
    void filled();

private:
    void load();
    void fill(const std::vector<library::JoinedEntry> &entries);
    [[nodiscard]] QWidget *row(const library::JoinedEntry &entry);
    [[nodiscard]] QString detailsOf(const library::JoinedEntry &entry) const;
    void separate(const std::string &record);

    std::string m_document;
    CardRows *m_rows;
    std::vector<QPushButton *> m_buttons;
};

} // namespace lutrin::gui
