// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/dateline.h"

#include "exchange/bytes/spaces.h"
#include "exchange/pages/bylinenames.h"
#include "exchange/pages/kindsofwork.h"
#include "exchange/references/identifiers.h"
#include "text/characters.h"

#include <algorithm>
#include <array>

namespace lutrin::exchange {

namespace {

constexpr std::size_t LongestDateLine = 160;
constexpr std::size_t LongestUnsigned = 90; ///< of a line that names no author
constexpr std::size_t LongestGenre = 40;
constexpr std::array<std::string_view, 6> LineMarks{"|", "•", "·", " - ", " – ", " — "};

/// « Publié le », “Published on”: what may stand before a date that fills a line. The day of the
/// week and the time are dateIn()'s.
std::string_view withoutPublished(std::string_view text)
{
    constexpr std::string_view introductions[] = {"date de publication",
                                                  "date de parution",
                                                  "date de mise en ligne",
                                                  "publié le",
                                                  "publiée le",
                                                  "publié en",
                                                  "paru le",
                                                  "paru en",
                                                  "mis en ligne le",
                                                  "remis le",
                                                  "posté le",
                                                  "le",
                                                  "published on",
                                                  "published in",
                                                  "published",
                                                  "posted on",
                                                  "publication date",
                                                  "publishing date",
                                                  "publication",
                                                  "publié"};
    const std::string lower = text::lowerCase(text);
    for (const std::string_view words : introductions) {
        if (lower.size() != text.size() || !lower.starts_with(words))
            continue;
        const std::size_t after = text.find_first_not_of(" :", words.size());
        if (after != std::string_view::npos && after > words.size())
            return text.substr(after);
    }
    return text;
}

/// « 3 mars 2024 à 10h12, modifié le 5 mars » without what is said of later days.
std::string_view withoutChange(std::string_view text)
{
    const std::string lower = text::lowerCase(text);
    std::size_t end = text.size();
    for (const std::string_view words :
         {"modifié", "mis à jour", "mise à jour", "updated", "last updated", "last modified"}) {
        const std::size_t at = lower.find(words);
        if (lower.size() == text.size() && at != std::string::npos && at > 0)
            end = std::min(end, text.find_last_not_of(" ,;(", at - 1) + 1);
    }
    return text.substr(0, end);
}

/// A date and nothing more. Numbers that only begin like one are something else: « 1914-1918 ».
corpus::Date dateAlone(std::string_view line)
{
    constexpr std::size_t longest = 40;
    constexpr std::size_t longestIntroduction = 30;
    line = withoutChange(line);
    if (line.size() > longest + longestIntroduction)
        return {};
    const std::string_view text = withoutPublished(line);
    if (text.size() > longest)
        return {};
    const corpus::Date date = dateIn(text);
    const bool year = text.substr(0, 4).find_first_not_of("0123456789") == std::string_view::npos;
    if (!date.known() || !year)
        return date;
    const bool bare = text.size() == 4;
    const bool rest = text.find_first_not_of("0123456789-/.:TZ+") == std::string_view::npos;
    return bare || (rest && date.month != 0) ? date : corpus::Date();
}

/// A line without the count of words that press archives put behind the date, and what follows
/// it: « mardi 12 mars 2024 845 mots, p. 3 ».
std::string_view withoutWordCount(std::string_view text)
{
    for (const std::string_view unit : {", pages ", ", page ", ", p. "}) {
        const std::size_t at = text.find(unit);
        const std::string_view pages =
            at == std::string_view::npos ? std::string_view() : text.substr(at + unit.size());
        const bool numbers =
            !pages.empty() && pages.find_first_not_of("0123456789-–à et") == std::string_view::npos;
        if (numbers && dateIn(text.substr(0, at)).month != 0)
            return text.substr(0, at);
    }
    for (const std::string_view unit : {" mots", " words"}) {
        const std::size_t end = text.find(unit);
        if (end == std::string_view::npos)
            continue;
        const std::string_view after = text.substr(end + unit.size());
        const std::size_t start = text.find_last_not_of("0123456789", end - 1);
        if (start == std::string_view::npos || start + 1 == end || text[start] != ' ' ||
            !(after.empty() || after.front() == ','))
            continue;
        const std::size_t last = text.find_last_not_of(" ,", start);
        return last == std::string_view::npos ? text : text.substr(0, last + 1);
    }
    return text;
}

/// « Note n° 12 », “Policy Brief”; false for what is none.
bool takeKind(DateLine &found, std::string_view side)
{
    auto told = numberedKind(side);
    if (!told)
        return false;
    found.genre = std::move(told->kind);
    found.number = std::move(told->number);
    return true;
}

/// « Éditoriaux de l’Ifri », « Ifri Papers », « Communiqué de presse »: a kind of work with more
/// words. « La Tribune », persons and subjects are none.
bool isWordedKind(std::string_view side)
{
    constexpr std::array<std::string_view, 26> fronts{
        "article",     "articles", "éditorial",  "éditoriaux", "édito",      "communiqué",
        "communiqués", "dossier",  "dossiers",   "chronique",  "chroniques", "reportage",
        "enquête",     "billet",   "décryptage", "discours",   "ouvrage",    "livre",
        "thèse",       "chapitre", "podcast",    "vidéo",      "cahier",     "cahiers",
        "synthèse",    "opinion"};
    constexpr std::array<std::string_view, 8> ends{"paper",  "papers",  "brief", "briefs",
                                                   "report", "reports", "study", "commentary"};
    const std::string lower = text::lowerCase(side);
    const std::string_view first = std::string_view(lower).substr(0, lower.find(' '));
    const std::string_view last = std::string_view(lower).substr(lower.rfind(' ') + 1);
    return isKindOfWork(first) || std::ranges::find(fronts, first) != fronts.end() ||
           std::ranges::find(ends, last) != ends.end();
}

/// What stands beside a date: persons, or else a type of publication, or what may be anything.
void takeBeside(DateLine &found, const std::string &side)
{
    if (found.genre.empty() && takeKind(found, side))
        return;
    std::string names = plainByline(side);
    if (names.empty())
        names = knownByline(side);
    const bool several = side.find(" et ") != std::string::npos ||
                         side.find(" and ") != std::string::npos ||
                         side.find(',') != std::string::npos;
    if (names.empty() && several && !bylineNames({side, side}).empty())
        names = bylineNames({side});
    const bool kind = names.empty() && side.size() <= LongestGenre && !several &&
                      !holdsDigit(side) && isWordedKind(side);
    if (found.genre.empty() && kind)
        found.genre = side;
    else if (names.empty() && !holdsDigit(side))
        found.beside += (found.beside.empty() ? "" : "; ") + side;
    if (found.authors.empty())
        found.authors = std::move(names);
}

/// A text without the spaces and the marks that part its end from what came behind it.
std::string withoutMarksBehind(std::string text)
{
    constexpr std::array<std::string_view, 8> marks{" ", ",", "-", "–", "—", "|", "•", "·"};
    const auto ends = [&](std::string_view mark) { return text.ends_with(mark); };
    for (const auto *mark = std::ranges::find_if(marks, ends); mark != marks.end();
         mark = std::ranges::find_if(marks, ends))
        text.resize(text.size() - mark->size());
    return text;
}

/// « Par Anne Martin Publié le 6 septembre 2021 à 6h30 », « Anne Martin, Paul Roy 24 janvier 2019
/// », which styles keep apart
std::optional<DateLine> bylineBesideDate(const std::string &text)
{
    for (std::size_t space = text.find(' '); space != std::string::npos;
         space = text.find(' ', space + 1)) {
        const std::string rest = text.substr(space + 1);
        const bool begins = holdsDigit(rest.substr(0, 1)) || rest.starts_with("Publi") ||
                            rest.starts_with("Paru ") || rest.starts_with("Mis en ligne ");
        if (!begins || dateAlone(rest).day == 0)
            continue;
        const std::string front = withoutMarksBehind(text.substr(0, space));
        const bool parts = front.find("•") != std::string::npos ||
                           front.find("·") != std::string::npos; // markedDate()'s
        if (parts)
            return std::nullopt;
        std::string authors = plainByline(front);
        authors = authors.empty() ? knownByline(front) : authors;
        if (authors.empty())
            return std::nullopt;
        return DateLine{.date = std::string(withoutPublished(withoutChange(rest))),
                        .authors = std::move(authors)};
    }
    return std::nullopt;
}

/// « Propos recueillis par Anne Martin, le 12 juin 2023 »
std::optional<DateLine> datedByline(const std::string &text)
{
    const std::size_t comma = text.rfind(", ");
    if (comma == std::string::npos || dateAlone(text.substr(comma + 2)).month == 0)
        return std::nullopt;
    const std::string front = text.substr(0, comma);
    std::string authors = plainByline(front);
    authors = authors.empty() ? knownByline(front) : authors;
    if (authors.empty())
        return std::nullopt;
    return DateLine{.date = std::string(withoutPublished(text.substr(comma + 2))),
                    .authors = std::move(authors)};
}

/// « mardi 12 mars 2024, par Pierre Dardot »
std::optional<DateLine> signedDate(const std::string &text)
{
    for (const std::string_view by : {" par ", " Par ", " by ", " By "}) {
        const std::size_t at = text.find(by);
        if (at == std::string::npos)
            continue;
        const std::string front = withoutMarksBehind(text.substr(0, at));
        const corpus::Date date = dateAlone(front);
        const std::string rest = text.substr(at + by.size());
        std::string authors = plainByline("Par " + rest);
        if (date.month != 0 && !authors.empty())
            return DateLine{.date = std::string(withoutPublished(front)),
                            .authors = std::move(authors)};
    }
    return std::nullopt;
}

/// “Working Paper N°2022-04, April 2022”, “Policy Brief, May 12, 2020”
std::optional<DateLine> datedKind(const std::string &text)
{
    for (std::size_t comma = text.find(", "); comma != std::string::npos;
         comma = text.find(", ", comma + 1)) {
        const std::string date = text.substr(comma + 2);
        DateLine found{.date = std::string(withoutPublished(date))};
        if (dateAlone(date).month != 0 && takeKind(found, text.substr(0, comma)))
            return found;
    }
    return std::nullopt;
}

std::vector<std::string> parted(std::string_view line)
{
    std::vector<std::string> parts;
    while (!line.empty()) {
        std::size_t end = line.size();
        std::size_t next = line.size();
        for (const std::string_view mark : LineMarks) {
            const std::size_t at = line.find(mark);
            if (at < end) {
                end = at;
                next = at + mark.size();
            }
        }
        if (std::string part = collapsed(line.substr(0, end)); !part.empty())
            parts.push_back(std::move(part));
        line.remove_prefix(next);
    }
    return parts;
}

/// « Études | 08 octobre 2025 », « Note · 5 mai 2021 · 7 min · Anne Martin »
std::optional<DateLine> markedDate(const std::string &text)
{
    const std::vector<std::string> parts = parted(text);
    const bool marked = parts.size() > 1 || (!parts.empty() && parts.front() != text);
    if (!marked)
        return std::nullopt;
    auto date = std::ranges::find_if(
        parts, [](const std::string &part) { return dateAlone(part).month != 0; });
    const bool bars = text.find('|') != std::string::npos || text.find("•") != std::string::npos ||
                      text.find("·") != std::string::npos;
    if (date == parts.end() && bars) { // « 1914 - 1918 » is none
        date = dateAlone(parts.front()).known()  ? parts.begin()
               : dateAlone(parts.back()).known() ? parts.end() - 1
                                                 : parts.end();
    }
    if (date == parts.end())
        return std::nullopt;
    DateLine found{.date = std::string(withoutPublished(*date))};
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (part != date)
            takeBeside(found, *part);
    }
    return found;
}

/// « Par Anne Martin – Mis à jour le 5 juin 2025 »: the persons, and no date of publication.
std::optional<DateLine> changedByline(const std::string &text)
{
    const std::string_view front = withoutChange(text);
    if (front.size() == text.size())
        return std::nullopt;
    std::string authors = plainByline(withoutMarksBehind(std::string(front)));
    return authors.empty() ? std::nullopt : std::optional(DateLine{.authors = std::move(authors)});
}

} // namespace

bool holdsDigit(std::string_view line)
{
    return line.find_first_of("0123456789") != std::string_view::npos;
}

std::optional<DateLine> dateLine(std::string_view line)
{
    constexpr std::size_t longestRaw = 10 * LongestDateLine; // before spaces are made one
    if (!holdsDigit(line) || line.size() > longestRaw)
        return std::nullopt;
    const std::string whole = collapsed(withPlainSpaces(line));
    if (whole.size() > LongestDateLine)
        return std::nullopt;
    const std::string text(withoutWordCount(whole));
    auto found = signedDate(text);
    if (!found)
        found = datedByline(text);
    if (!found)
        found = bylineBesideDate(text);
    if (!found)
        found = datedKind(text);
    if (!found)
        found = markedDate(text);
    if (!found)
        found = changedByline(text);
    if (!found && text.size() >= 4 && dateAlone(text).known())
        found = DateLine{.date = std::string(withoutPublished(text))};
    if (found && found->authors.empty() && whole.size() > LongestUnsigned)
        return std::nullopt;
    return found;
}

std::string pressPages(std::string_view line)
{
    constexpr std::string_view label = ", p. ";
    const std::string text = collapsed(line);
    const std::string_view counted = withoutWordCount(text);
    const std::size_t at =
        counted.size() == text.size() ? std::string::npos : text.find(label, counted.size());
    return at == std::string::npos ? std::string() : text.substr(at + label.size());
}

std::string depositDate(std::string_view line)
{
    if (!holdsDigit(line))
        return {};
    const std::string lower = text::lowerCase(line);
    for (const std::string_view words :
         {"déposé le ", "déposée le ", "présidence du sénat le ", "assemblée nationale le "}) {
        const std::size_t at = lower.find(words);
        if (at == std::string::npos)
            continue;
        const std::string_view rest = std::string_view(lower).substr(at + words.size());
        const std::string_view date = rest.substr(0, rest.find_first_of(",;("));
        if (dateAlone(date).month != 0)
            return std::string(date);
    }
    return {};
}

} // namespace lutrin::exchange
