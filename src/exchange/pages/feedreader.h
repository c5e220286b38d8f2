// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "exchange/reading.h"

#include <string_view>

namespace lutrin::exchange {

/// Read feeds and harvests saved to disk, in UTF-8. An entry's HTML becomes the body. Errors: those
/// of XML; an OAI-PMH answer that is an error gives Invalid with the repository's words.
[[nodiscard]] Result<Reading> readRss(std::string_view text);
[[nodiscard]] Result<Reading> readAtom(std::string_view text);
[[nodiscard]] Result<Reading> readOaiPmh(std::string_view text); ///< records in oai_dc

} // namespace lutrin::exchange
