// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/connection.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lutrin::store {

/// Table `setting`: what Lutrin notes about the library as a whole. Writes belong into the
/// caller's transaction.
class SettingStore {
public:
    explicit SettingStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<std::optional<std::string>> value(std::string_view key) const;
    [[nodiscard]] Result<void> set(std::string_view key, std::string_view value);

    /// Grows with each change of the documents or the taxonomy; what was derived from a library
    /// of the same generation still holds.
    [[nodiscard]] Result<std::int64_t> generation() const;
    [[nodiscard]] Result<void> nextGeneration();

private:
    Connection &m_connection;
};

/// The key under which the indexVersion() stands that made what is derived.
inline constexpr std::string_view analyserSetting = "analyser";

} // namespace lutrin::store
