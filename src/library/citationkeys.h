// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "corpus/document.h"
#include "store/connection.h"

#include <map>
#include <string>
#include <vector>

namespace lutrin::library {

/// Of documents, by their ids.
using CitationKeys = std::map<std::string, std::string, std::less<>>;

/// What a document's key is made from.
struct KeyedWork {
    std::string id;
    std::string own;  ///< the record's own, or none
    std::string base; ///< what the key of a record without one begins with
};

[[nodiscard]] KeyedWork keyedWork(const corpus::Document &document);

/// The keys that the works have already; works without are left out. A record's own key prevails
/// over one that was made.
[[nodiscard]] Result<CitationKeys> presentKeys(store::Connection &connection,
                                               const std::vector<KeyedWork> &works);

/// The keys of all works; those without get one that no other document has or had, and keep it
/// from then on, whatever becomes of their records. Whatever the order of the works, those with a
/// key of their own come first, then the first by id. A transaction of its own; where the library
/// cannot be written, the keys are the same but not kept.
[[nodiscard]] Result<CitationKeys> giveKeys(store::Connection &connection,
                                            std::vector<KeyedWork> works);

} // namespace lutrin::library
