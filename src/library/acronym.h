// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/acronyms.h"

#include <cstdint>

namespace lutrin::library {

/// What the user says of an acronym.
enum class AcronymChoice {
    None,    ///< nothing: it holds if documents explain it so
    Own,     ///< it holds
    Refused, ///< it does not, whatever documents say
};

/// An acronym that the library's documents explain, or that the user has spoken of.
struct AcronymEntry {
    text::Acronym acronym;
    std::int64_t documents = 0; ///< that explain it so
    AcronymChoice choice = AcronymChoice::None;

    bool operator==(const AcronymEntry &) const = default;
};

} // namespace lutrin::library
