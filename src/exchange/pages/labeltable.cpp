// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/labeltable.h"

#include "base/ascii.h"
#include "exchange/bytes/spaces.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <optional>
#include <utility>

namespace lutrin::exchange {

namespace {

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
    {"mots-cles", "keywords", 16},
    {"mots cles", "keywords", 16},
    {"mots-clefs", "keywords", 16},
    {"keywords", "keywords", 16},
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
    {"telecharger le rapport", "pdf", 1},
    {"telecharger la note", "pdf", 1},
    {"telecharger l'etude", "pdf", 1},
    {"telecharger le document", "pdf", 1},
    {"telecharger l'article", "pdf", 1},
    {"telecharger le pdf", "pdf", 1},
    {"telecharger en pdf", "pdf", 1},
    {"telechargez le rapport", "pdf", 1},
    {"telechargez la note", "pdf", 1},
    {"telechargez l'etude", "pdf", 1},
    {"telechargez le document", "pdf", 1},
    {"telechargez l'article", "pdf", 1},
    {"telechargez le pdf", "pdf", 1},
    {"download the report", "pdf", 1},
    {"download the paper", "pdf", 1},
    {"download the study", "pdf", 1},
    {"download the article", "pdf", 1},
    {"download the pdf", "pdf", 1},
    {"download pdf", "pdf", 1},
    {"auteur(s) :", "byline", 6},
    {"auteurs :", "byline", 6},
    {"auteur :", "byline", 6},
    {"auteurs:", "byline", 6},
    {"auteur:", "byline", 6},
    {"authors:", "byline", 6},
    {"author:", "byline", 6},
    {"author(s):", "byline", 6},
    {"et presente par", "byline", 6},
    {"presente par", "byline", 6},
    {"presentee par", "byline", 6},
    {"auteurs", "byline", 6},
    {"authors", "byline", 6},
    {"auteur", "", 0, LabelKind::Persons},
    {"author", "", 0, LabelKind::Persons},
    {"collection :", "series", 1},
    {"series :", "series", 1},
    {"series:", "series", 1},
    {"collection:", "series", 1},
    {"partager", "", 0, LabelKind::Aside},
    {"share", "", 0, LabelKind::Aside},
    {"decouvrir toutes nos analyses", "", 0, LabelKind::End},
    {"decouvrez toutes nos analyses", "", 0, LabelKind::End},
    {"discover all our analyses", "", 0, LabelKind::End},
    {"find out more", "", 0, LabelKind::Related},
    {"autres analyses", "", 0, LabelKind::End},
    // What HAL and RAND say of the record below an abstract.
    {"dates et versions", "", 0, LabelKind::End},
    {"document details", "", 0, LabelKind::End},
    {"a lire aussi", "", 0, LabelKind::Related},
    {"a lire egalement", "", 0, LabelKind::Related},
    {"lire aussi", "", 0, LabelKind::Related},
    {"lire egalement", "", 0, LabelKind::Related},
    {"read also", "", 0, LabelKind::Related},
    {"also read", "", 0, LabelKind::Related},
    {"sur le meme sujet", "", 0, LabelKind::Related},
    {"sur un sujet proche", "", 0, LabelKind::Related},
    {"dans la meme rubrique", "", 0, LabelKind::Related},
    {"articles similaires", "", 0, LabelKind::Related},
    {"articles proches", "", 0, LabelKind::Related},
    {"related analyses", "", 0, LabelKind::End},
    {"related content", "", 0, LabelKind::Related},
    {"related articles", "", 0, LabelKind::Related},
    {"related publications", "", 0, LabelKind::Related},
    {"publications similaires", "", 0, LabelKind::Related},
    {"publications liees", "", 0, LabelKind::Related},
    {"sur le meme theme", "", 0, LabelKind::Related},
    {"sur la meme thematique", "", 0, LabelKind::Related},
    {"dans la meme thematique", "", 0, LabelKind::Related},
    {"you may also like", "", 0, LabelKind::Related},
    {"vous aimerez aussi", "", 0, LabelKind::Related},
    {"a propos de l'auteur", "", 0, LabelKind::Persons},
    {"a propos de l'auteure", "", 0, LabelKind::Persons},
    {"a propos de l'autrice", "", 0, LabelKind::Persons},
    {"a propos des auteurs", "", 0, LabelKind::Persons},
    {"about the author", "", 0, LabelKind::Persons},
    {"about the authors", "", 0, LabelKind::Persons},
};

/// A character as labels are written in the table.
std::string foldedCharacter(std::string_view character)
{
    if (character == "’")
        return "'";
    if (character == "\u00A0" || character == "\u202F")
        return " ";
    const char32_t code = text::characterAt(character, 0).code;
    if (!text::isSimple(code))
        return text::foldLower(text::lowerCase(character));
    std::string folded;
    text::appendFolded(code, folded);
    return folded;
}

/// The offset in the line after a label's words; nothing when it does not begin with them.
std::optional<std::size_t> endOf(std::string_view words, std::string_view line)
{
    std::size_t at = 0;
    while (!words.empty() && at < line.size()) {
        if (isAscii(line[at])) {
            if (lowerAscii(line[at]) != words.front())
                return std::nullopt;
            words.remove_prefix(1);
            ++at;
            continue;
        }
        const std::size_t end = text::characterAt(line, at).end;
        const std::string folded = foldedCharacter(line.substr(at, end - at));
        if (!words.starts_with(folded))
            return std::nullopt;
        words.remove_prefix(folded.size());
        at = end;
    }
    return words.empty() ? std::optional(at) : std::nullopt;
}

constexpr std::size_t LetterPairs = 26 * 26;

constexpr std::size_t pairOf(char first, char second)
{
    const bool letters = first >= 'a' && first <= 'z' && second >= 'a' && second <= 'z';
    return letters
               ? static_cast<std::size_t>(first - 'a') * 26 + static_cast<std::size_t>(second - 'a')
               : LetterPairs;
}

/// Whether a label begins with these two letters: nearly all lines are ruled out by them.
bool mayBegin(char first, char second)
{
    static const auto pairs = [] {
        std::bitset<LetterPairs + 1> found;
        for (const Label &label : Labels)
            found.set(pairOf(label.words[0], label.words[1]));
        return found;
    }();
    return pairs.test(pairOf(first, second));
}

bool isColonOrSpace(std::string_view text)
{
    return text.find_first_not_of(" :?\u00A0\u202F") == std::string_view::npos;
}

} // namespace

bool isEnglishLabel(const Label &label)
{
    constexpr std::array<std::string_view, 22> fronts{
        "content a", "also", "available", "regions a", "themes a", "topics",  "terms",  "how",
        "reuse",     "use",  "cite",      "related",   "download", "author",  "series", "share",
        "discover",  "find", "document",  "about",     "you may",  "keywords"};
    return std::ranges::any_of(
        fronts, [&](std::string_view front) { return label.words.starts_with(front); });
}

bool isOfPublication(const Label &label)
{
    if (label.kind == LabelKind::End)
        return true;
    const bool numbers =
        label.key == "numbers" && label.words.find_first_of(" /") != std::string_view::npos;
    const bool terms =
        label.key == "terms" && label.words.find_first_of(" /") != std::string_view::npos;
    return numbers || terms || label.key == "versions" || label.key == "citation" ||
           label.key == "centres" ||
           (label.key == "pdf" && label.words.find(" full ") != std::string_view::npos) ||
           (label.key == "pdf" && label.words.find(" complete") != std::string_view::npos);
}

Match matched(std::string_view line)
{
    if (line.empty() || line.size() > 4000 || !text::isUpper(text::characterAt(line, 0).code))
        return {};
    if (line.size() < 2 || (isAscii(line[0]) && isAscii(line[1]) &&
                            !mayBegin(lowerAscii(line[0]), lowerAscii(line[1]))))
        return {};
    for (const Label &label : Labels) {
        const auto end = endOf(label.words, line);
        if (!end)
            continue;
        const std::string_view rest = line.substr(*end);
        if (isColonOrSpace(rest))
            return {&label, {}};
        const bool related = label.kind == LabelKind::Related;
        const std::string_view marks = related ? " :|?\u00A0\u202F" : " :?\u00A0\u202F";
        const std::size_t begin = rest.find_first_not_of(marks);
        const bool marked =
            rest.substr(0, begin).find_first_of(related ? ":|" : ":") != std::string_view::npos ||
            label.words.ends_with(':') || label.key == "numbers";
        const text::Character next = text::characterAt(rest, 0);
        const bool glued = next.kind == text::CharClass::Digit || text::isUpper(next.code) ||
                           rest.starts_with("«") ||
                           (label.key == "pdf" && rest.starts_with(" (")); // its kind and size
        if (marked || glued)
            return {&label, begin == std::string_view::npos ? std::string()
                                                            : std::string(rest.substr(begin))};
    }
    return {};
}

} // namespace lutrin::exchange
