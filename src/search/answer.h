// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"
#include "search/facetvalues.h"
#include "search/request.h"
#include "text/markedtext.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lutrin::search {

/// A term as it is shown: its id and its label in the request's language.
struct Label {
    std::string id;
    std::string text;

    bool operator==(const Label &) const = default;
};

/// How near a document's word is to the one asked for, nearest first.
enum class Closeness {
    Exact,   ///< the same letters and accents
    Folded,  ///< but for accents, case or hyphens
    Lemma,   ///< another form of the word
    Acronym, ///< an acronym's long form, or the reverse
    Prefix,  ///< begins so
    Family,  ///< made of the word, or the reverse; only where a document lacks the word itself
    Near,    ///< two words beside each other in the query, near each other in the document
    Title,   ///< the title as a whole: what it has of the query, and how little else
    Recent,  ///< the year of a recent document
};

/// The part of a document where a word stands.
enum class Place { Title, Standfirst, Body, Authors, Subjects, Date };

/// Why a document was found: one of its words.
struct Reason {
    /// The term of the query, as typed; of Near and Title, all of them with a space between; of
    /// Recent, none.
    std::string asked;
    /// As the document has it, in lower case; of Near, both as asked; of Recent, the year.
    std::string word;
    Closeness closeness = Closeness::Exact;
    Place place = Place::Body;
    std::int64_t count = 0;
    double weight = 0; ///< what it adds to the hit's score

    bool operator==(const Reason &) const = default;
};

/// One document of a result list.
struct Hit {
    std::string id;
    std::string language; ///< of the document, a BCP 47 tag
    text::MarkedText title;
    text::MarkedText snippet; ///< from the original text; empty unless asked for
    std::vector<corpus::Name> authors;
    /// Of each author, where the name as it is displayed answers the query.
    std::vector<std::vector<text::Range>> foundAuthors;
    bool directed = false; ///< it has no authors: those above directed it
    corpus::Date date;
    std::string publisher;
    std::string container; ///< the journal, book or site that it is part of
    std::vector<Label> themes;
    std::vector<Label> regions;
    double score = 0;                 ///< higher is better; 0 without words in the query
    std::vector<Reason> reasons;      ///< the heaviest first; empty unless asked for
    std::vector<std::string> missing; ///< words of the query that it lacks, as typed

    bool operator==(const Hit &) const = default;
};

struct FacetCounts {
    Facet facet = Facet::Theme;
    /// Trees: every term of the axis, broader before narrower, zeros included. Flat facets: values
    /// that occur in the library, years ascending, others by label in French collation.
    FacetValues values;

    bool operator==(const FacetCounts &) const = default;
};

/// Another request, for one that finds nothing.
struct Suggestion {
    enum class Kind {
        Respelled,  ///< with another word in place of `part`
        Shortened,  ///< without `part`
        Unfiltered, ///< without `filter`
    };

    Kind kind = Kind::Respelled;
    std::string query;            ///< in canonical form; empty: everything that passes the filters
    std::string part;             ///< of the query that was asked
    std::int64_t count = 0;       ///< what it finds; never 0
    std::optional<Filter> filter; ///< the one left out; none: all of them

    bool operator==(const Suggestion &) const = default;
};

/// A part of the query that was read leniently.
struct Remark {
    enum class Kind {
        Lenient,      ///< as best it could be
        LeftOut,      ///< says nothing where it stands
        Closed,       ///< a quotation or a parenthesis, at the query's end
        UnknownField, ///< the name of no field, with its colon: as words
        NoDate,       ///< stands where a date would: as words
        Wildcard,     ///< has a `*` or `?` that stands for no letters, not being at its end
        UnknownValue, ///< of a field; no document has it
    };

    std::string piece; ///< verbatim
    Kind kind = Kind::Lenient;
    /// Of an UnknownField: the name that is spelled almost so, in the request's language; empty
    /// where none is.
    std::string meant;

    bool operator==(const Remark &) const = default;
};

/// What a search gives.
struct Answer {
    std::int64_t total = 0;          ///< the documents that the query means; facets count these
    std::int64_t partial = 0;        ///< those that lack a word, and stand in the list beside them
    std::vector<Hit> hits;           ///< the page that the request named
    std::vector<FacetCounts> facets; ///< empty unless asked for
    std::string reading;             ///< the query as understood, in canonical form
    std::vector<Suggestion> suggestions; ///< where nothing was found; the best first
    std::vector<Remark> remarks;

    /// How long the whole list is.
    [[nodiscard]] std::int64_t listed() const { return total + partial; }
};

} // namespace lutrin::search
