// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/pagelabels.h"

#include "exchange/bytes/spaces.h"
#include "exchange/pages/bylinenames.h"
#include "exchange/pages/dateline.h"
#include "exchange/pages/kindsofwork.h"
#include "exchange/pages/labelblocks.h"
#include "exchange/pages/labeltable.h"
#include "exchange/pages/languagetag.h"
#include "exchange/pages/pagehead.h"
#include "exchange/pages/pagemetadata.h"
#include "exchange/pages/regionnames.h"
#include "exchange/pages/translatornames.h"
#include "exchange/references/identifiers.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace lutrin::exchange {

namespace {

constexpr std::size_t LongestTerm = 90;
constexpr std::size_t LongestHeading = 30; ///< above a reference

/// « TechnologieEurope » are two labels that lost the space between them.
std::vector<std::string> terms(const std::string &text)
{
    std::vector<std::string> found{{}};
    bool small = false;
    for (std::size_t at = 0; at < text.size();) {
        const text::Character character = text::characterAt(text, at);
        const std::string piece = text.substr(at, character.end - at);
        const bool upper = text::isUpper(character.code);
        const bool parts = piece == "," || piece == ";" || piece == "|" || piece == "•" ||
                           piece == "›" || piece == ">";
        if (parts || (small && upper))
            found.emplace_back();
        if (!parts)
            found.back() += piece;
        small = character.kind == text::CharClass::Letter && !upper;
        at = character.end;
    }
    return found;
}

/// « Régions » between the themes and the regions.
bool isAxis(const std::string &line)
{
    const std::string lower = text::lowerCase(line);
    return lower == "régions" || lower == "regions" || lower == "thèmes" || lower == "themes";
}

/// « Découvrez nos autres centres »: what a block says before its terms.
bool isInvitation(const std::string &line)
{
    const std::string lower = text::lowerCase(line);
    return std::ranges::any_of(
        std::array{"découvr", "discover", "voir tous", "see all", "accroche"},
        [&](const char *words) { return lower.starts_with(words); });
}

bool isNumber(const Label &label)
{
    return label.key == "doi" || label.key == "numbers";
}

std::string withoutMarks(std::string text)
{
    std::erase_if(
        text, [](char c) { return std::string_view(" ,;|:").find(c) != std::string_view::npos; });
    return text;
}

/// The texts of the links that a line is made of; none where it holds more.
std::vector<std::string> linkedTerms(const PageLine &line)
{
    std::string all;
    std::vector<std::string> found;
    for (const auto &[text, address] : line.links) {
        all += text;
        found.push_back(text);
    }
    const bool whole = found.size() > 1 && withoutMarks(all) == withoutMarks(line.text);
    return whole ? found : std::vector<std::string>();
}

bool leadsToPdf(const std::string &address)
{
    const std::string lower = text::lowerCase(address);
    return lower.find("pdf") != std::string::npos || lower.find("download") != std::string::npos;
}

class LabelReader {
public:
    LabelReader(const std::vector<PageLine> &lines, PageFacts &facts)
        : m_lines(lines), m_facts(facts)
    {
    }

    void read()
    {
        bool inReferences = false;
        bool related = false; // other works may stand around: only a publication's blocks are its
        for (std::size_t at = 0; at < m_lines.size(); ++at) {
            const Match match = matched(m_lines[at].text);
            if (match.label == nullptr) {
                inReferences = inReferences || beginsReferences(m_lines[at].text);
                continue;
            }
            if (match.label->kind == LabelKind::End && match.value.empty())
                return;
            inReferences = inReferences && !isOfPublication(*match.label);
            related = related || (match.label->kind == LabelKind::Related && match.value.empty());
            if ((inReferences && isNumber(*match.label)) ||
                (related && !isOfPublication(*match.label)))
                continue;
            readValue(*match.label, match.value, at);
        }
    }

private:
    void readValue(const Label &label, const std::string &rest, std::size_t at)
    {
        std::vector<const PageLine *> lines;
        const PageLine first{rest, m_lines[at].number, m_lines[at].links};
        if (!rest.empty())
            lines.push_back(&first);
        for (std::size_t next = at + 1; next < m_lines.size() && lines.size() < label.lines;
             ++next) {
            const bool stays = rest.empty() || label.key == "terms" || label.key == "versions";
            if (!stays || matched(m_lines[next].text).label != nullptr)
                break;
            lines.push_back(&m_lines[next]);
        }
        if (label.key == "pdf")
            takePdf(label, m_lines[at], lines, labelOrigin(label));
        else
            take(label, lines);
    }

    static std::string labelOrigin(const Label &label)
    {
        return "« " + std::string(label.words) + " »";
    }

    void take(const Label &label, const std::vector<const PageLine *> &lines)
    {
        const std::string origin = labelOrigin(label);
        if (label.key == "terms") {
            for (const PageLine *line : lines)
                takeTerms(*line, origin);
        } else if (label.key == "centres") {
            for (const PageLine *line : lines)
                takeCentres(*line, origin);
        } else if (label.key == "keywords") {
            takeKeywords(lines, origin);
        } else if (label.key == "versions") {
            takeVersions(lines);
        } else if (label.key == "numbers") {
            for (const PageLine *line : lines)
                takeNumbers(line->text, origin);
        } else if (label.key == "byline" && !lines.empty()) {
            std::vector<std::string> texts;
            for (const PageLine *line : lines) {
                const std::vector<std::string> linked = linkedTerms(*line);
                if (linked.empty())
                    texts.push_back(line->text);
                texts.insert(texts.end(), linked.begin(), linked.end());
            }
            m_facts.add(Vocabulary::Html, "translators", translatorNames(texts), origin);
            std::ranges::transform(texts, texts.begin(), withoutTranslators);
            // A menu's « Auteurs » is followed by other things.
            if (label.words.ends_with(':') || !bylineNames({texts.front(), texts.front()}).empty())
                m_facts.add(Vocabulary::Html, "authors", bylineNames(texts), origin);
        } else if (!label.key.empty() && !lines.empty()) {
            takeText(label, lines, origin);
        }
    }

    void takeText(const Label &label, const std::vector<const PageLine *> &lines,
                  const std::string &origin)
    {
        // « Référence électronique » stands above the reference.
        const auto whole = std::ranges::find_if(
            lines, [](const PageLine *line) { return line->text.size() > LongestHeading; });
        const bool headed = label.key == "citation" && whole != lines.end();
        // A DOI may stand on a page for any work that it names; what the page says of itself wins.
        const Vocabulary trust = label.key == "doi" ? Vocabulary::Html : Vocabulary::Label;
        m_facts.add(trust, label.key, (headed ? *whole : lines.front())->text, origin);
    }

    /// Labels are short; the first long line is something else.
    void takeTerms(const PageLine &line, const std::string &origin)
    {
        if (line.text.size() > 4 * LongestTerm)
            return;
        const std::vector<std::string> linked = linkedTerms(line);
        for (const std::string &term : linked.empty() ? terms(line.text) : linked) {
            if (term.size() <= LongestTerm && !isAxis(term))
                m_facts.add(Vocabulary::Label, isRegion(term) ? "regions" : "themes", term, origin);
        }
    }

    /// One line with marks between them, or links, on one line or several; nothing else is one.
    void takeKeywords(const std::vector<const PageLine *> &lines, const std::string &origin)
    {
        for (const PageLine *line : lines) {
            const bool link = line->links.size() == 1 && line->links.front().first == line->text;
            const std::vector<std::string> linked =
                link ? std::vector<std::string>{line->text} : linkedTerms(*line);
            if (linked.empty()) {
                if (line == lines.front() && line->text.size() <= 4 * LongestTerm)
                    addKeywords(m_facts, Vocabulary::Html, line->text, origin);
                return;
            }
            for (const std::string &word : linked)
                m_facts.add(Vocabulary::Html, "keywords", word, origin);
        }
    }

    void takeCentres(const PageLine &line, const std::string &origin)
    {
        for (const std::string &centre : linkedTerms(line))
            m_facts.add(Vocabulary::Label, "centres", centre, origin);
        if (linkedTerms(line).empty() && line.text.size() <= LongestTerm &&
            !isInvitation(line.text))
            m_facts.add(Vocabulary::Label, "centres", line.text, origin);
    }

    void takeNumbers(const std::string &text, const std::string &origin)
    {
        m_facts.add(Vocabulary::Label, "isbn", isbnIn(text), origin);
        m_facts.add(Vocabulary::Html, "issn", issnIn(text), origin); // as for the DOI
    }

    /// The label may be the link itself. Only below the labels of a whole publication is any link
    /// the file's.
    void takePdf(const Label &label, const PageLine &own,
                 const std::vector<const PageLine *> &lines, const std::string &origin)
    {
        const bool any = isOfPublication(label) || label.words.ends_with("publication");
        for (const auto &[text, address] : own.links) {
            if (leadsToPdf(address) && isWebAddress(m_facts.whole(address)))
                m_facts.add(Vocabulary::Label, "pdf", m_facts.whole(address), origin);
        }
        for (const PageLine *line : lines) {
            for (const auto &[text, address] : line->links) {
                if ((any || leadsToPdf(address)) && isWebAddress(m_facts.whole(address)))
                    m_facts.add(Vocabulary::Label, "pdf", m_facts.whole(address), origin);
            }
        }
    }

    void takeVersions(const std::vector<const PageLine *> &lines)
    {
        for (const PageLine *line : lines) {
            for (const auto &[text, address] : line->links) {
                if (isWebAddress(address))
                    m_facts.addVersion({languageTag(text), {}, address});
            }
        }
    }

    const std::vector<PageLine> &m_lines;
    PageFacts &m_facts;
};

} // namespace

bool beginsReferences(std::string_view line)
{
    constexpr std::size_t longest = 40;
    if (line.size() > longest)
        return false;
    const std::string words =
        text::lowerCase(line.substr(0, line.find_last_not_of(" \u00a0\u202f:") + 1));
    constexpr std::array<std::string_view, 10> headings{
        "bibliographie", "références", "references",
        "bibliography",  "notes",      "références bibliographiques",
        "works cited",   "sources",    "orientation bibliographique",
        "footnotes"};
    return std::ranges::find(headings, words) != headings.end();
}

bool isDateLine(std::string_view line)
{
    return dateLine(line).has_value();
}

std::string printedPages(std::string_view line)
{
    if (!holdsDigit(line))
        return {};
    constexpr std::string_view digits = "0123456789";
    std::string text = collapsed(line);
    for (const std::string_view label : {"pp. ", "p. ", "pages ", "Pages "}) {
        if (!text.starts_with(label))
            continue;
        text.erase(0, label.size());
        const std::size_t dash = text.find_first_not_of(digits);
        if (dash == 0 || dash == std::string::npos)
            return {};
        const std::size_t second = text.find_first_of(digits, dash);
        if (second == std::string::npos ||
            text.find_first_not_of(digits, second) != std::string::npos)
            return {};
        const std::string between = collapsed(text.substr(dash, second - dash));
        const bool range = between == "-" || between == "–" || between == "à";
        return range ? text.substr(0, dash) + '-' + text.substr(second) : std::string();
    }
    return {};
}

std::vector<PageLine> withJoinedBars(std::vector<PageLine> lines)
{
    std::vector<PageLine> joined;
    bool open = false;
    for (PageLine &line : lines) {
        const bool bar = line.text == "|";
        if ((bar || open) && !joined.empty())
            joined.back().text += ' ' + line.text;
        else
            joined.push_back(std::move(line));
        open = bar;
    }
    return joined;
}

void readPageLabels(const std::vector<PageLine> &lines, PageFacts &facts)
{
    const std::vector<PageLine> joined = withJoinedBars(lines);
    LabelReader(joined, facts).read();
    readPageHead(joined, facts);
}

} // namespace lutrin::exchange
