// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/latextext.h"

#include "text/characters.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace lutrin::exchange {

namespace {

/// LaTeX's own signs.
constexpr std::array<std::pair<char, std::string_view>, 11> reserved{{
    {'\\', "\\textbackslash{}"},
    {'{', "\\{"},
    {'}', "\\}"},
    {'~', "\\textasciitilde{}"},
    {'^', "\\textasciicircum{}"},
    {'#', "\\#"},
    {'$', "\\$"},
    {'%', "\\%"},
    {'&', "\\&"},
    {'_', "\\_"},
    {'`', "\\textasciigrave{}"},
}};

struct Accent {
    std::string_view command;
    std::u32string_view letters;
    std::string_view bases; ///< one ASCII letter for each of `letters`
};

constexpr std::array<Accent, 8> accents{{
    {"`", U"ÀÈÌÒÙàèìòù", "AEIOUaeiou"},
    {"'", U"ÁÉÍÓÚÝáéíóúýĆćŃńŚśŹź", "AEIOUYaeiouyCcNnSsZz"},
    {"^", U"ÂÊÎÔÛâêîôûĜĝŴŵŶŷ", "AEIOUaeiouGgWwYy"},
    {"\"", U"ÄËÏÖÜŸäëïöüÿ", "AEIOUYaeiouy"},
    {"~", U"ÃÑÕãñõ", "ANOano"},
    {"c", U"ÇçŞşŢţ", "CcSsTt"},
    {"v", U"ČčĎĚěŇňŘřŠšŤŽž", "CcDEeNnRrSsTZz"},
    {"=", U"ĀāĒēĪŌōŪū", "AaEeIOoUu"},
}};

constexpr std::array<std::pair<char32_t, std::string_view>, 26> signs{{
    {U'Æ', "\\AE{}"},
    {U'æ', "\\ae{}"},
    {U'Œ', "\\OE{}"},
    {U'œ', "\\oe{}"},
    {U'Ø', "\\O{}"},
    {U'ø', "\\o{}"},
    {U'Å', "\\AA{}"},
    {U'å', "\\aa{}"},
    {U'Ł', "\\L{}"},
    {U'ł', "\\l{}"},
    {U'ß', "\\ss{}"},
    {U'«', "\\guillemotleft{}"},
    {U'»', "\\guillemotright{}"},
    {U'“', "``"},
    {U'”', "''"},
    {U'‘', "`"},
    {U'’', "'"},
    {U'–', "--"},
    {U'—', "---"},
    {U'…', "\\ldots{}"},
    {U'\u00A0', "~"},
    {U'\u202F', "\\,"},
    {U'§', "\\S{}"},
    {U'°', "\\textdegree{}"},
    {U'€', "\\texteuro{}"},
    {U'·', "\\textperiodcentered{}"},
}};

std::optional<std::string> commandOf(char32_t code)
{
    for (const Accent &accent : accents) {
        const std::size_t at = accent.letters.find(code);
        if (at == std::u32string_view::npos)
            continue;
        std::string command = "{\\";
        command += accent.command;
        const bool dotless = accent.bases[at] == 'i' && accent.command != "c";
        command += dotless ? "{\\i}" : "{" + std::string(1, accent.bases[at]) + "}";
        return command + "}";
    }
    for (const auto &[sign, command] : signs)
        if (sign == code)
            return std::string(command);
    return std::nullopt;
}

/// One character's LaTeX.
std::string latexCharacter(std::string_view bytes, char32_t code, LatexCharacters characters)
{
    for (const auto &[sign, command] : reserved)
        if (bytes.size() == 1 && bytes.front() == sign)
            return std::string(command);
    if (bytes.size() > 1 && characters == LatexCharacters::Ascii)
        if (auto command = commandOf(code))
            return std::move(*command);
    return std::string(bytes);
}

/// Two signs that stand for a third one together, `--` for a dash, are kept apart unless they are
/// one character's command.
void append(const std::string &next, std::string &latex)
{
    constexpr std::string_view doubled = "-'`";
    if (!latex.empty() && !next.empty() && latex.back() == next.front() &&
        doubled.find(next.front()) != std::string_view::npos)
        latex += "{}";
    latex += next;
}

/// CSL's markup in a title as commands, and their braces in balance whatever the tags are.
class LookTags {
public:
    /// The LaTeX of the tag that `rest` begins with, and how long the tag is; nothing for a sign
    /// that is text.
    std::optional<std::pair<std::string_view, std::size_t>> read(std::string_view rest)
    {
        if (!m_ends.empty() && rest.starts_with(m_ends.back())) {
            const std::size_t length = m_ends.back().size();
            m_ends.pop_back();
            return std::pair(std::string_view("}"), length);
        }
        const auto *tag = std::ranges::find_if(Tags, [rest](const Tag &candidate) {
            return rest.starts_with(candidate.start) &&
                   rest.find(candidate.end) != std::string_view::npos;
        });
        if (tag == Tags.end())
            return std::nullopt;
        m_ends.push_back(tag->end);
        return std::pair(tag->latex, tag->start.size());
    }

    /// How many groups are open.
    [[nodiscard]] std::size_t depth() const { return m_ends.size(); }

private:
    struct Tag {
        std::string_view start;
        std::string_view end;
        std::string_view latex;
    };

    static constexpr std::array<Tag, 7> Tags{
        {{"<i>", "</i>", "\\emph{"},
         {"<b>", "</b>", "\\textbf{"},
         {"<sup>", "</sup>", "\\textsuperscript{"},
         {"<sub>", "</sub>", "\\textsubscript{"},
         {"<sc>", "</sc>", "\\textsc{"},
         {R"(<span style="font-variant:small-caps;">)", "</span>", "\\textsc{"},
         {R"(<span class="nocase">)", "</span>", "{"}}};

    std::vector<std::string_view> m_ends; ///< of the tags that are open
};

/// Puts each word of `text` in braces that `wanted` asks for, given the word and its offset.
template <typename Wanted>
std::string latexWords(std::string_view text, LatexCharacters characters, Wanted wanted)
{
    std::string result;
    LookTags tags;
    for (std::size_t at = 0; at < text.size();) {
        if (const auto tag = tags.read(text.substr(at))) {
            result += tag->first;
            at += tag->second;
            continue;
        }
        std::string word;
        bool capital = false;
        const std::size_t begin = at;
        while (at < text.size()) {
            const text::Character character = text::characterAt(text, at);
            const bool letter = character.kind == text::CharClass::Letter ||
                                character.kind == text::CharClass::Mark ||
                                character.kind == text::CharClass::Digit;
            if (!letter && at > begin)
                break;
            const bool counts = letter && wanted(begin, at);
            capital |= counts && text::isUpper(character.code);
            word += latexCharacter(text.substr(at, character.end - at), character.code, characters);
            at = character.end;
            if (!letter)
                break;
        }
        append(capital ? "{" + word + "}" : word, result);
    }
    return result.append(tags.depth(), '}');
}

} // namespace

std::string latexText(std::string_view text, LatexCharacters characters)
{
    return latexWords(text, characters, [](std::size_t, std::size_t) { return false; });
}

std::string latexTitle(std::string_view title, LatexCharacters characters)
{
    std::size_t first = 0;
    LookTags tags;
    while (first < title.size()) {
        if (const auto tag = tags.read(title.substr(first))) {
            first += tag->second;
            continue;
        }
        const text::Character character = text::characterAt(title, first);
        if (character.kind == text::CharClass::Letter)
            break;
        first = character.end;
    }
    // The capital that opens the title is every style's own.
    return latexWords(title, characters,
                      [first](std::size_t, std::size_t at) { return at != first; });
}

std::string latexVerbatim(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c == '{')
            result += "%7B";
        else if (c == '}')
            result += "%7D";
        else
            result += c;
    }
    return result;
}

} // namespace lutrin::exchange
