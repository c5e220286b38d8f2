// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace lutrin::conformance {

/// A test in the file shape of the CSL test suite: sections between lines
/// `>>===== NAME =====>>` and `<<===== NAME =====<<`.
struct Fixture {
    std::string name; ///< the file's name without `.txt`
    std::map<std::string, std::string, std::less<>> sections;

    [[nodiscard]] bool has(std::string_view section) const { return sections.contains(section); }
    /// The section without the blank lines around it; empty when there is none.
    [[nodiscard]] std::string section(std::string_view section) const;
};

[[nodiscard]] Fixture readFixture(const std::filesystem::path &file);

} // namespace lutrin::conformance
