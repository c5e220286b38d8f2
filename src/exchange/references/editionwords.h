// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace lutrin::exchange {

/// An edition as records keep it. Styles put their own word after a number, so that one that says
/// nothing else is the number alone: « 2e éd. », « [2nd ed.] », « Deuxième édition » and « Second »
/// give `2`. What says more stays as it is printed: « 2e éd. revue et augmentée ». Empty for a day,
/// which databases write where they have the issue of an article that was published ahead of it.
[[nodiscard]] std::string editionOf(std::string_view text);

} // namespace lutrin::exchange
