// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/rendering/datetext.h"

#include "citation/item/trimmed.h"
#include "text/characters.h"

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

/// Seasons may stand in the month's place: 13 to 16, or 21 to 24 as EDTF has them.
int seasonOfMonth(int month)
{
    if (month >= 13 && month <= 16)
        return month - 12;
    return month >= 21 && month <= 24 ? month - 20 : 0;
}

/// `2024`, `2024-02`, `2024-02-14`, also with slashes or points; `-50` is a year before our era.
std::optional<DateParts> numericDate(std::string_view text)
{
    if (text.empty() || text.back() < '0' || text.back() > '9')
        return std::nullopt;
    const bool negative = text.starts_with('-');
    const auto fields = split(negative ? text.substr(1) : text, "-/.");
    const bool shortYear = negative && fields.size() == 1;
    if (fields.empty() || fields.size() > 3 || fields[0].size() > 4 ||
        (fields[0].size() < 3 && !shortYear))
        return std::nullopt;
    std::array<int, 3> values{};
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto value = number(fields[i]);
        if (!value)
            return std::nullopt;
        values[i] = *value;
    }
    const int season = values[2] == 0 ? seasonOfMonth(values[1]) : 0;
    if (values[0] == 0 || (values[1] > 12 && season == 0) || values[2] > 31)
        return std::nullopt;
    return DateParts{negative ? -values[0] : values[0], season > 0 ? 0 : values[1], values[2],
                     season};
}

/// `4/12/2024`: the month first, unless it can only be the day. `4.12.2024`: the day first.
std::optional<DateParts> yearLast(std::string_view text)
{
    const auto fields = split(text, "/-.");
    if (fields.size() != 3 || !isYear(fields[2]) || fields[2].size() != 4)
        return std::nullopt;
    int month = number(fields[0]).value_or(0);
    int day = number(fields[1]).value_or(0);
    if (month > 12 || text.find('.') != std::string_view::npos)
        std::swap(month, day);
    if (month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    return DateParts{*number(fields[2]), month, day, 0};
}

/// `12/2004`
std::optional<DateParts> monthAndYear(std::string_view text)
{
    const auto fields = split(text, "/-.");
    if (fields.size() != 2 || fields[0].size() > 2 || fields[1].size() != 4 || !isYear(fields[1]))
        return std::nullopt;
    const int month = number(fields[0]).value_or(0);
    if (month < 1 || month > 12)
        return std::nullopt;
    return DateParts{*number(fields[1]), month, 0, 0};
}

bool isCirca(std::string_view word)
{
    return word == "ca" || word == "circa" || word == "c" || word == "vers";
}

/// « 4th », « 1er »: the number in front.
std::string_view withoutOrdinal(std::string_view word)
{
    const std::size_t digits = word.find_first_not_of("0123456789");
    if (digits == 0 || digits == std::string_view::npos || digits > 2)
        return word;
    const std::string_view ending = word.substr(digits);
    for (const std::string_view known : {"st", "nd", "rd", "th", "er", "ᵉʳ"})
        if (ending == known)
            return word.substr(0, digits);
    return word;
}

/// A word of a written date: a month, a season, a day or a year.
bool takeWord(std::string_view word, DateParts &parts)
{
    if (word.find_first_of("-/") != std::string_view::npos)
        return false; // two words of a range
    if (isYear(word))
        parts.year = *number(word);
    else if (const int season = lookedUp(seasons, word))
        parts.season = season;
    else if (const int month = monthOf(word))
        parts.month = month;
    else if (const auto day = number(withoutOrdinal(word)); day && *day >= 1 && *day <= 31)
        parts.day = *day;
    else
        return false;
    return true;
}

/// « 12 BC », « 500 A.D. »
std::optional<DateParts> eraDate(std::string_view lower)
{
    std::string letters;
    for (const char c : lower)
        if (c != '.' && c != ' ')
            letters += c;
    const std::string_view text = letters;
    const auto year = number(text.substr(0, text.find_first_not_of("0123456789")));
    if (!year || *year == 0)
        return std::nullopt;
    if (text.ends_with("bc") || text.ends_with("bce") || text.ends_with("avj-c"))
        return DateParts{-*year, 0, 0, 0};
    if (text.ends_with("ad") || text.ends_with("apj-c"))
        return DateParts{*year, 0, 0, 0};
    return std::nullopt;
}

/// What words say of a date, perhaps not the year: an end of a range may take it from the other.
std::optional<DateParts> partialDate(std::string_view text, bool &uncertain)
{
    if (const auto numeric = numericDate(text))
        return numeric;
    if (const auto numeric = yearLast(text))
        return numeric;
    if (const auto numeric = monthAndYear(text))
        return numeric;
    const std::string lower = text::lowerCase(text);
    if (const auto era = eraDate(lower))
        return era;
    DateParts parts;
    for (const std::string_view word : split(lower, " ,.")) {
        if (isCirca(word))
            uncertain = true;
        else if (!takeWord(word, parts))
            return std::nullopt;
    }
    return parts;
}

bool isWhole(const DateParts &parts)
{
    return parts.year != 0 && (parts.day == 0 || parts.month != 0);
}

std::optional<DateParts> writtenDate(std::string_view text, bool &uncertain)
{
    const auto parts = partialDate(text, uncertain);
    return parts && isWhole(*parts) ? parts : std::nullopt;
}

/// « May 5–7, 2001 », « 8–9 June 2001 »: what one end leaves out, the other one says.
void completeFrom(const DateParts &other, DateParts &parts)
{
    if (parts.year == 0)
        parts.year = other.year;
    if (parts.day != 0 && parts.month == 0)
        parts.month = other.month;
}

/// « 1990-91 »: the end's century is the beginning's.
bool shortYearAfter(std::string_view text, const DateParts &begin, DateParts &end)
{
    const auto year = number(text);
    if (text.size() != 2 || !year || begin.year < 1000 || *year <= begin.year % 100)
        return false;
    end = DateParts{begin.year / 100 * 100 + *year, 0, 0, 0};
    return true;
}

/// A range whose ends part at `at`.
std::optional<DateValue> rangeAt(std::string_view text, std::size_t at, std::size_t length)
{
    DateValue value;
    const auto begin = partialDate(trimmed(text.substr(0, at)), value.uncertain);
    if (!begin || *begin == DateParts{})
        return std::nullopt;
    value.begin = *begin;
    const auto rest = trimmed(text.substr(at + length));
    if (rest.empty()) {
        value.openEnd = true;
        return isWhole(value.begin) ? std::optional(value) : std::nullopt;
    }
    if (const auto end = partialDate(rest, value.uncertain); end && !(*end == DateParts{})) {
        value.end = *end;
        completeFrom(value.end, value.begin);
        completeFrom(value.begin, value.end);
        if (isWhole(value.begin) && isWhole(value.end) && end->day <= 31 &&
            !shortYearAfter(rest, *begin, value.end))
            return value;
    }
    if (shortYearAfter(rest, *begin, value.end))
        return value;
    return std::nullopt;
}

std::optional<DateValue> range(std::string_view text)
{
    for (const std::string_view mark : {"--", "–", " - ", "_", "/", "-"})
        if (const auto at = text.find(mark);
            at != std::string_view::npos && text.find(mark, at + 1) == std::string_view::npos)
            if (const auto value = rangeAt(text, at, mark.size()))
                return value;
    return std::nullopt;
}

/// Years are counted from an emperor's accession in older Japanese dates.
constexpr std::array<std::pair<std::string_view, int>, 5> eras{
    {{"明治", 1867}, {"大正", 1911}, {"昭和", 1925}, {"平成", 1988}, {"令和", 2018}}};

std::string withoutEra(const std::string &text)
{
    for (const auto &[name, start] : eras)
        if (text.starts_with(name)) {
            const std::size_t end = text.find_first_not_of("0123456789", name.size());
            const auto year = number(std::string_view(text).substr(
                name.size(), end == std::string::npos ? end : end - name.size()));
            if (year && end != std::string::npos)
                return std::to_string(start + *year) + text.substr(end);
        }
    return text;
}

/// « 2003年12月5日 » as `2003-12-5`; anything else as it is.
std::string withoutKanji(std::string_view text)
{
    constexpr std::string_view year = "年";
    std::string result(text);
    if (text.find(year) == std::string_view::npos)
        return result;
    result = withoutEra(result);
    for (const std::string_view mark : {"年", "月", "日"})
        for (std::size_t at = result.find(mark); at != std::string::npos; at = result.find(mark))
            result.replace(at, mark.size(), "-");
    while (result.ends_with('-'))
        result.pop_back();
    return result;
}

/// A time after an ISO date says nothing that a reference could show: « T10:00 », « 10:00 ».
std::string_view withoutTime(std::string_view text)
{
    constexpr std::size_t date = 10;
    if (text.size() <= date || !numericDate(text.substr(0, date)))
        return text;
    const bool time = text[date] == 'T' || (text[date] == ' ' && text.find(':') == date + 3);
    return time ? text.substr(0, date) : text;
}

} // namespace

DateValue dateFromText(std::string_view text)
{
    text = trimmed(text);
    DateValue value;
    const std::string plain = withoutKanji(text);
    std::string_view core = plain;
    if (core.size() > 2 && core.starts_with('"') && core.ends_with('"')) {
        value.literal = core.substr(1, core.size() - 2); // words that are not to be understood
        return value;
    }
    if (core.starts_with('[') && core.ends_with(']') && core.size() > 2)
        core = core.substr(1, core.size() - 2);
    if (core.ends_with('?') || core.ends_with('~')) {
        value.uncertain = true;
        core.remove_suffix(1);
    }
    core = withoutTime(core);
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
