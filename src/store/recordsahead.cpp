// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/recordsahead.h"

#include "store/compression.h"
#include "store/documentstore.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace lutrin::store {

namespace {

/// With so many waiting, the thread is never idle.
constexpr std::size_t mostWaiting = 64;
constexpr std::size_t mostBytes = std::size_t{4} << 20;

} // namespace

Result<void> RecordsAhead::add(DocumentNumber number, std::string id, std::string json)
{
    if (!m_thread)
        m_thread = std::make_unique<AheadThread>();
    const std::size_t bytes = json.size();
    m_bytes += bytes;
    m_waiting.push_back({number, std::move(id), bytes,
                         m_thread->run([json = std::move(json)] { return compressed(json); })});
    if (m_bytes > mostBytes)
        return settle();
    return m_waiting.size() > mostWaiting ? writeFirst() : Result<void>();
}

bool RecordsAhead::waits(std::string_view id) const
{
    return std::ranges::find(m_waiting, id, &Waiting::id) != m_waiting.end();
}

bool RecordsAhead::waits(DocumentNumber number) const
{
    return std::ranges::find(m_waiting, number, &Waiting::number) != m_waiting.end();
}

Result<void> RecordsAhead::settle()
{
    if (!m_waiting.empty())
        m_thread->hurry();
    while (!m_waiting.empty()) {
        if (auto done = writeFirst(); !done)
            return done;
    }
    return {};
}

Result<void> RecordsAhead::writeFirst()
{
    Waiting first = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_bytes -= first.bytes;
    try {
        const auto record = first.record.get();
        if (!record)
            return failure(record.error());
        return DocumentStore(m_connection).insertRecord(first.number, *record);
    } catch (const std::exception &error) {
        return failure({Cause::Internal, "record", {}, error.what()});
    }
}

} // namespace lutrin::store
