// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/changestore.h"
#include "store/postingstore.h"
#include "store/transaction.h"

#include "provenlibrary.h"

namespace lutrin::search {
namespace {

/// A library with the documents of another, put in at once.
class FreshLibrary : public ProvenLibrary {
public:
    FreshLibrary(const std::map<std::string, corpus::Document> &documents,
                 const corpus::Taxonomy &taxonomy)
    {
        store::Batch batch = need(store::Batch::begin(*m_connection));
        need(batch.setTaxonomy(taxonomy));
        for (const auto &[id, document] : documents)
            need(batch.put(document));
        need(batch.commit());
    }

    using SmallLibrary::answerTo;

private:
    void TestBody() override {}
};

/// A library that changes beside one that was made anew of what it has to hold.
class EditProof : public ProvenLibrary {
protected:
    EditProof()
    {
        store::Batch batch = need(store::Batch::begin(*m_connection));
        need(batch.setTaxonomy(m_taxonomy));
        need(batch.commit());
    }

    /// Some documents put in, changed and taken out, in one batch.
    void change()
    {
        m_before = m_held;
        const store::ChangeNumber change = begun();
        store::Batch batch = need(store::Batch::begin(*m_connection));
        batch.keepUnder(change);
        for (std::size_t count = 1 + m_draw.below(6); count > 0; --count)
            changeOne(batch);
        need(batch.commit());
        m_change = change;
    }

    store::ChangeNumber begun()
    {
        store::Transaction transaction =
            need(store::Transaction::begin(*m_connection, store::Transaction::Kind::Write));
        const auto number =
            need(store::ChangeStore(*m_connection).begin(store::ChangeKind::Edit, ""));
        need(transaction.commit());
        return number;
    }

    void changeOne(store::Batch &batch)
    {
        corpus::Document document = m_writer.document(static_cast<int>(m_draw.below(40)));
        // Filings are added to, never taken away by a record.
        document.collections.clear();
        document.tags.clear();
        if (m_draw.once(3)) {
            need(batch.remove(document.id));
            m_held.erase(document.id);
        } else {
            need(batch.put(document));
            m_held[document.id] = document;
        }
    }

    /// Each document as it was before the last change.
    void undo()
    {
        const store::ChangeStore changes(*m_connection);
        const auto ids = need(changes.documents(m_change));
        std::vector<store::Revision> revisions;
        for (const std::string &id : ids)
            revisions.push_back(*need(changes.revision(m_change, id)));
        store::Batch batch = need(store::Batch::begin(*m_connection));
        for (const store::Revision &revision : revisions) {
            if (revision.existed)
                need(batch.putBack(revision.json, revision.origin));
            else
                need(batch.remove(revision.document));
        }
        need(batch.commit());
        m_held = m_before;
    }

    /// Into one folder or out of it, where some are already.
    void file()
    {
        const bool filed = m_draw.once(2);
        std::vector<std::string> ids;
        for (auto &[id, document] : m_held) {
            if (!m_draw.once(3))
                continue;
            ids.push_back(id);
            document.collections =
                filed ? std::vector<std::string>{"Ma thèse"} : std::vector<std::string>();
        }
        store::Batch batch = need(store::Batch::begin(*m_connection));
        need(batch.file({store::FilingKind::Collection, "Ma thèse"}, ids, filed));
        need(batch.commit());
    }

    /// Calls a theme otherwise and hangs it elsewhere.
    void renameOne()
    {
        std::vector<corpus::Term> terms = m_taxonomy.terms();
        corpus::Term &term = terms[1 + m_draw.below(3)];
        term.french = m_writer.sentence(2);
        term.parent = m_draw.once(2) ? "" : "tech";
        m_taxonomy = corpus::Taxonomy(std::move(terms));
        store::Batch batch = need(store::Batch::begin(*m_connection));
        need(batch.setTaxonomy(m_taxonomy));
        need(batch.commit());
    }

    void keepLists()
    {
        store::Transaction transaction =
            need(store::Transaction::begin(*m_connection, store::Transaction::Kind::Write));
        need(store::PostingStore(*m_connection)
                 .choose({.fewestDocuments = 1, .share = 50, .shareOfBeginnings = 50}));
        need(transaction.commit());
    }

    void compare(int queries)
    {
        FreshLibrary fresh(m_held, m_taxonomy);
        for (int round = 0; round < queries; ++round) {
            const Request request{.query = m_grammar.query(1),
                                  .filters = m_grammar.filters(),
                                  .limit = 100,
                                  .snippets = false};
            expectSame(answerTo(request), fresh.answerTo(request), request.query);
        }
    }

    static void expectSame(const Answer &changed, const Answer &fresh, const std::string &query)
    {
        EXPECT_EQ(changed.total, fresh.total) << query;
        EXPECT_EQ(ids(changed), ids(fresh)) << query;
        for (std::size_t at = 0; at < fresh.facets.size(); ++at)
            EXPECT_EQ(counts(changed.facets[at]), counts(fresh.facets[at])) << query;
    }

    static Ids ids(const Answer &answer)
    {
        Ids all;
        for (const Hit &hit : answer.hits)
            all.insert(hit.id);
        return all;
    }

    static std::map<std::string, std::int64_t> counts(const FacetCounts &facet)
    {
        std::map<std::string, std::int64_t> all;
        for (const FacetValue &value : facet.values) {
            if (value.count > 0)
                all[std::string(value.id)] = value.count;
        }
        return all;
    }

    std::map<std::string, corpus::Document> m_held;
    std::map<std::string, corpus::Document> m_before;
    store::ChangeNumber m_change = 0;
    TroublesomeWriter m_writer{51};
    QueryGrammar m_grammar{52};
    Draw m_draw{53};
};

TEST_F(EditProof, FindsWhatALibraryMadeAnewFinds)
{
    for (int round = 0; round < 15; ++round) {
        change();
        if (round == 5)
            keepLists();
        compare(10);
        if (round % 3 == 2) {
            undo();
            compare(10);
        }
    }
}

TEST_F(EditProof, FindsWhatIsFiledAndCalledAnew)
{
    for (int round = 0; round < 8; ++round)
        change();
    keepLists();
    for (int round = 0; round < 12; ++round) {
        file();
        renameOne();
        compare(10);
    }
}

} // namespace
} // namespace lutrin::search
