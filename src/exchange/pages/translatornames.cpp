// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/translatornames.h"

#include "exchange/bytes/spaces.h"
#include "exchange/pages/bylinenames.h"
#include "exchange/references/identifiers.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <optional>

namespace lutrin::exchange {

namespace {

constexpr std::size_t LongestTranslation = 160; ///< of a line; longer ones are text

/// A longer one before those that it begins with; what is no verb may have the names at once.
struct TranslationWord {
    std::string_view word;
    bool verb;
};
constexpr std::array<TranslationWord, 12> TranslationWords{{{"traduction", false},
                                                            {"traducteurs", false},
                                                            {"traducteur", false},
                                                            {"traductrices", false},
                                                            {"traductrice", false},
                                                            {"translation", false},
                                                            {"translators", false},
                                                            {"translator", false},
                                                            {"translated", true},
                                                            {"traduite", true},
                                                            {"traduit", true},
                                                            {"trad.", false}}};

/// A byline that speaks of a translation.
struct Translation {
    std::size_t at = 0; ///< in the line, where it begins to
    std::string names;  ///< empty for « Trad. » above the names
};

/// « de l’anglais », “from the German”, or nothing: what stands before « par ».
bool isLanguage(std::string_view words)
{
    constexpr std::size_t longest = 40;
    const bool from = words.starts_with("de l") || words.starts_with("du ") ||
                      words.starts_with("de ") || words.starts_with("from ");
    return words.empty() || (from && words.size() <= longest);
}

/// The names after « par », “by”, or after the word itself and a colon; nothing for other words.
std::optional<std::string> namesAfter(const std::string &rest, bool verb)
{
    for (const std::string_view by : {"par ", "by "}) {
        const std::size_t at = (' ' + rest).find(' ' + std::string(by));
        if (at != std::string::npos && isLanguage(collapsed(rest.substr(0, at))))
            return rest.substr(at + by.size());
    }
    const std::size_t begin = rest.find_first_not_of(" :.");
    if (verb || begin == 0)
        return std::nullopt;
    return begin == std::string::npos ? std::string() : rest.substr(begin);
}

/// With plain spaces.
std::optional<Translation> translationIn(const std::string &line)
{
    const std::string lower = text::lowerCase(line);
    if (line.size() > LongestTranslation || lower.size() != line.size())
        return std::nullopt;
    for (const auto &[word, verb] : TranslationWords) {
        const std::size_t at = lower.find(word);
        const bool begins =
            at == 0 || (at != std::string::npos &&
                        std::string_view(" (,").find(lower[at - 1]) != std::string_view::npos);
        auto names = begins ? namesAfter(line.substr(at + word.size()), verb) : std::nullopt;
        if (!names)
            continue;
        names->resize(names->find_last_not_of(" .)") + 1);
        return Translation{.at = at, .names = std::move(*names)};
    }
    return std::nullopt;
}

std::string personsIn(const std::string &names)
{
    return names.empty() ? names : plainByline("Par " + names);
}

} // namespace

std::string translatorNames(const std::vector<std::string> &lines)
{
    std::string all;
    bool open = false; // below « Trad. »
    for (const std::string &raw : lines) {
        const std::string line = withPlainSpaces(raw);
        const auto translation = translationIn(line);
        const std::string names = translation ? personsIn(translation->names)
                                  : open      ? personsIn(line)
                                              : std::string();
        if (!names.empty())
            all += (all.empty() ? "" : "; ") + names;
        open = translation ? translation->names.empty() : open && !names.empty();
    }
    return all;
}

std::string withoutTranslators(std::string_view line)
{
    std::string text = withPlainSpaces(line);
    const auto translation = translationIn(text);
    if (!translation || translation->at == 0 ||
        (!translation->names.empty() && personsIn(translation->names).empty()))
        return std::string(line);
    text.resize(translation->at);
    text.resize(text.find_last_not_of(" ,;(-") + 1);
    return text;
}

bool isTranslatorLine(std::string_view line)
{
    const auto translation = translationIn(withPlainSpaces(line));
    return translation && translation->at == 0 &&
           (translation->names.empty() || !personsIn(translation->names).empty());
}

} // namespace lutrin::exchange
