// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/spelling.h"

#include "plainterm.h"
#include "plainvalues.h"

namespace lutrin::search {

/// Which documents a query means, told from docs/query-language.md by going through each text from
/// its first word to its last.
class PlainEvaluator {
public:
    /// One for each document.
    using Verdicts = std::vector<bool>;

    PlainEvaluator(const std::vector<PlainDocument> &documents, const corpus::Taxonomy &taxonomy,
                   PlainTerm::Acronyms acronyms)
        : m_documents(documents), m_values(taxonomy), m_acronyms(std::move(acronyms))
    {
    }

    [[nodiscard]] Verdicts found(const query::Node &root)
    {
        return told(root).value_or(Verdicts(m_documents.size(), true));
    }

    /// In how many passages of a document's column a term stands: those that overlap are one.
    [[nodiscard]] std::int64_t passages(const query::Node &term, std::size_t document,
                                        std::size_t column)
    {
        const Stands &stands = standsOf(term);
        Places places = stands ? (*stands)[document][column] : Places();
        std::ranges::sort(places, {}, &Place::begin);
        std::int64_t count = 0;
        std::size_t end = 0;
        for (const Place &place : places) {
            count += place.begin >= end ? 1 : 0;
            end = std::max(end, place.end);
        }
        return count;
    }

private:
    /// None for what says nothing.
    using Told = std::optional<Verdicts>;
    struct Place {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    using Places = std::vector<Place>;
    using Stands = std::optional<std::vector<std::vector<Places>>>;

    Told told(const query::Node &node)
    {
        switch (node.kind) {
        case query::Kind::Everything:
            return std::nullopt;
        case query::Kind::And:
            return ofAll(node);
        case query::Kind::Or:
            return ofAny(node);
        case query::Kind::Not:
            return opposite(told(node.parts.front()));
        default:
            return known(node);
        }
    }

    /// Read once.
    Told known(const query::Node &leaf)
    {
        const std::string key = query::toString(leaf);
        const auto before = m_known.find(key);
        return before != m_known.end() ? before->second
                                       : m_known.emplace(key, read(leaf)).first->second;
    }

    [[nodiscard]] Told read(const query::Node &leaf)
    {
        if (leaf.kind == query::Kind::Near)
            return ofNear(leaf);
        if (leaf.kind == query::Kind::Term && leaf.field <= query::Field::Author &&
            !query::asksForAny(leaf))
            return ofWords(leaf);
        return each([&](const PlainDocument &document) {
            return leaf.kind == query::Kind::Period
                       ? PlainValues::isIn(document.record().date, leaf)
                       : m_values.has(document, leaf);
        });
    }

    template <typename Condition>
    Verdicts each(const Condition &condition) const
    {
        Verdicts verdicts;
        for (const PlainDocument &document : m_documents)
            verdicts.push_back(condition(document));
        return verdicts;
    }

    [[nodiscard]] Told ofWords(const query::Node &term)
    {
        if (term.field == query::Field::Author && term.match == query::Match::Phrase)
            return each([&](const PlainDocument &document) {
                return PlainValues::isBySomeone(document, term.text);
            });
        const Stands &stands = standsOf(term);
        if (!stands)
            return std::nullopt;
        return inColumns(term.field, [&](std::size_t document, std::size_t column) {
            return !(*stands)[document][column].empty();
        });
    }

    /// By column of each document, read once for all fields; none for a term without a word.
    const Stands &standsOf(const query::Node &term)
    {
        query::Node anywhere = term;
        anywhere.field = query::Field::Anywhere;
        const std::string key = query::toString(anywhere);
        const auto before = m_stands.find(key);
        if (before != m_stands.end())
            return before->second;
        return m_stands.emplace(key, stands(PlainTerm(term, languages(), m_acronyms)))
            .first->second;
    }

    [[nodiscard]] std::set<std::string> languages() const
    {
        std::set<std::string> all{"fr"};
        for (const PlainDocument &document : m_documents)
            all.insert(std::string(readAs(document.record().language)));
        return all;
    }

    [[nodiscard]] Stands stands(const PlainTerm &term) const
    {
        if (term.ways().empty())
            return std::nullopt;
        Stands all(std::in_place);
        for (const PlainDocument &document : m_documents) {
            std::vector<Places> &columns = all->emplace_back();
            for (const PlainColumn &column : document.columns())
                columns.push_back(places(column, term));
        }
        return all;
    }

    static Places places(const PlainColumn &column, const PlainTerm &term)
    {
        Places places;
        for (const Wishes &way : term.ways()) {
            for (std::size_t at = 0; at + way.size() <= column.spots.size(); ++at) {
                if (isAt(column, at, way))
                    places.push_back({at, at + way.size()});
            }
        }
        return places;
    }

    static bool isAt(const PlainColumn &column, std::size_t at, const Wishes &way)
    {
        return std::ranges::all_of(way, [&](const Wish &wish) { return wish(column.spots[at++]); });
    }

    /// The documents of which a column that the field asks for meets the condition.
    template <typename Condition>
    Verdicts inColumns(query::Field field, const Condition &condition) const
    {
        Verdicts verdicts;
        for (std::size_t document = 0; document < m_documents.size(); ++document) {
            const std::vector<PlainColumn> &columns = m_documents[document].columns();
            bool any = false;
            for (std::size_t at = 0; at < columns.size() && !any; ++at)
                any = (field == query::Field::Anywhere || columns[at].field == field) &&
                      condition(document, at);
            verdicts.push_back(any);
        }
        return verdicts;
    }

    [[nodiscard]] Told ofNear(const query::Node &node)
    {
        std::vector<const query::Node *> terms;
        for (const query::Node &part : node.parts) {
            if (standsOf(part))
                terms.push_back(&part);
        }
        if (terms.size() == 1)
            return ofWords(*terms.front());
        Told chain;
        for (std::size_t at = 0; at + 1 < terms.size(); ++at)
            chain = together(chain, ofPair(*terms[at], *terms[at + 1], node.distance),
                             std::logical_and<>());
        return chain;
    }

    Told ofPair(const query::Node &one, const query::Node &other, int distance)
    {
        const Stands &left = standsOf(one);
        const Stands &right = standsOf(other);
        return inColumns(one.field, [&](std::size_t document, std::size_t column) {
            return areNear((*left)[document][column], (*right)[document][column],
                           static_cast<std::size_t>(distance));
        });
    }

    static bool areNear(const Places &left, const Places &right, std::size_t distance)
    {
        return std::ranges::any_of(left, [&](const Place &one) {
            return std::ranges::any_of(right, [&](const Place &other) {
                const Place &first = one.begin <= other.begin ? one : other;
                const Place &second = one.begin <= other.begin ? other : one;
                return second.begin < first.end + distance;
            });
        });
    }

    /// Articles and the like need not be there, beside a word that says more of the same place.
    static bool isSmall(const query::Node &node)
    {
        return node.kind == query::Kind::Term && node.match == query::Match::Word &&
               node.field <= query::Field::Author &&
               (text::isFunctionWord(node.text) || query::isInitial(node.text));
    }

    static bool isLeftOut(const query::Node &node, const query::Node &all)
    {
        return isSmall(node) && (node.field == query::Field::Anywhere ||
                                 std::ranges::any_of(all.parts, [&](const query::Node &other) {
                                     return other.kind == query::Kind::Term &&
                                            other.field == node.field && !isSmall(other);
                                 }));
    }

    static std::vector<query::Node> counting(const query::Node &all)
    {
        std::vector<query::Node> parts;
        std::ranges::copy_if(all.parts, std::back_inserter(parts),
                             [&](const query::Node &part) { return !isLeftOut(part, all); });
        const bool asks = std::ranges::any_of(
            parts, [](const query::Node &part) { return part.kind != query::Kind::Not; });
        return asks ? parts : all.parts;
    }

    Told ofAll(const query::Node &node)
    {
        Told all;
        for (const query::Node &part : counting(withLongForms(node)))
            all = together(all, told(part), std::logical_and<>());
        return all;
    }

    Told ofAny(const query::Node &node)
    {
        Told any;
        for (const query::Node &part : node.parts)
            any = together(any, told(part), std::logical_or<>());
        return any;
    }

    template <typename Join>
    static Told together(const Told &one, const Told &other, Join join)
    {
        if (!one || !other)
            return one ? one : other;
        Verdicts both;
        for (std::size_t at = 0; at < one->size(); ++at)
            both.push_back(join((*one)[at], (*other)[at]));
        return both;
    }

    static Told opposite(Told verdicts)
    {
        if (verdicts)
            verdicts->flip();
        return verdicts;
    }

    /// The words of a long form beside each other find the acronym, too.
    [[nodiscard]] query::Node withLongForms(const query::Node &all) const
    {
        query::Node widened = all;
        for (std::size_t at = 0; at < widened.parts.size(); ++at) {
            for (const auto &[letters, longForm] : m_acronyms)
                replace(widened.parts, at, letters, longForm);
        }
        return widened;
    }

    void replace(std::vector<query::Node> &parts, std::size_t at, const std::string &letters,
                 const std::string &longForm) const
    {
        const auto words = text::Analyser("fr").words(longForm);
        if (at + words.size() > parts.size() || !spells(parts, at, words))
            return;
        const auto begin = parts.begin() + static_cast<std::ptrdiff_t>(at);
        const auto end = begin + static_cast<std::ptrdiff_t>(words.size());
        query::Node whole{.kind = query::Kind::And, .parts = {begin, end}};
        const query::Node acronym{.kind = query::Kind::Term,
                                  .field = begin->field,
                                  .match = query::Match::Phrase,
                                  .text = letters};
        *begin = {.kind = query::Kind::Or, .parts = {std::move(whole), acronym}};
        parts.erase(begin + 1, end);
    }

    static bool spells(const std::vector<query::Node> &parts, std::size_t at,
                       const std::vector<text::Word> &words)
    {
        const query::Field field = parts[at].field;
        return field <= query::Field::Title &&
               std::ranges::all_of(words, [&](const text::Word &word) {
                   const query::Node &part = parts[at++];
                   return part.kind == query::Kind::Term && part.match == query::Match::Word &&
                          part.field == field && isMeant(part.text, word);
               });
    }

    static bool isMeant(const std::string &typed, const text::Word &word)
    {
        const auto read = text::Analyser("fr", text::Analyser::Source::Query).words(typed);
        return read.size() == 1 &&
               (read.front().folded == word.folded || formOf(read.front().lemmas)(Spot{word}));
    }

    const std::vector<PlainDocument> &m_documents;
    PlainValues m_values;
    PlainTerm::Acronyms m_acronyms;
    std::map<std::string, Told> m_known;
    std::map<std::string, Stands> m_stands;
};

} // namespace lutrin::search
