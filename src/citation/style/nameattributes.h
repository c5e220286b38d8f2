// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/style/style.h"
#include "citation/style/xmldocument.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace lutrin::citation {

/// Where attributes of cs:name stand: on cs:name itself they have shorter names than on the
/// elements that hand them down.
enum class NameOptionsOf : std::uint8_t { Name, Outer };

[[nodiscard]] NameOptions nameOptions(const XmlNode &node, NameOptionsOf where);

/// cs:name with its parts.
void readName(const XmlNode &node, NameElement &name);

[[nodiscard]] std::optional<int> optionalNumber(const XmlNode &node, std::string_view name);

} // namespace lutrin::citation
