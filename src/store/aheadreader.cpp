// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/aheadreader.h"

#include "store/termreader.h"

#include <exception>

namespace lutrin::store {

namespace {

/// Worth waking a thread for.
constexpr std::size_t wakingCount = 8;

/// Reads the columns of one document.
class DocumentReading {
public:
    DocumentReading(TermReader &reader, bool counting) : m_reader(reader)
    {
        m_document.notes.reset(counting);
    }

    void read(Column column, std::string_view text)
    {
        if (text.empty())
            return;
        m_document.notes.beginColumn(column);
        ReadColumn &read = m_document.columns.at(static_cast<std::size_t>(column));
        m_reader.read(text, [&](std::string_view term, const text::Range &, bool colocated) {
            m_document.notes.take(term, colocated);
            read.add(term, colocated);
            return true;
        });
    }
    ReadDocument result() { return std::move(m_document); }

private:
    TermReader &m_reader;
    ReadDocument m_document;
};

ReadDocument readAll(TermReader &reader, const Searchable &text, bool counting)
{
    DocumentReading reading(reader, counting);
    reading.read(Column::Title, text.title);
    reading.read(Column::Standfirst, text.standfirst);
    reading.read(Column::Body, text.body);
    reading.read(Column::Authors, text.authors);
    reading.read(Column::Subjects, text.subjects);
    return reading.result();
}

} // namespace

void ReadColumn::add(std::string_view term, bool colocated)
{
    m_letters += term;
    m_terms.push_back({static_cast<std::uint16_t>(term.size()), colocated});
}

AheadReader::AheadReader() : m_thread([this](const std::stop_token &stop) { run(stop); }) {}

AheadReader::~AheadReader() = default;

std::future<ReadDocument> AheadReader::read(Searchable text, bool counting)
{
    std::promise<ReadDocument> promise;
    auto future = promise.get_future();
    bool enough = false;
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.push_back({std::move(text), counting, std::move(promise)});
        enough = m_waiting.size() >= wakingCount;
    }
    if (enough)
        m_changed.notify_one();
    return future;
}

void AheadReader::hurry()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_hurried = !m_waiting.empty();
    }
    m_changed.notify_one();
}

void AheadReader::run(const std::stop_token &stop)
{
    TermReader reader;
    bool awake = false;
    const auto hasWork = [&] {
        return !m_waiting.empty() && (awake || m_hurried || m_waiting.size() >= wakingCount);
    };
    for (;;) {
        std::unique_lock lock(m_mutex);
        if (m_waiting.empty())
            awake = m_hurried = false;
        if (!m_changed.wait(lock, stop, hasWork))
            return;
        awake = true;
        Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        try {
            next.promise.set_value(readAll(reader, next.text, next.counting));
        } catch (...) {
            next.promise.set_exception(std::current_exception());
        }
    }
}

} // namespace lutrin::store
