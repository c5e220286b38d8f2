// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tokenizer.h"

#include "store/connection.h"
#include "store/termreader.h"

#include <sqlite3.h>

#include <algorithm>
#include <exception>
#include <new>
#include <string_view>

namespace lutrin::store {

namespace {

using Emit = int (*)(void *, int, const char *, int, int, int);

/// Hands terms to FTS5 one at a time, and keeps what it answers.
class TermSink {
public:
    TermSink(void *context, Emit emit) : m_context(context), m_emit(emit) {}

    /// False once FTS5 wants no more.
    bool take(std::string_view term, const text::Range &range, bool colocated)
    {
        m_code = m_emit(m_context, colocated ? FTS5_TOKEN_COLOCATED : 0, term.data(),
                        static_cast<int>(term.size()), static_cast<int>(range.begin),
                        static_cast<int>(range.end));
        return m_code == SQLITE_OK;
    }
    [[nodiscard]] int code() const { return m_code; }

private:
    void *m_context;
    Emit m_emit;
    int m_code = SQLITE_OK;
};

void readColumn(TermReader &reader, std::string_view column, TermSink &sink)
{
    reader.read(column, [&](std::string_view term, const text::Range &range, bool colocated) {
        return sink.take(term, range, colocated);
    });
}

void readQuery(std::string_view terms, TermSink &sink)
{
    std::size_t begin = 0;
    while (begin < terms.size()) {
        const std::size_t end = std::min(terms.find(' ', begin), terms.size());
        if (end > begin && !sink.take(terms.substr(begin, end - begin), {begin, end}, false))
            return;
        begin = end + 1;
    }
}

// FTS5 calls these through pointers to C functions; no exception may leave them.

int create(void * /*context*/, const char ** /*arguments*/, int /*count*/, Fts5Tokenizer **made)
{
    *made = reinterpret_cast<Fts5Tokenizer *>(new (std::nothrow) TermReader);
    return *made == nullptr ? SQLITE_NOMEM : SQLITE_OK;
}

void destroy(Fts5Tokenizer *tokenizer)
{
    delete reinterpret_cast<TermReader *>(tokenizer);
}

int tokenize(Fts5Tokenizer *tokenizer, void *context, int flags, const char *text, int size,
             Emit emit)
{
    TermSink sink(context, emit);
    const std::string_view whole(text == nullptr ? "" : text, static_cast<std::size_t>(size));
    try {
        if ((flags & FTS5_TOKENIZE_QUERY) != 0)
            readQuery(whole, sink);
        else
            readColumn(*reinterpret_cast<TermReader *>(tokenizer), whole, sink);
        return sink.code();
    } catch (const std::bad_alloc &) {
        return SQLITE_NOMEM;
    } catch (const std::exception &) {
        return SQLITE_ERROR;
    }
}

} // namespace

fts5_api *fullTextInterface(Connection &connection)
{
    fts5_api *api = nullptr;
    Statement statement = connection.statement("SELECT fts5(?)");
    statement.bindPointer(1, static_cast<void *>(&api), "fts5_api_ptr");
    (void)statement.run();
    return api;
}

Result<void> registerTokenizer(Connection &connection)
{
    fts5_api *api = fullTextInterface(connection);
    if (api == nullptr)
        return failure({Cause::Unsupported, "FTS5", {}, "SQLite was built without it"});
    fts5_tokenizer functions{create, destroy, tokenize};
    if (api->xCreateTokenizer(api, "lutrin", nullptr, &functions, nullptr) != SQLITE_OK)
        return failure(connection.lastError());
    return {};
}

} // namespace lutrin::store
