// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "corpus/document.h"

#include <string>
#include <string_view>

namespace lutrin::corpus {

/// The JSON form of a document, as `lutrin-cli show --json` prints it and `.jsonl` files hold it:
/// UTF-8, unknown fields left out. `body` is the plain text with blank lines between paragraphs;
/// a body that holds more than plain paragraphs has `blocks` too, which wins when both are read.
/// docs/corpus-format.md lists the keys.
[[nodiscard]] std::string toJson(const Document &document);

/// Reads that form. Only `title` is required. Error: Malformed (with the column) or Invalid (with
/// the key as subject).
[[nodiscard]] Result<Document> documentFromJson(std::string_view json);

} // namespace lutrin::corpus
