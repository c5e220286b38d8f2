// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/savingnote.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <string>

namespace lutrin::exchange {

namespace {

constexpr std::size_t Front = std::size_t{4} << 10; ///< bytes in which the note stands

struct NoteLine {
    std::string_view mark;
    std::string_view key;
    std::string_view origin;
};

constexpr std::array<NoteLine, 3> NoteLines{{
    {"saved from url=", "url", "saved from url"},
    {"\n url: ", "url", "SingleFile url"},
    {"\n saved date: ", "accessed", "SingleFile saved date"},
}};

/// The rest of the line behind a mark, without the count of characters that browsers put before an
/// address: `(0042)https://…`.
std::string_view behind(std::string_view note, std::string_view mark)
{
    const std::size_t at = note.find(mark);
    if (at == std::string_view::npos)
        return {};
    std::string_view value = note.substr(at + mark.size());
    value = value.substr(0, value.find_first_of("\r\n"));
    if (value.starts_with('('))
        value.remove_prefix(std::min(value.find(')') + 1, value.size()));
    return value;
}

/// « Sun Mar 02 2025 10:12:13 GMT+0100 (CET) », as browsers' scripts write a date, in an order that
/// people use too.
std::string dayOf(const std::string &date)
{
    std::istringstream words(date);
    std::string weekday;
    std::string month;
    std::string day;
    std::string year;
    words >> weekday >> month >> day >> year;
    return day + ' ' + month + ' ' + year;
}

} // namespace

void takeSavingNote(Found &found, std::string_view html)
{
    std::string_view front = html.substr(0, Front);
    for (std::size_t at = front.find("<!--"); at != std::string_view::npos;
         at = front.find("<!--")) {
        front.remove_prefix(at);
        const std::string_view note = front.substr(0, front.find("-->"));
        for (const auto &[mark, key, origin] : NoteLines) {
            const std::string value(behind(note, mark));
            take(found, key, key == "accessed" && !value.empty() ? dayOf(value) : value, origin);
        }
        front.remove_prefix(note.size());
    }
}

} // namespace lutrin::exchange
