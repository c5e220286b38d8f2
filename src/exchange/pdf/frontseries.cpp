// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pdf/frontseries.h"

#include "exchange/bytes/capitals.h"
#include "exchange/bytes/spaces.h"
#include "exchange/pages/kindsofwork.h"
#include "exchange/references/identifiers.h"
#include "exchange/references/namewords.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <set>
#include <string_view>

namespace lutrin::exchange {

namespace {

constexpr std::size_t LongestSeriesLine = 120; // bytes
constexpr const char *FrontOrigin = "page 1";

std::string withoutSpacesSmall(const std::string &text)
{
    std::string letters = text::lowerCase(withPlainSpaces(text));
    std::erase_if(letters, isSpace);
    return letters;
}

bool isOfTitle(const std::string &line, const std::string &title)
{
    return withoutSpacesSmall(title).find(withoutSpacesSmall(line)) != std::string::npos;
}

/// The parts of a line: « N° 421 – Novembre 2021 », « Notes de l’Ifri | ISSN 1272-9914 ».
std::vector<std::string> partsOf(std::string line)
{
    for (const std::string_view mark : {" \u2013 ", " \u2014 ", " - ", " • ", " · ", " ("})
        for (std::size_t at = line.find(mark); at != std::string::npos; at = line.find(mark))
            line.replace(at, mark.size(), "|");
    std::vector<std::string> parts;
    for (const std::string &part : parted(line, "|"))
        parts.push_back(part.substr(0, part.find_last_not_of(" ),:") + 1));
    return parts;
}

bool isWordOf(std::string_view word, const std::set<std::string_view> &words)
{
    return words.contains(std::string_view(text::lowerCase(word)));
}

/// « Notes de l’Ifri », « Les Études du CERI »: publications in the plural, and whose they are.
bool isNamedSeries(std::string_view text)
{
    constexpr std::array<std::string_view, 13> heads{
        "la lettre",          "notes",         "études",   "cahiers", "documents de travail",
        "documents d'études", "dossiers",      "rapports", "papiers", "essais",
        "working papers",     "policy papers", "analyses"};
    constexpr std::array<std::string_view, 7> owners{" de l’", " de l'", " de la ", " du ",
                                                     " des ",  " d’",    " de "};
    constexpr std::ptrdiff_t mostSpaces = 7;
    constexpr std::string_view article = "Les ";
    if (std::ranges::count(text, ' ') > mostSpaces || text.find(',') != std::string_view::npos)
        return false;
    if (text.starts_with(article))
        text.remove_prefix(article.size());
    const std::string lower = text::lowerCase(text);
    for (const std::string_view head : heads) {
        if (!lower.starts_with(head))
            continue;
        const std::string_view rest = text.substr(head.size());
        for (const std::string_view owner : owners)
            if (rest.starts_with(owner) && rest.size() > owner.size())
                return text::isUpper(text::characterAt(rest, owner.size()).code);
    }
    return false;
}

/// « OFCE Working Paper »: a kind of work behind the name of whoever publishes it.
bool isOwnedKind(std::string_view text)
{
    const std::size_t space = text.find(' ');
    return space != std::string_view::npos && isCapitals(text.substr(0, space)) &&
           text.find(' ', space + 1) != std::string_view::npos &&
           isKindOfWork(text.substr(space + 1)) && !isCapitals(text.substr(space + 1));
}

/// « Les Cahiers de la sécurité », « La Lettre du CEPII »; that they are a series is said beside.
bool beginsLikeSeries(std::string_view text)
{
    constexpr std::array<std::string_view, 9> heads{"cahiers",    "lettre",   "notes",
                                                    "études",     "dossiers", "documents",
                                                    "collection", "bulletin", "working papers"};
    std::string lower = text::lowerCase(text);
    for (const std::string_view article : {"les ", "la ", "le "})
        if (lower.starts_with(article))
            lower.erase(0, article.size());
    return std::ranges::any_of(heads, [&](auto head) { return lower.starts_with(head); });
}

struct Numbered {
    std::string head; ///< what has the number; may be empty
    std::string number;
};

/// « Notes de l’Ifri, n° 12 », « Numéro 51 »
std::optional<Numbered> numberedPart(const std::string &part)
{
    static const std::set<std::string_view> marks{"n°", "nº", "no.", "no", "numéro"};
    constexpr std::string_view ofNumbers = "0123456789-/";
    const std::size_t digit = part.find_first_of("0123456789");
    if (digit == std::string::npos || part.find_first_not_of(ofNumbers, digit) != std::string::npos)
        return std::nullopt;
    const std::string head = collapsed(part.substr(0, digit));
    const std::size_t mark = head.rfind(' ') + 1; // 0 where the mark is all
    if (!isWordOf(std::string_view(head).substr(mark), marks))
        return std::nullopt;
    return Numbered{head.substr(0, head.substr(0, mark).find_last_not_of(" ,") + 1),
                    part.substr(digit)};
}

/// What the lines say; each may be said once more, but nothing else.
struct SeriesSaid {
    std::set<std::string> series;
    std::set<std::string> kinds;
    std::set<std::string> numbers;
    std::set<std::string> owned; ///< numbers that stand behind a series or a kind
};

void addPart(SeriesSaid &said, const std::string &part, bool besideIssn)
{
    const std::optional<Numbered> numbered = numberedPart(part);
    const std::string &name = numbered ? numbered->head : part;
    const bool small = std::ranges::any_of(name, [](char c) { return c >= 'a' && c <= 'z'; });
    const bool named = small && (isNamedSeries(name) || (besideIssn && beginsLikeSeries(name)) ||
                                 (numbered && isOwnedKind(name)));
    const bool kind = numbered && isKindOfWork(name);
    if (named)
        said.series.insert(name);
    else if (kind)
        said.kinds.insert(name);
    if (numbered && (named || kind))
        said.owned.insert(numbered->number);
    else if (numbered && name.empty())
        said.numbers.insert(numbered->number);
}

bool saysIssn(const std::string &line)
{
    return line.find("ISSN") != std::string::npos && !issnIn(line).empty();
}

SeriesSaid seriesOn(const std::vector<std::string> &lines, const std::string &title)
{
    SeriesSaid said;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (lines[at].size() > LongestSeriesLine || isOfTitle(lines[at], title))
            continue;
        const bool alone =
            at + 1 < lines.size() && lines[at + 1].starts_with("ISSN") && saysIssn(lines[at + 1]);
        for (const std::string &part : partsOf(lines[at]))
            addPart(said, part, alone || saysIssn(lines[at]));
    }
    return said;
}

/// « DOCUMENT DE TRAVAIL » as others are.
std::string asOtherKinds(const std::string &kind)
{
    if (std::ranges::any_of(kind, [](char c) { return c >= 'a' && c <= 'z'; }))
        return kind;
    const std::size_t first = text::characterAt(kind, 0).end;
    return kind.substr(0, first) + text::lowerCase(std::string_view(kind).substr(first));
}

void takeSaid(Found &found, const SeriesSaid &said)
{
    const std::set<std::string> &numbers = said.owned.empty() ? said.numbers : said.owned;
    if (said.series.size() > 1 || said.kinds.size() > 1 || numbers.size() > 1 ||
        (said.series.empty() && said.kinds.empty()))
        return;
    if (!said.series.empty())
        take(found, "series", *said.series.begin(), FrontOrigin);
    if (!said.kinds.empty())
        take(found, "genre", asOtherKinds(*said.kinds.begin()), FrontOrigin);
    if (!numbers.empty())
        take(found, "number", *numbers.begin(), FrontOrigin);
}

/// « vol. 12 », « Volume 12 », « n° 3 »: the number behind one of the words.
std::string numberBehind(std::string_view piece, const std::set<std::string_view> &words)
{
    const std::size_t space = std::min(piece.find_last_of(" "), piece.size());
    const std::string_view number = piece.substr(std::min(space + 1, piece.size()));
    const bool digits =
        !number.empty() && number.find_first_not_of("0123456789-/") == std::string::npos;
    return digits && isWordOf(piece.substr(0, space), words) ? std::string(number) : std::string();
}

struct InJournal {
    std::string container;
    std::string volume;
    std::string issue;
    std::string pages;
    std::string date;
};

/// « Revue du port, vol. 12, n° 3, 2021, p. 45-67 »: name and volume, then whatever order.
std::optional<InJournal> journalOn(const std::string &line)
{
    static const std::set<std::string_view> volumes{"vol.", "vol", "volume", "tome"};
    static const std::set<std::string_view> issues{"n°", "nº", "no.", "no", "numéro", "issue"};
    static const std::set<std::string_view> pages{"p.", "pp."};
    const std::vector<std::string> pieces = parted(line, ",");
    if (pieces.size() < 3 || pieces[0].find_first_of(".(") != std::string::npos ||
        beginsSmall(pieces[0]))
        return std::nullopt;
    InJournal found{.container = pieces[0]};
    for (std::size_t at = 1; at < pieces.size(); ++at) {
        if (std::string volume = numberBehind(pieces[at], volumes); !volume.empty())
            found.volume = std::move(volume);
        else if (std::string issue = numberBehind(pieces[at], issues); !issue.empty())
            found.issue = std::move(issue);
        else if (std::string range = numberBehind(pieces[at], pages); !range.empty())
            found.pages = std::move(range);
        else if (dateOrYearIn(pieces[at]).known())
            found.date = pieces[at];
        else
            return std::nullopt;
    }
    return found.volume.empty() ? std::nullopt : std::optional(std::move(found));
}

/// True where the page stands in a journal, as its first lines say.
bool takeJournal(Found &found, const std::vector<std::string> &lines)
{
    constexpr std::size_t head = 4;
    for (std::size_t at = 0; at < std::min(lines.size(), head); ++at) {
        const std::string &line = lines[at];
        if (isOfTitle(line, found.document.title))
            return false;
        const std::optional<InJournal> journal = journalOn(line);
        if (!journal ||
            (!found.document.container.empty() && withoutSpacesSmall(found.document.container) !=
                                                      withoutSpacesSmall(journal->container)))
            continue;
        take(found, "container", journal->container, FrontOrigin);
        take(found, "volume", journal->volume, FrontOrigin);
        take(found, "issue", journal->issue, FrontOrigin);
        take(found, "pages", journal->pages, FrontOrigin);
        if (!journal->date.empty())
            take(found, "date", corpus::toString(dateOrYearIn(journal->date)), FrontOrigin);
        return true;
    }
    return false;
}

} // namespace

void takeFrontSeries(Found &found, const std::vector<std::string> &lines)
{
    std::vector<std::string> plain(lines.size());
    std::ranges::transform(lines, plain.begin(), withPlainSpaces);
    const bool journal = takeJournal(found, plain);
    if (!journal && found.document.series.empty() && found.document.container.empty() &&
        found.document.type != "thesis")
        takeSaid(found, seriesOn(plain, found.document.title));
}

} // namespace lutrin::exchange
