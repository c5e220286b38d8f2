// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/rendering/datetext.h"

#include "citation/item/trimmed.h"

#include <array>
#include <charconv>
#include <optional>
#include <vector>

namespace lutrin::citation {
namespace {

/// Beginnings of month names, lower case; the first that fits wins, so longer ones come first.
constexpr std::array<std::pair<std::string_view, int>, 17> months{{{"jan", 1},
                                                                   {"feb", 2},
                                                                   {"fév", 2},
                                                                   {"fev", 2},
                                                                   {"mar", 3},
                                                                   {"apr", 4},
                                                                   {"avr", 4},
                                                                   {"may", 5},
                                                                   {"mai", 5},
                                                                   {"juin", 6},
                                                                   {"jun", 6},
                                                                   {"ju", 7},
                                                                   {"ao", 8},
                                                                   {"aug", 8},
                                                                   {"sep", 9},
                                                                   {"oct", 10},
                                                                   {"nov", 11}}};
constexpr std::array<std::pair<std::string_view, int>, 9> seasons{{{"spring", 1},
                                                                   {"printemps", 1},
                                                                   {"summer", 2},
                                                                   {"été", 2},
                                                                   {"autumn", 3},
                                                                   {"fall", 3},
                                                                   {"automne", 3},
                                                                   {"winter", 4},
                                                                   {"hiver", 4}}};

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return result;
}

std::optional<int> number(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

template <typename Table>
int lookedUp(const Table &table, std::string_view word)
{
    for (const auto &[name, value] : table)
        if (word.substr(0, name.size()) == name)
            return value;
    return 0;
}

int monthOf(std::string_view word)
{
    if (word.substr(0, 3) == "dec" || word.substr(0, 4) == "déc")
        return 12;
    return lookedUp(months, word);
}

std::vector<std::string_view> split(std::string_view text, std::string_view separators)
{
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(separators), text.size());
        if (end > 0)
            words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

bool isYear(std::string_view word)
{
    return word.size() >= 3 && word.size() <= 4 && number(word).value_or(0) > 0;
}

/// `2024`, `2024-02`, `2024-02-14`, also with slashes or points.
std::optional<DateParts> numericDate(std::string_view text)
{
    if (text.empty() || text.back() < '0' || text.back() > '9')
        return std::nullopt;
    const bool negative = text.starts_with('-');
    const auto fields = split(negative ? text.substr(1) : text, "-/.");
    if (fields.empty() || fields.size() > 3 || fields[0].size() < 3 || fields[0].size() > 4)
        return std::nullopt;
    std::array<int, 3> values{};
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto value = number(fields[i]);
        if (!value)
            return std::nullopt;
        values[i] = *value;
    }
    if (values[0] == 0 || values[1] > 12 || values[2] > 31)
        return std::nullopt;
    return DateParts{negative ? -values[0] : values[0], values[1], values[2], 0};
}

/// `4/12/2024`: the month first, unless it can only be the day.
std::optional<DateParts> slashedDate(std::string_view text)
{
    const auto fields = split(text, "/");
    if (fields.size() != 3 || !isYear(fields[2]) || fields[2].size() != 4)
        return std::nullopt;
    int month = number(fields[0]).value_or(0);
    int day = number(fields[1]).value_or(0);
    if (month > 12)
        std::swap(month, day);
    if (month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    return DateParts{*number(fields[2]), month, day, 0};
}

bool isCirca(std::string_view word)
{
    return word == "ca" || word == "circa" || word == "c" || word == "vers";
}

/// A word of a written date: a month, a season, a day or a year.
bool takeWord(std::string_view word, DateParts &parts)
{
    if (isYear(word))
        parts.year = *number(word);
    else if (const int season = lookedUp(seasons, word))
        parts.season = season;
    else if (const int month = monthOf(word))
        parts.month = month;
    else if (const auto day = number(word); day && *day >= 1 && *day <= 31)
        parts.day = *day;
    else
        return false;
    return true;
}

std::optional<DateParts> writtenDate(std::string_view text, bool &uncertain)
{
    if (const auto numeric = numericDate(text))
        return numeric;
    if (const auto slashed = slashedDate(text))
        return slashed;
    DateParts parts;
    const std::string lower = lowered(text);
    for (const std::string_view word : split(lower, " ,.")) {
        if (isCirca(word))
            uncertain = true;
        else if (!takeWord(word, parts))
            return std::nullopt;
    }
    if (parts.year == 0 || (parts.day != 0 && parts.month == 0))
        return std::nullopt;
    return parts;
}

/// Where the two ends of a range part: position and length of the separator.
std::optional<std::pair<std::size_t, std::size_t>> rangeSeparator(std::string_view text)
{
    for (const std::string_view mark : {"--", "–", " - ", "_"})
        if (const auto at = text.find(mark); at != std::string_view::npos)
            return std::pair(at, mark.size());
    const auto slash = text.find('/');
    if (slash != std::string_view::npos && text.find('/', slash + 1) == std::string_view::npos)
        return std::pair(slash, std::size_t{1});
    return std::nullopt;
}

std::optional<DateValue> range(std::string_view text)
{
    const auto separator = rangeSeparator(text);
    if (!separator)
        return std::nullopt;
    DateValue value;
    const auto begin = writtenDate(trimmed(text.substr(0, separator->first)), value.uncertain);
    if (!begin)
        return std::nullopt;
    value.begin = *begin;
    const auto rest = trimmed(text.substr(separator->first + separator->second));
    if (rest.empty()) {
        value.openEnd = true;
        return value;
    }
    const auto end = writtenDate(rest, value.uncertain);
    if (!end)
        return std::nullopt;
    value.end = *end;
    return value;
}

} // namespace

DateValue dateFromText(std::string_view text)
{
    text = trimmed(text);
    DateValue value;
    std::string_view core = text;
    if (core.starts_with('[') && core.ends_with(']') && core.size() > 2)
        core = core.substr(1, core.size() - 2);
    if (core.ends_with('?') || core.ends_with('~')) {
        value.uncertain = true;
        core.remove_suffix(1);
    }
    // An ISO time after the date says nothing that a reference could show.
    if (const auto time = core.find('T'); time == 10 && numericDate(core.substr(0, time)))
        core = core.substr(0, time);
    if (const auto date = writtenDate(core, value.uncertain)) {
        value.begin = *date;
        return value;
    }
    if (auto found = range(core)) {
        found->uncertain = found->uncertain || value.uncertain;
        return *found;
    }
    DateValue literal;
    literal.literal = text;
    return literal;
}

} // namespace lutrin::citation
