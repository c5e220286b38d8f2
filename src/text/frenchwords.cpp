// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/frenchwords.h"

#include <algorithm>
#include <array>
#include <string>

namespace lutrin::text {

namespace {

using namespace std::string_view_literals;

constexpr std::array elided = {"l"sv, "d"sv,  "j"sv,     "m"sv,      "t"sv,      "s"sv,     "n"sv,
                               "c"sv, "qu"sv, "jusqu"sv, "lorsqu"sv, "puisqu"sv, "quoiqu"sv};

struct OneWord {
    std::string_view before;
    std::string_view after; ///< as the word goes on, endings included
};

constexpr std::array oneWords = {
    OneWord{"aujourd", "hui"},  OneWord{"quelqu", "un"},   OneWord{"quelqu", "une"},
    OneWord{"quelqu", "uns"},   OneWord{"quelqu", "unes"}, OneWord{"presqu", "ile"},
    OneWord{"presqu", "iles"},  OneWord{"prud", "homme"},  OneWord{"prud", "hommes"},
    OneWord{"prud", "homal"},   OneWord{"prud", "homale"}, OneWord{"prud", "homales"},
    OneWord{"prud", "homaux"},  OneWord{"prud", "homie"},  OneWord{"prud", "homies"},
    OneWord{"entr", "acte"},    OneWord{"entr", "actes"},  OneWord{"entr", "aide"},
    OneWord{"entr", "aides"},   OneWord{"entr", "aider"},  OneWord{"entr", "ouvert"},
    OneWord{"grand", "mere"},   OneWord{"grand", "meres"}, OneWord{"grand", "messe"},
    OneWord{"grand", "messes"}, OneWord{"grand", "rue"},   OneWord{"grand", "chose"},
    OneWord{"grand", "route"},  OneWord{"grand", "croix"},
};

constexpr std::array enclitics = {"je"sv,   "tu"sv,  "il"sv,    "elle"sv, "on"sv,   "nous"sv,
                                  "vous"sv, "ils"sv, "elles"sv, "ce"sv,   "moi"sv,  "toi"sv,
                                  "le"sv,   "la"sv,  "les"sv,   "lui"sv,  "leur"sv, "y"sv,
                                  "en"sv,   "ci"sv,  "t"sv,     "meme"sv, "memes"sv};

constexpr std::array inclusiveEndings = {
    "e"sv,     "es"sv,   "s"sv,     "ne"sv,   "nes"sv,   "le"sv,    "les"sv,    "se"sv,
    "ses"sv,   "ve"sv,   "ves"sv,   "te"sv,   "tes"sv,   "fe"sv,    "x"sv,      "ère"sv,
    "ères"sv,  "ière"sv, "ières"sv, "rice"sv, "rices"sv, "trice"sv, "trices"sv, "euse"sv,
    "euses"sv, "esse"sv, "esses"sv, "ive"sv,  "ives"sv,  "enne"sv,  "ennes"sv,  "aine"sv,
    "aines"sv, "elle"sv, "elles"sv, "ale"sv,  "ales"sv};

constexpr std::array compoundsWithEnclitic = {"rendezvous"sv, "gardeavous"sv, "audela"sv,
                                              "pardela"sv,    "peutetre"sv,   "enla"sv};

} // namespace

bool isElided(std::string_view folded)
{
    return std::ranges::find(elided, folded) != elided.end();
}

namespace {

/// Articles, prepositions, pronouns and the like, with « est » and « sont » of questions and the
/// end of « et al. » Sorted.
constexpr std::array functionWords = {
    "a"sv,        "al"sv,   "and"sv,   "are"sv,   "au"sv,    "aux"sv,     "avec"sv,    "by"sv,
    "ce"sv,       "ces"sv,  "cet"sv,   "cette"sv, "chez"sv,  "combien"sv, "comment"sv, "d"sv,
    "dans"sv,     "de"sv,   "des"sv,   "dont"sv,  "du"sv,    "elle"sv,    "elles"sv,   "en"sv,
    "entre"sv,    "est"sv,  "et"sv,    "for"sv,   "from"sv,  "how"sv,     "il"sv,      "ils"sv,
    "in"sv,       "is"sv,   "je"sv,    "l"sv,     "la"sv,    "le"sv,      "les"sv,     "leur"sv,
    "leurs"sv,    "ma"sv,   "mais"sv,  "mes"sv,   "mon"sv,   "ne"sv,      "nos"sv,     "notre"sv,
    "nous"sv,     "of"sv,   "on"sv,    "ou"sv,    "où"sv,    "par"sv,     "pas"sv,     "pour"sv,
    "pourquoi"sv, "qu"sv,   "quand"sv, "que"sv,   "quel"sv,  "quelle"sv,  "quelles"sv, "quels"sv,
    "qui"sv,      "quoi"sv, "sa"sv,    "sans"sv,  "se"sv,    "ses"sv,     "son"sv,     "sont"sv,
    "sous"sv,     "sur"sv,  "the"sv,   "to"sv,    "un"sv,    "une"sv,     "vers"sv,    "vos"sv,
    "votre"sv,    "vous"sv, "was"sv,   "what"sv,  "which"sv, "who"sv,     "why"sv,     "with"sv,
    "à"sv};
static_assert(std::ranges::is_sorted(functionWords));

bool isPlainFunctionWord(std::string_view word)
{
    return std::ranges::binary_search(functionWords, word);
}

} // namespace

bool isFunctionWord(std::string_view typed)
{
    if (isPlainFunctionWord(typed))
        return true;
    // d’un, qu’une: the elided word is none too many. But « l’est » is where the sun rises.
    for (const std::string_view apostrophe : {"'"sv, "’"sv, "ʼ"sv}) {
        const std::size_t at = typed.find(apostrophe);
        if (at != std::string_view::npos && isElided(typed.substr(0, at)))
            return typed.front() != 'l' && isFunctionWord(typed.substr(at + apostrophe.size()));
    }
    // est-ce, sont-ils
    if (const std::size_t hyphen = typed.find('-'); hyphen != std::string_view::npos)
        return isFunctionWord(typed.substr(0, hyphen)) && isEnclitic(typed.substr(hyphen + 1));
    // A sentence may begin with one: Les, Dans. But « l’Europe de l’Est » ends with none.
    if (typed.size() < 2 || typed.front() < 'A' || typed.front() > 'Z' || typed == "Est")
        return false;
    std::string lowered(typed);
    lowered.front() = static_cast<char>(lowered.front() - 'A' + 'a');
    return isFunctionWord(lowered);
}

bool isInvariable(std::string_view written)
{
    constexpr std::array words = {"contre"sv, "dans"sv, "devant"sv, "durant"sv, "entre"sv,
                                  "fois"sv,   "lui"sv,  "mais"sv,   "outre"sv,  "pendant"sv,
                                  "sous"sv,   "tu"sv,   "vers"sv};
    static_assert(std::ranges::is_sorted(words));
    return std::ranges::binary_search(words, written);
}

bool isOneWord(std::string_view beforeApostrophe, std::string_view after)
{
    return std::ranges::any_of(oneWords, [&](const OneWord &word) {
        return word.before == beforeApostrophe && word.after == after;
    });
}

bool isEnclitic(std::string_view folded)
{
    return std::ranges::find(enclitics, folded) != enclitics.end();
}

bool isInclusiveEnding(std::string_view written)
{
    return std::ranges::find(inclusiveEndings, written) != inclusiveEndings.end();
}

bool isInclusiveEndingAlone(std::string_view written)
{
    constexpr std::array endings = {"e"sv,    "es"sv,    "euse"sv,  "euses"sv,
                                    "rice"sv, "rices"sv, "trice"sv, "trices"sv};
    return std::ranges::find(endings, written) != endings.end();
}

bool isCompoundWithEnclitic(std::string_view joined)
{
    return std::ranges::find(compoundsWithEnclitic, joined) != compoundsWithEnclitic.end();
}

} // namespace lutrin::text
