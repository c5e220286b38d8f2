// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/output/markupwriter.h"

#include "citation/output/escaping.h"
#include "citation/output/stylestack.h"
#include "citation/output/superscripts.h"
#include "citation/reference.h"

#include <array>
#include <cstdint>
#include <cstdio>
#include <string_view>

#include <unicode/utf8.h>

namespace lutrin::citation {
namespace {

constexpr std::string_view RtfBegin = R"({\rtf1\ansi\uc1 )";

/// The quotation mark that an Open or a Close stands for.
bool isQuotation(const Run &run)
{
    return run.kind != Run::Kind::Text && run.quotes;
}

std::string_view openTag(const TextStyle &change, int attribute)
{
    switch (attribute) {
    case 0:
        if (change.fontStyle == FontStyle::Inherit)
            return {};
        if (change.fontStyle == FontStyle::Oblique)
            return "<em>";
        return change.fontStyle == FontStyle::Italic ? "<i>"
                                                     : "<span style=\"font-style:normal;\">";
    case 1:
        if (change.fontVariant == FontVariant::Inherit)
            return {};
        return change.fontVariant == FontVariant::SmallCaps
                   ? "<span style=\"font-variant:small-caps;\">"
                   : "<span style=\"font-variant:normal;\">";
    case 2:
        if (change.fontWeight == FontWeight::Inherit || change.fontWeight == FontWeight::Light)
            return {};
        return change.fontWeight == FontWeight::Bold ? "<b>"
                                                     : "<span style=\"font-weight:normal;\">";
    case 3:
        if (change.decoration == Decoration::Inherit)
            return {};
        return change.decoration == Decoration::Underline
                   ? "<span style=\"text-decoration:underline;\">"
                   : "<span style=\"text-decoration:none;\">";
    default:
        if (change.verticalAlign == VerticalAlign::Superscript)
            return "<sup>";
        if (change.verticalAlign == VerticalAlign::Subscript)
            return "<sub>";
        return change.verticalAlign == VerticalAlign::Baseline ? "<span style=\"baseline\">" : "";
    }
}

std::string closeTag(std::string_view open)
{
    if (open.empty())
        return {};
    const std::size_t end = open.find_first_of(" >");
    return "</" + std::string(open.substr(1, end - 1)) + ">";
}

constexpr int attributes = 5;

/// The last attribute is the outermost element.
std::string opening(const TextStyle &change)
{
    std::string tags;
    for (int i = attributes; i-- > 0;)
        tags += openTag(change, i);
    return tags;
}

std::string closing(const TextStyle &change)
{
    std::string tags;
    for (int i = 0; i < attributes; ++i)
        tags += closeTag(openTag(change, i));
    return tags;
}

void escapeHtml(std::string_view text, std::string &result)
{
    static constexpr ByteSet signs("&<>");
    appendEscaped(text, signs, result, [&](std::size_t at) {
        result += text[at] == '&' ? "&#38;" : text[at] == '<' ? "&#60;" : "&#62;";
        return 1;
    });
}

std::string_view displayOpening(Display display)
{
    switch (display) {
    case Display::Block:
        return "\n\n    <div class=\"csl-block\">";
    case Display::LeftMargin:
        return "\n    <div class=\"csl-left-margin\">";
    case Display::RightInline:
        return "<div class=\"csl-right-inline\">";
    case Display::Indent:
        return "<div class=\"csl-indent\">";
    case Display::Inline:
        break;
    }
    return {};
}

std::string_view displayClosing(Display display)
{
    switch (display) {
    case Display::Block:
        return "</div>\n";
    case Display::LeftMargin:
        return "</div>";
    case Display::RightInline:
    case Display::Indent:
        return "</div>\n  ";
    case Display::Inline:
        break;
    }
    return {};
}

/// Markdown's own marks for the looks that it has; HTML for the others.
std::string markdownMark(const TextStyle &change, bool open)
{
    std::string mark;
    if (change.fontWeight == FontWeight::Bold)
        mark += "**";
    if (change.fontStyle == FontStyle::Italic || change.fontStyle == FontStyle::Oblique)
        mark += "*";
    TextStyle rest = change;
    rest.fontStyle = FontStyle::Inherit;
    rest.fontWeight = FontWeight::Inherit;
    return open ? mark + opening(rest) : closing(rest) + std::string(mark.rbegin(), mark.rend());
}

void escapeMarkdown(std::string_view text, std::string &result)
{
    static constexpr ByteSet signs("\\`*_[]<>");
    appendEscaped(text, signs, result, [&](std::size_t at) {
        result += '\\';
        result += text[at];
        return 1;
    });
}

/// An address loses no letter to Markdown's escapes when it stands between angle brackets, but
/// then it is a link; underscores inside words are safe in CommonMark, so addresses are left alone.
bool isAddress(std::string_view text)
{
    return text.starts_with("http://") || text.starts_with("https://") || text.starts_with("10.");
}

std::string rtfControls(const TextStyle &change)
{
    std::string controls;
    if (change.fontStyle != FontStyle::Inherit)
        controls += change.fontStyle == FontStyle::Normal ? "\\i0" : "\\i";
    if (change.fontWeight != FontWeight::Inherit)
        controls += change.fontWeight == FontWeight::Bold ? "\\b" : "\\b0";
    if (change.fontVariant != FontVariant::Inherit)
        controls += change.fontVariant == FontVariant::SmallCaps ? "\\scaps" : "\\scaps0";
    if (change.decoration != Decoration::Inherit)
        controls += change.decoration == Decoration::Underline ? "\\ul" : "\\ulnone";
    if (change.verticalAlign == VerticalAlign::Superscript)
        controls += "\\super";
    else if (change.verticalAlign == VerticalAlign::Subscript)
        controls += "\\sub";
    else if (change.verticalAlign == VerticalAlign::Baseline)
        controls += "\\nosupersub";
    return controls.empty() ? controls : controls + " ";
}

/// UTF-16 code units as RTF writes them, with « ? » for readers that know no Unicode.
void rtfUnicode(UChar32 c, std::string &result)
{
    const auto unit = [&result](std::int32_t value) {
        result += "\\u" + std::to_string(value > 32767 ? value - 65536 : value) + "?";
    };
    if (c > 0xFFFF) {
        unit(0xD800 + ((c - 0x10000) >> 10));
        unit(0xDC00 + ((c - 0x10000) & 0x3FF));
    } else {
        unit(c);
    }
}

void escapeRtf(std::string_view text, std::string &result)
{
    static constexpr ByteSet signs = ByteSet("\\{}\n").withOthers();
    appendEscaped(text, signs, result, [&](std::size_t at) {
        auto next = static_cast<std::int32_t>(at);
        UChar32 c = 0;
        U8_NEXT_OR_FFFD(text.data(), next, static_cast<std::int32_t>(text.size()), c);
        if (c == '\n') {
            result += "\\line ";
        } else if (c < 0x80) {
            result += '\\';
            result += static_cast<char>(c);
        } else if (c == 0xA0) {
            result += "\\~";
        } else {
            rtfUnicode(c, result);
        }
        return static_cast<std::size_t>(next) - at;
    });
}

/// What stands at the left margin is parted from the rest by one blank.
void gap(std::string &result)
{
    if (!result.ends_with(' '))
        result += ' ';
}

void addRtf(const std::vector<Run> &runs, std::string &result)
{
    StyleStack styles;
    std::vector<Run> spelled;
    for (const Run &run : spelledSuperscripts(runs, spelled)) {
        if (run.kind == Run::Kind::Text || isQuotation(run)) {
            escapeRtf(run.text, result);
        } else if (run.kind == Run::Kind::Open) {
            result += "{" + rtfControls(styles.open(run));
        } else {
            styles.close();
            result += "}";
            if (run.display == Display::LeftMargin)
                gap(result);
        }
    }
}

} // namespace

std::string toPlain(const std::vector<Run> &runs)
{
    std::string result;
    result.reserve(usualSize);
    for (const Run &run : runs)
        if (run.kind == Run::Kind::Text || run.quotes)
            result += run.text;
        else if (run.kind == Run::Kind::Close && run.display == Display::LeftMargin)
            gap(result);
    return result;
}

std::string toHtml(const std::vector<Run> &runs, bool displayBlocks)
{
    std::string result;
    result.reserve(usualSize);
    StyleStack styles;
    std::vector<Run> spelled;
    for (const Run &run : spelledSuperscripts(runs, spelled)) {
        if (run.kind == Run::Kind::Text || isQuotation(run)) {
            escapeHtml(run.text, result);
        } else if (run.kind == Run::Kind::Open) {
            if (displayBlocks)
                result += displayOpening(run.display);
            result += opening(styles.open(run));
        } else {
            result += closing(styles.close());
            if (displayBlocks)
                result += displayClosing(run.display);
            else if (run.display == Display::LeftMargin)
                gap(result);
        }
    }
    return result;
}

std::string toMarkdown(const std::vector<Run> &runs)
{
    std::string result;
    result.reserve(usualSize);
    StyleStack styles;
    std::vector<Run> spelled;
    for (const Run &run : spelledSuperscripts(runs, spelled)) {
        if (run.kind == Run::Kind::Text || isQuotation(run)) {
            if (isAddress(run.text))
                result += run.text;
            else
                escapeMarkdown(run.text, result);
        } else if (run.kind == Run::Kind::Open) {
            result += markdownMark(styles.open(run), true);
        } else {
            result += markdownMark(styles.close(), false);
            if (run.display == Display::LeftMargin)
                gap(result);
        }
    }
    return result;
}

std::string toRtf(const std::vector<Run> &runs)
{
    std::string result(RtfBegin);
    result.reserve(usualSize);
    addRtf(runs, result);
    return result + "}";
}

std::string toRtf(const std::vector<Run> &runs, const std::vector<Run> &note)
{
    std::string result(RtfBegin);
    addRtf(runs, result);
    result += R"({\super\chftn}{\footnote {\super\chftn} )";
    addRtf(note, result);
    return result + "}}";
}

std::string_view insideRtf(std::string_view rtf)
{
    if (!rtf.starts_with(RtfBegin) || !rtf.ends_with('}'))
        return {};
    rtf.remove_prefix(RtfBegin.size());
    rtf.remove_suffix(1);
    return rtf;
}

std::string rtfDocument(std::string_view inside)
{
    return std::string(RtfBegin).append(inside) + '}';
}

} // namespace lutrin::citation
