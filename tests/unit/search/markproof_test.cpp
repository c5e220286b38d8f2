// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/characters.h"

#include "provenlibrary.h"

namespace lutrin::search {
namespace {

/// What is marked in a document, beside what « Pourquoi ce résultat ? » names.
class MarkProof : public ProvenLibrary {
protected:
    MarkProof() { fill(40, 41); }

    /// Without fields, which ask for one part of a document where marks are put in all.
    static bool isPlain(const query::Node &node)
    {
        return node.field == query::Field::Anywhere && std::ranges::all_of(node.parts, isPlain);
    }

    static std::string drawn(QueryGrammar &grammar)
    {
        std::string query = grammar.query(1);
        while (!isPlain(query::parse(query).root))
            query = grammar.query(1);
        return query;
    }

    static std::vector<std::string> markedWords(const text::MarkedText &text)
    {
        std::vector<std::string> words;
        for (const text::Range &mark : text.marks)
            words.push_back(text::lowerCase(text.text.substr(mark.begin, mark.end - mark.begin)));
        return words;
    }

    /// Marks that overlap are one, which begins as the first of them does.
    static bool isNamed(const std::string &marked, const std::vector<Reason> &reasons,
                        std::initializer_list<Place> places)
    {
        return std::ranges::any_of(reasons, [&](const Reason &reason) {
            return std::ranges::find(places, reason.place) != places.end() &&
                   marked.starts_with(inOneLine(reason.word));
        });
    }

    /// A phrase that goes on in the next paragraph, as a passage shows it.
    static std::string inOneLine(std::string text)
    {
        for (std::size_t at; (at = text.find("\n\n")) != std::string::npos;)
            text.replace(at, 2, " ");
        return text;
    }

    void compare(const std::string &query, const Hit &hit)
    {
        m_compared += std::ssize(hit.snippet.marks);
        for (const std::string &word : markedWords(hit.title))
            EXPECT_TRUE(isNamed(word, hit.reasons, {Place::Title})) << query << ": " << word;
        for (const std::string &word : markedWords(hit.snippet))
            EXPECT_TRUE(isNamed(word, hit.reasons, {Place::Standfirst, Place::Body}))
                << query << ": " << word << " in " << bracketed(hit.snippet);
    }

    [[nodiscard]] std::size_t placeOf(const std::string &id) const
    {
        const auto found = std::ranges::find_if(
            m_documents, [&](const PlainDocument &each) { return each.record().id == id; });
        return static_cast<std::size_t>(found - m_documents.begin());
    }

    void compareMarks(const query::Node &term, const Hit &hit)
    {
        constexpr std::size_t standfirst = 1; // of the columns of a PlainDocument
        const std::size_t document = placeOf(hit.id);
        const corpus::Document &record = m_documents[document].record();
        const auto marked = need(m_searcher.mark(query::toString(term), record.language,
                                                 {record.summary, corpus::plainText(record.body)}));
        for (std::size_t at = 0; at < marked.size(); ++at) {
            m_compared += std::ssize(marked[at].marks);
            EXPECT_EQ(std::ssize(marked[at].marks),
                      m_plain.passages(term, document, standfirst + at))
                << query::toString(term) << " in " << bracketed(marked[at]);
        }
        if (term.match == query::Match::Word) {
            EXPECT_EQ(std::ssize(marked[1].marks), countIn(hit.reasons, Place::Body)) << term.text;
        }
    }

    std::int64_t m_compared = 0;

    static std::int64_t countIn(const std::vector<Reason> &reasons, Place place)
    {
        std::int64_t count = 0;
        for (const Reason &reason : reasons)
            count += reason.place == place ? reason.count : 0;
        return count;
    }
};

TEST_F(MarkProof, MarksWhatIsNamed)
{
    QueryGrammar grammar(42);
    for (int round = 0; round < 100; ++round) {
        const std::string query = drawn(grammar);
        for (const Hit &hit :
             answerTo({.query = query, .limit = 10, .facets = {}, .reasons = true, .partial = true})
                 .hits)
            compare(query, hit);
    }
    EXPECT_GT(m_compared, 500);
}

TEST_F(MarkProof, MarksAllThatIsFound)
{
    QueryGrammar grammar(43);
    for (int round = 0; round < 100; ++round) {
        const query::Node root = query::parse(grammar.unit()).root;
        if (root.kind != query::Kind::Term || root.field != query::Field::Anywhere)
            continue;
        const Request request{.query = query::toString(root), .facets = {}, .reasons = true};
        for (const Hit &hit : answerTo(request).hits)
            compareMarks(root, hit);
    }
    EXPECT_GT(m_compared, 500);
}

} // namespace
} // namespace lutrin::search
