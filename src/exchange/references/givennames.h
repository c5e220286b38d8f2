// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace lutrin::exchange {

/// Whether a word is a given name that is common in French or in English, or begins with one and a
/// hyphen: « Élise », « Jean-Luc ». Names of places and of months are none, as bodies have these.
[[nodiscard]] bool isGivenName(std::string_view word);

} // namespace lutrin::exchange
