// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace lutrin::exchange {

/// Bytes as letters, digits, + and / (RFC 4648).
[[nodiscard]] std::string base64(std::string_view bytes);

/// What Markdown would take for marks, with a backslash before it.
[[nodiscard]] std::string escapedMarkdown(std::string_view text);

/// Only addresses that a browser opens without running anything.
[[nodiscard]] bool isSafeAddress(std::string_view address);

/// An address or path as it stands in Markdown between `<` and `>`: what would end it is written as
/// RFC 3986 has it.
[[nodiscard]] std::string escapedAddress(std::string_view address);

/// Pages as printed: a range by its two ends (« 12-34 », with any dash), a single page by the first
/// alone.
struct PageEnds {
    std::string first;
    std::string last;
};
[[nodiscard]] PageEnds pageEnds(std::string_view pages);

} // namespace lutrin::exchange
