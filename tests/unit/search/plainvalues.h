// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/date.h"

#include "plaindocument.h"

#include <algorithm>

namespace lutrin::search {

/// What a field other than the title asks of a record.
class PlainValues {
public:
    explicit PlainValues(const corpus::Taxonomy &taxonomy) : m_taxonomy(taxonomy) {}

    [[nodiscard]] bool has(const PlainDocument &document, const query::Node &asked) const
    {
        using query::Field;
        const corpus::Document &record = document.record();
        if (query::asksForAny(asked))
            return hasAny(document, asked.field);
        switch (asked.field) {
        case Field::Theme:
            return hasTerm(corpus::Axis::Theme, document.values(Facet::Theme), asked);
        case Field::Region:
            return hasTerm(corpus::Axis::Region, document.values(Facet::Region), asked);
        case Field::Centre:
            return hasTerm(corpus::Axis::Centre, document.values(Facet::Centre), asked);
        case Field::Type:
            return hasTerm(corpus::Axis::Type, document.values(Facet::Type), asked);
        case Field::Language:
            return !record.language.empty() && record.language.substr(0, 2) == asked.text;
        case Field::Series:
            return says(record.series, asked);
        case Field::Container:
            return says(record.container, asked);
        case Field::Publisher:
            return says(record.publisher, asked);
        case Field::Folder:
            return anySays(record.collections, asked);
        case Field::Tag:
            return anySays(record.tags, asked) || anySays(record.keywords, asked);
        case Field::Isbn:
            return digits(record.isbn) == digits(asked.text);
        case Field::Doi:
            return record.doi == asked.text;
        default:
            return false;
        }
    }

    /// A date that is not known to the day may be any of those that it stands for.
    static bool isIn(const corpus::Date &date, const query::Node &period)
    {
        const auto from = corpus::parseDate(period.from).value_or(corpus::Date{});
        const auto to = corpus::parseDate(period.to).value_or(corpus::Date{9999, 0, 0});
        return date.known() && last(date) >= from && date <= last(to);
    }

    /// A name in any order; an initial is for whoever has such a name, or none that is known.
    static bool isBySomeone(const PlainDocument &document, const std::string &asked)
    {
        return std::ranges::any_of(document.persons(), [&](const corpus::Name &name) {
            return isCalled(name.display(), asked);
        });
    }

    static bool hasAny(const PlainDocument &document, query::Field field)
    {
        using query::Field;
        const corpus::Document &record = document.record();
        switch (field) {
        case Field::Author:
            return !document.values(Facet::Author).empty();
        case Field::Theme:
            return !document.values(Facet::Theme).empty();
        case Field::Region:
            return !document.values(Facet::Region).empty();
        case Field::Centre:
            return !document.values(Facet::Centre).empty();
        case Field::Type:
            return !document.values(Facet::Type).empty();
        case Field::Language:
            return !record.language.empty();
        case Field::Series:
            return !record.series.empty();
        case Field::Container:
            return !record.container.empty();
        case Field::Publisher:
            return !record.publisher.empty();
        case Field::Folder:
            return !record.collections.empty();
        case Field::Tag:
            return !record.tags.empty() || !record.keywords.empty();
        case Field::Isbn:
            return !record.isbn.empty() || !record.issn.empty();
        case Field::Doi:
            return !record.doi.empty();
        default:
            return !record.url.empty();
        }
    }

private:
    using Words = std::vector<std::string>;

    static Words words(const std::string &text, std::string_view language = "fr")
    {
        Words folded;
        for (const text::Word &word : text::Analyser(language).words(text)) {
            if (word.kind != text::TokenKind::Compound)
                folded.push_back(word.folded);
        }
        return folded;
    }

    static bool hasWord(const Words &in, const std::string &word, bool beginning)
    {
        return std::ranges::any_of(in, [&](const std::string &each) {
            return beginning ? each.starts_with(word) : each == word;
        });
    }

    static bool says(const std::string &value, const query::Node &asked)
    {
        const Words wanted = words(asked.text);
        const Words in = words(value);
        for (std::size_t at = 0; at < wanted.size(); ++at) {
            const bool last = at + 1 == wanted.size();
            if (!hasWord(in, wanted[at], last && asked.match == query::Match::Prefix))
                return false;
        }
        return !wanted.empty();
    }

    static bool anySays(const std::vector<std::string> &values, const query::Node &asked)
    {
        return std::ranges::any_of(values,
                                   [&](const std::string &value) { return says(value, asked); });
    }

    static std::vector<std::string> labels(const corpus::Term &term)
    {
        std::vector<std::string> all{term.french, term.english};
        all.insert(all.end(), term.aliases.begin(), term.aliases.end());
        return all;
    }

    static bool isNamed(const corpus::Term &term, const query::Node &asked)
    {
        if (asked.match == query::Match::Prefix)
            return false;
        return term.id == asked.text ||
               std::ranges::any_of(labels(term), [&](const std::string &label) {
                   return !label.empty() && words(label) == words(asked.text);
               });
    }

    /// Where a term is named, no other is meant.
    [[nodiscard]] bool hasTerm(corpus::Axis axis, const std::set<std::string> &ids,
                               const query::Node &asked) const
    {
        const auto meant = [&](const auto &condition) {
            return std::ranges::any_of(m_taxonomy.terms(), [&](const corpus::Term &term) {
                return term.axis == axis && condition(term);
            });
        };
        const auto named = [&](const corpus::Term &term) { return isNamed(term, asked); };
        const bool anyNamed = meant(named);
        return meant([&](const corpus::Term &term) {
            return ids.contains(term.id) && (anyNamed ? named(term) : anySays(labels(term), asked));
        });
    }

    static std::string digits(const std::string &number)
    {
        std::string plain;
        std::ranges::copy_if(number, std::back_inserter(plain),
                             [](char c) { return c >= '0' && c <= '9'; });
        return plain;
    }

    static corpus::Date last(const corpus::Date &date)
    {
        return {date.year, date.month == 0 ? 12 : date.month, date.day == 0 ? 31 : date.day};
    }

    static bool isCalled(const std::string &name, const std::string &asked)
    {
        Words its = words(plain(name), "und");
        Words wanted = words(plain(asked));
        std::string initials;
        for (const std::string &word : wanted)
            initials += word.size() == 1 ? word : "";
        std::erase_if(wanted, [](const std::string &word) { return word.size() == 1; });
        if (!inAnyOrder(its, wanted))
            return false;
        for (const std::string &word : wanted)
            its.erase(std::ranges::find(its, word));
        for (std::size_t at = 0; at < std::min(its.size(), initials.size()); ++at) {
            if (its[at].front() != initials[at])
                return false;
        }
        return true;
    }

    /// Family name first or last, all of it side by side.
    static bool inAnyOrder(const Words &name, Words wanted)
    {
        for (std::size_t turn = 0; turn < wanted.size(); ++turn) {
            const auto at = std::search(name.begin(), name.end(), wanted.begin(), wanted.end());
            if (at != name.end())
                return true;
            std::rotate(wanted.begin(), wanted.begin() + 1, wanted.end());
        }
        return false;
    }

    /// « J.-P. » has two initials, and « O’Brien » has none.
    static std::string plain(const std::string &name)
    {
        std::string plain = name;
        for (std::size_t at = 0; (at = plain.find('.', at)) != std::string::npos;)
            plain.replace(at, 1, " ");
        for (std::size_t at = 0; (at = plain.find("’", at)) != std::string::npos;)
            plain.erase(at, std::string("’").size());
        return plain;
    }

    const corpus::Taxonomy &m_taxonomy;
};

} // namespace lutrin::search
