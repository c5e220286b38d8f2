// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace lutrin::exchange {

/// The number of a volume or an issue without the word for it, which each style has its own of:
/// « 240 » of « n° 240 », `12` of `vol. 12`. All else stays: « n° spécial », « 12, n° 3 ».
[[nodiscard]] std::string bareNumber(std::string text);

} // namespace lutrin::exchange
