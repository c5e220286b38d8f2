// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/workspace.h"

#include <QAbstractListModel>

#include <map>

namespace lutrin::gui {

/// The list of the workspace's answer, as long as it is. The hits of its rows are loaded page by
/// page where they are needed, and let go of far from there; a row without its hit has no data.
class ResultModel : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultModel)

public:
    enum Role { IdRole = Qt::UserRole + 1 };

    explicit ResultModel(Workspace &workspace, QObject *parent = nullptr);

    /// Null while it is not loaded.
    [[nodiscard]] const search::Hit *hit(int row) const;
    /// -1 where it is not among the rows that are loaded.
    [[nodiscard]] int rowOf(const std::string &id) const;
    /// Loads what is not there of these rows; `dataChanged` follows.
    void need(int first, int last);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Among the rows that are loaded.
    [[nodiscard]] QModelIndexList match(const QModelIndex &start, int role, const QVariant &value,
                                        int hits, Qt::MatchFlags flags) const override;

private:
    struct Page {
        std::vector<search::Hit> hits;
        bool stale = false; ///< of the answer before; shown until it is loaded anew
    };

    void take(const search::Answer &answer);
    void takeRows(int first, const std::vector<search::Hit> &rows);
    void letGoFarFrom(int page);
    [[nodiscard]] bool sameBeginning(const search::Answer &answer) const;

    Workspace &m_workspace;
    int m_count = 0;
    std::map<int, Page> m_pages; ///< by their number
};

} // namespace lutrin::gui
