// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace lutrin::citation {

/// A place within what is cited: a label (one of CSL's locator types) and a value.
struct Locator {
    int label = 0; ///< index for locatorLabel(); 0 is page, CSL's default
    std::string value;

    bool operator==(const Locator &) const = default;
};

/// The index of a locator type (`page`, `chapter`, `sub-verbo` …); -1 for other words.
[[nodiscard]] int locatorLabelIndex(std::string_view name);
/// The term that labels a locator type.
[[nodiscard]] std::string_view locatorLabel(int index);

/// Reads what a person types: « p. 3 », « pp. 3-5 », « § 4 », « chap. 2 », « note 5 », « 12 » (a
/// page). French and English labels; what starts with no label is a page as it stands.
[[nodiscard]] Locator parseLocator(std::string_view text);

} // namespace lutrin::citation
