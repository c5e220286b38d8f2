// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reading.h"

#include <string>
#include <string_view>

namespace lutrin::exchange {

/// Where an article stands, as repositories put it in one line of Dublin Core.
struct SourceLine {
    std::string container;
    std::string volume;
    std::string issue;
    std::string pages;
};

/// « Politique étrangère, 2019, 84 (2), pp.45-60. ⟨10.3917/pe.192.0045⟩ », « Esprit, vol. 12, n° 3,
/// p. 4-9 ». What is put otherwise is a container as a whole.
[[nodiscard]] SourceLine sourceLine(std::string_view text);

/// The same of a text that may as well be a whole reference, of which nothing is taken.
[[nodiscard]] SourceLine plainSource(std::string_view text);

void takeSourceLine(Found &found, const SourceLine &line, const std::string &origin);

/// What Dublin Core calls a source: a periodical and a place in it, or its number alone; addresses
/// and identifiers of the record are neither.
void takeSource(Found &found, const std::string &text, const std::string &origin);

} // namespace lutrin::exchange
