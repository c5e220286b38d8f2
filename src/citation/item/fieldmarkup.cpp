// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/item/fieldmarkup.h"

#include "citation/output/escaping.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

namespace lutrin::citation {
namespace {

/// Something that opens a stretch, and what closes it.
struct Opener {
    std::string_view open;
    std::string_view close;
    Run run;
};

Run look(TextStyle style, bool noCase = false)
{
    Run run;
    run.noCase = noCase;
    run.style = style;
    run.flips = true;
    return run;
}

/// `mark` where a pair of typographic marks was written, to stay where it is not the locale's own.
Run quotation(std::string_view mark = {})
{
    Run run;
    run.quotes = true;
    run.text = mark;
    return run;
}

Run caseless()
{
    Run run;
    run.noCase = true;
    return run;
}

const std::array<Opener, 11> &tags()
{
    static const Run smallCaps = look({.fontVariant = FontVariant::SmallCaps});
    static const Run plain = look({FontStyle::Normal, FontVariant::Normal, FontWeight::Normal,
                                   Decoration::None, VerticalAlign::Baseline},
                                  true);
    static const std::array<Opener, 11> all{{
        {"<i>", "</i>", look({.fontStyle = FontStyle::Italic})},
        {"<b>", "</b>", look({.fontWeight = FontWeight::Bold})},
        {"<sup>", "</sup>", look({.verticalAlign = VerticalAlign::Superscript})},
        {"<sub>", "</sub>", look({.verticalAlign = VerticalAlign::Subscript})},
        {"<sc>", "</sc>", smallCaps},
        {"<span style=\"font-variant:small-caps;\">", "</span>", smallCaps},
        {"<span style=\"font-variant: small-caps;\">", "</span>", smallCaps},
        {"<span style=\"font-variant:small-caps\">", "</span>", smallCaps},
        {"<span style=\"font-variant: small-caps\">", "</span>", smallCaps},
        {"<span class=\"nocase\">", "</span>", caseless()},
        {"<span class=\"nodecor\">", "</span>", plain},
    }};
    return all;
}

constexpr std::string_view apostrophe = "’";

bool isSpaceOrOpening(std::string_view before)
{
    if (before.empty())
        return true;
    for (const std::string_view end : {" ", "(", "[", "{", "\n", "\"", "“", "‘", "«", ">", "\u00A0",
                                       "\u202F", "-", "–", "—", "/"})
        if (before.ends_with(end))
            return true;
    return false;
}

bool startsWithLetter(std::string_view after)
{
    return !after.empty() &&
           (std::isalnum(static_cast<unsigned char>(after.front())) != 0 ||
            (static_cast<unsigned char>(after.front()) >= 0x80 && !after.starts_with("”") &&
             !after.starts_with("’") && !after.starts_with("»") && !after.starts_with("–") &&
             !after.starts_with("—") && !after.starts_with("\u00A0") &&
             !after.starts_with("\u202F")));
}

class FieldReader {
public:
    FieldReader(std::string_view value, Output &output) : m_value(value), m_output(output) {}

    void read()
    {
        while (m_at < m_value.size()) {
            const char c = m_value[m_at];
            const bool special = c == '<' || c == '"' || c == '\'' || c == '\xE2';
            if (special && (tag() || quote()))
                continue;
            m_text += c;
            ++m_at;
        }
        while (!m_open.empty())
            giveUp(m_open.size() - 1);
        flush();
    }

private:
    struct Open {
        std::size_t run;          ///< index of the Open run
        std::string_view literal; ///< how it was written
        std::string_view close;
    };

    [[nodiscard]] std::string_view rest() const { return m_value.substr(m_at); }

    void flush()
    {
        if (m_text.empty())
            return;
        m_output.text(m_text);
        m_output.runs().back().continues = m_started;
        m_started = true;
        m_text.clear();
    }

    void push(Run run, std::string_view literal, std::string_view close)
    {
        flush();
        m_open.push_back({m_output.mark(), literal, close});
        m_output.open(std::move(run));
        m_at += literal.size();
    }

    /// A stretch that is never closed: what opened it was text.
    void giveUp(std::size_t index)
    {
        Run literal;
        literal.text = m_open[index].literal == "'" ? apostrophe : m_open[index].literal;
        m_output.runs()[m_open[index].run] = std::move(literal);
        m_open.erase(m_open.begin() + static_cast<std::ptrdiff_t>(index));
    }

    bool closes(std::string_view mark)
    {
        for (std::size_t i = m_open.size(); i-- > 0;) {
            if (m_open[i].close != mark)
                continue;
            while (m_open.size() > i + 1)
                giveUp(m_open.size() - 1);
            flush();
            m_output.close(m_open[i].run);
            if (!m_output.runs()[m_open[i].run].text.empty())
                m_output.runs().back().text = mark;
            m_open.pop_back();
            m_at += mark.size();
            return true;
        }
        return false;
    }

    bool tag()
    {
        for (const Opener &opener : tags()) {
            if (rest().starts_with(opener.open)) {
                push(opener.run, rest().substr(0, opener.open.size()), opener.close);
                return true;
            }
            if (rest().starts_with(opener.close) && closes(opener.close))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool insideQuotation() const
    {
        for (const Open &open : m_open)
            if (m_output.runs()[open.run].quotes)
                return true;
        return false;
    }

    bool straight(std::string_view mark)
    {
        const std::string_view after = rest().substr(mark.size());
        if (!startsWithLetter(after) && closes(mark))
            return true;
        const bool begins = isSpaceOrOpening(m_value.substr(0, m_at)) || justOpened();
        const bool opening = begins && !after.empty() && after.front() != ' ' && hasCloser(mark);
        if (opening) {
            Run run = quotation();
            // Whoever writes "…" and then '…' means two kinds of marks.
            run.inner = mark == "'" && m_doubled && !insideQuotation();
            m_doubled |= mark == "\"";
            push(std::move(run), rest().substr(0, mark.size()), mark);
            return true;
        }
        m_text += mark == "'" ? apostrophe : mark;
        m_at += mark.size();
        return true;
    }

    /// Whether a quotation opened immediately before.
    [[nodiscard]] bool justOpened() const
    {
        return m_text.empty() && !m_open.empty() && m_open.back().run + 1 == m_output.mark() &&
               m_output.runs().back().quotes;
    }

    /// Whether a later straight mark could close one that opens here.
    [[nodiscard]] bool hasCloser(std::string_view mark) const
    {
        for (std::size_t at = m_value.find(mark, m_at + 1); at != std::string_view::npos;
             at = m_value.find(mark, at + 1))
            if (!startsWithLetter(m_value.substr(at + mark.size())) && m_value[at - 1] != ' ')
                return true;
        return false;
    }

    /// Whether a later ’ is no apostrophe, so that it could close a ‘ here.
    [[nodiscard]] bool hasTypographicCloser() const
    {
        for (std::size_t at = m_value.find("’", m_at); at != std::string_view::npos;
             at = m_value.find("’", at + 1))
            if (!startsWithLetter(m_value.substr(at + 3)))
                return true;
        return false;
    }

    bool quote()
    {
        if (rest().starts_with('"') || rest().starts_with('\''))
            return straight(rest().substr(0, 1));
        if (rest().starts_with("„") && rest().find("“") != std::string_view::npos) {
            push(quotation("„"), rest().substr(0, 3), "“");
            return true;
        }
        if (rest().starts_with("“")) {
            if (!closes("“"))
                push(quotation("“"), rest().substr(0, 3), "”");
            return true;
        }
        if (rest().starts_with("”"))
            return closes("”");
        if (rest().starts_with("‘") && (insideQuotation() || hasTypographicCloser())) {
            push(quotation("‘"), rest().substr(0, 3), "’");
            return true;
        }
        return rest().starts_with("’") && !startsWithLetter(rest().substr(3)) && closes("’");
    }

    std::string_view m_value;
    Output &m_output;
    std::size_t m_at = 0;
    std::string m_text;
    bool m_doubled = false; ///< a straight " has opened a quotation
    bool m_started = false; ///< some text of the field is written
    std::vector<Open> m_open;
};

/// The space that French puts before high marks and inside guillemets does not break.
std::string withNarrowSpaces(std::string_view value)
{
    constexpr std::string_view narrow = "\u202F";
    std::string result;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const std::string_view next = value.substr(i + 1);
        const bool before = next.starts_with("»") || next.starts_with(':') ||
                            next.starts_with(';') || next.starts_with('?') || next.starts_with('!');
        if (value[i] == ' ' && (before || value.substr(0, i).ends_with("«")))
            result += narrow;
        else
            result += value[i];
    }
    return result;
}

bool hasFrenchSpace(std::string_view value)
{
    constexpr ByteSet high(":;?!");
    for (std::size_t at = value.find(' '); at != std::string_view::npos;
         at = value.find(' ', at + 1)) {
        const std::string_view next = value.substr(at + 1);
        if ((!next.empty() && high.has(next.front())) || next.starts_with("»") ||
            value.substr(0, at).ends_with("«"))
            return true;
    }
    return false;
}

/// Whether there is something that FieldReader looks at.
bool hasMarkup(std::string_view value)
{
    static constexpr ByteSet signs("<\"'\xE2");
    return std::any_of(value.begin(), value.end(), [](char c) { return signs.has(c); });
}

void writeMarkup(std::string_view value, Output &output)
{
    if (hasMarkup(value))
        FieldReader(value, output).read();
    else
        output.text(value);
}

} // namespace

void writeField(std::string_view value, Output &output)
{
    if (hasFrenchSpace(value))
        writeMarkup(withNarrowSpaces(value), output);
    else
        writeMarkup(value, output);
}

std::string fieldText(std::string_view value)
{
    if (!hasMarkup(value) && !hasFrenchSpace(value))
        return std::string(value);
    Output output;
    writeField(value, output);
    return output.plain();
}

} // namespace lutrin::citation
