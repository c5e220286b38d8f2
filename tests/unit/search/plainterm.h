// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/acronyms.h"
#include "text/characters.h"
#include "text/frenchwords.h"
#include "text/lexicon.h"
#include "text/wordfamily.h"

#include "plaindocument.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <utility>

namespace lutrin::search {

/// What may stand at one place.
using Wish = std::function<bool(const Spot &)>;
/// What has to stand at successive places.
using Wishes = std::vector<Wish>;

inline Wish folded(const std::string &word)
{
    return [word](const Spot &spot) {
        return std::ranges::find(spot, word, &text::Word::folded) != spot.end();
    };
}

inline Wish beginning(const std::string &letters)
{
    return [letters](const Spot &spot) {
        return std::ranges::any_of(
            spot, [&](const text::Word &word) { return word.folded.starts_with(letters); });
    };
}

/// With its accents, and no others.
inline Wish written(const text::Word &asked)
{
    return [asked](const Spot &spot) {
        return std::ranges::any_of(spot, [&](const text::Word &word) {
            const bool whole = word.kind == text::TokenKind::Compound;
            return word.folded == asked.folded && (whole || word.written == asked.written);
        });
    };
}

/// A form of one of these words. A lemma without accents is found by its letters, too, unless they
/// are those of the word that is asked for: *sûr* is not *sur*.
inline Wish formOf(const std::vector<std::string> &lemmas, const std::string &asked = {})
{
    std::vector<std::string> bare;
    std::vector<std::string> letters;
    for (const std::string &lemma : lemmas) {
        bare.push_back(closedUp(lemma));
        if (text::foldLower(lemma) == lemma && bare.back() != asked)
            letters.push_back(bare.back());
    }
    return [bare, letters](const Spot &spot) {
        return std::ranges::any_of(spot, [&](const text::Word &word) {
            return std::ranges::find(letters, word.folded) != letters.end() ||
                   std::ranges::any_of(word.lemmas, [&](const std::string &lemma) {
                       return lemma != word.folded && std::ranges::find(bare, lemma) != bare.end();
                   });
        });
    };
}

/// What a term of a query may stand for in a text: words side by side.
class PlainTerm {
public:
    /// Long forms by their letters in lower case.
    using Acronyms = std::vector<std::pair<std::string, std::string>>;

    /// Read in the languages that the library has documents in.
    PlainTerm(const query::Node &term, const std::set<std::string> &languages,
              const Acronyms &acronyms)
        : m_term(term)
    {
        for (const std::string &language : languages) {
            read(language);
            addWays();
        }
        if (term.match == query::Match::Word)
            addAcronyms(acronyms);
    }

    [[nodiscard]] const std::vector<Wishes> &ways() const { return m_ways; }

private:
    void read(std::string_view language)
    {
        text::Analyser analyser(language, text::Analyser::Source::Query);
        m_wholes.clear();
        m_words.clear();
        for (text::Word &word : analyser.words(m_term.text))
            (word.kind == text::TokenKind::Compound ? m_wholes : m_words).push_back(word);
    }

    void addWays()
    {
        switch (m_term.match) {
        case query::Match::Word:
            return addWord();
        case query::Match::Phrase:
            return add(letters());
        case query::Match::Exact:
            return add(exact());
        case query::Match::Prefix:
            return addBeginning();
        }
    }

    void add(Wishes way)
    {
        if (!way.empty())
            m_ways.push_back(std::move(way));
    }

    [[nodiscard]] Wishes letters() const
    {
        Wishes way;
        for (const text::Word &word : m_words)
            way.push_back(folded(word.folded));
        return way;
    }

    [[nodiscard]] Wishes exact() const
    {
        Wishes way;
        for (const text::Word &word : m_words)
            way.push_back(written(word));
        return way;
    }

    void addBeginning()
    {
        Wishes way = letters();
        if (way.empty())
            return;
        way.back() = beginning(m_words.back().folded);
        add(way);
        if (m_wholes.size() == 1)
            add({beginning(m_wholes.front().folded)});
    }

    void addWord()
    {
        const bool one = m_words.size() == 1;
        const bool otherWithout = one && m_words.front().written != m_words.front().folded &&
                                  text::isFunctionWord(m_words.front().folded);
        add(otherWithout ? exact() : letters());
        if (one)
            add({formOf(meant(m_words.front().lemmas), m_words.front().folded)});
        if (m_wholes.size() != 1 || m_wholes.front().extent != m_words.size())
            return;
        add({folded(m_wholes.front().folded)});
        add({formOf(meant(m_wholes.front().lemmas), m_wholes.front().folded)});
        addPartsInOtherForms();
    }

    void addPartsInOtherForms()
    {
        Wishes way;
        for (const text::Word &part : m_words)
            way.push_back(part.lemmas.empty() ? folded(part.folded)
                                              : formOf({part.lemmas.front()}));
        if (way.size() > 1)
            add(std::move(way));
    }

    /// A noun is not the verb that it is a participle of.
    static std::vector<std::string> meant(const std::vector<std::string> &lemmas)
    {
        std::vector<std::string> left;
        for (const std::string &lemma : lemmas) {
            if (!text::isVerbOfNoun(lemma, lemmas) && !text::yieldsToNoun(lemma, lemmas))
                left.push_back(lemma);
        }
        return left;
    }

    void addAcronyms(const Acronyms &acronyms)
    {
        read("fr");
        if (m_words.size() != 1 || !m_wholes.empty())
            return;
        const bool small =
            std::ranges::any_of(m_term.text, [](char c) { return c >= 'a' && c <= 'z'; });
        if (small && text::Lexicon::french().knows(m_words.front().written))
            return;
        const std::string letters = m_words.front().folded;
        for (const auto &[its, longForm] : acronyms) {
            if (its != letters)
                continue;
            addPhrase(longForm);
            addPhrase(text::inOtherNumber(longForm));
        }
    }

    void addPhrase(const std::string &phrase)
    {
        Wishes way;
        for (const text::Word &word : text::Analyser("fr").words(phrase)) {
            if (word.kind != text::TokenKind::Compound)
                way.push_back(folded(word.folded));
        }
        add(std::move(way));
    }

    query::Node m_term;
    std::vector<text::Word> m_wholes;
    std::vector<text::Word> m_words;
    std::vector<Wishes> m_ways;
};

} // namespace lutrin::search
