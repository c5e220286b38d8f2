// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace lutrin::citation {

/// Whether English titles leave the word in lower case: « of ».
[[nodiscard]] bool isSmallWord(std::string_view word);

} // namespace lutrin::citation
