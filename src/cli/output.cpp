// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"

#include "base/escapedhtml.h"
#include "base/systemmessage.h"

namespace lutrin::cli {

namespace {

/// Without the control characters that are not among `kept`.
std::string withoutOrders(std::string_view text, std::string_view kept)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string safe;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        // U+0080 to U+009F are C2 80 to C2 9F.
        const bool second = byte >= 0x80 && byte < 0xA0 && at > 0 && text[at - 1] == '\xC2';
        if (second)
            safe.pop_back();
        const bool order = byte < 0x20 || byte == 0x7F || second;
        if (order && kept.find(text[at]) == std::string_view::npos)
            safe += std::string("\\x") + digits[byte >> 4U] + digits[byte & 15U];
        else
            safe += text[at];
    }
    return safe;
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

std::string printable(std::string_view text)
{
    return withoutOrders(text, {});
}

std::string printableLines(std::string_view text)
{
    return withoutOrders(text, "\n\t");
}

void sayNewTerms(const Session &session, const std::vector<corpus::Term> &terms)
{
    for (const corpus::Term &term : terms)
        session.errors << "lutrin-cli: "
                       << session.say({"libellé inconnu, devenu un terme\u00a0: ",
                                       "unknown label, now a term: "})
                       << printable(term.french) << " (" << corpus::axisName(term.axis) << ' '
                       << printable(term.id) << ")\n";
}

std::string markedHtml(const text::MarkedText &text)
{
    return withMarks(text, "<mark>", "</mark>", escapedHtml);
}

std::string markedPlain(const text::MarkedText &text, bool terminal)
{
    if (!terminal)
        return printable(text.text);
    return withMarks(text, "\x1b[1m", "\x1b[0m", printable);
}

/// The system is asked once more: other calls may have failed since.
Error unwritten(std::ostream &out)
{
    out.clear();
    errno = 0;
    out.flush();
    return {.cause = Cause::CannotWrite, .subject = "stdout", .detail = systemMessage()};
}

} // namespace lutrin::cli
