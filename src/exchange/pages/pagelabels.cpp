// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/pagelabels.h"

#include "exchange/bytes/spaces.h"
#include "exchange/references/identifiers.h"
#include "text/characters.h"

#include <unicode/locid.h>

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace lutrin::exchange {

namespace {

constexpr std::size_t LongestTerm = 90;
constexpr std::size_t LongestDateLine = 90;
constexpr std::size_t HeadLines = 12; ///< where the type and the date are looked for

struct Label {
    std::string_view words; ///< folded: small letters without accents
    std::string_view key;   ///< empty: nothing is taken
    std::size_t lines = 0;  ///< how many lines its value may have
    LabelKind kind = LabelKind::Field;
};

/// Longer labels before those that they begin with.
constexpr Label Labels[] = {
    {"contenu disponible en", "versions", 6},
    {"content available in", "versions", 6},
    {"egalement disponible en", "versions", 6},
    {"also available in", "versions", 6},
    {"disponible en", "versions", 6},
    {"available in", "versions", 6},
    {"thematiques et regions", "terms", 16},
    {"themes et regions", "terms", 16},
    {"regions et thematiques", "terms", 16},
    {"regions et themes", "terms", 16},
    {"regions and themes", "terms", 16},
    {"themes and regions", "terms", 16},
    {"regions and topics", "terms", 16},
    {"topics and regions", "terms", 16},
    {"thematiques", "terms", 16},
    {"isbn / issn", "numbers", 3},
    {"isbn/issn", "numbers", 3},
    {"isbn et issn", "numbers", 3},
    {"isbn", "numbers", 2},
    {"issn", "numbers", 2},
    {"doi", "doi", 1},
    {"utilisation", "rights", 3},
    {"conditions d'utilisation", "rights", 3},
    {"reutilisation", "rights", 3},
    {"terms of use", "rights", 3},
    {"how can this study be used", "rights", 3},
    {"reuse", "rights", 3},
    {"use", "rights", 3},
    {"comment citer cette publication", "citation", 3},
    {"comment citer cette etude", "citation", 3},
    {"comment citer cette analyse", "citation", 3},
    {"comment citer cette note", "citation", 3},
    {"comment citer cet article", "citation", 3},
    {"comment citer", "citation", 3},
    {"pour citer cette publication", "citation", 3},
    {"pour citer cet article", "citation", 3},
    {"citer cet article", "citation", 3},
    {"citer ce document", "citation", 3},
    {"how to cite this publication", "citation", 3},
    {"how to cite this study", "citation", 3},
    {"how to cite this analysis", "citation", 3},
    {"how to cite this article", "citation", 3},
    {"how to cite", "citation", 3},
    {"cite this publication", "citation", 3},
    {"centres et programmes lies", "centres", 8},
    {"centre et programme lies", "centres", 8},
    {"centres et programmes", "centres", 8},
    {"related centers and programs", "centres", 8},
    {"related centres and programmes", "centres", 8},
    {"telechargez l'analyse complete", "pdf", 3},
    {"telecharger l'analyse complete", "pdf", 3},
    {"telecharger la publication", "pdf", 3},
    {"download the full analysis", "pdf", 3},
    {"download the full publication", "pdf", 3},
    {"collection :", "series", 1},
    {"series :", "series", 1},
    {"series:", "series", 1},
    {"collection:", "series", 1},
    {"partager", "", 0, LabelKind::Aside},
    {"share", "", 0, LabelKind::Aside},
    {"decouvrir toutes nos analyses", "", 0, LabelKind::End},
    {"decouvrez toutes nos analyses", "", 0, LabelKind::End},
    {"discover all our analyses", "", 0, LabelKind::End},
    {"find out more", "", 0, LabelKind::End},
    {"autres analyses", "", 0, LabelKind::End},
    {"a lire aussi", "", 0, LabelKind::End},
    {"sur le meme sujet", "", 0, LabelKind::End},
    {"related analyses", "", 0, LabelKind::End},
    {"related content", "", 0, LabelKind::End},
};

/// The front of a line as labels are written in the table, folded once for all of them.
class FoldedFront {
public:
    explicit FoldedFront(std::string_view line)
    {
        for (std::size_t at = 0; at < line.size() && m_folded.size() < LongestLabel;) {
            const std::size_t end = text::characterAt(line, at).end;
            m_folded += foldedCharacter(line.substr(at, end - at));
            m_ends.emplace_back(m_folded.size(), end);
            at = end;
        }
    }

    /// The offset in the line after a label's words; nothing when it does not begin so.
    [[nodiscard]] std::optional<std::size_t> after(std::string_view words) const
    {
        if (!m_folded.starts_with(words))
            return std::nullopt;
        const auto end =
            std::ranges::find(m_ends, words.size(), [](const auto &e) { return e.first; });
        return end == m_ends.end() ? std::nullopt : std::optional(end->second);
    }

private:
    static constexpr std::size_t LongestLabel = 48;

    static std::string foldedCharacter(std::string_view character)
    {
        if (character == "’")
            return "'";
        if (character == "\u00A0" || character == "\u202F")
            return " ";
        return text::foldLower(text::lowerCase(character));
    }

    std::string m_folded;
    std::vector<std::pair<std::size_t, std::size_t>> m_ends; ///< in m_folded and in the line
};

bool isColonOrSpace(std::string_view text)
{
    return text.find_first_not_of(" :?\u00A0\u202F") == std::string_view::npos;
}

struct Match {
    const Label *label = nullptr;
    std::string value; ///< what stands after it on its line
};

/// A label that fills the line, ends with a colon, is glued to the next word, or is a number's.
Match matched(std::string_view line)
{
    if (line.empty() || line.size() > 4000 || !text::isUpper(text::characterAt(line, 0).code))
        return {};
    const FoldedFront front(line);
    for (const Label &label : Labels) {
        const auto end = front.after(label.words);
        if (!end)
            continue;
        const std::string_view rest = line.substr(*end);
        if (isColonOrSpace(rest))
            return {&label, {}};
        const std::size_t begin = rest.find_first_not_of(" :?\u00A0\u202F");
        const bool marked = rest.substr(0, begin).find(':') != std::string_view::npos ||
                            label.words.ends_with(':') || label.key == "numbers";
        const text::Character next = text::characterAt(rest, 0);
        const bool glued = next.kind == text::CharClass::Digit || text::isUpper(next.code) ||
                           rest.starts_with("«");
        if (marked || glued)
            return {&label, std::string(rest.substr(begin))};
    }
    return {};
}

constexpr std::array<std::string_view, 24> RegionWords{
    "afrique", "africa",  "europe",  "asie",     "asia",    "amerique",  "america", "americas",
    "maghreb", "monde",   "world",   "eurasie",  "eurasia", "pacifique", "pacific", "orient",
    "middle",  "caucase", "balkans", "arctique", "arctic",  "indo",      "sahel",   "oceanie",
};

std::string folded(std::string_view text)
{
    return text::foldLower(text::lowerCase(text));
}

/// The names of all countries that ICU knows, in French and English.
const std::set<std::string> &countries()
{
    static const std::set<std::string> names = [] {
        std::set<std::string> all;
        for (const char *const *code = icu::Locale::getISOCountries(); *code != nullptr; ++code) {
            for (const icu::Locale &language :
                 {icu::Locale::getFrench(), icu::Locale::getEnglish()}) {
                icu::UnicodeString name;
                icu::Locale("", *code).getDisplayCountry(language, name);
                std::string utf8;
                all.insert(folded(name.toUTF8String(utf8)));
            }
        }
        return all;
    }();
    return names;
}

bool isRegion(std::string_view label)
{
    const std::string name = folded(label);
    if (countries().contains(name))
        return true;
    std::string word;
    for (const char c : name + ' ') {
        if (c >= 'a' && c <= 'z') {
            word += c;
            continue;
        }
        if (std::ranges::find(RegionWords, word) != RegionWords.end() || countries().contains(word))
            return true;
        word.clear();
    }
    return false;
}

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

class LabelReader {
public:
    LabelReader(const std::vector<PageLine> &lines, PageFacts &facts)
        : m_lines(lines), m_facts(facts)
    {
    }

    void read()
    {
        for (std::size_t at = 0; at < m_lines.size(); ++at) {
            const Match match = matched(m_lines[at].text);
            if (match.label == nullptr)
                continue;
            if (match.label->kind == LabelKind::End)
                return;
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
        take(label, lines);
    }

    void take(const Label &label, const std::vector<const PageLine *> &lines)
    {
        const std::string origin = "« " + std::string(label.words) + " »";
        if (label.key == "terms") {
            for (const PageLine *line : lines)
                takeTerms(*line, origin);
        } else if (label.key == "centres") {
            for (const PageLine *line : lines)
                if (line->text.size() <= LongestTerm)
                    m_facts.add(Vocabulary::Label, "centres", line->text, origin);
        } else if (label.key == "versions") {
            takeVersions(lines);
        } else if (label.key == "numbers") {
            for (const PageLine *line : lines)
                takeNumbers(line->text, origin);
        } else if (label.key == "pdf") {
            takePdf(lines, origin);
        } else if (!label.key.empty() && !lines.empty()) {
            takeText(label, lines, origin);
        }
    }

    void takeText(const Label &label, const std::vector<const PageLine *> &lines,
                  const std::string &origin)
    {
        m_facts.add(Vocabulary::Label, label.key, lines.front()->text, origin);
    }

    /// Labels are short; the first long line is something else.
    void takeTerms(const PageLine &line, const std::string &origin)
    {
        if (line.text.size() > 4 * LongestTerm)
            return;
        for (const std::string &term : terms(line.text)) {
            if (term.size() <= LongestTerm)
                m_facts.add(Vocabulary::Label, isRegion(term) ? "regions" : "themes", term, origin);
        }
    }

    void takeNumbers(const std::string &text, const std::string &origin)
    {
        m_facts.add(Vocabulary::Label, "isbn", isbnIn(text), origin);
        m_facts.add(Vocabulary::Label, "issn", issnIn(text), origin);
    }

    void takePdf(const std::vector<const PageLine *> &lines, const std::string &origin)
    {
        for (const PageLine *line : lines) {
            for (const auto &[text, address] : line->links) {
                if (isWebAddress(address))
                    m_facts.add(Vocabulary::Label, "pdf", address, origin);
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

/// The two sides of « Études | 08 octobre 2025 »; the first may be missing.
std::optional<std::pair<std::string, std::string>> dateLine(std::string_view line)
{
    const std::string text = collapsed(line);
    if (text.size() > LongestDateLine)
        return std::nullopt;
    for (const std::string_view mark : {"|", "•", "·"}) {
        const std::size_t at = text.find(mark);
        if (at == std::string::npos)
            continue;
        const std::string date = collapsed(std::string_view(text).substr(at + mark.size()));
        if (dateIn(date).known())
            return std::pair(collapsed(std::string_view(text).substr(0, at)), date);
    }
    if (text.size() > 4 && dateIn(text).known())
        return std::pair(std::string(), text);
    return std::nullopt;
}

} // namespace

LabelKind labelKind(std::string_view line)
{
    const Match match = matched(collapsed(line));
    return match.label != nullptr && match.value.empty() ? match.label->kind : LabelKind::None;
}

bool beginsWithLabel(std::string_view line)
{
    return matched(line).label != nullptr;
}

bool isDateLine(std::string_view line)
{
    return dateLine(line).has_value();
}

void readPageLabels(const std::vector<PageLine> &lines, PageFacts &facts)
{
    LabelReader(lines, facts).read();
    for (std::size_t at = 0; at < std::min(lines.size(), HeadLines); ++at) {
        const auto found = dateLine(lines[at].text);
        if (!found)
            continue;
        facts.add(Vocabulary::Html, "genre", found->first, "type | date");
        facts.add(Vocabulary::Html, "date", found->second, "type | date");
        return;
    }
}

} // namespace lutrin::exchange
