// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reading.h"

#include <string>
#include <string_view>

namespace lutrin::exchange {

/// Reads a text in Markdown (exchange/pages/markdownbody.h), with footnotes as Pandoc writes them.
/// A heading at its beginning is the title; else it is called as a plain text is, and what may
/// stand below the title is the same (exchange/pages/plaintext.h). Our own export comes back in as
/// many documents as it was made of: title, date, authors, summary, text, address and rights.
[[nodiscard]] Reading readMarkdown(std::string_view text, const std::string &name);

} // namespace lutrin::exchange
