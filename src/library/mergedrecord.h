// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"

#include <string>
#include <vector>

namespace lutrin::library {

/// One record of two of the same work.
struct MergedRecord {
    corpus::Document document;
    std::vector<std::string> taken; ///< JSON keys of the fields that came from the new record
};

/// `present` with what `more` adds: each field that is unknown in it, and each whose source is
/// better (the publisher before whoever made a corpus before one that is not recorded). What the
/// user has entered stays. The id stays.
[[nodiscard]] MergedRecord mergedRecord(const corpus::Document &present,
                                        const corpus::Document &more);

} // namespace lutrin::library
