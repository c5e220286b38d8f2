// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tokenizer.h"

#include "store/callback.h"
#include "store/connection.h"
#include "store/termreader.h"
#include "store/terms.h"

#include <sqlite3.h>

#include <algorithm>
#include <exception>
#include <new>
#include <optional>
#include <string_view>

namespace lutrin::store {

namespace {

using Emit = int (*)(void *, int, const char *, int, int, int);

/// FTS5 makes one for each open table.
struct Tokenizer {
    TermReader reader;
    TokenizerWatch *watch = nullptr;
};

/// Hands terms to FTS5 one at a time, and keeps what it answers.
class TermSink {
public:
    TermSink(void *context, Emit emit, TermNotes *notes = nullptr)
        : m_context(context), m_emit(emit), m_notes(notes)
    {
    }

    /// False once FTS5 wants no more.
    bool take(std::string_view term, const text::Range &range, bool colocated)
    {
        if (m_notes != nullptr)
            m_notes->take(term, colocated);
        m_code = m_emit(m_context, colocated ? FTS5_TOKEN_COLOCATED : 0, term.data(),
                        static_cast<int>(term.size()), static_cast<int>(range.begin),
                        static_cast<int>(range.end));
        return m_code == SQLITE_OK;
    }
    [[nodiscard]] int code() const { return m_code; }

private:
    void *m_context;
    Emit m_emit;
    TermNotes *m_notes;
    int m_code = SQLITE_OK;
};

void readColumn(TermReader &reader, std::string_view column, TermSink &sink)
{
    reader.read(column, [&](std::string_view term, const text::Range &range, bool colocated) {
        return sink.take(term, range, colocated);
    });
}

void replayColumn(const ReadColumn &column, TermSink &sink)
{
    column.replay(
        [&sink](std::string_view term, bool colocated) { return sink.take(term, {}, colocated); });
}

/// Which column it is that FTS5 hands over; none if nobody said.
std::optional<Column> nextColumn(TokenizerWatch &watch)
{
    if (watch.columns.empty())
        return std::nullopt;
    const Column column = watch.columns.back();
    watch.columns.pop_back();
    return column;
}

/// What has been read before of a column; null if it has not been.
const ReadColumn *readBefore(const TokenizerWatch &watch, std::optional<Column> column)
{
    if (!column || watch.read == nullptr)
        return nullptr;
    const ReadColumn &read = (*watch.read)[static_cast<std::size_t>(*column)];
    return read.isEmpty() ? nullptr : &read;
}

void readDocument(Tokenizer &tokenizer, std::string_view text, void *context, Emit emit, int &code)
{
    if (text.empty())
        return;
    TokenizerWatch &watch = *tokenizer.watch;
    const auto column = nextColumn(watch);
    if (const ReadColumn *read = readBefore(watch, column)) {
        TermSink sink(context, emit);
        replayColumn(*read, sink);
        code = sink.code();
        return;
    }
    if (column && watch.notes != nullptr)
        watch.notes->beginColumn(*column);
    TermSink sink(context, emit, column ? watch.notes : nullptr);
    readColumn(tokenizer.reader, text, sink);
    code = sink.code();
}

void readQuery(std::string_view terms, void *context, Emit emit, int &code)
{
    TermSink sink(context, emit);
    std::size_t begin = 0;
    while (begin < terms.size()) {
        const std::size_t end = std::min(terms.find(' ', begin), terms.size());
        if (end > begin && !sink.take(terms.substr(begin, end - begin), {begin, end}, false))
            break;
        begin = end + 1;
    }
    code = sink.code();
}

// FTS5 calls these through pointers to C functions; no exception may leave them.

int create(void *context, const char ** /*arguments*/, int /*count*/, Fts5Tokenizer **made)
{
    auto *watch = static_cast<TokenizerWatch *>(context);
    *made = reinterpret_cast<Fts5Tokenizer *>(new (std::nothrow) Tokenizer{{}, watch});
    return *made == nullptr ? SQLITE_NOMEM : SQLITE_OK;
}

void destroy(Fts5Tokenizer *tokenizer)
{
    delete reinterpret_cast<Tokenizer *>(tokenizer);
}

int tokenize(Fts5Tokenizer *tokenizer, void *context, int flags, const char *text, int size,
             Emit emit)
{
    auto &self = *reinterpret_cast<Tokenizer *>(tokenizer);
    const std::string_view whole(text == nullptr ? "" : text, static_cast<std::size_t>(size));
    int code = SQLITE_OK;
    return codeOf([&] {
        if ((flags & FTS5_TOKENIZE_QUERY) != 0)
            readQuery(whole, context, emit, code);
        else
            readDocument(self, whole, context, emit, code);
        return code;
    });
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

Result<void> registerTokenizer(Connection &connection, TokenizerWatch &watch)
{
    fts5_api *api = fullTextInterface(connection);
    if (api == nullptr)
        return failure({Cause::Unsupported, "FTS5", {}, "SQLite was built without it"});
    fts5_tokenizer functions{create, destroy, tokenize};
    if (api->xCreateTokenizer(api, "lutrin", &watch, &functions, nullptr) != SQLITE_OK)
        return failure(connection.lastError());
    return {};
}

} // namespace lutrin::store
