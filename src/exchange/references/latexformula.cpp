// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/latexformula.h"

#include "exchange/bytes/spaces.h"
#include "exchange/references/latexsigns.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace lutrin::exchange {

namespace {

using Shown = std::optional<std::string>;

constexpr int MostNested = 20; ///< groups in groups

/// Commands whose group in braces stays as it is: letters are no variables in it.
constexpr std::array<std::string_view, 10> PlainGroups{
    "mathrm", "mathit",     "mathbf", "mathsf",       "text",
    "textrm", "textnormal", "mbox",   "operatorname", "ensuremath"};

constexpr std::array<std::pair<std::string_view, std::string_view>, 9> Spaces{{
    {",", "\u202F"},
    {";", " "},
    {":", " "},
    {" ", " "},
    {"!", ""},
    {"quad", " "},
    {"qquad", " "},
    {"rm", ""},
    {"displaystyle", ""},
}};

/// `⁻³` for `−3`; nothing where Unicode lacks a character of it.
Shown raisedCharacters(std::string_view text)
{
    constexpr std::array<std::string_view, 12> plain{"0", "1", "2", "3", "4", "5",
                                                     "6", "7", "8", "9", "+", "−"};
    constexpr std::array<std::string_view, 12> raised{"⁰", "¹", "²", "³", "⁴", "⁵",
                                                      "⁶", "⁷", "⁸", "⁹", "⁺", "⁻"};
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text::characterAt(text, at).end;
        const auto *const found = std::ranges::find(plain, text.substr(at, end - at));
        if (found == plain.end())
            return std::nullopt;
        result += raised.at(static_cast<std::size_t>(found - plain.begin()));
        at = end;
    }
    return result;
}

class Formula {
public:
    Formula(std::string_view latex, bool looks) : m_latex(latex), m_looks(looks) {}

    Shown read()
    {
        std::string text;
        while (m_at < m_latex.size()) {
            const char c = m_latex[m_at];
            const Shown part = c == '_' || c == '^' ? script() : atom();
            if (!part)
                return std::nullopt;
            text += *part;
        }
        return text;
    }

private:
    /// A character, a command with what it takes, or a group.
    Shown atom()
    {
        const char c = m_latex[m_at];
        if (c == '\\')
            return command();
        if (c == '{')
            return group();
        if (std::string_view("}_^$&#%").find(c) != std::string_view::npos)
            return std::nullopt;
        const std::size_t end = text::characterAt(m_latex, m_at).end;
        const std::string_view character = m_latex.substr(std::exchange(m_at, end), end - m_at);
        return std::string(c == '-' ? "−" : c == '~' ? "\u00A0" : c == '\'' ? "′" : character);
    }

    Shown group()
    {
        const std::size_t begin = m_at + 1;
        int depth = 0;
        do {
            const char c = m_latex[m_at];
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            m_at += c == '\\' && m_at + 1 < m_latex.size() ? 2 : 1;
        } while (depth > 0 && m_at < m_latex.size());
        return depth == 0 ? inner(m_latex.substr(begin, m_at - 1 - begin)) : std::nullopt;
    }

    [[nodiscard]] Shown inner(std::string_view latex) const
    {
        if (m_nested == MostNested)
            return std::nullopt;
        Formula formula(latex, m_looks);
        formula.m_nested = m_nested + 1;
        formula.m_scripted = m_scripted;
        return formula.read();
    }

    Shown command()
    {
        const std::string_view name = commandName();
        if (std::ranges::find(PlainGroups, name) != PlainGroups.end()) {
            skipBlanks();
            return m_at < m_latex.size() && m_latex[m_at] == '{' ? group() : std::nullopt;
        }
        const auto *const space =
            std::ranges::find(Spaces, name, [](const auto &pair) { return pair.first; });
        if (space != Spaces.end())
            return std::string(space->second);
        auto sign = latexSymbol(name);
        if (!sign && !latexAccent(name))
            sign = latexSign(name);
        return sign ? Shown(*sign) : std::nullopt;
    }

    /// The blanks behind it, which LaTeX drops, show what belongs together.
    std::string_view commandName()
    {
        const std::size_t begin = ++m_at;
        const auto isLetter = [this] {
            return m_at < m_latex.size() &&
                   std::isalpha(static_cast<unsigned char>(m_latex[m_at])) != 0;
        };
        if (!isLetter())
            return m_latex.substr(begin, ++m_at - begin);
        while (isLetter())
            ++m_at;
        return m_latex.substr(begin, m_at - begin);
    }

    void skipBlanks()
    {
        while (m_at < m_latex.size() && isSpace(m_latex[m_at]))
            ++m_at;
    }

    /// An index or a power; those of indices and powers cannot be shown.
    Shown script()
    {
        const bool raises = m_latex[m_at++] == '^';
        skipBlanks();
        if (m_at >= m_latex.size() || std::exchange(m_scripted, true))
            return std::nullopt;
        const Shown text = atom();
        m_scripted = false;
        if (!text || text->empty())
            return std::nullopt;
        return raises ? raisedText(*text) : loweredText(*text);
    }

    [[nodiscard]] std::string raisedText(const std::string &text) const
    {
        if (text == "∘")
            return "°";
        if (text == "′")
            return text;
        return m_looks ? "<sup>" + text + "</sup>" : raisedCharacters(text).value_or(text);
    }

    [[nodiscard]] std::string loweredText(const std::string &text) const
    {
        return m_looks ? "<sub>" + text + "</sub>" : text;
    }

    std::string_view m_latex;
    std::size_t m_at = 0;
    bool m_looks;
    bool m_scripted = false; ///< within an index or a power
    int m_nested = 0;        ///< the groups that it stands in
};

/// Money and variables have dollars, too.
bool isFormula(std::string_view text)
{
    return !text.empty() && !isSpace(text.front()) && !isSpace(text.back()) &&
           (text.size() == 1 || text.find_first_of("\\_^") != std::string_view::npos);
}

} // namespace

std::optional<std::string> formulaText(std::string_view formula, bool looks)
{
    return isFormula(formula) ? Formula(formula, looks).read() : std::nullopt;
}

} // namespace lutrin::exchange
