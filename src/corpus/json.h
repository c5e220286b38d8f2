// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "corpus/document.h"

#include <string>
#include <string_view>

namespace lutrin::corpus {

/// The JSON form of a document, as `lutrin-cli show --json` prints it and `.jsonl` files hold it:
/// one line of UTF-8, unknown fields left out. `body` is the plain text with blank lines between
/// paragraphs; a body that holds more than plain paragraphs has `blocks` too, which wins when both
/// are read. docs/corpus-format.md lists the keys.
///
/// `documentFromJson(toJson(d)) == d` for every document with a title, an existing or unknown
/// date, no blank list entries, each term assigned once, and blocks no deeper than
/// MaximumBlockDepth. Bytes that are not UTF-8 are written as U+FFFD.
[[nodiscard]] std::string toJson(const Document &document);

/// A document in its JSON form, and whether documentFromJson() is sure to give back the very same:
/// not where a text is not UTF-8, a list has empty entries, or a source names what is listed.
struct WrittenDocument {
    std::string json;
    bool faithful = false;
};
[[nodiscard]] WrittenDocument written(const Document &document);

/// Reads that form. Only `title` is required; unknown keys are ignored, and so are nulls and blank
/// list entries. Numbers stand for strings where that is harmless (`"date": 2025`), a single value
/// for a list of one, and a bare string for an author with that literal name.
/// Error: Malformed (with the line and column where the parser stopped), Invalid or LimitExceeded
/// (with the key as subject: `authors[1].family`). `join` is for the lines of a plain body's
/// paragraphs, which others than Lutrin may have cut.
[[nodiscard]] Result<Document> documentFromJson(std::string_view json, LineJoin join = joinBySpace);

/// How deep blocks may stand in each other: lists in quotations in list items …
inline constexpr int MaximumBlockDepth = 32;

} // namespace lutrin::corpus
