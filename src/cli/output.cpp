// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"

namespace lutrin::cli {

namespace {

std::string escapedHtml(std::string_view text)
{
    std::string escaped;
    escaped.reserve(text.size());
    for (const char character : text) {
        switch (character) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        default:
            escaped += character;
        }
    }
    return escaped;
}

/// `text` with `open` and `close` around its marks and `part` applied to every piece.
template <typename Part>
std::string withMarks(const text::MarkedText &text, std::string_view open, std::string_view close,
                      Part part)
{
    const std::string_view whole = text.text;
    std::string result;
    std::size_t at = 0;
    for (const text::Range &mark : text.marks) {
        result += part(whole.substr(at, mark.begin - at));
        result += open;
        result += part(whole.substr(mark.begin, mark.end - mark.begin));
        result += close;
        at = mark.end;
    }
    return result + part(whole.substr(at));
}

} // namespace

void print(std::ostream &out, const Json &value)
{
    out << value.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

std::string joined(const std::vector<std::string> &parts, std::string_view separator)
{
    std::string text;
    for (const std::string &part : parts) {
        if (!text.empty())
            text += separator;
        text += part;
    }
    return text;
}

std::string markedHtml(const text::MarkedText &text)
{
    return withMarks(text, "<mark>", "</mark>", escapedHtml);
}

std::string markedPlain(const text::MarkedText &text, bool terminal)
{
    if (!terminal)
        return text.text;
    return withMarks(text, "\x1b[1m", "\x1b[0m",
                     [](std::string_view piece) { return std::string(piece); });
}

const char *axisName(corpus::Axis axis)
{
    switch (axis) {
    case corpus::Axis::Theme:
        return "theme";
    case corpus::Axis::Region:
        return "region";
    case corpus::Axis::Centre:
        return "centre";
    case corpus::Axis::Type:
        break;
    }
    return "type";
}

std::optional<corpus::Axis> axisOf(std::string_view name)
{
    using corpus::Axis;
    for (const Axis axis : {Axis::Theme, Axis::Region, Axis::Centre, Axis::Type}) {
        if (name == axisName(axis))
            return axis;
    }
    return std::nullopt;
}

} // namespace lutrin::cli
