// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/results/chosenrows.h"

#include <algorithm>
#include <utility>

namespace lutrin::gui {

ChosenRows::ChosenRows(Workspace &workspace, const ResultModel &model, QObject *parent, int most)
    : QObject(parent), m_workspace(workspace), m_model(model), m_most(most)
{
}

/// In the list's order, as many as count.
std::vector<ChosenRows::Rows> ChosenRows::rowsOf(const QItemSelection &chosen) const
{
    std::vector<Rows> rows;
    for (const QItemSelectionRange &range : chosen)
        rows.push_back({range.top(), range.height()});
    std::ranges::sort(rows, {}, &Rows::first);
    int left = m_most;
    for (Rows &part : rows)
        left -= part.count = std::min(part.count, left);
    std::erase_if(rows, [](const Rows &part) { return part.count == 0; });
    return rows;
}

bool ChosenRows::idsLoaded(const std::vector<Rows> &rows, std::vector<std::string> &ids) const
{
    for (const Rows &part : rows) {
        for (int row = part.first; row < part.first + part.count; ++row) {
            const search::Hit *hit = m_model.hit(row);
            if (hit == nullptr)
                return false;
            ids.push_back(hit->id);
        }
    }
    return true;
}

void ChosenRows::take(const QItemSelection &chosen)
{
    const std::vector<Rows> rows = rowsOf(chosen);
    int all = 0;
    for (const QItemSelectionRange &range : chosen)
        all += range.height();
    if (all > m_most)
        m_workspace.announce(tr("Seuls les %L1 premiers résultats sont sélectionnés").arg(m_most));
    std::vector<std::string> ids;
    if (idsLoaded(rows, ids)) {
        m_workspace.jobs().stop(Lane::ChosenRows);
        m_workspace.select(std::move(ids));
    } else {
        lookUp(rows);
    }
}

void ChosenRows::lookUp(const std::vector<Rows> &rows)
{
    using Ids = std::vector<std::string>;
    m_workspace.jobs().run(
        Lane::ChosenRows, this,
        [library = m_workspace.library(), rows,
         present = m_workspace.request()](const std::stop_token &stop) -> Result<Ids> {
            Ids ids;
            search::Request request = present;
            request.facets.clear();
            request.snippets = false;
            for (const Rows &part : rows) {
                request.offset = part.first;
                request.limit = part.count;
                const auto answer = library->search(request, stop);
                if (!answer)
                    return failure(answer.error());
                for (const search::Hit &hit : answer->hits)
                    ids.push_back(hit.id);
            }
            return ids;
        },
        [this](Result<Ids> &&ids) {
            if (!ids)
                return m_workspace.fail(ids.error());
            m_workspace.select(std::move(*ids));
        });
}

} // namespace lutrin::gui
