// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/output/output.h"
#include "corpus/richtext.h"

#include <string>
#include <vector>

namespace lutrin::citation {

/// What a quotation and those within it stand in; with their spaces, where they have some.
struct QuotationMarks {
    std::string open = "«\u00A0";
    std::string close = "\u00A0»";
    std::string innerOpen = "“";
    std::string innerClose = "”";
    std::string deepOpen = "‘";
    std::string deepClose = "’";
};

/// « passage » and its reference: French guillemets with no-break spaces, or the marks of another
/// language; quotation marks inside the passage turned into those for within, line breaks into
/// spaces. A reference in brackets follows after a
/// space, any other one in brackets of its own. The passage keeps its emphasis, and neither links
/// nor calls of notes.
[[nodiscard]] std::vector<Run> quotation(const std::vector<corpus::Inline> &passage,
                                         const std::vector<Run> &reference,
                                         const QuotationMarks &marks = {});

} // namespace lutrin::citation
