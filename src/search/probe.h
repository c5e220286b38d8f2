// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/pattern.h"

#include <string>
#include <string_view>
#include <vector>

namespace lutrin::search {

/// Tells at a glance which parts of a long text are worth reading for some patterns: those that
/// have the first letters of a word looked for, whatever its accents. A word that begins otherwise
/// than its lemma (*yeux*, of *œil*) and a number with spaces in it escape it.
class Probe {
public:
    explicit Probe(const std::vector<Pattern> &patterns);

    [[nodiscard]] bool seesIn(std::string_view text);

private:
    std::vector<std::string> m_beginnings; ///< folded
    std::string m_folded;                  ///< of the text at hand
};

} // namespace lutrin::search
