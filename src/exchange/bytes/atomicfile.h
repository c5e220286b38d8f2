// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace lutrin::exchange {

/// A file that comes to be whole or not at all: what is written goes into a file of another name
/// beside it, which takes its place in commit(). Until then, and if commit() is never called, what
/// stood there stays as it was. A symbolic link is followed, a file that was there keeps its
/// permissions, and what is no regular file (`/dev/stdout`, a pipe) is written to as it is.
class AtomicFile {
public:
    /// Error: CannotWrite, with the file and what the system said.
    [[nodiscard]] static Result<AtomicFile> create(const std::filesystem::path &file);
    ~AtomicFile();
    AtomicFile(AtomicFile &&other) noexcept;
    AtomicFile(const AtomicFile &) = delete;
    AtomicFile &operator=(const AtomicFile &) = delete;
    AtomicFile &operator=(AtomicFile &&) = delete;

    /// Error: CannotWrite; a full disk, for instance.
    [[nodiscard]] Result<void> write(std::string_view text);
    /// On the disk, and under its own name. Error: CannotWrite.
    [[nodiscard]] Result<void> commit();

private:
    AtomicFile(std::filesystem::path file, std::string temporary, int descriptor);
    [[nodiscard]] Error error() const;

    std::filesystem::path m_file;
    std::string m_temporary; ///< empty: the file itself is written to
    int m_descriptor = -1;
};

} // namespace lutrin::exchange
