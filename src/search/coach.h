// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "query/ast.h"
#include "search/answer.h"
#include "search/evaluator.h"
#include "search/facetcounter.h"
#include "search/fieldmeant.h"
#include "store/connection.h"
#include "text/token.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::search {

/// For a request that finds nothing: others near it that find something. A word that no document
/// has is replaced by the library's words that are spelled almost so, or that begin so; of several
/// parts that are all asked for, and of the filters, one is left out.
class Coach {
public:
    Coach(store::Connection &connection, Catalogue &catalogue, Evaluator &evaluator,
          const FacetCounter &filters)
        : m_connection(connection)
        , m_catalogue(catalogue)
        , m_evaluator(evaluator)
        , m_filters(filters)
    {
    }

    /// With the fields that were meant, and phrases in another number first; then those with
    /// another word, a nearly equal one or one of the same family, then shortened and unfiltered
    /// ones, each kind by what it finds, most first; what leaves out all filters stands last.
    /// `filters` are those of the request.
    [[nodiscard]] Result<std::vector<Suggestion>>
    suggestions(const query::Node &root, const std::vector<Filter> &filters,
                const std::optional<Renamed> &renamed);

private:
    /// A word of the library that may have been meant.
    struct Candidate {
        std::string word;
        std::size_t distance = 0;
        std::int64_t documents = 0;
    };

    /// A word of a phrase in its other number.
    struct Numbered {
        text::Range range; ///< of what was typed
        std::string other;
    };

    /// As a search finds them, acronyms included.
    [[nodiscard]] Result<store::DocumentSet> documents(const query::Node &root);
    [[nodiscard]] Result<std::int64_t> count(const query::Node &root);
    /// Adds `query`, which stands for one with `part`, if it finds anything.
    [[nodiscard]] Result<void> propose(Suggestion::Kind kind, const query::Node &query,
                                       std::string part, std::vector<Suggestion> &into);
    [[nodiscard]] Result<void> respell(const query::Node &root, std::vector<Suggestion> &into);
    /// A word of a phrase that no document has, by the words that are nearest to it.
    [[nodiscard]] Result<void> respellPhrases(query::Node root, std::vector<Suggestion> &into);
    /// A phrase with its words in the other number: it finds what is written so.
    [[nodiscard]] Result<void> inflectPhrases(query::Node root, std::vector<Suggestion> &into);
    /// The words of a phrase that the library has in the other number.
    [[nodiscard]] Result<std::vector<Numbered>> otherNumbers(const std::string &phrase);
    /// Each part that may be read otherwise: a phrase, a year, an identifier.
    [[nodiscard]] Result<void> relax(const query::Node &root, std::vector<Suggestion> &into);
    /// Two words that stand beside each other, as one.
    [[nodiscard]] Result<void> join(const query::Node &root, std::vector<Suggestion> &into);
    /// A word that no document has, as two that stand beside each other in one.
    [[nodiscard]] Result<void> part(query::Node root, std::size_t term,
                                    std::vector<Suggestion> &into);
    /// All of these terms as the beginnings of words.
    [[nodiscard]] Result<void> finish(query::Node root, const std::vector<std::size_t> &unknown,
                                      std::vector<Suggestion> &into);
    [[nodiscard]] Result<void> shorten(const query::Node &root, std::vector<Suggestion> &into);
    [[nodiscard]] Result<void> loosen(const query::Node &root, const std::vector<Filter> &filters,
                                      std::vector<Suggestion> &into);
    /// Each of these terms by the word that is nearest to it, all at once.
    [[nodiscard]] Result<void> tryTogether(query::Node root,
                                           const std::vector<std::size_t> &unknown,
                                           std::vector<Suggestion> &into);
    /// Each term by the words of its family, one at a time.
    [[nodiscard]] Result<void> relate(const query::Node &root, std::vector<Suggestion> &into);
    [[nodiscard]] Result<void> tryWords(query::Node root, std::size_t term,
                                        const std::vector<std::string> &words,
                                        std::vector<Suggestion> &into);
    /// Each value that no term, series, folder or tag has, by the names that are almost so.
    [[nodiscard]] Result<void> rename(query::Node root, std::vector<Suggestion> &into);
    /// All words as the name of a journal, a book or a publisher.
    [[nodiscard]] Result<void> name(const query::Node &root, std::vector<Suggestion> &into);
    [[nodiscard]] Result<std::vector<std::string>> namesLike(const query::Node &value);
    /// The library's words that are almost `folded`, nearest first.
    [[nodiscard]] Result<std::vector<std::string>> wordsLike(const std::string &folded);
    /// The same; none for a word that the library has.
    [[nodiscard]] Result<std::vector<std::string>> unknownWordsLike(const std::string &folded);
    [[nodiscard]] Result<std::vector<Candidate>> known(const std::vector<std::string> &words);
    /// With its accents, as most documents have it.
    [[nodiscard]] Result<std::string> accented(const std::string &folded, std::int64_t documents);

    store::Connection &m_connection;
    Catalogue &m_catalogue;
    Evaluator &m_evaluator;
    const FacetCounter &m_filters;
};

} // namespace lutrin::search
