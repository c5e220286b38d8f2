// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "exchange/pages/picturesources.h"
#include "exchange/reading.h"

#include <string_view>

namespace lutrin::exchange {

/// Reads a saved web page, in UTF-8: what its metadata vocabularies and its visible label blocks
/// claim, in the order of trust of Vocabulary, and its article. Nothing of it is run or loaded.
/// Errors: those of HtmlDocument::parse(), and Unsupported for what Lutrin itself has exported.
[[nodiscard]] Result<Reading> readWebPage(std::string_view text,
                                          const PictureFinder &pictures = {});

} // namespace lutrin::exchange
