// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace lutrin::store {

/// French order (CLDR, through ICU): of two texts the one whose key has the smaller bytes comes
/// first. Making one costs a millisecond, so make it when it is first needed. One a thread.
class CollationKeys {
public:
    CollationKeys();
    ~CollationKeys();
    CollationKeys(CollationKeys &&) noexcept;
    CollationKeys &operator=(CollationKeys &&) noexcept;

    /// At most `longest` bytes of the key: texts that are equal so far sort as equal.
    [[nodiscard]] std::vector<std::byte> key(std::string_view text, std::size_t longest) const;
    /// Whether `left` comes before `right`, to the last difference.
    [[nodiscard]] bool before(std::string_view left, std::string_view right) const;

private:
    class Inside;
    std::unique_ptr<Inside> m_inside;
};

} // namespace lutrin::store
