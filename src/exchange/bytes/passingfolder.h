// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <filesystem>

namespace lutrin::exchange {

/// A folder of its own among the system's temporary ones, gone with the value.
class PassingFolder {
public:
    /// Error: CannotWrite.
    [[nodiscard]] static Result<PassingFolder> make();
    ~PassingFolder();
    PassingFolder(PassingFolder &&other) noexcept;
    PassingFolder(const PassingFolder &) = delete;
    PassingFolder &operator=(const PassingFolder &) = delete;
    PassingFolder &operator=(PassingFolder &&) = delete;

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

private:
    explicit PassingFolder(std::filesystem::path path) : m_path(std::move(path)) {}

    std::filesystem::path m_path;
};

} // namespace lutrin::exchange
