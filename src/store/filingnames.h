// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lutrin::store {

/// The names of one kind that documents are filed under, to be found whatever their case and
/// accents: one look for each of many documents.
class FilingNames {
public:
    explicit FilingNames(const std::vector<std::string> &names);

    /// The name as it is spelled already; `name` itself where it is new.
    [[nodiscard]] std::string spelling(std::string_view name) const;
    void add(const std::string &name);

private:
    std::unordered_map<std::string, std::vector<std::string>> m_spellings; ///< by what they fold to
};

} // namespace lutrin::store
