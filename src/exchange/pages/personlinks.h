// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/pages/pagelabels.h"
#include "exchange/xml/xmldocument.h"

#include <string>
#include <string_view>
#include <vector>

namespace lutrin::exchange {

/// Whether an address is that of a person's page, as sites have it: `/auteurs/anne-martin`,
/// `/about/our-people/tom-obrien`, `?author=12`.
[[nodiscard]] bool leadsToPerson(std::string_view address);

/// The persons to whose pages a line leads that begins with one, for naturalNames(); empty for a
/// sentence, and for what is no person.
[[nodiscard]] std::string linkedByline(const PageLine &line);

/// The names that a byline marks as such, or links, one each; none where it has other names too.
[[nodiscard]] std::vector<std::string> namesMarkedIn(const XmlElement &byline);

} // namespace lutrin::exchange
