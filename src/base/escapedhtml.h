// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace lutrin {

/// Text as it may stand in HTML, in an attribute's quotation marks too.
[[nodiscard]] std::string escapedHtml(std::string_view text);

} // namespace lutrin
