// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>
#include <vector>

namespace lutrin::corpus {

/// The types of documents that have a name of their own in every library, as readers name them:
/// `book`, `press`. Term::label() says what each is called.
[[nodiscard]] std::vector<std::string_view> namedTypes();

} // namespace lutrin::corpus
