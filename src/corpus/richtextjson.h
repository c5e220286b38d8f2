// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "corpus/jsonvalue.h"
#include "corpus/jsonwriter.h"
#include "corpus/richtext.h"

namespace lutrin::corpus {

/// The `blocks` of a document's JSON form. A run of plain characters is a bare string, any other
/// an object; what has its default value is left out. Private to the room.
void writeJson(JsonWriter &writer, const RichText &body);

/// Error: Invalid, or LimitExceeded for blocks deeper than MaximumBlockDepth.
[[nodiscard]] Result<RichText> blocksFromJson(const JsonValue &value);

} // namespace lutrin::corpus
