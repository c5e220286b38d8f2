// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string_view>

namespace lutrin::store {

/// Of bytes that may come piece by piece: FNV-1a in the width of `Number`, the same on every
/// machine and in every version, which std::hash does not promise. It tells what is likely to be
/// equal.
template <typename Number>
class Fingerprint {
public:
    void add(std::string_view bytes)
    {
        for (const char byte : bytes)
            m_value = (m_value ^ static_cast<unsigned char>(byte)) * prime;
    }
    [[nodiscard]] Number value() const { return m_value; }

    bool operator==(const Fingerprint &) const = default;

private:
    static constexpr bool isWide = sizeof(Number) == sizeof(std::uint64_t);
    static constexpr Number prime =
        isWide ? static_cast<Number>(0x100000001b3U) : static_cast<Number>(16777619U);

    Number m_value =
        isWide ? static_cast<Number>(0xcbf29ce484222325U) : static_cast<Number>(2166136261U);
};

} // namespace lutrin::store
