// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <filesystem>

namespace lutrin::exchange {

/// A folder of its own among the system's temporary ones, gone with the value. The value holds a
/// lock on it: what a process leaves that is killed, sweep() finds by its want of one.
class PassingFolder {
public:
    /// Error: CannotWrite.
    [[nodiscard]] static Result<PassingFolder> make();
    /// Takes away this user's folders that no living process holds.
    static void sweep();
    ~PassingFolder();
    PassingFolder(PassingFolder &&other) noexcept;
    PassingFolder(const PassingFolder &) = delete;
    PassingFolder &operator=(const PassingFolder &) = delete;
    PassingFolder &operator=(PassingFolder &&) = delete;

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

private:
    PassingFolder(std::filesystem::path path, int hold) : m_path(std::move(path)), m_hold(hold) {}

    std::filesystem::path m_path;
    int m_hold; ///< the folder, opened and locked; negative where that cannot be
};

} // namespace lutrin::exchange
