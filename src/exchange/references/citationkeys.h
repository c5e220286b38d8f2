// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lutrin::exchange {

/// What a citation key is made of: the first author's family name, the year and the first word of
/// the title that says something, in lower-case ASCII: `roucyrochegonde2025moment`.
[[nodiscard]] std::string citationKeyBase(const corpus::Document &document);

/// The citation keys of documents that are written together. Where several would have the same one,
/// the first by id keeps it and the others get `-b`, `-c` … : the same documents have the same keys
/// whatever their order.
class CitationKeys {
public:
    void add(const corpus::Document &document);
    /// Call when all have been added.
    void settle();
    [[nodiscard]] const std::string &of(std::string_view id) const;

private:
    std::map<std::string, std::vector<std::string>> m_idsByBase;
    std::map<std::string, std::string, std::less<>> m_keys;
};

} // namespace lutrin::exchange
