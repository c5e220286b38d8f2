// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/readfile.h"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <exception>
#include <filesystem>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace lutrin::library {

/// Reads files in threads of its own, ahead of the one who asks for them, and hands
/// them over in the order in which they were added. Of what is read and not yet done with, little
/// is kept: a large file is read when its turn has come, and no other beside it.
class FilesAhead {
public:
    FilesAhead();
    /// Stops what is being read; what was added besides is forgotten.
    ~FilesAhead();
    FilesAhead(const FilesAhead &) = delete;
    FilesAhead &operator=(const FilesAhead &) = delete;

    /// `named`: by the user, so that it comes by itself also beside a page of its name.
    void add(std::filesystem::path file, bool named = false);

    /// Waits so long for the first of those that were added: whether it has been read.
    [[nodiscard]] bool await(std::chrono::milliseconds longest);
    /// The first of those that were added, waited for; the one before counts as done with. Passes
    /// on what reading it threw.
    [[nodiscard]] ReadFile next();

private:
    enum class State { Waiting, Reading, Read };
    struct File {
        std::filesystem::path path;
        bool named = false;
        std::uintmax_t bytes = 0; ///< at least so many are in memory from reading on
        State state = State::Waiting;
        ReadFile read;
        std::exception_ptr thrown;
    };

    void beginToAwait();
    void run(const std::stop_token &stop);
    [[nodiscard]] std::shared_ptr<File> nextToRead() const;

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<std::shared_ptr<File>> m_files;
    std::uintmax_t m_held = 0;  ///< bytes of files that are being read, were read, or are worked on
    std::uintmax_t m_given = 0; ///< of these, those of the file that was handed over last
    bool m_awaited = false;     ///< somebody waits for the first file
    std::vector<std::jthread> m_threads; ///< the last member: they use the others
};

} // namespace lutrin::library
