// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/output/output.h"
#include "citation/rendering/evaluation.h"

namespace lutrin::citation {

/// Whose words are written: title case is for an item's English alone, but for any term.
enum class Words : std::uint8_t { OfItem, OfStyle };

/// What of a Presentation is written, and around what.
struct LookParts {
    Words words = Words::OfItem;
    bool textCase = true;
    bool prefix = true;
    bool suffix = true;
    bool slants = true; ///< whatever the script: Chinese and its like have no italics
};
inline constexpr LookParts withoutAffixes{.prefix = false, .suffix = false};

/// Puts a Presentation, which must outlive it, around what is written between construction and
/// finish(): affixes outside, then quotation marks, then the style; text-case and strip-periods are
/// applied to the content.
class LookWriter {
public:
    LookWriter(Output &output, const Presentation &look, const Evaluation &evaluation,
               LookParts parts = {});

    /// Ends the stretch; takes everything back if nothing was written in it. Returns whether
    /// something was.
    bool finish();

private:
    Output &m_output;
    const Presentation &m_look;
    const Evaluation &m_evaluation;
    LookParts m_parts;
    std::size_t m_start;
    std::size_t m_styleAt = 0;
    std::size_t m_quotesAt = 0;
    std::size_t m_displayAt = 0;
    std::size_t m_content = 0;
};

} // namespace lutrin::citation
