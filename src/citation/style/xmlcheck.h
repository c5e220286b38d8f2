// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace lutrin::citation {

struct XmlFault {
    std::size_t place = 0;       ///< in bytes
    const char *words = nullptr; ///< what is wrong there
};

/// The first byte of an XML text that is not UTF-8, or reference to an entity that XML does not
/// define by itself: what pugixml lets pass, though a style would say something else then.
[[nodiscard]] std::optional<XmlFault> firstWrong(std::string_view text);

} // namespace lutrin::citation
