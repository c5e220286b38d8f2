// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"

#include <string>
#include <vector>

namespace lutrin::exchange {

/// What references call keywords: those of the record, then the tags of the user that are none of
/// them, for the formats have one place for both.
[[nodiscard]] std::vector<std::string> subjectWords(const corpus::Document &document);

} // namespace lutrin::exchange
