// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/latexdecoding.h"

#include "exchange/bytes/spaces.h"
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

constexpr std::array<std::pair<std::string_view, char32_t>, 15> Accents{{
    {"`", 0x0300},
    {"'", 0x0301},
    {"^", 0x0302},
    {"~", 0x0303},
    {"\"", 0x0308},
    {"=", 0x0304},
    {".", 0x0307},
    {"u", 0x0306},
    {"v", 0x030C},
    {"H", 0x030B},
    {"r", 0x030A},
    {"c", 0x0327},
    {"k", 0x0328},
    {"d", 0x0323},
    {"b", 0x0331},
}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 59> Signs{{
    {"i", "ı"},
    {"j", "ȷ"},
    {"oe", "œ"},
    {"OE", "Œ"},
    {"ae", "æ"},
    {"AE", "Æ"},
    {"aa", "å"},
    {"AA", "Å"},
    {"o", "ø"},
    {"O", "Ø"},
    {"l", "ł"},
    {"L", "Ł"},
    {"ss", "ß"},
    {"dh", "ð"},
    {"th", "þ"},
    {"dj", "đ"},
    {"&", "&"},
    {"%", "%"},
    {"$", "$"},
    {"#", "#"},
    {"_", "_"},
    {"{", "{"},
    {"}", "}"},
    {" ", " "},
    {"-", ""},
    {"/", ""},
    {"og", "«\u00A0"},
    {"fg", "\u00A0»"},
    {"ldots", "…"},
    {"dots", "…"},
    {"textendash", "–"},
    {"textemdash", "—"},
    {"textquoteright", "’"},
    {"textquoteleft", "‘"},
    {"guillemotleft", "«"},
    {"guillemotright", "»"},
    {"euro", "€"},
    {"texteuro", "€"},
    {"textbackslash", "\\"},
    {"textdegree", "°"},
    {"textasciitilde", "~"},
    {"textasciicircum", "^"},
    {"textasciigrave", "`"},
    {"textperiodcentered", "·"},
    {"textbullet", "•"},
    {"textquotedblleft", "“"},
    {"textquotedblright", "”"},
    {"quotedblbase", "„"},
    {"S", "§"},
    {"P", "¶"},
    {"pounds", "£"},
    {"copyright", "©"},
    {"textregistered", "®"},
    {"texttrademark", "™"},
    {"ng", "ŋ"},
    {",", "\u202F"},
    {"thinspace", "\u202F"},
}};

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
constexpr std::array<Look, 8> Commands{{{"emph", "i"},
                                        {"textit", "i"},
                                        {"textsl", "i"},
                                        {"textbf", "b"},
                                        {"textsuperscript", "sup"},
                                        {"up", "sup"},
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

    /// A lone index or power, `$_2$` or `$^{e}$`, is a lowered or raised text. All else stays as it
    /// is written, dollars and all: nothing here can show it better.
    void mathematics()
    {
        const std::size_t end = m_latex.find('$', m_at + 1);
        const std::size_t length = end == std::string_view::npos ? 1 : end - m_at + 1;
        const std::string_view formula = m_latex.substr(m_at, length);
        m_at += length;
        const std::string_view script = scriptText(formula);
        const std::string tag = formula.substr(0, 2) == "$_" ? "sub>" : "sup>";
        if (script.empty())
            m_text += formula;
        else if (m_looks)
            m_text.append("<" + tag).append(script).append("</" + tag);
        else
            m_text += script;
    }

    /// What `$_…$` or `$^…$` lowers or raises: one character, or letters, digits and signs in
    /// braces. Nothing for any other formula.
    static std::string_view scriptText(std::string_view formula)
    {
        if (formula.size() < 4 || (formula[1] != '_' && formula[1] != '^'))
            return {};
        std::string_view script = formula.substr(2, formula.size() - 3);
        const bool braced = script.starts_with('{') && script.ends_with('}');
        if (braced)
            script = script.substr(1, script.size() - 2);
        const bool plain = script.find_first_of("\\{}_^ ") == std::string_view::npos;
        return plain && (braced || script.size() == 1) ? script : std::string_view();
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
        const auto accent =
            std::ranges::find(Accents, command, [](const auto &pair) { return pair.first; });
        if (accent != Accents.end()) {
            accented(accent->second);
            return;
        }
        const auto sign =
            std::ranges::find(Signs, command, [](const auto &pair) { return pair.first; });
        if (sign != Signs.end())
            m_text += sign->second;
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

    /// The letter that an accent stands on, in braces or not; `\i` is an i without its dot.
    void accented(char32_t mark)
    {
        skipSpaces();
        int braces = 0;
        for (; m_at < m_latex.size() && m_latex[m_at] == '{'; ++m_at)
            ++braces;
        if (has("\\i") || has("\\j")) {
            m_text += m_latex[m_at + 1];
            m_at += 2;
            skipSpaces();
        } else if (m_at < m_latex.size() && m_latex[m_at] != '}' && m_latex[m_at] != '\\') {
            const std::size_t end = text::characterAt(m_latex, m_at).end;
            m_text += m_latex.substr(m_at, end - m_at);
            m_at = end;
        } else {
            return; // an accent on nothing
        }
        text::appendUtf8(mark, m_text);
        for (; braces > 0 && m_at < m_latex.size() && m_latex[m_at] == '}'; --braces)
            ++m_at;
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
