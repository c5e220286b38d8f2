// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/output/officewriter.h"

#include "citation/output/escaping.h"
#include "citation/output/stylestack.h"
#include "citation/output/superscripts.h"

#include <array>
#include <string_view>

namespace lutrin::citation {
namespace {

constexpr ByteSet xmlSigns = ByteSet("&<>").withControls();

/// XML's own signs; control characters, which XML cannot hold, are left out.
void writeXmlSign(char c, std::string &result)
{
    if (c == '&')
        result += "&amp;";
    else if (c == '<')
        result += "&lt;";
    else if (c == '>')
        result += "&gt;";
    else if (static_cast<unsigned char>(c) >= 0x20)
        result += c;
}

/// Text of OpenDocument, where spaces in a row, tabs and line breaks are elements.
void escapeOdf(std::string_view text, std::string &result)
{
    static constexpr ByteSet signs = ByteSet("&<> ").withControls();
    appendEscaped(text, signs, result, [&](std::size_t at) {
        const char c = text[at];
        if (c == ' ' && (result.ends_with(' ') || result.ends_with("<text:s/>")))
            result += "<text:s/>";
        else if (c == '\t')
            result += "<text:tab/>";
        else if (c == '\n')
            result += "<text:line-break/>";
        else
            writeXmlSign(c, result);
        return 1;
    });
}

struct OdfStyle {
    std::string_view name;
    std::string_view properties;
};

constexpr std::array<OdfStyle, 10> styles{{
    {"Reference_italic", "fo:font-style=\"italic\""},
    {"Reference_oblique", "fo:font-style=\"oblique\""},
    {"Reference_upright", "fo:font-style=\"normal\""},
    {"Reference_bold", "fo:font-weight=\"bold\""},
    {"Reference_medium", "fo:font-weight=\"normal\""},
    {"Reference_small_caps", "fo:font-variant=\"small-caps\""},
    {"Reference_no_small_caps", "fo:font-variant=\"normal\""},
    {"Reference_underline", "style:text-underline-style=\"solid\""},
    {"Reference_superscript", "style:text-position=\"super 58%\""},
    {"Reference_subscript", "style:text-position=\"sub 58%\""},
}};

/// The styles of a change: one span each, for spans inherit from those around them.
std::vector<std::string_view> odfNames(const TextStyle &change)
{
    std::vector<std::string_view> names;
    const auto add = [&names](std::size_t index) { names.push_back(styles.at(index).name); };
    if (change.fontStyle != FontStyle::Inherit)
        add(change.fontStyle == FontStyle::Italic    ? 0
            : change.fontStyle == FontStyle::Oblique ? 1
                                                     : 2);
    if (change.fontWeight != FontWeight::Inherit)
        add(change.fontWeight == FontWeight::Bold ? 3 : 4);
    if (change.fontVariant != FontVariant::Inherit)
        add(change.fontVariant == FontVariant::SmallCaps ? 5 : 6);
    if (change.decoration == Decoration::Underline)
        add(7);
    if (change.verticalAlign == VerticalAlign::Superscript)
        add(8);
    else if (change.verticalAlign == VerticalAlign::Subscript)
        add(9);
    return names;
}

/// Properties in the order that the schema asks for.
std::string ooxmlProperties(const TextStyle &style)
{
    std::string properties;
    if (style.fontWeight == FontWeight::Bold)
        properties += "<w:b/>";
    if (style.fontStyle == FontStyle::Italic || style.fontStyle == FontStyle::Oblique)
        properties += "<w:i/>";
    if (style.fontVariant == FontVariant::SmallCaps)
        properties += "<w:smallCaps/>";
    if (style.decoration == Decoration::Underline)
        properties += "<w:u w:val=\"single\"/>";
    if (style.verticalAlign == VerticalAlign::Superscript)
        properties += "<w:vertAlign w:val=\"superscript\"/>";
    else if (style.verticalAlign == VerticalAlign::Subscript)
        properties += "<w:vertAlign w:val=\"subscript\"/>";
    return properties.empty() ? properties : "<w:rPr>" + properties + "</w:rPr>";
}

constexpr std::string_view textStart = R"(<w:t xml:space="preserve">)";

void writeOoxmlRun(std::string_view text, const TextStyle &style, std::string &result)
{
    if (text.empty())
        return;
    result.append("<w:r>").append(ooxmlProperties(style)).append(textStart);
    appendEscaped(text, xmlSigns, result, [&](std::size_t at) {
        const char c = text[at];
        if (c == '\n' || c == '\t')
            result.append("</w:t>").append(c == '\n' ? "<w:br/>" : "<w:tab/>").append(textStart);
        else
            writeXmlSign(c, result);
        return 1;
    });
    result += "</w:t></w:r>";
}

} // namespace

std::string toOdf(const std::vector<Run> &runs)
{
    std::string result;
    result.reserve(usualSize);
    StyleStack stack;
    std::vector<Run> spelled;
    for (const Run &run : spelledSuperscripts(runs, spelled)) {
        if (run.kind == Run::Kind::Text || run.quotes) {
            escapeOdf(run.text, result);
        } else if (run.kind == Run::Kind::Open) {
            for (const std::string_view name : odfNames(stack.open(run)))
                result += "<text:span text:style-name=\"" + std::string(name) + "\">";
        } else {
            for (std::size_t i = odfNames(stack.close()).size(); i > 0; --i)
                result += "</text:span>";
            if (run.display == Display::LeftMargin)
                escapeOdf(" ", result);
        }
    }
    return result;
}

std::string odfStyles()
{
    std::string result;
    for (const OdfStyle &style : styles)
        result += "<style:style style:name=\"" + std::string(style.name) +
                  R"(" style:family="text"><style:text-properties )" +
                  std::string(style.properties) + "/></style:style>";
    return result;
}

std::string toOoxml(const std::vector<Run> &runs)
{
    std::string result;
    result.reserve(usualSize);
    StyleStack stack;
    std::vector<Run> spelled;
    for (const Run &run : spelledSuperscripts(runs, spelled)) {
        if (run.kind == Run::Kind::Text || run.quotes) {
            writeOoxmlRun(run.text, stack.current(), result);
        } else if (run.kind == Run::Kind::Open) {
            stack.open(run);
        } else {
            stack.close();
            if (run.display == Display::LeftMargin)
                writeOoxmlRun(" ", stack.current(), result);
        }
    }
    return result;
}

} // namespace lutrin::citation
