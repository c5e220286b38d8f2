// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/rendering/numbers.h"

#include "citation/item/trimmed.h"
#include "citation/rendering/pagerange.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>

namespace lutrin::citation {
namespace {

constexpr std::string_view enDash = "–";

bool isDigit(char c)
{
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

bool hasDigit(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), isDigit);
}

int romanDigit(char letter)
{
    constexpr std::array<std::pair<char, int>, 7> digits{
        {{'i', 1}, {'v', 5}, {'x', 10}, {'l', 50}, {'c', 100}, {'d', 500}, {'m', 1000}}};
    for (const auto &[sign, value] : digits)
        if (sign == letter)
            return value;
    return 0;
}

/// The separator that stands at `at`, with its size in bytes; 0 when there is none.
std::pair<char, std::size_t> separatorAt(std::string_view value, std::size_t at)
{
    const char c = value[at];
    if (value.substr(at).starts_with("--"))
        return {'-', 2}; // as TeX writes a dash
    if (c == ',' || c == '&' || c == '-')
        return {c, 1};
    return value.substr(at).starts_with(enDash) ? std::pair('-', enDash.size())
                                                : std::pair('\0', std::size_t{0});
}

/// « vii », as the pages of a preface are numbered. Capitals are as often letters: « C », « I ».
bool isSmallRoman(std::string_view text)
{
    int number = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int digit = romanDigit(text[i]);
        if (digit == 0)
            return false;
        number += i + 1 < text.size() && digit < romanDigit(text[i + 1]) ? -digit : digit;
    }
    return number > 0 && roman(number) == text;
}

/// What neither belongs to a number with its prefix and suffix (« D2 », « n°4 », « 2.1 ») nor joins
/// two of them (« is-numeric »).
constexpr std::string_view noNumber = " ;:()[]#?!";

void addPiece(std::vector<NumberPiece> &pieces, std::string_view text, char separator)
{
    NumberPiece piece{std::string(trimmed(text)), separator, !text.starts_with(' '), false};
    piece.numeric =
        (hasDigit(piece.text) && piece.text.find_first_of(noNumber) == std::string::npos) ||
        isSmallRoman(piece.text);
    pieces.push_back(std::move(piece));
}

/// The number that a piece is, without letters around it; -1 for anything else.
int plainNumber(const std::string &text)
{
    int number = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? number : -1;
}

std::string inForm(const NumberPiece &piece, NumberForm form, const Locale &locale, Gender gender)
{
    const int number = plainNumber(piece.text);
    const bool code = piece.text.starts_with('0'); // « 007 »; and nothing is the 0th
    if (number < 0 || code || form == NumberForm::Numeric)
        return piece.text;
    if (form == NumberForm::Roman)
        return roman(number);
    if (form == NumberForm::LongOrdinal)
        if (const std::string *word = locale.longOrdinal(number, gender))
            return *word;
    return ordinal(number, locale, gender);
}

std::string rangeDelimiter(const Locale &locale)
{
    const std::string_view term = locale.text("page-range-delimiter");
    return std::string(term.empty() ? enDash : term);
}

std::string separatorText(char separator, const Locale &locale)
{
    if (separator == ',')
        return ", ";
    if (separator == '-')
        return rangeDelimiter(locale);
    const std::string_view symbol = locale.exact("and", TermForm::Symbol);
    return " " + std::string(symbol.empty() ? "&" : symbol) + " ";
}

/// Whether a word joins numbers: « and », and what it is in the locale.
bool isConjunction(std::string_view word, const Locale &locale)
{
    return word == "and" || word == locale.text("and") ||
           word == locale.exact("and", TermForm::Symbol);
}

/// « 213 and 235 »: a word between numbers; « and 235 » after a comma.
bool joinsNumbers(std::string_view value, const Locale &locale)
{
    const std::size_t first = value.find(' ');
    const std::size_t last = value.rfind(' ');
    if (first != std::string_view::npos && isConjunction(value.substr(0, first), locale))
        return hasDigit(value);
    return first != last && isDigit(value.front()) && last + 1 < value.size() &&
           isDigit(value[last + 1]) &&
           isConjunction(trimmed(value.substr(first, last - first)), locale);
}

bool isRoman(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("ivxlcmIVXLCM") == std::string_view::npos;
}

/// « p. 5-6 » as some catalogues have pages: « 5-6 ».
std::string_view withoutPageLabel(std::string_view value)
{
    for (const std::string_view label : {"pp.", "p."})
        if (value.starts_with(label)) {
            const std::string_view rest = trimmed(value.substr(label.size()));
            return !rest.empty() && isDigit(rest.front()) ? rest : value;
        }
    return value;
}

/// What stands before a piece, commas as they are written.
std::string writtenSeparator(const NumberPiece &piece, const Locale &locale)
{
    if (piece.separator == 0)
        return {};
    return piece.separator == ',' && piece.tight ? "," : separatorText(piece.separator, locale);
}

/// « 10,000 » is one number.
bool isGrouped(const std::vector<NumberPiece> &pieces)
{
    constexpr std::size_t group = 3;
    const auto digits = [](const std::string &text) {
        return text.find_first_not_of("0123456789") == std::string::npos;
    };
    const auto follows = [&](const NumberPiece &piece) {
        return piece.separator == ',' && piece.tight && piece.text.size() == group &&
               digits(piece.text);
    };
    return pieces.size() > 1 && !pieces[0].text.empty() && pieces[0].text.size() <= group &&
           digits(pieces[0].text) && std::all_of(pieces.begin() + 1, pieces.end(), follows);
}

bool allNumeric(const std::vector<NumberPiece> &pieces)
{
    return std::all_of(pieces.begin(), pieces.end(),
                       [](const NumberPiece &piece) { return piece.numeric; });
}

} // namespace

std::vector<NumberPiece> numberPieces(std::string_view value)
{
    std::vector<NumberPiece> pieces;
    std::size_t begin = 0;
    char separator = 0;
    for (std::size_t at = 0; at < value.size();) {
        const auto [found, size] = separatorAt(value, at);
        const bool escaped = at > 0 && value[at - 1] == '\\';
        if (found == 0 || escaped) {
            ++at;
            continue;
        }
        addPiece(pieces, value.substr(begin, at - begin), separator);
        separator = found;
        at += size;
        begin = at;
    }
    addPiece(pieces, value.substr(begin), separator);
    return pieces;
}

bool isNumeric(std::string_view value)
{
    return !value.empty() && allNumeric(numberPieces(value));
}

bool isSeveral(std::string_view total, const Locale &locale)
{
    int number = 0;
    std::from_chars(total.data(), total.data() + total.size(), number);
    return number > 1 || isPlural(total, locale);
}

bool isPlural(std::string_view value, const Locale &locale)
{
    value = withoutPageLabel(value);
    const auto pieces = numberPieces(value);
    if (pieces.size() < 2)
        return joinsNumbers(value, locale);
    if (pieces[1].separator == '-' && isRoman(pieces[0].text) && isRoman(pieces[1].text))
        return true; // « vii–xii »
    const std::string &second = pieces[1].text;
    // « 12-14 passim » are several pages, whatever follows.
    const bool number = pieces[1].numeric || (!second.empty() && isDigit(second[0]));
    return pieces[0].numeric && (number || joinsNumbers(second, locale));
}

std::string formatNumber(std::string_view value, NumberForm form, const Locale &locale,
                         Gender gender)
{
    const auto pieces = numberPieces(value);
    if (!allNumeric(pieces) || isGrouped(pieces))
        return std::string(value);
    std::string result;
    for (const NumberPiece &piece : pieces) {
        if (piece.separator != 0)
            result += separatorText(piece.separator, locale);
        result += inForm(piece, form, locale, gender);
    }
    std::erase(result, '\\'); // « 12\-A »: a hyphen that joins no range
    return result;
}

std::string writtenNumber(std::string_view value, const Locale &locale)
{
    const auto pieces = numberPieces(value);
    if (!allNumeric(pieces))
        return std::string(value);
    std::string result;
    for (const NumberPiece &piece : pieces)
        result += writtenSeparator(piece, locale) + piece.text;
    std::erase(result, '\\');
    return result;
}

std::string formatPages(std::string_view value, PageRangeFormat format, const Locale &locale)
{
    value = withoutPageLabel(value);
    if (value.find_first_of("-&,\\\xE2") == std::string_view::npos)
        return std::string(value);
    // No part of CSL's numbers, but people write pages so.
    if (const std::size_t end = value.find("; "); end != std::string_view::npos)
        return formatPages(value.substr(0, end), format, locale) + "; " +
               formatPages(value.substr(end + 2), format, locale);
    const std::string delimiter = rangeDelimiter(locale);
    const auto pieces = numberPieces(value);
    std::string result;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const bool range = i + 1 < pieces.size() && pieces[i + 1].separator == '-';
        if (pieces[i].separator == '&' || pieces[i].separator == ',')
            result += writtenSeparator(pieces[i], locale);
        if (range && (isSmallRoman(pieces[i].text) || isSmallRoman(pieces[i + 1].text))) {
            result += pieces[i].text + delimiter + pieces[i + 1].text; // « xii–20 »
            ++i;
        } else if (range) {
            result += pageRange(pieces[i].text, pieces[i + 1].text, format, delimiter);
            ++i;
        } else if (pieces[i].separator == '-') {
            result += delimiter + pieces[i].text;
        } else {
            result += pieces[i].text;
        }
    }
    std::erase(result, '\\');
    return result;
}

std::string firstPage(std::string_view pages)
{
    const auto pieces = numberPieces(withoutPageLabel(pages));
    return pieces.empty() ? std::string() : pieces.front().text;
}

std::string padded(std::string_view digits)
{
    constexpr std::size_t width = 8;
    const bool number = !digits.empty() && digits.size() < width &&
                        digits.find_first_not_of("0123456789") == std::string_view::npos;
    return std::string(number ? width - digits.size() : 0, '0').append(digits);
}

std::string ordinal(int number, const Locale &locale, Gender gender)
{
    return std::to_string(number) + locale.ordinalSuffix(number, gender);
}

std::string roman(int number)
{
    if (number <= 0 || number >= 6000)
        return std::to_string(number);
    constexpr std::array<std::pair<int, std::string_view>, 13> digits{{{1000, "m"},
                                                                       {900, "cm"},
                                                                       {500, "d"},
                                                                       {400, "cd"},
                                                                       {100, "c"},
                                                                       {90, "xc"},
                                                                       {50, "l"},
                                                                       {40, "xl"},
                                                                       {10, "x"},
                                                                       {9, "ix"},
                                                                       {5, "v"},
                                                                       {4, "iv"},
                                                                       {1, "i"}}};
    std::string result;
    for (const auto &[value, letters] : digits)
        for (; number >= value; number -= value)
            result += letters;
    return result;
}

} // namespace lutrin::citation
