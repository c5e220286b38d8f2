// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace lutrin::search {

/// The article and its paragraph in a number such as the 49-3 of the Constitution.
struct ArticleNumber {
    std::string article;
    std::string paragraph;

    bool operator==(const ArticleNumber &) const = default;
};

/// In the whole of a compound, which `49.3` is as well. None in a period (2020-2025), or in what
/// has more parts than two (2025-02-14).
[[nodiscard]] std::optional<ArticleNumber> articleNumber(std::string_view compound);

} // namespace lutrin::search
