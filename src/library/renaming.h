// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "library/history.h"
#include "store/connection.h"

#include <string>
#include <string_view>
#include <vector>

namespace lutrin::library {

/// The JSON keys of the fields whose values renameValue() gives other names.
[[nodiscard]] std::vector<std::string> renamedFields();

/// Gives a value of a field another name in all records that have it, as one change: an author,
/// who may be an editor where a work has no author, a series, a journal. `from` is as the facet
/// has it. A person's name is written as one reads it or inverted; where another author of the
/// library is called `to`, both are one from now on.
/// Errors: NotFound with `from`, Invalid for another field or an empty name.
[[nodiscard]] Result<EditReport> renameValue(store::Connection &connection, std::string_view field,
                                             const std::string &from, const std::string &to);

} // namespace lutrin::library
