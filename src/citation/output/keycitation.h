// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lutrin::citation {

/// How a manuscript cites by citation keys.
enum class KeyCitation {
    Pandoc, ///< `[@roseau2025mers, p. 12; @phare2024digues]` (Pandoc’s manual, « citations »)
    Latex,  ///< `\autocite[12]{roseau2025mers,phare2024digues}` (biblatex, 3.9)
};

/// The works of these keys together. `locator` is the place in the last of them as one types it,
/// « p. 12 », or nothing.
[[nodiscard]] std::string keyCitation(const std::vector<std::string> &keys, KeyCitation how,
                                      std::string_view locator = {});

} // namespace lutrin::citation
