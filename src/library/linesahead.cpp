// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/linesahead.h"

#include "exchange/analyses/jsonlinesreader.h"

#include <utility>

namespace lutrin::library {

namespace {

constexpr std::size_t linesInChunk = 32;
constexpr std::int64_t bytesInChunk = std::int64_t{1} << 20;
constexpr std::int64_t mostBytes = std::int64_t{4} << 20;
constexpr std::size_t mostChunks = 4;

} // namespace

LinesAhead::LinesAhead(std::filesystem::path file)
    : m_thread([this, file = std::move(file)](const std::stop_token &stop) { read(file, stop); })
{
}

LinesAhead::~LinesAhead() = default;

std::optional<LinesAhead::Line> LinesAhead::next()
{
    if (m_place == m_given.lines.size()) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_chunks.empty() || m_ended; });
        if (m_chunks.empty()) {
            if (m_thrown)
                std::rethrow_exception(m_thrown);
            return std::nullopt;
        }
        m_given = std::move(m_chunks.front());
        m_chunks.pop_front();
        m_bytes -= m_given.bytes;
        m_place = 0;
        lock.unlock();
        m_changed.notify_all();
    }
    return std::move(m_given.lines[m_place++]);
}

void LinesAhead::read(const std::filesystem::path &file, const std::stop_token &stop)
{
    Result<void> result;
    std::exception_ptr thrown;
    try {
        Progress reached;
        result = exchange::readJsonLines(
            file,
            [&](int number, Result<corpus::Document> document) {
                take({number, std::move(document), reached}, stop);
            },
            stop, [&](const Progress &progress) { reached = progress; });
        handOver(stop);
    } catch (...) {
        thrown = std::current_exception();
    }
    {
        const std::scoped_lock lock(m_mutex);
        m_ended = true;
        m_result = std::move(result);
        m_thrown = thrown;
    }
    m_changed.notify_all();
}

void LinesAhead::take(Line line, const std::stop_token &stop)
{
    m_filling.bytes += line.reached.done - std::exchange(m_reached, line.reached.done);
    m_filling.lines.push_back(std::move(line));
    if (m_filling.lines.size() >= linesInChunk || m_filling.bytes >= bytesInChunk)
        handOver(stop);
}

/// Waits for room, though never for more than an empty queue.
void LinesAhead::handOver(const std::stop_token &stop)
{
    if (m_filling.lines.empty())
        return;
    std::unique_lock lock(m_mutex);
    const bool room = m_changed.wait(lock, stop, [this] {
        return m_chunks.empty() ||
               (m_chunks.size() < mostChunks && m_bytes + m_filling.bytes <= mostBytes);
    });
    if (!room)
        return;
    m_bytes += m_filling.bytes;
    m_chunks.push_back(std::exchange(m_filling, {}));
    lock.unlock();
    m_changed.notify_all();
}

} // namespace lutrin::library
