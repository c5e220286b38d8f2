// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/listreader.h"

#include "store/matchvisitor.h"
#include "store/terms.h"

#include <algorithm>
#include <future>

namespace lutrin::store {

namespace {

/// Lists in memory at a time: enough that no thread waits long for the others.
constexpr std::size_t termsTogether = 256;

/// The MATCH expression that finds a frequent term.
std::string matchOf(std::string_view frequentTerm)
{
    const auto beginning = beginningIn(frequentTerm);
    std::string text = "\"";
    for (const char character : beginning.value_or(frequentTerm)) {
        if (character == '"')
            text += '"';
        text += character;
    }
    return text + (beginning ? "\" *" : "\"");
}

/// Gathers what a MATCH expression of one phrase finds.
class Lister : public MatchVisitor {
public:
    bool enter(DocumentNumber /*document*/) override { return true; }
    void count(DocumentNumber document, std::span<const ColumnCounts> phrases) override
    {
        m_list.add(document, phrases.front());
    }
    PostingList take() { return std::move(m_list); }

private:
    PostingList m_list;
};

} // namespace

ListBlocks blocksOf(const PostingList &list)
{
    ListBlocks blocks;
    for (std::size_t begin = 0; begin < list.size();) {
        const DocumentNumber block = list.documents()[begin] / documentsInBlock;
        std::size_t end = begin;
        while (end < list.size() && list.documents()[end] / documentsInBlock == block)
            ++end;
        blocks.push_back({block * documentsInBlock, blockBytes(list, begin, end)});
        begin = end;
    }
    return blocks;
}

Result<PostingList> listFound(Connection &connection, std::string_view term)
{
    Lister lister;
    if (auto done = visitMatches(connection, matchOf(term), lister); !done)
        return failure(done.error());
    return lister.take();
}

Result<void> ListReader::work(Task &task, Connection &connection)
{
    for (;;) {
        const std::size_t at = task.next++;
        if (at >= task.terms.size())
            return {};
        const auto list = listFound(connection, task.terms[at]);
        if (!list) {
            task.next = task.terms.size(); // nobody need go on
            return failure(list.error());
        }
        task.lists[at] = blocksOf(*list);
    }
}

Result<void> ListReader::workTogether(Task &task)
{
    std::vector<std::future<Result<void>>> others;
    for (const std::unique_ptr<Connection> &reader : m_readers)
        others.push_back(std::async(std::launch::async, [&] { return work(task, *reader); }));
    auto done = work(task, m_connection);
    for (std::future<Result<void>> &other : others) {
        if (auto theirs = other.get(); !theirs && done)
            done = std::move(theirs);
    }
    return done;
}

Result<void> ListReader::read(std::span<const std::string> terms, const Take &take)
{
    for (std::size_t begin = 0; begin < terms.size(); begin += termsTogether) {
        Task task;
        task.terms = terms.subspan(begin, std::min(termsTogether, terms.size() - begin));
        task.lists.resize(task.terms.size());
        if (auto done = workTogether(task); !done)
            return done;
        for (std::size_t at = 0; at < task.terms.size(); ++at) {
            if (auto done = take(task.terms[at], task.lists[at]); !done)
                return done;
        }
    }
    return {};
}

} // namespace lutrin::store
