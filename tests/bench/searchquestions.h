// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace lutrin::bench {

/// One question in the three engines' own languages.
struct Question {
    std::string group;
    std::string lutrin;
    std::string fts5;
    std::string xapian;
    bool filtered = false; ///< by one theme and one region besides
};

/// The groups in turn, each with its questions beside each other.
[[nodiscard]] std::vector<Question> searchQuestions();

inline constexpr auto filterTheme = "Thème 3";
inline constexpr auto filterRegion = "Région 2";

} // namespace lutrin::bench
