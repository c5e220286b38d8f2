// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/sourceline.h"

#include "exchange/bytes/spaces.h"
#include "exchange/references/identifiers.h"
#include "text/characters.h"

#include <algorithm>
#include <initializer_list>
#include <utility>
#include <vector>

namespace lutrin::exchange {

namespace {

constexpr std::string_view SourceFigures = "0123456789";

bool areFigures(std::string_view text)
{
    return !text.empty() && text.find_first_not_of(SourceFigures) == std::string_view::npos;
}

/// What stands behind one of these words; empty where none begins the text.
std::string behindWord(const std::string &text, std::initializer_list<std::string_view> words)
{
    const std::string lower = text::lowerCase(text);
    for (const std::string_view word : words) {
        if (lower.starts_with(word))
            return collapsed(text.substr(word.size()));
    }
    return {};
}

/// « 45-60 », « 45 – 60 » and « 45 » with one hyphen; empty for what is no range.
std::string asRange(std::string text)
{
    for (std::size_t at = text.find("–"); at != std::string::npos; at = text.find("–"))
        text = text.substr(0, at) + '-' + text.substr(at + std::string_view("–").size());
    std::erase(text, ' ');
    const std::size_t hyphen = text.find('-');
    const bool range =
        hyphen == std::string::npos || areFigures(std::string_view(text).substr(hyphen + 1));
    return range && areFigures(std::string_view(text).substr(0, hyphen)) ? text : std::string();
}

/// The number behind its word, « n° 3 »; a number alone is as good within brackets.
std::string issueIn(const std::string &text)
{
    const std::string number = behindWord(text, {"n°", "nº", "no.", "no ", "numéro ", "issue "});
    return asRange(number.empty() ? text : number);
}

/// « 84 (2) », « (114) »
bool takeBracketed(SourceLine &line, const std::string &piece)
{
    const std::size_t open = piece.find('(');
    if (open == std::string::npos || !piece.ends_with(')'))
        return false;
    const std::string issue = issueIn(piece.substr(open + 1, piece.size() - open - 2));
    const std::string volume = collapsed(piece.substr(0, open));
    if (issue.empty() || (!volume.empty() && !areFigures(volume)))
        return false;
    line.volume = volume;
    line.issue = issue;
    return true;
}

bool setNumber(std::string &field, const std::string &number)
{
    if (number.empty() || !field.empty())
        return false;
    field = number;
    return true;
}

/// Whether a piece says where in the periodical the article stands. `dated`: behind a year, where a
/// number alone is the volume's.
bool takePlace(SourceLine &line, const std::string &piece, bool dated)
{
    return takeBracketed(line, piece) ||
           setNumber(line.pages, asRange(behindWord(piece, {"pp.", "pp ", "p.", "pages "}))) ||
           setNumber(line.volume,
                     asRange(behindWord(piece, {"vol.", "vol ", "volume ", "tome "}))) ||
           setNumber(line.issue,
                     asRange(behindWord(piece, {"n°", "nº", "no.", "no ", "numéro "}))) ||
           (dated && areFigures(piece) && setNumber(line.volume, piece));
}

bool isYearPiece(const std::string &piece)
{
    constexpr std::size_t figures = 4;
    return piece.size() == figures && areFigures(piece);
}

/// Between commas, without the DOI and the point at the end.
std::vector<std::string> piecesOfSource(std::string_view text)
{
    text = text.substr(0, text.find("⟨"));
    std::vector<std::string> pieces;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(", ", at), text.size());
        pieces.push_back(collapsed(text.substr(at, end - at)));
        at = end + 2;
    }
    std::string &last = pieces.back();
    last.resize(last.find_last_not_of(". ") + 1);
    return pieces;
}

std::string joinedPieces(const std::vector<std::string> &pieces, std::size_t end)
{
    std::string text;
    for (std::size_t at = 0; at < end; ++at)
        text += (at == 0 ? "" : ", ") + pieces[at];
    return text;
}

} // namespace

SourceLine sourceLine(std::string_view text)
{
    const std::vector<std::string> pieces = piecesOfSource(text);
    const auto year = std::find_if(pieces.begin() + 1, pieces.end(), isYearPiece);
    const bool dated = year != pieces.end();
    SourceLine line;
    std::size_t end = pieces.size();
    // Behind the year there may be the title of an issue, too.
    for (std::size_t at = pieces.size() - 1; at > 0; --at) {
        const bool behind = dated && pieces.begin() + static_cast<std::ptrdiff_t>(at) > year;
        if (!takePlace(line, pieces[at], behind) && !behind)
            break;
        end = at;
    }
    const bool placed = !(line.volume + line.issue + line.pages).empty();
    if (dated && placed)
        end = static_cast<std::size_t>(year - pieces.begin());
    if (!placed)
        return {.container = collapsed(text)};
    line.container = joinedPieces(pieces, end);
    return line;
}

SourceLine plainSource(std::string_view text)
{
    SourceLine line = sourceLine(text);
    const bool placed = !(line.volume + line.issue + line.pages).empty();
    const bool reference = line.container.find_first_of(".,(") != std::string::npos;
    return placed && !reference ? std::move(line) : SourceLine();
}

void takeSourceLine(Found &found, const SourceLine &line, const std::string &origin)
{
    take(found, "container", line.container, origin);
    take(found, "volume", line.volume, origin);
    take(found, "issue", line.issue, origin);
    take(found, "pages", line.pages, origin);
}

void takeSource(Found &found, const std::string &text, const std::string &origin)
{
    const bool identifier = isWebAddress(text) || text.starts_with("urn:") ||
                            text.starts_with("info:") || text.starts_with("oai:");
    if (text.starts_with("ISSN") || text.starts_with("EISSN"))
        take(found, "issn", text, origin);
    else if (text.starts_with("ISBN"))
        take(found, "isbn", text, origin);
    else if (!identifier)
        takeSourceLine(found, sourceLine(text), origin);
}

} // namespace lutrin::exchange
