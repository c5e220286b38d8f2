// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace lutrin::exchange {

/// The root element of an XML text.
struct XmlRoot {
    std::string name;
    std::string space; ///< its namespace, or empty
};

/// Reads the front of an XML text up to its root; nothing when it breaks before.
[[nodiscard]] std::optional<XmlRoot> xmlRoot(std::string_view front);

} // namespace lutrin::exchange
