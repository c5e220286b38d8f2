// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"

#include <array>
#include <string>
#include <string_view>

namespace lutrin::exchange {

/// A tag of RIS that holds one text field of a document.
struct RisField {
    std::string_view tag;
    std::string corpus::Document::*member;
};

/// In the order in which they are written, between `TY` and `ER`. Beside them: `ID` (the citation
/// key), `AU` (one an author:
/// « particle family, given », an institution as it is), `ED` and `A4` (editors and translators, as
/// `AU`), `Y2` (when the page was consulted, as `DA`), `PY` and `DA` (2025/02/14/), `TT` (one an
/// alternate title), `SP` and `EP` (pages), `KW` (one a keyword), `N1` (one a line
/// of the note), `SN` (ISBN and ISSN, a line
/// each).
inline constexpr std::array risFields{
    RisField{"TI", &corpus::Document::title},
    RisField{"T2", &corpus::Document::container},
    RisField{"T3", &corpus::Document::series},
    RisField{"M1", &corpus::Document::number}, // within the series, or of the report
    RisField{"M3", &corpus::Document::genre},  // « type of work »
    RisField{"VL", &corpus::Document::volume},
    RisField{"IS", &corpus::Document::issue},
    RisField{"NV", &corpus::Document::numberOfVolumes},
    RisField{"PB", &corpus::Document::publisher},
    RisField{"CY", &corpus::Document::publisherPlace},
    RisField{"ET", &corpus::Document::edition},
    RisField{"LA", &corpus::Document::language},
    RisField{"DO", &corpus::Document::doi},
    RisField{"UR", &corpus::Document::url},
    RisField{"L1", &corpus::Document::pdf},
    RisField{"AB", &corpus::Document::summary},
};

} // namespace lutrin::exchange
