// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace lutrin::citation {

/// A set of bytes; those of signs beyond ASCII are in it by their first byte.
class ByteSet {
public:
    explicit constexpr ByteSet(std::string_view bytes)
    {
        for (const char byte : bytes)
            m_has[static_cast<unsigned char>(byte)] = true;
    }

    /// Those from `first` to `last`, included, as well.
    [[nodiscard]] constexpr ByteSet withRange(char first, char last) const
    {
        ByteSet result = *this;
        for (std::size_t byte = static_cast<unsigned char>(first);
             byte <= static_cast<unsigned char>(last); ++byte)
            result.m_has[byte] = true;
        return result;
    }

    /// Every byte below 0x20 as well.
    [[nodiscard]] constexpr ByteSet withControls() const { return withRange('\0', '\x1F'); }

    /// Every byte that is no ASCII as well.
    [[nodiscard]] constexpr ByteSet withOthers() const { return withRange('\x80', '\xFF'); }

    [[nodiscard]] constexpr bool has(char byte) const
    {
        return m_has[static_cast<unsigned char>(byte)];
    }

private:
    std::array<bool, 256> m_has{};
};

/// Appends `text` to `result`, stretch by stretch. At each byte of `signs`, `write(at)` appends
/// what stands for the sign there instead, and says how many bytes of `text` that took.
template <typename Write>
void appendEscaped(std::string_view text, const ByteSet &signs, std::string &result, Write write)
{
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (!signs.has(text[at])) {
            ++at;
            continue;
        }
        result.append(text, begin, at - begin);
        at += write(at);
        begin = at;
    }
    result.append(text, begin, std::string_view::npos);
}

} // namespace lutrin::citation
