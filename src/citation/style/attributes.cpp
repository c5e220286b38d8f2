// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/style/attributes.h"

#include <unicode/unistr.h>

#include <array>
#include <charconv>

namespace lutrin::citation {
namespace {

using namespace std::string_view_literals;

constexpr std::array fontStyles{std::pair{"normal"sv, FontStyle::Normal},
                                std::pair{"italic"sv, FontStyle::Italic},
                                std::pair{"oblique"sv, FontStyle::Oblique}};
constexpr std::array fontVariants{std::pair{"normal"sv, FontVariant::Normal},
                                  std::pair{"small-caps"sv, FontVariant::SmallCaps}};
constexpr std::array fontWeights{std::pair{"normal"sv, FontWeight::Normal},
                                 std::pair{"bold"sv, FontWeight::Bold},
                                 std::pair{"light"sv, FontWeight::Light}};
constexpr std::array decorations{std::pair{"none"sv, Decoration::None},
                                 std::pair{"underline"sv, Decoration::Underline}};
constexpr std::array verticalAligns{std::pair{"baseline"sv, VerticalAlign::Baseline},
                                    std::pair{"sup"sv, VerticalAlign::Superscript},
                                    std::pair{"sub"sv, VerticalAlign::Subscript}};
constexpr std::array displays{
    std::pair{"block"sv, Display::Block}, std::pair{"left-margin"sv, Display::LeftMargin},
    std::pair{"right-inline"sv, Display::RightInline}, std::pair{"indent"sv, Display::Indent}};
constexpr std::array textCases{std::pair{"lowercase"sv, TextCase::Lowercase},
                               std::pair{"uppercase"sv, TextCase::Uppercase},
                               std::pair{"capitalize-first"sv, TextCase::CapitalizeFirst},
                               std::pair{"capitalize-all"sv, TextCase::CapitalizeAll},
                               std::pair{"sentence"sv, TextCase::Sentence},
                               std::pair{"title"sv, TextCase::Title}};
constexpr std::array termForms{
    std::pair{"short"sv, TermForm::Short}, std::pair{"symbol"sv, TermForm::Symbol},
    std::pair{"verb"sv, TermForm::Verb}, std::pair{"verb-short"sv, TermForm::VerbShort}};
constexpr std::array datePartNames{std::pair{"day"sv, DatePartName::Day},
                                   std::pair{"month"sv, DatePartName::Month},
                                   std::pair{"year"sv, DatePartName::Year}};
constexpr std::array datePartForms{
    std::pair{"numeric"sv, DatePartForm::Numeric},
    std::pair{"numeric-leading-zeros"sv, DatePartForm::NumericLeadingZeros},
    std::pair{"ordinal"sv, DatePartForm::Ordinal}, std::pair{"long"sv, DatePartForm::Long},
    std::pair{"short"sv, DatePartForm::Short}};

} // namespace

bool flag(const XmlNode &node, std::string_view name, bool otherwise)
{
    const auto value = node.attribute(name);
    return value ? *value == "true" : otherwise;
}

std::string textAttribute(const XmlNode &node, std::string_view name)
{
    return std::string(node.attribute(name).value_or(std::string_view()));
}

std::optional<std::string> optionalText(const XmlNode &node, std::string_view name)
{
    const auto value = node.attribute(name);
    return value ? std::optional<std::string>(*value) : std::nullopt;
}

namespace {

/// The character that stands for `reference`, what is between & and ; – empty for none.
std::string referred(std::string_view reference)
{
    using namespace std::string_view_literals;
    constexpr std::array names{std::pair{"lt"sv, "<"sv}, std::pair{"gt"sv, ">"sv},
                               std::pair{"amp"sv, "&"sv}, std::pair{"quot"sv, "\""sv},
                               std::pair{"apos"sv, "'"sv}};
    for (const auto &[name, character] : names)
        if (name == reference)
            return std::string(character);
    std::int32_t code = 0;
    if (!reference.starts_with('#'))
        return {};
    const bool hexadecimal = reference.starts_with("#x");
    const char *end = reference.data() + reference.size();
    const auto [stop, error] =
        std::from_chars(reference.data() + (hexadecimal ? 2 : 1), end, code, hexadecimal ? 16 : 10);
    if (error != std::errc() || stop != end || code < ' ' || code > 0xFFFF)
        return {};
    std::string result;
    icu::UnicodeString(static_cast<UChar32>(code)).toUTF8String(result);
    return result;
}

} // namespace

std::string unescaped(std::string text)
{
    for (std::size_t at = text.find('&'); at != std::string::npos; at = text.find('&', at + 1)) {
        const std::size_t end = text.find(';', at);
        if (end == std::string::npos)
            break;
        const std::string character = referred(std::string_view(text).substr(at + 1, end - at - 1));
        if (!character.empty())
            text.replace(at, end - at + 1, character);
    }
    return text;
}

std::string affix(std::string_view value)
{
    return withApostrophes(unescaped(std::string(value)));
}

std::string withApostrophes(std::string text)
{
    for (std::size_t at = text.find('\''); at != std::string::npos; at = text.find('\'', at))
        if (at + 1 < text.size() &&
            std::string_view(" ,.:;?").find(text[at + 1]) == std::string_view::npos)
            text.replace(at, 1, "’");
        else
            ++at;
    return text;
}

std::string_view currentTermName(std::string_view name)
{
    return name == "sub verbo" ? std::string_view("sub-verbo") : name;
}

TermForm termFormNamed(std::string_view word)
{
    return enumerated(termForms, word, TermForm::Long);
}

namespace {

/// Whether the attribute is one of the look of text; it is then in `style`.
bool readStyle(const XmlAttribute &attribute, TextStyle &style)
{
    const auto &[name, value] = attribute;
    if (name == "font-style")
        style.fontStyle = enumerated(fontStyles, value, FontStyle::Inherit);
    else if (name == "font-variant")
        style.fontVariant = enumerated(fontVariants, value, FontVariant::Inherit);
    else if (name == "font-weight")
        style.fontWeight = enumerated(fontWeights, value, FontWeight::Inherit);
    else if (name == "text-decoration")
        style.decoration = enumerated(decorations, value, Decoration::Inherit);
    else if (name == "vertical-align")
        style.verticalAlign = enumerated(verticalAligns, value, VerticalAlign::Inherit);
    else
        return false;
    return true;
}

} // namespace

bool readLook(const XmlAttribute &attribute, Presentation &look)
{
    const auto &[name, value] = attribute;
    if (name == "prefix")
        look.prefix = affix(value);
    else if (name == "suffix")
        look.suffix = affix(value);
    else if (name == "text-case")
        look.textCase = enumerated(textCases, value, TextCase::None);
    else if (name == "display")
        look.display = enumerated(displays, value, Display::Inline);
    else if (name == "quotes")
        look.quotes = value == "true";
    else if (name == "strip-periods")
        look.stripPeriods = value == "true";
    else
        return readStyle(attribute, look.style);
    return true;
}

TextStyle textStyle(const XmlNode &node)
{
    TextStyle style;
    node.eachAttribute([&](const XmlAttribute &attribute) { (void)readStyle(attribute, style); });
    return style;
}

Presentation presentation(const XmlNode &node)
{
    Presentation look;
    node.eachAttribute([&](const XmlAttribute &attribute) { (void)readLook(attribute, look); });
    return look;
}

/// An empty one would glue two dates together: it counts as not given.
static std::optional<std::string> rangeDelimiter(const XmlNode &node)
{
    auto delimiter = optionalText(node, "range-delimiter");
    if (delimiter && delimiter->empty())
        delimiter.reset();
    return delimiter;
}

DatePart datePart(const XmlNode &node)
{
    return {chosen(node, "name", datePartNames, DatePartName::Year),
            chosen(node, "form", datePartForms, DatePartForm::Default), rangeDelimiter(node),
            presentation(node)};
}

std::vector<DatePart> dateParts(const XmlNode &node)
{
    std::vector<DatePart> parts;
    for (XmlNode child = node.firstChild(); child; child = child.next())
        if (child.name() == "date-part")
            parts.push_back(datePart(child));
    return parts;
}

} // namespace lutrin::citation
