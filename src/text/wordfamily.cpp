// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/wordfamily.h"

#include "text/lexicon.h"
#include "text/lexiconformat.h"

#include <algorithm>
#include <array>

namespace lutrin::text {

namespace {

/// What a verb ends with, and what the noun or the adjective that is made of it does.
struct Derivation {
    std::string_view verb;
    std::string_view other;
};

constexpr std::array derivations = {
    // An ending that makes nouns: régulation, changement, affichage, signature, comparaison.
    Derivation{"er", "ation"}, Derivation{"er", "ition"}, Derivation{"er", "ement"},
    Derivation{"er", "age"}, Derivation{"er", "ure"}, Derivation{"er", "ature"},
    Derivation{"er", "aison"}, Derivation{"er", "ance"}, Derivation{"er", "ence"},
    Derivation{"ter", "tion"}, Derivation{"ser", "sion"}, Derivation{"xer", "xion"},
    Derivation{"ir", "issement"}, Derivation{"ir", "ition"}, Derivation{"ir", "issage"},
    // The verb's stem itself: calcul, contrôle, arrivée, sortie, numéro, gestion, envoi, essai.
    Derivation{"er", ""}, Derivation{"er", "e"}, Derivation{"er", "ée"}, Derivation{"ir", "ie"},
    Derivation{"oter", "o"}, Derivation{"onner", "on"}, Derivation{"oyer", "oi"},
    Derivation{"ayer", "ai"}, Derivation{"eler", "el"}, Derivation{"enir", "ien"},
    // A stem that changes before the ending: application, modification, protection, décision.
    Derivation{"quer", "cation"}, Derivation{"guer", "gation"}, Derivation{"ier", "ication"},
    Derivation{"yer", "iement"}, Derivation{"eler", "ellement"}, Derivation{"uer", "ution"},
    Derivation{"rimer", "ression"}, Derivation{"éger", "ection"}, Derivation{"érer", "ertion"},
    Derivation{"éder", "ession"}, Derivation{"ider", "ision"},
    // Verbs in -re and -oir, and irregular ones: production, attente, défense, découverte.
    Derivation{"duire", "duction"}, Derivation{"truire", "truction"},
    Derivation{"crire", "cription"}, Derivation{"mettre", "mission"},
    Derivation{"cevoir", "ception"}, Derivation{"venir", "vention"},
    Derivation{"quérir", "quisition"}, Derivation{"soudre", "solution"},
    Derivation{"rompre", "ruption"}, Derivation{"traire", "traction"},
    Derivation{"clure", "clusion"}, Derivation{"oindre", "onction"}, Derivation{"eindre", "einte"},
    Derivation{"ître", "issance"}, Derivation{"dre", "te"}, Derivation{"dre", "sion"},
    Derivation{"dre", "se"}, Derivation{"dre", "dance"}, Derivation{"dre", "due"},
    Derivation{"vrir", "verture"}, Derivation{"vrir", "verte"}, Derivation{"courir", "cours"},
    Derivation{"battre", "bat"}, Derivation{"agir", "action"},
    // Of an adjective: vectoriser, industrialiser, automatiser, moderniser.
    Derivation{"iser", "el"}, Derivation{"iser", "iel"}, Derivation{"aliser", "el"},
    Derivation{"iser", ""}, Derivation{"iser", "e"}, Derivation{"iser", "ique"}};

/// What a noun ends with, and what the adjective that is made of it does.
struct Quality {
    std::string_view noun;
    std::string_view adjective;
};

constexpr std::array qualities = {
    // énergie, stratégie, industrie, région, atmosphère
    Quality{"ie", "étique"}, Quality{"ie", "ique"}, Quality{"ie", "iel"}, Quality{"ion", "ionnel"},
    Quality{"ion", "ional"}, Quality{"ère", "érique"},
    // climat, algorithme; commerce, constitution
    Quality{"", "ique"}, Quality{"e", "ique"}, Quality{"e", "ial"}};

/// What both words begin with has at least so many bytes.
constexpr std::size_t shortestStem = 3;
/// Where the noun's ending says little: *port* and *portique* have nothing to do with each other.
constexpr std::size_t shortestStemOfQuality = 5;

bool hasLemma(std::string_view form, const std::string &lemma)
{
    const std::vector<std::string> lemmas = Lexicon::french().lemmas(form);
    return std::ranges::find(lemmas, lemma) != lemmas.end();
}

/// Whether a word that ends as a verb is one: there is no « vous étrangez ».
bool isVerb(const std::string &word)
{
    return hasLemma(word, word) &&
           (!word.ends_with("er") || hasLemma(word.substr(0, word.size() - 1) + "z", word));
}

/// The lemma without the sign of the second of two words.
std::string_view withoutSign(std::string_view lemma)
{
    return lemma.ends_with(secondSign) ? lemma.substr(0, lemma.size() - secondSign.size()) : lemma;
}

/// Une donnée, une prise: donnés and pris are the verb's own; ports, of *porte*, is not.
bool isFeminineOfVerb(std::string_view noun, const std::string &verb)
{
    if (!noun.ends_with('e'))
        return false;
    std::string participles(noun.substr(0, noun.size() - 1));
    if (!participles.ends_with('s'))
        participles += 's';
    return hasLemma(participles, verb);
}

/// Un dirigeant, un montant; what is important does not import, and le président is no « ils
/// président ».
bool isPresentOfVerb(std::string_view noun, const std::string &verb)
{
    return (noun.ends_with("ant") || noun.ends_with("ent")) && hasLemma(noun, verb);
}

/// The word with another ending; empty if it has not that one.
std::string withEnding(std::string_view word, std::string_view from, std::string_view to,
                       std::size_t shortest = shortestStem)
{
    if (!word.ends_with(from) || word.size() < from.size() + shortest)
        return {};
    return std::string(word.substr(0, word.size() - from.size())).append(to);
}

} // namespace

std::vector<std::string> wordFamily(std::string_view lemma)
{
    std::vector<std::string> family;
    const auto add = [&](std::string word) {
        if (word != lemma && std::ranges::find(family, word) == family.end())
            family.push_back(std::move(word));
    };
    const bool known = hasLemma(lemma, std::string(lemma)); // English « not » is not of *noter*
    const bool verb = isVerb(std::string(lemma));
    for (const Derivation &each : derivations) {
        if (std::string made = withEnding(lemma, each.verb, each.other);
            verb && !made.empty() && hasLemma(made, made))
            add(std::move(made));
        if (std::string base = withEnding(lemma, each.other, each.verb);
            !base.empty() && isVerb(base) && (known || !each.other.empty()))
            add(std::move(base));
    }
    for (const auto &[noun, adjective] : qualities) {
        const std::size_t shortest = noun.size() > 1 ? shortestStem : shortestStemOfQuality;
        for (std::string word : {withEnding(lemma, noun, adjective, shortest),
                                 withEnding(lemma, adjective, noun, shortest)}) {
            if (!word.empty() && hasLemma(word, word))
                add(std::move(word));
        }
    }
    return family;
}

bool isVerbOfNoun(std::string_view verb, std::span<const std::string> lemmas)
{
    return std::ranges::any_of(lemmas, [&](std::string_view lemma) {
        const std::string noun(withoutSign(lemma));
        return noun != verb && (isFeminineOfVerb(noun, std::string(verb)) ||
                                isPresentOfVerb(noun, std::string(verb)));
    });
}

bool yieldsToNoun(std::string_view lemma, std::span<const std::string> lemmas)
{
    return std::ranges::any_of(lemmas, [&](std::string_view noun) {
        const std::string_view word = withoutSign(noun);
        return word != noun && noun != lemma && std::ranges::find(lemmas, word) == lemmas.end();
    });
}

} // namespace lutrin::text
