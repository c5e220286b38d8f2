// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "corpus/document.h"

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <exception>
#include <filesystem>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace lutrin::library {

/// Reads a JSON Lines file in a thread of its own, ahead of the one who asks for its documents.
/// Little is kept of what is read: some megabytes, or one longer line.
class LinesAhead {
public:
    explicit LinesAhead(std::filesystem::path file);
    /// Ends the reading, wherever it is.
    ~LinesAhead();
    LinesAhead(const LinesAhead &) = delete;
    LinesAhead &operator=(const LinesAhead &) = delete;

    struct Line {
        int number = 0; ///< from 1 on
        Result<corpus::Document> document;
        Progress reached; ///< in bytes of the file
    };
    /// The next one, waited for; nothing at the end, of which result() tells. Passes on what
    /// reading threw.
    [[nodiscard]] std::optional<Line> next();
    /// How the reading ended, as exchange::readJsonLines() says.
    [[nodiscard]] const Result<void> &result() const { return m_result; }

private:
    /// Handed over together: waking a thread for each line costs more than reading it.
    struct Chunk {
        std::vector<Line> lines;
        std::int64_t bytes = 0;
    };
    void read(const std::filesystem::path &file, const std::stop_token &stop);
    void take(Line line, const std::stop_token &stop);
    void handOver(const std::stop_token &stop);

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Chunk> m_chunks;
    std::int64_t m_bytes = 0; ///< in all that waits
    bool m_ended = false;
    Result<void> m_result;
    std::exception_ptr m_thrown;

    Chunk m_given; ///< for the one who asks
    std::size_t m_place = 0;

    Chunk m_filling; ///< for the thread
    std::int64_t m_reached = 0;

    std::jthread m_thread; ///< the last member: it uses the others
};

} // namespace lutrin::library
