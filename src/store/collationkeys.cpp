// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/collationkeys.h"

#include <unicode/coll.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cstdint>

namespace lutrin::store {

class CollationKeys::Inside {
public:
    Inside()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_collator.reset(icu::Collator::createInstance(icu::Locale::getFrench(), status));
        if (U_FAILURE(status))
            m_collator.reset(); // no ICU data: bytes decide
    }

    [[nodiscard]] const icu::Collator *collator() const { return m_collator.get(); }
    /// Where a key is written before its length is known.
    [[nodiscard]] std::vector<std::byte> &room() { return m_room; }

private:
    std::unique_ptr<icu::Collator> m_collator;
    std::vector<std::byte> m_room;
};

CollationKeys::CollationKeys() : m_inside(std::make_unique<Inside>()) {}
CollationKeys::~CollationKeys() = default;
CollationKeys::CollationKeys(CollationKeys &&) noexcept = default;
CollationKeys &CollationKeys::operator=(CollationKeys &&) noexcept = default;

std::vector<std::byte> CollationKeys::key(std::string_view text, std::size_t longest) const
{
    const auto *bytes = reinterpret_cast<const std::byte *>(text.data());
    const icu::Collator *collator = m_inside->collator();
    if (collator == nullptr)
        return {bytes, bytes + std::min(longest, text.size())};
    const auto unicode = icu::UnicodeString::fromUTF8({text.data(), static_cast<int>(text.size())});
    // Most keys are far shorter than the longest, and many are kept.
    std::vector<std::byte> &room = m_inside->room();
    room.resize(std::max(room.size(), longest));
    const std::int32_t needed = collator->getSortKey(
        unicode, reinterpret_cast<std::uint8_t *>(room.data()), static_cast<std::int32_t>(longest));
    // The last byte of a whole key is its terminating zero.
    const auto length = std::min(longest, static_cast<std::size_t>(std::max(needed - 1, 0)));
    return {room.data(), room.data() + length};
}

bool CollationKeys::before(std::string_view left, std::string_view right) const
{
    const icu::Collator *collator = m_inside->collator();
    if (collator == nullptr)
        return left < right;
    UErrorCode status = U_ZERO_ERROR;
    const auto order =
        collator->compareUTF8({left.data(), static_cast<int>(left.size())},
                              {right.data(), static_cast<int>(right.size())}, status);
    return order == UCOL_LESS || (order == UCOL_EQUAL && left < right);
}

} // namespace lutrin::store
