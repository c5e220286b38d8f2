// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagetemplate.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace lutrin::exchange {

namespace {

std::string asHtml(std::string_view text, bool attribute)
{
    std::string html;
    for (const char c : text) {
        if (c == '&')
            html += "&amp;";
        else if (c == '<')
            html += "&lt;";
        else if (c == '>')
            html += "&gt;";
        else if (c == '"' && attribute)
            html += "&quot;";
        else
            html += c;
    }
    return html;
}

std::string asJson(const std::string &text)
{
    const std::string quoted = nlohmann::json(text).dump();
    std::string json;
    for (const char c : quoted.substr(1, quoted.size() - 2))
        json += c == '/' ? std::string("\\/") : std::string(1, c);
    return json;
}

std::string asUrl(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string url;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) != 0 && byte < 0x80) {
            url += c;
        } else {
            url += '%';
            url += digits[byte >> 4U];
            url += digits[byte & 0x0fU];
        }
    }
    return url;
}

std::string escaped(const std::string &text, std::string_view way)
{
    if (way == "raw")
        return text;
    if (way == "json")
        return asJson(text);
    if (way == "url")
        return asUrl(text);
    if (way == "dash") {
        std::string dashed = text;
        for (char &c : dashed)
            c = c == '_' ? '-' : c;
        return dashed;
    }
    return asHtml(text, way == "attr");
}

std::string filledKey(std::string_view key, const PageValues &values)
{
    const std::size_t bar = std::min(key.find('|'), key.size());
    const auto found = values.texts.find(key.substr(0, bar));
    if (found == values.texts.end())
        throw std::runtime_error("no value for " + std::string(key));
    return escaped(found->second, bar == key.size() ? "" : key.substr(bar + 1));
}

std::string filledSection(std::string_view name, std::string_view inside, const PageValues &values)
{
    std::string text;
    const auto section = values.sections.find(name);
    if (section == values.sections.end())
        return text;
    for (PageValues own : section->second) {
        own.texts.insert(values.texts.begin(), values.texts.end());
        own.sections.insert(values.sections.begin(), values.sections.end());
        text += filled(inside, own);
    }
    return text;
}

} // namespace

std::string filled(std::string_view pattern, const PageValues &values)
{
    std::string text;
    for (std::size_t at = 0; at < pattern.size();) {
        const std::size_t open = pattern.find("{{", at);
        text += pattern.substr(at, open - at);
        if (open == std::string_view::npos)
            break;
        const std::size_t close = pattern.find("}}", open);
        const std::string_view key = pattern.substr(open + 2, close - open - 2);
        at = close + 2;
        if (!key.starts_with('#')) {
            text += filledKey(key, values);
            continue;
        }
        const std::string_view name = key.substr(1);
        const std::string end = "{{/" + std::string(name) + "}}";
        const std::size_t finish = pattern.find(end, at);
        if (finish == std::string_view::npos)
            throw std::runtime_error("no end of " + std::string(name));
        text += filledSection(name, pattern.substr(at, finish - at), values);
        at = finish + end.size();
    }
    return text;
}

} // namespace lutrin::exchange
