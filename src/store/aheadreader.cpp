// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/aheadreader.h"

#include "store/termreader.h"

#include <exception>

namespace lutrin::store {

namespace {

ReadColumn readColumn(TermReader &reader, std::string_view column)
{
    ReadColumn read;
    reader.read(column, [&read](std::string_view term, const text::Range &, bool colocated) {
        read.add(term, colocated);
        return true;
    });
    return read;
}

ReadColumns readAll(TermReader &reader, const Searchable &text)
{
    return {readColumn(reader, text.title), readColumn(reader, text.standfirst),
            readColumn(reader, text.body), readColumn(reader, text.authors),
            readColumn(reader, text.subjects)};
}

} // namespace

void ReadColumn::add(std::string_view term, bool colocated)
{
    m_letters += term;
    m_terms.push_back({static_cast<std::uint16_t>(term.size()), colocated});
}

AheadReader::AheadReader() : m_thread([this](const std::stop_token &stop) { run(stop); }) {}

AheadReader::~AheadReader() = default;

std::future<ReadColumns> AheadReader::read(Searchable text)
{
    std::promise<ReadColumns> promise;
    auto future = promise.get_future();
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.emplace_back(std::move(text), std::move(promise));
    }
    m_changed.notify_one();
    return future;
}

void AheadReader::run(const std::stop_token &stop)
{
    TermReader reader;
    for (;;) {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait(lock, stop, [this] { return !m_waiting.empty(); }))
            return;
        auto [text, promise] = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        try {
            promise.set_value(readAll(reader, text));
        } catch (...) {
            promise.set_exception(std::current_exception());
        }
    }
}

} // namespace lutrin::store
