// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/rendering/datewriter.h"

#include "citation/item/fieldmarkup.h"
#include "citation/rendering/lookwriter.h"
#include "citation/rendering/numbers.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace lutrin::citation {
namespace {

std::string twoDigits(int number)
{
    return number < 10 ? "0" + std::to_string(number) : std::to_string(number);
}

std::string monthTerm(int month)
{
    return "month-" + twoDigits(month);
}

/// A season stands in the month's place.
bool sameMonth(const DateParts &a, const DateParts &b)
{
    return a.month == b.month && a.season == b.season && a.seasonText == b.seasonText;
}

/// Which parts of two dates differ: the largest one that does.
DatePartName largestDifference(const DateParts &a, const DateParts &b)
{
    if (a.year != b.year)
        return DatePartName::Year;
    if (!sameMonth(a, b))
        return DatePartName::Month;
    return DatePartName::Day;
}

/// Whether a part repeats in a range where `difference` is the largest part that differs.
bool repeats(DatePartName part, DatePartName difference)
{
    return part <= difference; // day < month < year
}

/// The two ends of a range fold into one where all that is shown of them is the same.
bool sameShown(const std::vector<const DatePart *> &parts, const DateParts &a, const DateParts &b)
{
    return std::all_of(parts.begin(), parts.end(), [&](const DatePart *part) {
        switch (part->name) {
        case DatePartName::Year:
            return a.year == b.year;
        case DatePartName::Month:
            return sameMonth(a, b);
        case DatePartName::Day:
            return a.day == b.day;
        }
        return true;
    });
}

/// What a style's own date-part changes in a localised date: everything but its affixes.
void overridePart(DatePart &part, const DatePart &own)
{
    if (own.form != DatePartForm::Default)
        part.form = own.form;
    if (own.rangeDelimiter)
        part.rangeDelimiter = own.rangeDelimiter;
    if (own.look.textCase != TextCase::None)
        part.look.textCase = own.look.textCase;
    part.look.stripPeriods = part.look.stripPeriods || own.look.stripPeriods;
    if (!(own.look.style == TextStyle{}))
        part.look.style = own.look.style;
}

/// The look of a localised date: the style's own, and the locale's where the style says nothing.
Presentation localizedLook(const Presentation &own, const Presentation &localized)
{
    Presentation look = own;
    if (look.style == TextStyle{})
        look.style = localized.style;
    if (look.textCase == TextCase::None)
        look.textCase = localized.textCase;
    return look;
}

DateParts withoutYear(DateParts parts)
{
    parts.year = 0;
    return parts;
}

} // namespace

std::string dateSortKey(const DateParts &date, bool month, bool day)
{
    std::array<char, 32> buffer{};
    // Shifted so that years before our era sort as texts do.
    std::snprintf(buffer.data(), buffer.size(), "%08d%02d%02d", 10000000 + date.year,
                  month ? date.month : 0, day ? date.day : 0);
    return buffer.data();
}

DateWriter::Parts DateWriter::partsOf(const DateElement &element, std::vector<DatePart> &room) const
{
    Parts parts;
    if (!element.localizedText) {
        for (const DatePart &part : element.parts)
            parts.push_back(&part);
        return parts;
    }
    const std::vector<DatePart> &localized = m_evaluation.locale.date(*element.localizedText).parts;
    parts.reserve(localized.size());
    if (!element.parts.empty())
        room.reserve(localized.size());
    for (const DatePart &part : localized) {
        if ((part.name == DatePartName::Month && !element.showMonth) ||
            (part.name == DatePartName::Day && !element.showDay))
            continue;
        parts.push_back(&part);
        for (const DatePart &own : element.parts)
            if (own.name == part.name) {
                if (parts.back() == &part)
                    parts.back() = &room.emplace_back(part);
                overridePart(room.back(), own);
            }
    }
    return parts;
}

bool DateWriter::write(const DateElement &element, const Presentation &look, const DateValue &date,
                       Output &output, const AfterYear &afterYear) const
{
    if (!element.localizedText)
        return writeDate(element, element.delimiter, look, date, output, afterYear);
    const DateFormat &format = m_evaluation.locale.date(*element.localizedText);
    return writeDate(element, format.delimiter, localizedLook(look, format.look), date, output,
                     afterYear);
}

bool DateWriter::writeDate(const DateElement &element, const std::string &delimiter,
                           const Presentation &look, const DateValue &date, Output &output,
                           const AfterYear &afterYear) const
{
    LookWriter writer(output, look, m_evaluation);
    std::vector<DatePart> room;
    const Parts parts = partsOf(element, room);
    const bool sortKey = m_evaluation.purpose == Purpose::SortKey;
    const bool seasonAlone = date.literal.empty() && date.begin.hasSeason() && !sortKey;
    if (date.begin.year == 0 && !seasonAlone) {
        // Words stand for the whole date: once, as its year would.
        // They are no point in time: in a sort key they are as if there were no date.
        if (!sortKey)
            writeLiteral(parts, date.literal, output);
        return writer.finish();
    }
    if (sortKey)
        writeSortKey(parts, date, output);
    else if (date.openEnd || (date.end.year != 0 && !sameShown(parts, date.begin, date.end)))
        writeRange(parts, delimiter, date, output, afterYear);
    else
        writeParts(parts, 0, parts.size(), delimiter, date.begin, Border::None, output, afterYear);
    return writer.finish();
}

void DateWriter::writeLiteral(const Parts &parts, const std::string &literal, Output &output) const
{
    const auto year = std::find_if(parts.begin(), parts.end(), [](const DatePart *part) {
        return part->name == DatePartName::Year;
    });
    if (year == parts.end())
        return;
    LookWriter writer(output, (*year)->look, m_evaluation);
    writeField(literal, output);
    writer.finish();
}

void DateWriter::writeSortKey(const Parts &parts, const DateValue &date, Output &output) const
{
    const auto shows = [&parts](DatePartName name) {
        return std::any_of(parts.begin(), parts.end(),
                           [name](const DatePart *part) { return part->name == name; });
    };
    const bool month = shows(DatePartName::Month);
    const bool day = shows(DatePartName::Day);
    DateParts begin = date.begin;
    DateParts end = date.end;
    if (!shows(DatePartName::Year)) {
        begin = withoutYear(begin);
        end = withoutYear(end);
    }
    output.text(dateSortKey(begin, month, day) + "-" + dateSortKey(end, month, day));
    output.runs().back().date = true;
}

void DateWriter::writeRange(const Parts &parts, const std::string &delimiter, const DateValue &date,
                            Output &output, const AfterYear &afterYear) const
{
    const DatePartName difference =
        date.openEnd ? DatePartName::Year : largestDifference(date.begin, date.end);
    std::size_t begin = 0;
    while (begin < parts.size() && !repeats(parts[begin]->name, difference))
        ++begin;
    std::size_t end = parts.size();
    while (end > begin && !repeats(parts[end - 1]->name, difference))
        --end;
    std::string dash = "–";
    const DatePart *largest = nullptr; // of those that differ and are shown
    for (const DatePart *part : parts)
        if (repeats(part->name, difference) && (largest == nullptr || part->name > largest->name))
            largest = part;
    if (largest != nullptr)
        dash = largest->rangeDelimiter.value_or(dash);
    const auto none = [](std::size_t) {};
    if (writeParts(parts, 0, begin, delimiter, date.begin, Border::None, output, afterYear) &&
        begin < end)
        output.affix(delimiter);
    const bool begun = writeParts(parts, begin, end, delimiter, date.begin, Border::DashAfter,
                                  output, date.openEnd ? afterYear : none);
    if (begun || !date.openEnd)
        output.affix(dash);
    if (date.openEnd)
        return;
    const bool tail = end < parts.size();
    if (writeParts(parts, begin, end, delimiter, date.end, Border::DashBefore, output, afterYear) &&
        tail)
        output.affix(delimiter);
    writeParts(parts, end, parts.size(), delimiter, date.end, Border::None, output, afterYear);
}

bool DateWriter::writeParts(const Parts &parts, std::size_t begin, std::size_t end,
                            const std::string &delimiter, const DateParts &date, Border border,
                            Output &output, const AfterYear &afterYear) const
{
    bool any = false;
    // A range delimiter takes the place of the affix that it meets: the suffix of the last part
    // that will show, the prefix of the first one.
    std::size_t last = end;
    while (last > begin && text(*parts[last - 1], date).empty())
        --last;
    for (std::size_t i = begin; i < end; ++i) {
        const DatePart &part = *parts[i];
        const std::string shown = text(part, date);
        if (shown.empty())
            continue;
        if (any)
            output.affix(delimiter);
        const LookParts shownLook{.prefix = border != Border::DashBefore || any,
                                  .suffix = border != Border::DashAfter || i + 1 != last};
        LookWriter writer(output, part.look, m_evaluation, shownLook);
        const std::size_t mark = output.mark();
        writeField(shown, output); // ordinals may hold markup
        const bool word = part.name == DatePartName::Month && part.form != DatePartForm::Short;
        for (std::size_t at = mark; word && at < output.mark(); ++at)
            output.runs()[at].month = true;
        if (part.name == DatePartName::Year)
            afterYear(mark);
        any |= writer.finish();
    }
    return any;
}

std::string DateWriter::text(const DatePart &part, const DateParts &date) const
{
    switch (part.name) {
    case DatePartName::Year:
        return year(part, date);
    case DatePartName::Month:
        return month(part, date);
    case DatePartName::Day:
        return day(part, date);
    }
    return {};
}

std::string DateWriter::year(const DatePart &part, const DateParts &date) const
{
    const Locale &locale = m_evaluation.locale;
    if (date.year == 0)
        return {}; // a season alone
    if (date.year < 0)
        return std::to_string(-date.year) + std::string(locale.text("bc"));
    if (part.form == DatePartForm::Short && date.year >= 1000)
        return twoDigits(date.year % 100);
    const bool early = date.year < 1000;
    return std::to_string(date.year) + std::string(early ? locale.text("ad") : std::string_view());
}

std::string DateWriter::month(const DatePart &part, const DateParts &date) const
{
    const Locale &locale = m_evaluation.locale;
    const bool number =
        part.form == DatePartForm::Numeric || part.form == DatePartForm::NumericLeadingZeros;
    if (date.month == 0) {
        if (date.season == 0)
            return date.seasonText;
        return std::string(locale.text("season-" + twoDigits(date.season)));
    }
    if (number)
        return part.form == DatePartForm::Numeric ? std::to_string(date.month)
                                                  : twoDigits(date.month);
    const TermForm form = part.form == DatePartForm::Short ? TermForm::Short : TermForm::Long;
    return std::string(locale.text(monthTerm(date.month), form));
}

std::string DateWriter::day(const DatePart &part, const DateParts &date) const
{
    if (date.day == 0)
        return {};
    const Locale &locale = m_evaluation.locale;
    if (part.form == DatePartForm::NumericLeadingZeros)
        return twoDigits(date.day);
    if (part.form == DatePartForm::Ordinal && (date.day == 1 || !locale.limitDayOrdinals()))
        return ordinal(date.day, locale, locale.gender(monthTerm(date.month)));
    return std::to_string(date.day);
}

} // namespace lutrin::citation
