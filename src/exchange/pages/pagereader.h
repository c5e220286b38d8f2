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
/// Errors: those of HtmlDocument::parse().
[[nodiscard]] Result<Reading> readWebPage(std::string_view text,
                                          const PictureFinder &pictures = {});

/// Reads what a text capture of a publication page keeps: the title on the first line, then type
/// and date, standfirst, paragraphs, and labels with their values.
[[nodiscard]] Reading readTextCapture(std::string_view text);

/// Whether a text is such a capture: at least two of its lines begin with a label.
[[nodiscard]] bool looksLikeTextCapture(std::string_view text);

} // namespace lutrin::exchange
