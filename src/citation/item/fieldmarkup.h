// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/output/output.h"

#include <string>
#include <string_view>

namespace lutrin::citation {

/// Writes a field's value: CSL's inline markup becomes looks, paired quotation marks (straight or
/// curly) become quotations that the locale's marks are put around, other straight apostrophes
/// become ’. What is not properly paired stays as it is written.
void writeField(std::string_view value, Output &output);

/// The field's characters, as writeField() would have them without any look.
[[nodiscard]] std::string fieldText(std::string_view value);

} // namespace lutrin::citation
