// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/searchnote.h"

#include "base/joined.h"
#include "base/utctext.h"
#include "exchange/writing/tablewriter.h"
#include "search/wording.h"

namespace lutrin::library {

namespace {

std::string filtersText(const std::vector<LoggedFilter> &filters, const NoteWords &words)
{
    std::vector<std::string> texts;
    for (const auto &[filter, label] : filters) {
        std::string text = words.facet(filter.facet) + words.colon;
        if (filter.excluded)
            text += words.except + ' ';
        texts.push_back(text + label);
    }
    return joined(texts, " ; ");
}

} // namespace

std::vector<std::string> noteFormats()
{
    return exchange::tableFormats();
}

Result<std::string> searchNote(const std::vector<LoggedSearch> &searches, std::string_view format,
                               const NoteWords &words)
{
    exchange::Table table{.language = words.language,
                          .title = words.title,
                          .introduction = words.introduction,
                          .columns = {words.date, words.query, words.reading, words.filters,
                                      words.edition, words.documents, words.found},
                          .rows = {}};
    for (const LoggedSearch &each : searches)
        table.rows.push_back(
            {utcText(each.time, "%Y-%m-%d %H:%M UTC"), each.query,
             each.reading.empty() ? words.everything : search::worded(each.reading, words.language),
             filtersText(each.filters, words), each.edition, std::to_string(each.documents),
             std::to_string(each.found)});
    return exchange::tableText(table, format);
}

} // namespace lutrin::library
