// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/documentset.h"
#include "store/statement.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace lutrin::store {

// A set of documents as it lies in the file: Roaring's portable form.

[[nodiscard]] std::vector<std::byte> bytesOf(DocumentSet documents);
/// Corrupt, with `subject`, for bytes that are none.
[[nodiscard]] Result<DocumentSet> setFromBytes(Bytes bytes, std::string_view subject);

} // namespace lutrin::store
