// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/commands/documentscalled.h"

#include "library/library.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace lutrin::gui {

namespace {

/// The words each in the title, without what would be a sign or a word of the query language.
QString titleQuery(const QString &words)
{
    static const QRegularExpression border(QStringLiteral("[^\\p{L}\\p{N}\\p{M}'’]+"));
    const QStringList parts = words.toLower().split(border, Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {};
    return QStringLiteral("titre:") + parts.join(QStringLiteral(" titre:"));
}

std::vector<search::Hit> found(const library::Library &library, QString query, std::size_t most,
                               const std::stop_token &stop)
{
    if (query.isEmpty())
        return {};
    if (query.back().isLetter())
        query += u'*';
    search::Request request;
    request.query = query.toStdString();
    request.limit = std::int64_t(most);
    request.facets.clear();
    request.snippets = false;
    auto answer = library.search(request, stop);
    return answer ? std::move(answer->hits) : std::vector<search::Hit>();
}

} // namespace

std::vector<search::Hit> documentsCalled(const library::Library &library, const QString &words,
                                         std::size_t most, const std::stop_token &stop)
{
    std::vector<search::Hit> hits = found(library, titleQuery(words), most, stop);
    for (search::Hit &hit : found(library, words, most, stop)) {
        const auto there = std::ranges::find(hits, hit.id, &search::Hit::id);
        if (there == hits.end() && hits.size() < most)
            hits.push_back(std::move(hit));
    }
    return hits;
}

} // namespace lutrin::gui
