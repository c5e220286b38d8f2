// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/languagetag.h"

#include "exchange/bytes/spaces.h"
#include "text/characters.h"

#include <unicode/uloc.h>

#include <algorithm>
#include <array>
#include <regex>
#include <utility>

namespace lutrin::exchange {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 33> LanguageNames{{
    {"français", "fr"},    {"francais", "fr"},   {"french", "fr"},    {"anglais", "en"},
    {"english", "en"},     {"allemand", "de"},   {"deutsch", "de"},   {"german", "de"},
    {"espagnol", "es"},    {"español", "es"},    {"spanish", "es"},   {"russe", "ru"},
    {"русский", "ru"},     {"russian", "ru"},    {"italien", "it"},   {"italiano", "it"},
    {"italian", "it"},     {"portugais", "pt"},  {"português", "pt"}, {"portuguese", "pt"},
    {"néerlandais", "nl"}, {"nederlands", "nl"}, {"dutch", "nl"},     {"polonais", "pl"},
    {"polish", "pl"},      {"turc", "tr"},       {"turkish", "tr"},   {"arabe", "ar"},
    {"arabic", "ar"},      {"chinois", "zh"},    {"chinese", "zh"},   {"japonais", "ja"},
    {"japanese", "ja"},
}};

} // namespace

std::string languageTag(std::string_view text)
{
    const std::string lower = text::lowerCase(collapsed(text));
    const auto named =
        std::ranges::find(LanguageNames, lower, [](const auto &pair) { return pair.first; });
    if (named != LanguageNames.end())
        return std::string(named->second);
    // The codes of libraries, of which ICU knows but those that come from the language's own name.
    constexpr std::array<std::pair<std::string_view, std::string_view>, 12> bibliographic{
        {{"fre", "fr"},
         {"ger", "de"},
         {"dut", "nl"},
         {"chi", "zh"},
         {"gre", "el"},
         {"cze", "cs"},
         {"rum", "ro"},
         {"slo", "sk"},
         {"per", "fa"},
         {"arm", "hy"},
         {"alb", "sq"},
         {"baq", "eu"}}};
    const auto coded =
        std::ranges::find(bibliographic, lower, [](const auto &pair) { return pair.first; });
    if (coded != bibliographic.end())
        return std::string(coded->second);
    const std::size_t letters = lower.find_first_not_of("abcdefghijklmnopqrstuvwxyz");
    const std::size_t length = std::min(letters, lower.size());
    if (length < 2 || length > 3 || lower.size() > 16)
        return {};
    std::array<char, 64> tag{};
    UErrorCode error = U_ZERO_ERROR;
    uloc_toLanguageTag(lower.c_str(), tag.data(), static_cast<int32_t>(tag.size() - 1), true,
                       &error);
    if (U_FAILURE(error))
        return {};
    std::string result = tag.data();
    const std::size_t hyphen = result.find('-');
    const std::string region = hyphen == std::string::npos ? "" : result.substr(hyphen + 1);
    if (text::lowerCase(region) == result.substr(0, hyphen))
        result.resize(hyphen);
    return result;
}

bool isLanguageTag(std::string_view text)
{
    static const std::regex form("[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,8}");
    return std::regex_match(text.begin(), text.end(), form);
}

} // namespace lutrin::exchange
