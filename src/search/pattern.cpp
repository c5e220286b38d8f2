// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/pattern.h"

#include "search/acronymtable.h"
#include "search/articlenumber.h"
#include "search/initialedname.h"
#include "search/tellingterms.h"
#include "store/terms.h"
#include "text/acronyms.h"
#include "text/characters.h"
#include "text/frenchwords.h"
#include "text/lexicon.h"
#include "text/wordfamily.h"

#include <algorithm>

namespace lutrin::search {

namespace {

using text::TokenKind;
using text::Word;

/// Words of a term, parted into wholes of compounds and what stands at each position.
struct TermReading {
    std::vector<Word> compounds;
    std::vector<Word> words; ///< one a position
};

TermReading termReading(text::Analyser &analyser, std::string_view text)
{
    TermReading reading;
    for (Word &word : analyser.words(text)) {
        if (word.kind == TokenKind::Compound)
            reading.compounds.push_back(std::move(word));
        else if (reading.words.empty() || reading.words.back().position != word.position)
            reading.words.push_back(std::move(word));
    }
    return reading;
}

Sequence folded(const TermReading &reading)
{
    Sequence sequence;
    for (const Word &word : reading.words)
        sequence.terms.emplace_back(store::cutTerm(word.folded));
    return sequence;
}

/// As typed, with the accents that it may lack: summer for *été* and *ete*, but no sloth for *ai*.
bool isSpelledAs(const Word &word, const std::string &lemma)
{
    return lemma == word.written ||
           (!text::Lexicon::french().knows(word.written) && text::foldLower(lemma) == word.folded);
}

/// AIE and EU are no forms of *avoir*; nor is what is a word by itself, as *été* and *est* are.
bool isNoAuxiliary(const std::string &verb, const Word &word, std::string_view typed)
{
    if (verb != "avoir" && verb != "être")
        return false;
    constexpr std::size_t longestAcronym = 4;
    const bool capitals = typed.size() > 1 && typed.size() <= longestAcronym &&
                          std::ranges::all_of(typed, [](char c) { return c >= 'A' && c <= 'Z'; });
    return capitals || std::ranges::any_of(word.lemmas, [&](const std::string &lemma) {
               return lemma != verb && isSpelledAs(word, lemma);
           });
}

void addLemmas(Pattern &pattern, const Word &word, std::string_view typed = {})
{
    for (const std::string &lemma : word.lemmas) {
        if (isNoAuxiliary(lemma, word, typed) || text::isVerbOfNoun(lemma, word.lemmas) ||
            text::yieldsToNoun(lemma, word.lemmas))
            continue;
        for (std::string &term : store::lemmaTerms(lemma)) {
            if (term != word.folded)
                pattern.add({.terms = {std::move(term)}, .level = Level::Lemma});
        }
    }
}

/// A compound's parts by their first lemmas: *grandes-puissances* finds the singular, and
/// *ville-monde* the plural, of either part.
void addLemmasInTurn(Pattern &pattern, const TermReading &reading)
{
    constexpr std::size_t mostParts = 4;
    if (reading.words.size() < 2 || reading.words.size() > mostParts)
        return;
    std::vector<Sequence> sequences{{.level = Level::Lemma}};
    for (const Word &word : reading.words) {
        const std::vector<std::string> terms =
            word.lemmas.empty() ? std::vector{std::string(store::cutTerm(word.folded))}
                                : store::lemmaTerms(word.lemmas.front());
        std::vector<Sequence> longer;
        for (const Sequence &before : sequences) {
            for (const std::string &term : terms) {
                longer.push_back(before);
                longer.back().terms.push_back(term);
            }
        }
        sequences = std::move(longer);
    }
    for (Sequence &sequence : sequences)
        pattern.add(std::move(sequence));
}

void addExact(Pattern &pattern, const TermReading &reading)
{
    Sequence sequence;
    for (const Word &word : reading.words) {
        const bool accented = word.written != word.folded;
        sequence.unaccented = sequence.unaccented || !accented;
        sequence.terms.push_back(accented ? store::writtenTerm(word.folded, word.written)
                                          : std::string(store::cutTerm(word.folded)));
    }
    pattern.add(std::move(sequence));
}

/// *Sûr*, *maïs* and *où* are not what they look like without accents.
bool isOtherWordFolded(const Word &word)
{
    return word.written != word.folded && text::isFunctionWord(word.folded);
}

void addWord(Pattern &pattern, const TermReading &reading, std::string_view typed)
{
    const bool isOne = reading.words.size() == 1;
    if (isOne && isOtherWordFolded(reading.words.front()))
        addExact(pattern, reading);
    else
        pattern.add(folded(reading));
    if (isOne)
        addLemmas(pattern, reading.words.front(), typed);
    const bool isOneCompound =
        reading.compounds.size() == 1 && reading.compounds.front().extent == reading.words.size();
    if (!isOneCompound)
        return;
    pattern.add({.terms = {std::string(store::cutTerm(reading.compounds.front().folded))},
                 .level = Level::Compound});
    addLemmas(pattern, reading.compounds.front());
    addLemmasInTurn(pattern, reading);
}

/// A term with other words in the place of a compound.
void addInPlace(Pattern &pattern, const TermReading &reading, const Word &compound,
                const std::vector<std::string> &others)
{
    Sequence sequence{.level = Level::Compound};
    for (const Word &word : reading.words) {
        if (word.position == compound.position)
            sequence.terms.insert(sequence.terms.end(), others.begin(), others.end());
        if (word.position < compound.position ||
            word.position >= compound.position + compound.extent)
            sequence.terms.emplace_back(store::cutTerm(word.folded));
    }
    pattern.add(std::move(sequence));
}

/// The 49.3 is the 49-3, and for who types no quotation marks the third paragraph of article 49.
void addArticleNumbers(Pattern &pattern, const TermReading &reading, query::Match match)
{
    for (const Word &compound : reading.compounds) {
        const auto number = articleNumber(compound.folded);
        if (!number)
            continue;
        const auto &[article, paragraph] = *number;
        addInPlace(pattern, reading, compound, {compound.folded});
        if (compound.extent == 1)
            addInPlace(pattern, reading, compound, {article, paragraph});
        if (match != query::Match::Word)
            continue;
        for (const char *between : {"alinea", "al"})
            addInPlace(pattern, reading, compound, {article, between, paragraph});
    }
}

void addPhrase(Pattern &pattern, const TermReading &reading)
{
    pattern.add(folded(reading));
    addArticleNumbers(pattern, reading, query::Match::Phrase);
}

/// But what the pattern finds already: *note* is a form of *noter*, too.
void addWordOfFamily(Pattern &pattern, const std::string &lemma)
{
    for (std::string &term : store::lemmaTerms(lemma)) {
        const Sequence sequence{.terms = {std::move(term)}, .level = Level::Family};
        const bool known = std::ranges::any_of(
            pattern.sequences, [&](const Sequence &each) { return each.terms == sequence.terms; });
        if (!known)
            pattern.add(sequence);
    }
}

/// A name that begins with any of its words.
void addTurned(Pattern &pattern, Sequence name)
{
    for (std::size_t turn = 0; turn < name.terms.size(); ++turn) {
        pattern.add(name);
        std::rotate(name.terms.begin(), name.terms.begin() + 1, name.terms.end());
    }
}

/// A name in any order, « Dupond Jean-Pierre », « Roucy, Laure de », and without initials, which
/// stand for other names: « Dupond, J.-P. » But O’Brien has none.
void addName(Pattern &pattern, Sequence name)
{
    addTurned(pattern, name);
    std::erase_if(name.terms, [](const std::string &term) { return term.size() == 1; });
    addTurned(pattern, std::move(name));
}

void addPrefix(Pattern &pattern, const TermReading &reading)
{
    Sequence sequence = folded(reading);
    sequence.prefix = true;
    sequence.level = Level::Prefix;
    pattern.add(std::move(sequence));
    if (reading.compounds.size() == 1)
        pattern.add({.terms = {std::string(store::cutTerm(reading.compounds.front().folded))},
                     .prefix = true,
                     .level = Level::Prefix});
}

/// Capitals say so; small letters do if they are no word: ia, but not est.
bool mayBeAcronym(const Word &word, std::string_view typed)
{
    const bool hasSmall = std::ranges::any_of(typed, [](char c) { return c >= 'a' && c <= 'z'; });
    return !hasSmall || !text::Lexicon::french().knows(word.written);
}

} // namespace

void Pattern::add(Sequence sequence)
{
    if (!sequence.terms.empty() && std::ranges::find(sequences, sequence) == sequences.end())
        sequences.push_back(std::move(sequence));
}

PatternReader::PatternReader(const std::vector<std::string> &languages,
                             const AcronymTable *acronyms)
    : m_acronyms(acronyms)
{
    for (const std::string &language : languages)
        m_analysers.emplace_back(language, text::Analyser::Source::Query);
}

Pattern PatternReader::read(const query::Node &term)
{
    Pattern pattern{.field = term.field};
    for (text::Analyser &analyser : m_analysers) {
        const bool isName =
            term.field == query::Field::Author && term.match == query::Match::Phrase;
        const TermReading reading =
            termReading(analyser, isName ? partedInitials(term.text) : term.text);
        switch (term.match) {
        case query::Match::Word:
            addWord(pattern, reading, term.text);
            addArticleNumbers(pattern, reading, term.match);
            break;
        case query::Match::Phrase:
            if (isName)
                addName(pattern, folded(reading));
            else
                addPhrase(pattern, reading);
            break;
        case query::Match::Exact:
            addExact(pattern, reading);
            break;
        case query::Match::Prefix:
            addPrefix(pattern, reading);
            break;
        }
    }
    if (m_acronyms != nullptr && term.match == query::Match::Word)
        addAcronyms(pattern, term);
    return pattern;
}

Pattern PatternReader::readWidely(const query::Node &term)
{
    Pattern pattern = read(term);
    if (term.match == query::Match::Word)
        addFamily(pattern, term);
    return pattern;
}

void PatternReader::addFamily(Pattern &pattern, const query::Node &term)
{
    // The first analyser is the French one.
    for (const std::string &lemma : familyOf(m_analysers.front(), term.text))
        addWordOfFamily(pattern, lemma);
}

std::vector<std::string> familyOf(text::Analyser &french, std::string_view term)
{
    std::vector<std::string> family;
    const TermReading reading = termReading(french, term);
    if (reading.words.size() != 1 || !reading.compounds.empty())
        return family;
    const std::vector<std::string> &lemmas = reading.words.front().lemmas;
    for (const std::string &lemma : lemmas) {
        std::vector<std::string> words = text::wordFamily(lemma);
        if (text::isVerbOfNoun(lemma, lemmas))
            words.insert(words.begin(), lemma);
        for (std::string &word : words) {
            if (std::ranges::find(family, word) == family.end())
                family.push_back(std::move(word));
        }
    }
    return family;
}

/// The long forms of an acronym, and the acronyms of a long form.
void PatternReader::addAcronyms(Pattern &pattern, const query::Node &term)
{
    const TermReading reading = termReading(m_analysers.front(), term.text);
    if (reading.words.size() == 1 && reading.compounds.empty() &&
        mayBeAcronym(reading.words.front(), term.text)) {
        for (const std::string &expansion :
             m_acronyms->expansionsOf(reading.words.front().folded)) {
            addExpansion(pattern, expansion);
            addExpansion(pattern, text::inOtherNumber(expansion));
        }
    } else if (reading.words.size() > 1) {
        // The index does not tell the CE from « ce ».
        for (const std::string &letters : m_acronyms->lettersOf(term.text)) {
            if (!text::Lexicon::french().knows(letters))
                pattern.add({.terms = {letters}, .level = Level::Acronym});
        }
    }
}

void PatternReader::addExpansion(Pattern &pattern, std::string_view expansion)
{
    Sequence sequence = folded(termReading(m_analysers.front(), expansion));
    sequence.level = Level::Acronym;
    pattern.add(std::move(sequence));
}

std::vector<Pattern> positivePatterns(const query::Node &root, PatternReader &reader,
                                      const std::vector<std::string> &lacking)
{
    std::vector<Pattern> patterns;
    for (const query::Node *term : positiveTerms(root)) {
        const bool lacks = std::ranges::find(lacking, term->text) != lacking.end();
        patterns.push_back(lacks ? reader.readWidely(*term) : reader.read(*term));
    }
    return patterns;
}

} // namespace lutrin::search
