// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <string_view>

namespace lutrin::library {

/// What is said of a failure or of a field's source, in both languages.
struct Detail {
    std::string_view english; ///< `*` stands for what is said of this file
    std::string_view french;
};

/// A narrower pattern before a wider one.
[[nodiscard]] std::span<const Detail> details();

} // namespace lutrin::library
