// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "library/handmerge.h"
#include "library/history.h"
#include "store/connection.h"

#include <string>
#include <vector>

namespace lutrin::library {

/// Makes one document of several records of one work, all of it or nothing, as a change that can be
/// taken back. `kept` takes what mergedByHand() says, what the others are filed under and have
/// marked, and is the user's from then on; the others leave the library. Their records, with those
/// that had been taken for them, are joined to it: imports of their files, and links to them, find
/// it, separate() makes documents of them again, and their past states are among its own. That two
/// of them had been told apart is no obstacle: who chooses both and merges them knows better by
/// now. Errors: NotFound with an id; Invalid where there is no other, or as mergedByHand() says.
[[nodiscard]] Result<MergeReport> mergeDocuments(store::Connection &connection,
                                                 const std::string &kept,
                                                 const std::vector<std::string> &others,
                                                 const FieldChoices &choices);

} // namespace lutrin::library
