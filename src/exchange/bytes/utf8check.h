// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <optional>
#include <string_view>

namespace lutrin::exchange {

/// The first place where a file is not text in UTF-8: a byte of UTF-16, a NUL, a broken sequence.
/// The error is Malformed and has a position but no subject.
[[nodiscard]] std::optional<Error> utf8Defect(std::string_view content);

} // namespace lutrin::exchange
