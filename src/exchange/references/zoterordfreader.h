// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "exchange/reading.h"

#include <string_view>

namespace lutrin::exchange {

/// Reads the RDF that Zotero exports, in UTF-8. A collection becomes a folder of what is in it,
/// with the names of those around it; notes and attachments but PDF files are counted as left out.
/// The path of a PDF is as the file has it: attachFiles() finds it. Errors: those of XML.
[[nodiscard]] Result<Reading> readZoteroRdf(std::string_view text);

} // namespace lutrin::exchange
