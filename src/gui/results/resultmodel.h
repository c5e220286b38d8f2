// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/workspace.h"

#include <QAbstractListModel>

namespace lutrin::gui {

/// The hits of the workspace's answer as rows; further pages are loaded as a view asks for them.
class ResultModel : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultModel)

public:
    enum Role { IdRole = Qt::UserRole + 1 };

    explicit ResultModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] const search::Hit &hit(int row) const
    {
        return m_hits[static_cast<std::size_t>(row)];
    }
    /// -1 where it is not among the rows.
    [[nodiscard]] int rowOf(const std::string &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void take(const search::Answer &answer);
    void append(int first);

    Workspace &m_workspace;
    std::vector<search::Hit> m_hits;
};

} // namespace lutrin::gui
