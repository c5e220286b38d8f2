// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/exporting/exportname.h"

#include "gui/shell/phrases.h"
#include "gui/shell/workspace.h"

#include <QRegularExpression>

#include <algorithm>

namespace lutrin::gui {

namespace {

QString subject(const Workspace &workspace)
{
    const search::Request &request = workspace.request();
    const search::Answer &answer = workspace.answer();
    if (answer.total == 1 && !answer.hits.empty())
        return QString::fromStdString(answer.hits.front().title.text);
    if (!request.query.empty())
        return QString::fromStdString(request.query);
    const auto wanted = std::ranges::find(request.filters, false, &search::Filter::excluded);
    if (wanted != request.filters.end())
        return filterText(answer, *wanted);
    return QString::fromStdString(workspace.edition().title);
}

/// Without what some file system has no place for.
QString fileName(QString words)
{
    constexpr int most = 60;
    static const QRegularExpression unfit(QStringLiteral(R"([\x00-\x1f/\\:*?"<>|]+)"));
    words = words.replace(unfit, QStringLiteral(" ")).simplified().left(most).trimmed();
    while (words.startsWith(u'.'))
        words.remove(0, 1);
    return words.isEmpty() ? QStringLiteral("Lutrin") : words;
}

} // namespace

QString exportName(const Workspace &workspace)
{
    return fileName(subject(workspace));
}

} // namespace lutrin::gui
