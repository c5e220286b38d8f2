// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pdf/frontlabels.h"

#include "exchange/bytes/partedwords.h"
#include "exchange/pdf/keywordlist.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace lutrin::exchange {

namespace {

struct FrontLabel {
    std::string_view words; ///< in small letters
    std::string_view key;   ///< empty: it ends what stands before it
    std::string_view language;
};

/// A longer one before a shorter.
constexpr std::array frontLabels{
    FrontLabel{"résumé exécutif", "summary", "fr"},
    FrontLabel{"résumé", "summary", "fr"},
    FrontLabel{"executive summary", "summary", "en"},
    FrontLabel{"abstract", "summary", "en"},
    FrontLabel{"summary", "summary", "en"},
    FrontLabel{"mots-clés", "keywords", "fr"},
    FrontLabel{"mots clés", "keywords", "fr"},
    FrontLabel{"mots-clefs", "keywords", "fr"},
    FrontLabel{"mots clefs", "keywords", "fr"},
    FrontLabel{"keywords", "keywords", "en"},
    FrontLabel{"key words", "keywords", "en"},
    FrontLabel{"comment citer cette publication", "citation", "fr"},
    FrontLabel{"comment citer ce document", "citation", "fr"},
    FrontLabel{"comment citer cet article", "citation", "fr"},
    FrontLabel{"pour citer cette publication", "citation", "fr"},
    FrontLabel{"pour citer ce document", "citation", "fr"},
    FrontLabel{"pour citer cet article", "citation", "fr"},
    FrontLabel{"how to cite this publication", "citation", "en"},
    FrontLabel{"how to cite this article", "citation", "en"},
    FrontLabel{"codes jel", "", ""},
    FrontLabel{"code jel", "", ""},
    FrontLabel{"jel classification", "", ""},
    FrontLabel{"jel codes", "", ""},
    FrontLabel{"introduction", "", ""},
    FrontLabel{"sommaire", "", ""},
};

struct LabelledLine {
    const FrontLabel *label = nullptr;
    std::string value; ///< what stands behind the label
};

/// A label fills its line, or a mark parts it from what follows.
LabelledLine labelled(const std::string &line)
{
    const std::string lower = text::lowerCase(line);
    for (const FrontLabel &label : frontLabels) {
        if (!lower.starts_with(label.words))
            continue;
        const std::string_view rest = std::string_view(line).substr(label.words.size());
        const std::size_t begin = rest.find_first_not_of(' ');
        if (begin == std::string_view::npos)
            return {&label, {}};
        for (const std::string_view mark : {":", ".", "\u2013", "\u2014", "\u00A0:", "\u202F:"}) {
            if (!rest.substr(begin).starts_with(mark))
                continue;
            const std::string_view value = rest.substr(begin + mark.size());
            const std::size_t text = std::min(value.find_first_not_of(' '), value.size());
            return {&label, std::string(value.substr(text))};
        }
        return {};
    }
    return {};
}

/// The paragraph that begins with the value of a label, or on the line after it.
std::string paragraphAt(const TextLines &lines, std::size_t at, std::string text)
{
    while (text.empty() && at < lines.size() && lines[at].empty())
        ++at;
    for (; at < lines.size() && !lines[at].empty(); ++at) {
        if (labelled(lines[at]).label != nullptr)
            break;
        appendLine(text, lines[at]);
    }
    return text;
}

/// A list of few and short keywords, rather than one with the text behind it.
bool isKeywordList(std::string_view text)
{
    constexpr std::size_t longest = 500; // bytes
    constexpr std::size_t longestWord = 60;
    std::size_t word = 0;
    for (const char c : text) {
        word = c == ',' || c == ';' ? 0 : word + 1;
        if (word > longestWord)
            return false;
    }
    return text.size() <= longest && text.find(". ") == std::string_view::npos;
}

bool areSentences(std::string_view text)
{
    constexpr std::size_t shortest = 120; // bytes
    constexpr std::size_t longest = 5'000;
    return text.size() >= shortest && text.size() <= longest && text.ends_with('.');
}

void takeLabelled(Found &found, const FrontLabel &label, const std::string &value,
                  const std::string &origin)
{
    if (label.key == "keywords" && found.document.keywords.empty() && isKeywordList(value))
        takeKeywordList(found, value, origin);
    else if (label.key == "citation" && value.ends_with('.'))
        take(found, "citation", value, origin);
    else if (label.key == "summary" && areSentences(value))
        take(found, "summary", value, origin);
}

} // namespace

void takeLabels(Found &found, const TextLines &lines, const std::string &origin)
{
    for (std::size_t at = 0; at < lines.size(); ++at) {
        LabelledLine line = labelled(lines[at]);
        if (line.label == nullptr || line.label->key.empty() ||
            !found.document.language.starts_with(line.label->language))
            continue;
        const std::string value = paragraphAt(lines, at + 1, std::move(line.value));
        takeLabelled(found, *line.label, value, origin);
    }
}

} // namespace lutrin::exchange
