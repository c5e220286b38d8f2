// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/style/localechoice.h"

#include "citation/output/lettercase.h"

#include <algorithm>
#include <array>

namespace lutrin::citation {
namespace {

/// The dialect that stands for a language (CSL 1.0.2, « Locale fallback » and its repository).
constexpr std::array<std::pair<std::string_view, std::string_view>, 46> mainDialects{
    {{"af", "af-ZA"}, {"bg", "bg-BG"}, {"ca", "ca-AD"}, {"cs", "cs-CZ"}, {"cy", "cy-GB"},
     {"da", "da-DK"}, {"de", "de-DE"}, {"el", "el-GR"}, {"en", "en-US"}, {"es", "es-ES"},
     {"et", "et-EE"}, {"fa", "fa-IR"}, {"fi", "fi-FI"}, {"fr", "fr-FR"}, {"he", "he-IL"},
     {"hi", "hi-IN"}, {"hr", "hr-HR"}, {"hu", "hu-HU"}, {"id", "id-ID"}, {"is", "is-IS"},
     {"it", "it-IT"}, {"ja", "ja-JP"}, {"km", "km-KH"}, {"ko", "ko-KR"}, {"lt", "lt-LT"},
     {"lv", "lv-LV"}, {"mn", "mn-MN"}, {"nb", "nb-NO"}, {"nl", "nl-NL"}, {"nn", "nn-NO"},
     {"no", "nb-NO"}, {"pl", "pl-PL"}, {"pt", "pt-PT"}, {"ro", "ro-RO"}, {"ru", "ru-RU"},
     {"sk", "sk-SK"}, {"sl", "sl-SI"}, {"sr", "sr-RS"}, {"sv", "sv-SE"}, {"th", "th-TH"},
     {"tr", "tr-TR"}, {"uk", "uk-UA"}, {"vi", "vi-VN"}, {"zh", "zh-CN"}, {"kh", "km-KH"},
     {"gl", "gl-ES"}}};

std::string primary(std::string_view language)
{
    return std::string(language.substr(0, language.find('-')));
}

std::string mainDialect(const std::string &language)
{
    for (const auto &[name, dialect] : mainDialects)
        if (name == language)
            return std::string(dialect);
    return language;
}

bool isTag(std::string_view language)
{
    return !language.empty() && std::all_of(language.begin(), language.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '-' || c == '_';
    });
}

} // namespace

std::string normalLanguage(std::string_view language)
{
    if (!isTag(language))
        return "en-US";
    std::string tag(language);
    std::replace(tag.begin(), tag.end(), '_', '-');
    const std::size_t hyphen = tag.find('-');
    const std::string first = lowerCase(tag.substr(0, hyphen));
    if (hyphen == std::string::npos)
        return mainDialect(first);
    return first + "-" + upperCase(tag.substr(hyphen + 1));
}

std::vector<std::string> localeFiles(const std::string &language)
{
    std::vector<std::string> files{language};
    const std::string dialect = mainDialect(primary(language));
    for (const std::string &file : {dialect, std::string("en-US")})
        if (std::find(files.begin(), files.end(), file) == files.end())
            files.push_back(file);
    return files;
}

std::vector<std::shared_ptr<const LocaleLayer>> styleLayers(const Style &style,
                                                            const std::string &language)
{
    std::vector<std::shared_ptr<const LocaleLayer>> layers;
    for (const std::string &wanted : {language, primary(language), std::string()})
        for (const auto &layer : style.locales)
            if (layer->language == wanted)
                layers.push_back(layer);
    return layers;
}

} // namespace lutrin::citation
