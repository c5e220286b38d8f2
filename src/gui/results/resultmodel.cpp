// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/results/resultmodel.h"

#include "gui/results/resultcard.h"

#include <algorithm>

namespace lutrin::gui {

ResultModel::ResultModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_hits(workspace.answer().hits)
{
    connect(&workspace, &Workspace::answered, this, &ResultModel::take);
    connect(&workspace, &Workspace::pageAdded, this, &ResultModel::append);
}

void ResultModel::take(const search::Answer &answer)
{
    // The same documents in the same order are the same rows: only their marks changed.
    if (std::ranges::equal(answer.hits, m_hits, {}, &search::Hit::id, &search::Hit::id)) {
        m_hits = answer.hits;
        if (!m_hits.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_hits = answer.hits;
    endResetModel();
}

void ResultModel::append(int first)
{
    const std::vector<search::Hit> &hits = m_workspace.answer().hits;
    beginInsertRows({}, first, static_cast<int>(hits.size()) - 1);
    m_hits.insert(m_hits.end(), hits.begin() + first, hits.end());
    endInsertRows();
}

int ResultModel::rowOf(const std::string &id) const
{
    const auto found = std::ranges::find(m_hits, id, &search::Hit::id);
    return found == m_hits.end() ? -1 : static_cast<int>(found - m_hits.begin());
}

int ResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant ResultModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const search::Hit &row = hit(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return QString::fromStdString(row.title.text);
    case Qt::AccessibleTextRole: {
        QStringList parts{QString::fromStdString(row.title.text), authorshipText(row)};
        if (!row.missing.empty())
            parts += missingText(row);
        return parts.join(QStringLiteral(", "));
    }
    case Qt::AccessibleDescriptionRole:
        return QString::fromStdString(row.snippet.text);
    case IdRole:
        return QString::fromStdString(row.id);
    default:
        return {};
    }
}

Qt::ItemFlags ResultModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled
                           : Qt::NoItemFlags;
}

bool ResultModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() &&
           static_cast<std::int64_t>(m_hits.size()) < m_workspace.answer().listed();
}

void ResultModel::fetchMore(const QModelIndex &)
{
    m_workspace.loadMore();
}

} // namespace lutrin::gui
