// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/coach.h"

#include "query/build.h"
#include "query/query.h"
#include "search/misspelling.h"
#include "search/pattern.h"
#include "search/rereading.h"
#include "search/tellingterms.h"
#include "store/terms.h"
#include "store/vocabulary.h"
#include "text/characters.h"

#include <algorithm>
#include <tuple>

namespace lutrin::search {

namespace {

constexpr std::string_view selectWords =
    "SELECT term, doc FROM temp.vocabulary WHERE term >= ? AND term < ?";

constexpr std::string_view selectWord = "SELECT doc FROM temp.vocabulary WHERE term = ?";

constexpr std::size_t mostTried = 3;         ///< to be tried for one term
constexpr std::size_t mostParts = 10;        ///< of a query, to be left out in turn
constexpr std::size_t shortestBeginning = 3; ///< bytes of a word, to be taken for unfinished

/// The terms that may be misspelled words, in the order of the tree.
void collect(query::Node &node, std::vector<query::Node *> &terms)
{
    if (node.kind == query::Kind::Not)
        return;
    if (node.kind == query::Kind::Term && node.match == query::Match::Word && isInWords(node))
        terms.push_back(&node);
    for (query::Node &part : node.parts)
        collect(part, terms);
}

} // namespace

Result<std::vector<Suggestion>> Coach::suggestions(const query::Node &root,
                                                   const std::vector<Filter> &filters,
                                                   const std::optional<Renamed> &renamed)
{
    std::vector<Suggestion> found;
    if (auto done = m_connection.execute(store::makeVocabulary); !done)
        return failure(done.error());
    if (renamed) {
        if (auto done = propose(Suggestion::Kind::Respelled, toldQuery(renamed->root),
                                renamed->names, found);
            !done)
            return failure(done.error());
    }
    if (auto done = inflectPhrases(root, found); !done)
        return failure(done.error());
    const auto leading = std::ssize(found);
    if (auto done = respell(root, found); !done)
        return failure(done.error());
    if (auto done = respellPhrases(root, found); !done)
        return failure(done.error());
    if (auto done = rename(root, found); !done)
        return failure(done.error());
    if (auto done = name(root, found); !done)
        return failure(done.error());
    if (auto done = relate(root, found); !done)
        return failure(done.error());
    if (auto done = relax(root, found); !done)
        return failure(done.error());
    if (auto done = join(root, found); !done)
        return failure(done.error());
    if (auto done = shorten(root, found); !done)
        return failure(done.error());
    if (auto done = loosen(root, filters, found); !done)
        return failure(done.error());
    const auto rank = [](const Suggestion &each) {
        const bool all = each.kind == Suggestion::Kind::Unfiltered && !each.filter;
        return std::tuple(each.kind, all, -each.count);
    };
    const auto before = [&](const Suggestion &one, const Suggestion &other) {
        return rank(one) < rank(other);
    };
    // The words of a phrase in any order always find more than the phrase itself.
    const auto others = found.begin() + leading;
    std::stable_sort(found.begin(), others, before);
    std::stable_sort(others, found.end(), before);
    return found;
}

Result<store::DocumentSet> Coach::documents(const query::Node &root)
{
    const auto acronyms = m_catalogue.acronyms(m_connection);
    if (!acronyms)
        return failure(acronyms.error());
    return m_evaluator.documents((*acronyms)->widened(root));
}

Result<std::int64_t> Coach::count(const query::Node &root)
{
    const auto documents = this->documents(root);
    if (!documents)
        return failure(documents.error());
    return static_cast<std::int64_t>(m_filters.filtered(*documents).cardinality());
}

Result<void> Coach::propose(Suggestion::Kind kind, const query::Node &query, std::string part,
                            std::vector<Suggestion> &into)
{
    const auto found = count(query);
    if (!found)
        return failure(found.error());
    if (*found > 0)
        into.push_back({.kind = kind,
                        .query = query::toString(query),
                        .part = std::move(part),
                        .count = *found});
    return {};
}

Result<void> Coach::relax(const query::Node &root, std::vector<Suggestion> &into)
{
    const bool isAnd = root.kind == query::Kind::And;
    const std::vector<query::Node> parts = isAnd ? root.parts : std::vector{root};
    for (std::size_t at = 0; at < parts.size() && at < mostParts; ++at) {
        std::vector<query::Node> others = parts;
        others[at] = toldQuery(otherReading(parts[at]));
        if (others[at] == parts[at])
            continue;
        if (auto done = propose(Suggestion::Kind::Respelled, query::allOf(std::move(others)),
                                query::toString(parts[at]), into);
            !done)
            return done;
    }
    return {};
}

Result<void> Coach::join(const query::Node &root, std::vector<Suggestion> &into)
{
    for (std::size_t at = 1; at < root.parts.size() && at < mostParts; ++at) {
        if (root.kind != query::Kind::And || !isWordAnywhere(root.parts[at - 1]) ||
            !isWordAnywhere(root.parts[at]))
            continue;
        const query::Node joined = withJoined(root, at);
        const auto word = known({text::foldLower(text::lowerCase(joined.parts[at - 1].text))});
        if (!word)
            return failure(word.error());
        if (word->empty())
            continue;
        if (auto done = propose(Suggestion::Kind::Respelled, query::allOf(joined.parts),
                                root.parts[at - 1].text + ' ' + root.parts[at].text, into);
            !done)
            return done;
    }
    return {};
}

Result<void> Coach::shorten(const query::Node &root, std::vector<Suggestion> &into)
{
    if (root.kind != query::Kind::And || root.parts.size() > mostParts)
        return {};
    for (std::size_t left = 0; left < root.parts.size(); ++left) {
        std::vector<query::Node> others = root.parts;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(left));
        auto kind = Suggestion::Kind::Shortened;
        if (namesNot(root.parts[left]) && left > 0 && left < others.size()) {
            kind = Suggestion::Kind::Respelled;
            others[left] = query::noneOf(std::move(others[left]));
        }
        if (auto done = propose(kind, query::allOf(std::move(others)),
                                query::toString(root.parts[left]), into);
            !done)
            return done;
    }
    return {};
}

Result<void> Coach::loosen(const query::Node &root, const std::vector<Filter> &filters,
                           std::vector<Suggestion> &into)
{
    if (filters.empty())
        return {};
    const query::Node everything;
    const auto documents = this->documents(root);
    const auto all = this->documents(everything);
    if (!documents || !all)
        return failure(documents ? all.error() : documents.error());
    const auto add = [&](Suggestion suggestion, std::size_t found) {
        suggestion.count = static_cast<std::int64_t>(found);
        if (found > 0)
            into.push_back(std::move(suggestion));
    };
    if (root != everything)
        add({.kind = Suggestion::Kind::Shortened, .part = query::toString(root)},
            m_filters.filtered(*all).cardinality());
    for (std::size_t left = 0; left < filters.size(); ++left) {
        std::vector<Filter> others = filters;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(left));
        const auto fewer = FacetCounter::make(m_connection, m_catalogue, others);
        if (!fewer)
            return failure(fewer.error());
        add({.kind = Suggestion::Kind::Unfiltered,
             .query = query::toString(root),
             .filter = filters[left]},
            fewer->filtered(*documents).cardinality());
    }
    if (filters.size() > 1)
        add({.kind = Suggestion::Kind::Unfiltered, .query = query::toString(root)},
            documents->cardinality());
    return {};
}

Result<void> Coach::respell(const query::Node &root, std::vector<Suggestion> &into)
{
    query::Node tree = root;
    std::vector<query::Node *> terms;
    collect(tree, terms);
    std::vector<std::size_t> unknown;
    for (std::size_t term = 0; term < terms.size() && term < mostParts; ++term) {
        const auto documents = m_evaluator.documents(*terms[term]);
        if (!documents)
            return failure(documents.error());
        if (!documents->isEmpty())
            continue;
        unknown.push_back(term);
        const auto words = wordsLike(text::foldLower(text::lowerCase(terms[term]->text)));
        if (!words)
            return failure(words.error());
        if (auto done = tryWords(root, term, *words, into); !done)
            return done;
        if (auto done = part(root, term, into); !done)
            return done;
    }
    if (auto done = finish(root, unknown, into); !done)
        return done;
    // With two words misspelled, to put one right finds nothing yet.
    return into.empty() && unknown.size() > 1 ? tryTogether(root, unknown, into) : Result<void>();
}

Result<void> Coach::part(query::Node root, std::size_t term, std::vector<Suggestion> &into)
{
    std::vector<query::Node *> terms;
    collect(root, terms);
    query::Node &changed = *terms.at(term);
    const std::string typed = changed.text;
    changed.match = query::Match::Phrase;
    for (std::string &words : partedInTwo(typed)) {
        changed.text = std::move(words);
        if (auto done = propose(Suggestion::Kind::Respelled, root, typed, into); !done)
            return done;
    }
    return {};
}

Result<void> Coach::finish(query::Node root, const std::vector<std::size_t> &unknown,
                           std::vector<Suggestion> &into)
{
    std::vector<query::Node *> terms;
    collect(root, terms);
    std::string typed;
    for (const std::size_t term : unknown) {
        if (terms.at(term)->text.size() < shortestBeginning)
            return {};
        typed += (typed.empty() ? "" : " ") + terms.at(term)->text;
        terms.at(term)->match = query::Match::Prefix;
    }
    return unknown.empty() ? Result<void>()
                           : propose(Suggestion::Kind::Respelled, root, std::move(typed), into);
}

Result<void> Coach::tryTogether(query::Node root, const std::vector<std::size_t> &unknown,
                                std::vector<Suggestion> &into)
{
    std::vector<query::Node *> terms;
    collect(root, terms);
    std::string typed;
    for (const std::size_t term : unknown) {
        std::string &text = terms.at(term)->text;
        const auto words = wordsLike(text::foldLower(text::lowerCase(text)));
        if (!words)
            return failure(words.error());
        if (words->empty())
            return {};
        typed += (typed.empty() ? "" : " ") + text;
        text = words->front();
    }
    return propose(Suggestion::Kind::Respelled, root, std::move(typed), into);
}

Result<void> Coach::relate(const query::Node &root, std::vector<Suggestion> &into)
{
    text::Analyser french("fr", text::Analyser::Source::Query);
    query::Node tree = root;
    std::vector<query::Node *> terms;
    collect(tree, terms);
    for (std::size_t term = 0; term < terms.size() && term < mostParts; ++term) {
        if (auto done = tryWords(root, term, familyOf(french, terms[term]->text), into); !done)
            return done;
    }
    return {};
}

Result<void> Coach::tryWords(query::Node root, std::size_t term,
                             const std::vector<std::string> &words, std::vector<Suggestion> &into)
{
    std::vector<query::Node *> terms;
    collect(root, terms);
    query::Node &changed = *terms.at(term);
    const std::string typed = changed.text;
    for (const std::string &word : words) {
        changed.text = word;
        if (auto done = propose(Suggestion::Kind::Respelled, root, typed, into); !done)
            return done;
    }
    return {};
}

Result<std::vector<std::string>> Coach::wordsLike(const std::string &folded)
{
    std::vector<std::string> words;
    const std::size_t most = mostMistakes(folded);
    if (most == 0)
        return words;
    const std::string begin = folded.substr(0, 1);
    const std::string end(1, static_cast<char>(begin.front() + 1));
    std::vector<Candidate> near;
    store::Statement rows = m_connection.statement(selectWords, begin, end);
    while (rows.next()) {
        std::string word(rows.text(0));
        const std::size_t distance = spellingDistance(folded, word, most);
        if (distance > 0 && distance <= most)
            near.push_back({std::move(word), distance, rows.integer(1)});
    }
    if (!rows.status())
        return failure(rows.status().error());
    if (near.empty()) {
        auto others = known(withOtherBeginning(folded));
        if (!others)
            return failure(others.error());
        near = std::move(*others);
    }
    std::ranges::sort(near, [](const Candidate &one, const Candidate &other) {
        return std::tuple(one.distance, -one.documents, one.word) <
               std::tuple(other.distance, -other.documents, other.word);
    });
    if (near.size() > mostTried)
        near.resize(mostTried);
    for (const Candidate &each : near) {
        auto word = accented(each.word, each.documents);
        if (!word)
            return failure(word.error());
        words.push_back(std::move(*word));
    }
    return words;
}

/// Those of the words that the library has, all one letter away from what was typed.
Result<std::vector<Coach::Candidate>> Coach::known(const std::vector<std::string> &words)
{
    std::vector<Candidate> found;
    for (const std::string &word : words) {
        store::Statement row = m_connection.statement(selectWord, word);
        if (row.next())
            found.push_back({word, 1, row.integer(0)});
        else if (!row.status())
            return failure(row.status().error());
    }
    return found;
}

Result<std::string> Coach::accented(const std::string &folded, std::int64_t documents)
{
    const std::string begin = store::accentedPrefix(folded);
    std::string best = folded;
    std::int64_t most = documents / 2;
    store::Statement rows = m_connection.statement(selectWords, begin, begin + "\xff");
    while (rows.next()) {
        if (rows.integer(1) <= most)
            continue;
        most = rows.integer(1);
        best = std::string(rows.text(0)).substr(begin.size());
    }
    if (!rows.status())
        return failure(rows.status().error());
    return best;
}

} // namespace lutrin::search
