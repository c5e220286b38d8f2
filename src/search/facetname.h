// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/request.h"

#include <optional>
#include <string_view>

namespace lutrin::search {

/// The facet's name in files and on the command line: `theme`, `region`, `year` …
[[nodiscard]] std::string_view facetName(Facet facet);
[[nodiscard]] std::optional<Facet> facetNamed(std::string_view name);

} // namespace lutrin::search
