// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/answer.h"
#include "store/matchvisitor.h"

namespace lutrin::search {

/// The part of a document that a column of the full-text index holds.
[[nodiscard]] Place placeOf(store::Column column);

} // namespace lutrin::search
