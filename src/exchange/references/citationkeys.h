// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace lutrin::exchange {

/// What a citation key is made of: the first author's family name, the year and the first word of
/// the title that says something, in lower-case ASCII: `roucyrochegonde2025moment`.
[[nodiscard]] std::string citationKeyBase(const corpus::Document &document);

/// The `index`-th key of works that would share one, from 0: `key`, `key-b`, `key-c` … `key-ba`.
[[nodiscard]] std::string citationKeyVariant(std::string_view key, std::size_t index);

/// Whether `text` is `key` or a variant of it.
[[nodiscard]] bool isCitationKeyVariant(std::string_view text, std::string_view key);

/// Whether a text can be a key in all formats that have keys: one word that has a letter and none
/// of the signs that BibTeX reserves. Numbers and addresses, which some files have in its place,
/// are none.
[[nodiscard]] bool isCitationKey(std::string_view text);

} // namespace lutrin::exchange
