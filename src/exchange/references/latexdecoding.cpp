// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/latexdecoding.h"

#include "exchange/bytes/spaces.h"
#include "exchange/references/latexformula.h"
#include "exchange/references/latexsigns.h"
#include "text/characters.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <utility>
#include <vector>

namespace lutrin::exchange {

namespace {

std::string composed(const std::string &text)
{
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(error);
    if (U_FAILURE(error))
        return text;
    std::string result;
    nfc->normalize(icu::UnicodeString::fromUTF8(text), error).toUTF8String(result);
    return U_FAILURE(error) ? text : result;
}

/// A command for the look of text, and CSL's tag for it.
struct Look {
    std::string_view command;
    std::string_view tag;
};

/// They hold for the group in braces behind them …
constexpr std::array<Look, 9> Commands{{{"emph", "i"},
                                        {"textit", "i"},
                                        {"textsl", "i"},
                                        {"textbf", "b"},
                                        {"textsuperscript", "sup"},
                                        {"up", "sup"},
                                        {"fup", "sup"},
                                        {"textsubscript", "sub"},
                                        {"textsc", "sc"}}};

/// … and these until the group ends in which they stand.
constexpr std::array<Look, 9> Declarations{{{"em", "i"},
                                            {"it", "i"},
                                            {"itshape", "i"},
                                            {"sl", "i"},
                                            {"slshape", "i"},
                                            {"bf", "b"},
                                            {"bfseries", "b"},
                                            {"sc", "sc"},
                                            {"scshape", "sc"}}};

struct Ordinal {
    std::string_view command;
    std::string_view letters;
};

constexpr std::array<Ordinal, 6> Ordinals{{{"ier", "er"},
                                           {"iers", "ers"},
                                           {"iere", "re"},
                                           {"ieres", "res"},
                                           {"ieme", "e"},
                                           {"iemes", "es"}}};

/// What stands before something else, with its space.
constexpr std::array<std::pair<std::string_view, std::string_view>, 7> Openings{
    {{"og", "«\u00A0"},
     {"no", "n°\u00A0"},
     {"No", "N°\u00A0"},
     {"nos", "n°\u00A0"},
     {"Nos", "N°\u00A0"},
     {"numero", "n°\u00A0"},
     {"Numero", "N°\u00A0"}}};

class LatexText {
public:
    LatexText(std::string_view latex, bool looks) : m_latex(latex), m_looks(looks) {}

    std::string read()
    {
        while (m_at < m_latex.size())
            step();
        return collapsed(composed(m_text));
    }

private:
    [[nodiscard]] bool has(std::string_view next) const
    {
        return m_latex.substr(m_at).starts_with(next);
    }

    bool replaced(std::string_view from, std::string_view to)
    {
        if (!has(from))
            return false;
        m_text += to;
        m_at += from.size();
        return true;
    }

    void step()
    {
        const char c = m_latex[m_at];
        if (c == '\\') {
            command();
        } else if (c == '$') {
            mathematics();
        } else if (c == '{' || c == '}') {
            ++m_at;
            if (c == '{')
                m_ends.emplace_back();
            else
                endGroup();
        } else if (!replaced("---", "—") && !replaced("--", "–") && !replaced("``", "“") &&
                   !replaced("`", "‘") && !replaced("''", "”") && !replaced("~", "\u00A0")) {
            m_text += c;
            ++m_at;
        }
    }

    /// What cannot be shown as text stays as it is written, dollars and all.
    void mathematics()
    {
        const std::size_t end = m_latex.find('$', m_at + 1);
        const std::size_t length = end == std::string_view::npos ? 1 : end - m_at + 1;
        const std::string_view formula = m_latex.substr(std::exchange(m_at, m_at + length), length);
        const auto shown =
            length > 1 ? formulaText(formula.substr(1, length - 2), m_looks) : std::nullopt;
        m_text += shown.value_or(std::string(formula));
    }

    std::string name()
    {
        ++m_at; // the backslash
        if (m_at >= m_latex.size())
            return {};
        const std::size_t start = m_at;
        if (std::isalpha(static_cast<unsigned char>(m_latex[m_at])) == 0) {
            m_at += 1;
            return std::string(m_latex.substr(start, 1));
        }
        while (m_at < m_latex.size() &&
               std::isalpha(static_cast<unsigned char>(m_latex[m_at])) != 0)
            ++m_at;
        return std::string(m_latex.substr(start, m_at - start));
    }

    void command()
    {
        const std::string command = name();
        if (const auto accent = latexAccent(command)) {
            accented(*accent);
            return;
        }
        if (frenchCommand(command))
            return;
        auto sign = latexSign(command);
        if (!sign)
            sign = latexSymbol(command);
        if (sign)
            m_text += *sign;
        // A command of letters takes the blanks after it with it.
        if (!command.empty() && std::isalpha(static_cast<unsigned char>(command.front())) != 0)
            skipSpaces();
        look(command);
    }

    /// What a command makes of the group in braces behind it (`\emph{…}`), and a declaration of
    /// the rest of the group it stands in (`{\em …}`), in CSL's markup.
    void look(std::string_view command)
    {
        if (!m_looks)
            return;
        const auto *tag = std::ranges::find(Commands, command, &Look::command);
        if (tag != Commands.end() && has("{")) {
            ++m_at;
            m_ends.emplace_back();
            open(tag->tag);
            return;
        }
        const auto *declared = std::ranges::find(Declarations, command, &Look::command);
        if (declared != Declarations.end() && !m_ends.empty())
            open(declared->tag);
    }

    /// Until the innermost group ends.
    void open(std::string_view tag)
    {
        m_text.append("<").append(tag).append(">");
        m_ends.back().insert(0, "</" + std::string(tag) + ">");
    }

    void endGroup()
    {
        if (m_ends.empty())
            return;
        m_text += m_ends.back();
        m_ends.pop_back();
    }

    void skipSpaces()
    {
        while (m_at < m_latex.size() && isSpace(m_latex[m_at]))
            ++m_at;
    }

    /// Guillemets, numbers and ordinals, as the French of LaTeX has commands for them.
    bool frenchCommand(std::string_view command)
    {
        const auto *const raised = std::ranges::find(Ordinals, command, &Ordinal::command);
        const auto *const opening =
            std::ranges::find(Openings, command, [](const auto &pair) { return pair.first; });
        if (command == "fg") {
            withoutLastBlanks(m_text) += "\u00A0»";
        } else if (raised != Ordinals.end()) {
            m_text += m_looks ? "<sup>" + std::string(raised->letters) + "</sup>"
                              : std::string(raised->letters);
        } else if (opening != Openings.end()) {
            m_text += opening->second;
            skipTies();
        } else {
            return false;
        }
        return true;
    }

    static std::string &withoutLastBlanks(std::string &text)
    {
        constexpr std::string_view tie = "\u00A0";
        while (text.ends_with(' ') || text.ends_with(tie))
            text.resize(text.size() - (text.ends_with(' ') ? 1 : tie.size()));
        return text;
    }

    /// The command before has its own.
    void skipTies()
    {
        while (has(" ") || has("~") || has("\n") || has("{}"))
            m_at += has("{}") ? 2 : 1;
    }

    /// A letter with one accent or more, which may stand on each other in any order.
    void accented(char32_t mark)
    {
        std::vector<char32_t> marks{mark};
        const std::string letter = accentedLetter(marks);
        if (letter.empty())
            return; // an accent on nothing
        // Vietnamese sets its tones on letters that have a sign of their own.
        std::ranges::reverse(marks);
        std::stable_partition(marks.begin(), marks.end(), [](char32_t one) {
            constexpr std::u32string_view ofLetters = U"\u0302\u0306";
            return ofLetters.find(one) != std::u32string_view::npos;
        });
        m_text += letter;
        for (const char32_t one : marks)
            text::appendUtf8(one, m_text);
    }

    /// The letter that accents stand on, in braces or not, and the accents that are written about
    /// it, the outer ones first; `\i` is an i without its dot.
    std::string accentedLetter(std::vector<char32_t> &marks)
    {
        skipSpaces();
        const std::size_t begin = m_at;
        while (has("{"))
            ++m_at;
        std::size_t braces = m_at - begin;
        std::string letter = has("\\") ? commandLetter(marks) : plainLetter();
        if (letter.empty())
            m_at = begin;
        for (; !letter.empty() && braces > 0 && has("}"); --braces)
            ++m_at;
        return letter;
    }

    std::string plainLetter()
    {
        if (m_at >= m_latex.size() || m_latex[m_at] == '}')
            return {};
        const std::size_t end = text::characterAt(m_latex, m_at).end;
        return std::string(m_latex.substr(std::exchange(m_at, end), end - m_at));
    }

    std::string commandLetter(std::vector<char32_t> &marks)
    {
        constexpr std::size_t mostMarks = 4;
        const std::string command = name();
        if (const auto accent = latexAccent(command)) {
            marks.push_back(*accent);
            return marks.size() > mostMarks ? std::string() : accentedLetter(marks);
        }
        skipSpaces();
        if (command == "i" || command == "j")
            return command;
        const auto sign = latexSign(command);
        const bool letter = sign && text::characterAt(*sign, 0).kind == text::CharClass::Letter;
        return letter ? std::string(*sign) : std::string();
    }

    std::string_view m_latex;
    std::size_t m_at = 0;
    bool m_looks;
    std::vector<std::string> m_ends; ///< of the groups that are open
    std::string m_text;
};

std::string latexDecoded(std::string_view latex, bool looks)
{
    if (latex.find_first_of("\\{}$~`'-") == std::string_view::npos)
        return collapsed(latex);
    return LatexText(latex, looks).read();
}

} // namespace

std::string fromLatex(std::string_view latex)
{
    return latexDecoded(latex, false);
}

std::string titleFromLatex(std::string_view latex)
{
    return latexDecoded(latex, true);
}

} // namespace lutrin::exchange
