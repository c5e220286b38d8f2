// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "corpus/edition.h"
#include "store/connection.h"

#include <cstdint>
#include <stop_token>

namespace lutrin::store {

struct BundledTally {
    std::int64_t added = 0;
    std::int64_t updated = 0;
    std::int64_t removed = 0; ///< of an older edition, and not in this one
    std::int64_t kept = 0;    ///< the user's own, which stay as they are
};

/// Brings an edition of a bundled corpus into the library, in one transaction: its terms, its
/// documents, and its name. Replaces what an older edition brought; documents and terms that the
/// user added or changed stay, and documents that the user took out stay out.
[[nodiscard]] Result<BundledTally> install(Connection &connection, const corpus::Corpus &corpus,
                                           std::stop_token stop = {},
                                           const ProgressCallback &progress = {});

} // namespace lutrin::store
