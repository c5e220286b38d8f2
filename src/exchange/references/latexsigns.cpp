// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/latexsigns.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lutrin::exchange {

namespace {

constexpr std::array<std::pair<std::string_view, char32_t>, 16> Accents{{
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
    {"h", 0x0309},
}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 84> Signs{{
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
    {"DH", "Ð"},
    {"TH", "Þ"},
    {"DJ", "Đ"},
    {"NG", "Ŋ"},
    {"SS", "SS"},
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
    {"ldots", "…"},
    {"dots", "…"},
    {"textendash", "–"},
    {"textemdash", "—"},
    {"textquoteright", "’"},
    {"textquoteleft", "‘"},
    {"guillemotleft", "«"},
    {"guillemotright", "»"},
    {"guillemetleft", "«"},
    {"guillemetright", "»"},
    {"dag", "†"},
    {"ddag", "‡"},
    {"textunderscore", "_"},
    {"LaTeX", "LaTeX"},
    {"TeX", "TeX"},
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
    {"ohorn", "ơ"},
    {"OHORN", "Ơ"},
    {"uhorn", "ư"},
    {"UHORN", "Ư"},
    {"flqq", "«"},
    {"frqq", "»"},
    {"textmu", "µ"},
    {"textless", "<"},
    {"textgreater", ">"},
    {"textnumero", "№"},
    {"textordfeminine", "ª"},
    {"textordmasculine", "º"},
    {"degre", "°"},
    {"degres", "°"},
    {"primo", "1°"},
    {"secundo", "2°"},
    {"tertio", "3°"},
}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 72> Symbols{{
    {"alpha", "α"},      {"beta", "β"},      {"gamma", "γ"},
    {"delta", "δ"},      {"epsilon", "ε"},   {"varepsilon", "ε"},
    {"zeta", "ζ"},       {"eta", "η"},       {"theta", "θ"},
    {"vartheta", "ϑ"},   {"iota", "ι"},      {"kappa", "κ"},
    {"lambda", "λ"},     {"mu", "μ"},        {"nu", "ν"},
    {"xi", "ξ"},         {"pi", "π"},        {"rho", "ρ"},
    {"sigma", "σ"},      {"varsigma", "ς"},  {"tau", "τ"},
    {"upsilon", "υ"},    {"phi", "φ"},       {"varphi", "φ"},
    {"chi", "χ"},        {"psi", "ψ"},       {"omega", "ω"},
    {"Gamma", "Γ"},      {"Delta", "Δ"},     {"Theta", "Θ"},
    {"Lambda", "Λ"},     {"Xi", "Ξ"},        {"Pi", "Π"},
    {"Sigma", "Σ"},      {"Upsilon", "Υ"},   {"Phi", "Φ"},
    {"Psi", "Ψ"},        {"Omega", "Ω"},     {"circ", "∘"},
    {"degree", "°"},     {"prime", "′"},     {"times", "×"},
    {"cdot", "·"},       {"pm", "±"},        {"mp", "∓"},
    {"div", "÷"},        {"le", "≤"},        {"leq", "≤"},
    {"leqslant", "≤"},   {"ge", "≥"},        {"geq", "≥"},
    {"geqslant", "≥"},   {"ne", "≠"},        {"neq", "≠"},
    {"approx", "≈"},     {"simeq", "≃"},     {"sim", "∼"},
    {"equiv", "≡"},      {"propto", "∝"},    {"ll", "≪"},
    {"gg", "≫"},         {"infty", "∞"},     {"to", "→"},
    {"rightarrow", "→"}, {"leftarrow", "←"}, {"leftrightarrow", "↔"},
    {"Rightarrow", "⇒"}, {"partial", "∂"},   {"sum", "∑"},
    {"in", "∈"},         {"ell", "ℓ"},       {"cdots", "…"},
}};

template <typename Value, std::size_t Size>
std::optional<Value> valueOf(const std::array<std::pair<std::string_view, Value>, Size> &table,
                             std::string_view command)
{
    const auto *const found =
        std::ranges::find(table, command, [](const auto &pair) { return pair.first; });
    return found == table.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

std::optional<char32_t> latexAccent(std::string_view command)
{
    return valueOf(Accents, command);
}

std::optional<std::string_view> latexSign(std::string_view command)
{
    return valueOf(Signs, command);
}

std::optional<std::string_view> latexSymbol(std::string_view command)
{
    return valueOf(Symbols, command);
}

} // namespace lutrin::exchange
