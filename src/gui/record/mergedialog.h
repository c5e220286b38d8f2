// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/record/mergechoice.h"
#include "gui/shell/dialogframe.h"

#include <string>
#include <vector>

class QAbstractButton;
class QButtonGroup;
class QGridLayout;

namespace lutrin::gui {

/// Records of one work side by side: which is kept, and of the fields in which they differ, whose
/// values. `accepted` once the library has merged them.
class MergeDialog : public DialogFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MergeDialog)

public:
    MergeDialog(const Context &context, std::vector<corpus::Document> records, QWidget *window);

    [[nodiscard]] const MergeChoice &choice() const { return m_choice; }
    /// What chooses the record that is kept, and whose value of a field; null where there is none.
    [[nodiscard]] QAbstractButton *keeper(std::size_t record) const;
    [[nodiscard]] QAbstractButton *taker(const std::string &field, std::size_t record) const;
    void merge();

signals:
    /// In the library, these are now the one that was kept.
    void merged(const std::string &kept, const std::vector<std::string> &others);

private:
    /// A field in which the records differ.
    struct Row {
        std::string field;
        QButtonGroup *takers = nullptr;
        QLabel *joined = nullptr; ///< the value that is made of several
    };

    void addTable();
    void addHeads(QGridLayout &grid);
    void addRow(QGridLayout &grid, const std::string &field);
    [[nodiscard]] QWidget *head(std::size_t record);
    [[nodiscard]] QLabel *fieldHead(QGridLayout &grid, const std::string &field);
    [[nodiscard]] QString valueOf(const corpus::Document &document, const std::string &field) const;
    void showRow(const Row &row);
    void follow();
    void end(bool done);

    MergeChoice m_choice;
    QButtonGroup *m_keepers;
    std::vector<Row> m_rows;
    QPushButton *m_merge = nullptr;
};

} // namespace lutrin::gui
