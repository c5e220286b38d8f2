// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace lutrin::exchange {

/// Whether words are a kind of publication as think tanks and parliaments write it, alone: « Note
/// », “Working Paper”, « Rapport d’information ».
[[nodiscard]] bool isKindOfWork(std::string_view words);

/// A kind and the number that a work has among those of its kind.
struct NumberedKind {
    std::string kind;
    std::string number; ///< or nothing
};

/// « Note n° 12 », “Working Paper 2022-04”, “Policy Brief”; nothing for what is no kind.
[[nodiscard]] std::optional<NumberedKind> numberedKind(std::string_view words);

} // namespace lutrin::exchange
