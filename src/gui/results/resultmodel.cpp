// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/results/resultmodel.h"

#include "gui/results/authorship.h"
#include "gui/results/resultcard.h"
#include "gui/shell/foldedtext.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <limits>

namespace lutrin::gui {

namespace {

constexpr int rowsOfPage = 20;
constexpr std::size_t mostPages = 40;

} // namespace

ResultModel::ResultModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::answered, this, &ResultModel::take);
    connect(&workspace, &Workspace::rowsLoaded, this, &ResultModel::takeRows);
    if (workspace.hasAnswer())
        take(workspace.answer());
}

bool ResultModel::sameBeginning(const search::Answer &answer) const
{
    const auto first = m_pages.find(0);
    return first != m_pages.end() && answer.listed() == m_count &&
           std::ranges::equal(answer.hits, first->second.hits, {}, &search::Hit::id,
                              &search::Hit::id);
}

void ResultModel::take(const search::Answer &answer)
{
    // The same documents in the same order are the same rows: only their marks changed.
    const bool same = sameBeginning(answer);
    if (!same) {
        beginResetModel();
        m_pages.clear();
    }
    for (auto &[number, page] : m_pages)
        page.stale = true;
    m_pages[0] = {answer.hits};
    m_count = static_cast<int>(
        std::min<std::int64_t>(answer.listed(), std::numeric_limits<int>::max() / 1000));
    if (!same)
        endResetModel();
    else if (m_count > 0)
        emit dataChanged(index(0), index(m_count - 1));
}

void ResultModel::need(int first, int last)
{
    const auto there = [this](int number) {
        const auto page = m_pages.find(number);
        return page != m_pages.end() && !page->second.stale;
    };
    int begin = first / rowsOfPage;
    int end = last / rowsOfPage;
    while (begin <= end && there(begin))
        ++begin;
    while (end >= begin && there(end))
        --end;
    if (begin <= end)
        m_workspace.loadRows(begin * rowsOfPage, (end - begin + 1) * rowsOfPage);
}

void ResultModel::takeRows(int first, const std::vector<search::Hit> &rows)
{
    const int page = first / rowsOfPage;
    auto next = rows.begin();
    // One page at least, even an empty one: what is not in the library any more is not asked for
    // again and again.
    int number = page;
    do {
        const auto count = std::min<std::ptrdiff_t>(rowsOfPage, rows.end() - next);
        m_pages[number++] = {{next, next + count}};
        next += count;
    } while (next != rows.end());
    letGoFarFrom(page);
    const int last = std::min(number * rowsOfPage, m_count) - 1;
    if (first <= last)
        emit dataChanged(index(first), index(last));
}

/// The first page stays: it tells whether another answer is the same list.
void ResultModel::letGoFarFrom(int page)
{
    while (m_pages.size() > mostPages) {
        const auto second = std::next(m_pages.begin());
        const auto end = std::prev(m_pages.end());
        const bool secondIsFar = std::abs(second->first - page) > std::abs(end->first - page);
        m_pages.erase(secondIsFar ? second : end);
    }
}

const search::Hit *ResultModel::hit(int row) const
{
    const auto page = m_pages.find(row / rowsOfPage);
    const auto place = static_cast<std::size_t>(row % rowsOfPage);
    if (page == m_pages.end() || place >= page->second.hits.size())
        return nullptr;
    return &page->second.hits[place];
}

int ResultModel::rowOf(const std::string &id) const
{
    for (const auto &[number, page] : m_pages) {
        const auto found = std::ranges::find(page.hits, id, &search::Hit::id);
        if (found != page.hits.end())
            return number * rowsOfPage + static_cast<int>(found - page.hits.begin());
    }
    return -1;
}

int ResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant ResultModel::data(const QModelIndex &index, int role) const
{
    const search::Hit *row = index.isValid() ? hit(index.row()) : nullptr;
    if (row == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return QString::fromStdString(row->title.text);
    case Qt::AccessibleTextRole: {
        QStringList parts{QString::fromStdString(row->title.text), authorshipText(*row)};
        if (!row->missing.empty())
            parts += missingText(*row);
        return parts.join(QStringLiteral(", "));
    }
    case Qt::AccessibleDescriptionRole:
        return QString::fromStdString(row->snippet.text);
    case IdRole:
        return QString::fromStdString(row->id);
    default:
        return {};
    }
}

Qt::ItemFlags ResultModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled
                           : Qt::NoItemFlags;
}

QModelIndexList ResultModel::match(const QModelIndex &start, int role, const QVariant &value,
                                   int hits, Qt::MatchFlags flags) const
{
    const QString wanted = value.toString();
    const auto fits = [&](int row) {
        const QString text = data(index(row), role).toString();
        return flags.testFlag(Qt::MatchStartsWith) ? foldedText(text).startsWith(foldedText(wanted))
                                                   : text == wanted;
    };
    QModelIndexList after;
    QModelIndexList before;
    for (const auto &[number, page] : m_pages) {
        for (int place = 0; place < static_cast<int>(page.hits.size()); ++place) {
            const int row = number * rowsOfPage + place;
            if (fits(row))
                (row < start.row() ? before : after) += index(row);
        }
    }
    if (flags.testFlag(Qt::MatchWrap))
        after += before;
    return hits < 0 ? after : after.mid(0, hits);
}

} // namespace lutrin::gui
