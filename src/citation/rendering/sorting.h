// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/rendering/evaluation.h"

#include <memory>
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

/// One item's values for the keys of a cs:sort; an empty value sorts last whatever the direction.
using SortValues = std::vector<std::string>;

/// `persons`: whose given names are longer elsewhere than in this item.
[[nodiscard]] SortValues sortValues(const std::vector<SortKey> &keys, const Style &style,
                                    const Locale &locale, const Cite &cite,
                                    const Disambiguation &disambiguation, Area area,
                                    const Collation &collation,
                                    const PersonLevels *persons = nullptr);

/// The order (indices into `values`) that the keys put them in; equal ones stay as they are.
[[nodiscard]] std::vector<std::size_t> sortedOrder(const std::vector<SortKey> &keys,
                                                   const std::vector<SortValues> &values);

} // namespace lutrin::citation
