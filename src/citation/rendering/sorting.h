// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/rendering/evaluation.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::citation {

/// Compares texts as a language's dictionaries do (ICU collation).
class Collation {
public:
    explicit Collation(const std::string &language);
    ~Collation();
    Collation(Collation &&) noexcept;
    Collation &operator=(Collation &&) noexcept;

    /// Bytes that compare as the texts should.
    [[nodiscard]] std::string key(std::string_view text) const;

private:
    struct Collator;
    std::unique_ptr<Collator> m_collator;
};

/// What an item is sorted by for one key of a cs:sort; an empty value sorts last whatever the
/// direction.
[[nodiscard]] std::string sortValue(const SortKey &key, const Style &style, const Locale &locale,
                                    const Cite &cite, const Disambiguation &disambiguation,
                                    Area area, const Collation &collation);

/// The values of items for the keys of a cs:sort. The first key tells most items apart: a value is
/// only worked out when two items are compared by it, and kept for the next time.
class SortValues {
public:
    using Value = std::function<std::string(std::size_t item, std::size_t key)>;

    SortValues() = default;
    SortValues(std::size_t items, std::size_t keys) : m_keys(keys), m_known(items * keys) {}

    [[nodiscard]] bool empty() const { return m_known.empty(); }
    /// The item's values are to be worked out anew.
    void forget(std::size_t item);
    /// The order that the keys put the items in; equal ones stay as they are.
    [[nodiscard]] std::vector<std::size_t> order(const std::vector<SortKey> &keys,
                                                 const Value &value);

private:
    std::size_t m_keys = 0;
    std::vector<std::optional<std::string>> m_known; ///< by item, then by key
};

} // namespace lutrin::citation
