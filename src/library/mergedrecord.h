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

/// Which of two values of equally good sources stays.
enum class Rivals { PresentStays, NewerWins };

/// `present` with what `more` adds: each field that is unknown in it, each that says more where
/// both agree (library/fullervalue.h), and each whose source is better (the publisher before
/// whoever made a corpus before one that is not recorded). What the user has entered stays, and
/// what the user has emptied stays empty. The id stays.
[[nodiscard]] MergedRecord mergedRecord(const corpus::Document &present,
                                        const corpus::Document &more,
                                        Rivals rivals = Rivals::PresentStays);

/// `replacement` with each field that the user has entered in `present`.
[[nodiscard]] corpus::Document withEditsOf(const corpus::Document &present,
                                           corpus::Document replacement);

/// `present` without what made `after` of `before`: each field that still is as it was made goes
/// back, and what was changed since then stays.
[[nodiscard]] corpus::Document takenBack(corpus::Document present, const corpus::Document &before,
                                         const corpus::Document &after);

} // namespace lutrin::library
