// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/markedtext.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace lutrin::gui {

/// A stretch of a QTextDocument, in its positions.
struct Span {
    int position = 0;
    int length = 0;

    bool operator==(const Span &) const = default;
};

/// Follows a text into a QTextDocument piece by piece and gathers where its marks came to stand.
/// A mark that several pieces share, because a word changes to italics in its middle, is one span.
class MarkedSpans {
public:
    /// `piece` (UTF-8) begins at byte `offset` of the text that `marks` belong to, and was inserted
    /// at `position` with as many UTF-16 units as it has.
    void add(std::string_view piece, std::size_t offset, const std::vector<text::Range> &marks,
             int position);
    /// The next piece belongs to another text.
    void startText() { m_last.reset(); }

    [[nodiscard]] const std::vector<Span> &spans() const { return m_spans; }

private:
    std::vector<Span> m_spans;
    std::optional<text::Range> m_last; ///< the mark of the last span
};

} // namespace lutrin::gui
