// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/results/resultmodel.h"

#include <QItemSelection>
#include <QObject>

#include <string>
#include <vector>

namespace lutrin::gui {

/// Tells the workspace which documents are chosen in the list, those included whose rows are not
/// loaded: these are looked up first. Of a longer choice the first ten thousand count, and the user
/// is told so.
class ChosenRows : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChosenRows)

public:
    ChosenRows(Workspace &workspace, const ResultModel &model, QObject *parent, int most = 10000);

    void take(const QItemSelection &chosen);

private:
    struct Rows {
        int first = 0;
        int count = 0;
    };

    [[nodiscard]] std::vector<Rows> rowsOf(const QItemSelection &chosen) const;
    /// False where one of them is not loaded.
    [[nodiscard]] bool idsLoaded(const std::vector<Rows> &rows,
                                 std::vector<std::string> &ids) const;
    void lookUp(const std::vector<Rows> &rows);

    Workspace &m_workspace;
    const ResultModel &m_model;
    int m_most;
};

} // namespace lutrin::gui
