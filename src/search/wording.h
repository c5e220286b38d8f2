// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace lutrin::search {

/// A query that Answer gives, in canonical form, with the operators and fields of a language
/// (BCP 47): `a ET titre:b` is `a AND title:b` in English. It reads the same.
[[nodiscard]] std::string worded(const std::string &query, std::string_view language);

} // namespace lutrin::search
