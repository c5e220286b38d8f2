// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/filesahead.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace lutrin::library {

namespace {

/// In bytes. What is read much earlier than it can be written is left for the writer alone to do,
/// when the readers have ended.
constexpr std::uintmax_t mostHeld = std::uintmax_t{1} << 20;
constexpr unsigned mostThreads = 4; ///< writing what more of them read takes longer

/// Another process has a PDF in memory: what is kept of it here is its text, which is little of a
/// file full of pictures. Counted as a whole, most would be read one after the other.
std::uintmax_t bytesHeldOf(const std::filesystem::path &file)
{
    constexpr std::uintmax_t partOfPdf = 8;
    std::error_code error;
    const std::uintmax_t bytes = std::filesystem::file_size(file, error);
    if (error)
        return 0;
    return file.extension() == ".pdf" ? bytes / partOfPdf : bytes;
}

std::uintmax_t bytesIn(const ReadFile &read)
{
    std::uintmax_t bytes = 0;
    if (read.reading && *read.reading) {
        for (const exchange::Found &found : (*read.reading)->documents) {
            for (const exchange::Attachment &attachment : found.attachments)
                bytes += attachment.bytes.size();
        }
    }
    return bytes;
}

} // namespace

FilesAhead::FilesAhead()
{
    const unsigned threads = std::clamp(std::thread::hardware_concurrency(), 1U, mostThreads);
    for (unsigned thread = 0; thread < threads; ++thread)
        m_threads.emplace_back([this](const std::stop_token &stop) { run(stop); });
}

FilesAhead::~FilesAhead()
{
    for (std::jthread &thread : m_threads)
        thread.request_stop();
}

void FilesAhead::add(std::filesystem::path file, bool named)
{
    auto added = std::make_shared<File>();
    added->bytes = bytesHeldOf(file);
    added->path = std::move(file);
    added->named = named;
    {
        const std::scoped_lock lock(m_mutex);
        m_files.push_back(std::move(added));
    }
    m_changed.notify_all();
}

/// What was handed over last is done with.
void FilesAhead::beginToAwait()
{
    m_held -= std::exchange(m_given, 0);
    m_awaited = true;
    m_changed.notify_all();
}

bool FilesAhead::await(std::chrono::milliseconds longest)
{
    std::unique_lock lock(m_mutex);
    beginToAwait();
    return m_changed.wait_for(lock, longest,
                              [this] { return m_files.front()->state == State::Read; });
}

ReadFile FilesAhead::next()
{
    std::unique_lock lock(m_mutex);
    beginToAwait();
    m_changed.wait(lock, [this] { return m_files.front()->state == State::Read; });
    m_awaited = false;
    const std::shared_ptr<File> file = std::move(m_files.front());
    m_files.pop_front();
    m_given = file->bytes;
    if (file->thrown)
        std::rethrow_exception(file->thrown);
    return std::move(file->read);
}

/// Nothing while what is kept already suffices.
std::shared_ptr<FilesAhead::File> FilesAhead::nextToRead() const
{
    const auto file = std::ranges::find(
        m_files, State::Waiting, [](const std::shared_ptr<File> &one) { return one->state; });
    if (file == m_files.end())
        return nullptr;
    const bool awaited = m_awaited && file == m_files.begin();
    return awaited || m_held + (*file)->bytes <= mostHeld ? *file : nullptr;
}

void FilesAhead::run(const std::stop_token &stop)
{
    for (;;) {
        std::unique_lock lock(m_mutex);
        std::shared_ptr<File> file;
        const auto hasFile = [&] { return (file = nextToRead()) != nullptr; };
        // The wait says that there is a file, also where it was ended.
        if (!m_changed.wait(lock, stop, hasFile) || stop.stop_requested())
            return;
        file->state = State::Reading;
        m_held += file->bytes;
        lock.unlock();
        try {
            file->read = file->named ? readFile(file->path, stop) : readEntry(file->path, stop);
        } catch (...) {
            file->thrown = std::current_exception();
        }
        lock.lock();
        const std::uintmax_t more = bytesIn(file->read);
        file->bytes += more;
        m_held += more;
        file->state = State::Read;
        lock.unlock();
        m_changed.notify_all();
    }
}

} // namespace lutrin::library
