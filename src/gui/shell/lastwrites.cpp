// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/lastwrites.h"

#include "gui/shell/jobs.h"
#include "gui/shell/workspace.h"

#include <QEventLoop>

#include <algorithm>
#include <array>

namespace lutrin::gui {

namespace {

/// Those of the user's own words; the log of searches is not waited for.
bool isWriting(const Jobs &jobs)
{
    constexpr std::array lanes{Lane::Change, Lane::Filing, Lane::HighlightWrites,
                               Lane::SavedWrites};
    return std::ranges::any_of(lanes, [&jobs](Lane lane) { return jobs.running(lane); });
}

} // namespace

std::optional<Error> awaitWrites(Workspace &workspace)
{
    const Jobs &jobs = workspace.jobs();
    std::optional<Error> last;
    QEventLoop loop;
    QObject::connect(&workspace, &Workspace::failed, &loop,
                     [&last](const Error &error) { last = error; });
    QObject::connect(&jobs, &Jobs::runningChanged, &loop, [&jobs, &loop] {
        if (!isWriting(jobs))
            loop.quit();
    });
    if (isWriting(jobs))
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    return last;
}

} // namespace lutrin::gui
