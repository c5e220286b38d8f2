// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::library {

// What two values of one field say together, where they agree as far as the one that says less
// goes. Nothing where they say different things, or one says as much as the other. `key` is the
// field's JSON key.

template <typename Value>
[[nodiscard]] std::optional<Value> fullerValue(std::string_view /*key*/, const Value & /*one*/,
                                               const Value & /*other*/)
{
    return std::nullopt;
}

/// « 2022-12-02 » of « 2022 » and it. The first of January says no more than its year: programs
/// write it where they have to name a day.
[[nodiscard]] std::optional<corpus::Date> fullerValue(std::string_view key, const corpus::Date &one,
                                                      const corpus::Date &other);

/// The same people in the same order: given names rather than initials, and accents.
/// « Douzet, Frédérick » of « Douzet, F. » and it; nothing beside « Douzet, P. ».
[[nodiscard]] std::optional<std::vector<corpus::Name>>
fullerValue(std::string_view key, const std::vector<corpus::Name> &one,
            const std::vector<corpus::Name> &other);

/// A title with its subtitle, pages to the last one, and names with their accents.
[[nodiscard]] std::optional<std::string> fullerValue(std::string_view key, const std::string &one,
                                                     const std::string &other);

/// The text of one PDF, with the names of its pages rather than their places in the file: another
/// reading may know them (corpus/pageheading.h).
[[nodiscard]] std::optional<corpus::RichText>
fullerValue(std::string_view key, const corpus::RichText &one, const corpus::RichText &other);

} // namespace lutrin::library
