// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"

#include <string>

namespace lutrin::exchange {

/// A title with the subtitle that its record has in a field of its own, as French has it: after a
/// no-break space and a colon, or after the mark that the title ends with.
[[nodiscard]] std::string withSubtitle(std::string title, const std::string &subtitle);

/// Takes the space before that colon from the title of a document in another language.
void closeColon(corpus::Document &document);

} // namespace lutrin::exchange
