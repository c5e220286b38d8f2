// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/reader/displaytext.h"
#include "text/markedtext.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace lutrin::gui {

/// A stretch of a QTextDocument, in its positions.
struct Span {
    int position = 0;
    int length = 0;

    bool operator==(const Span &) const = default;
};

/// A stretch of a text as kept, in UTF-16 units.
struct Piece {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Follows a text into a QTextDocument piece by piece and gathers where its marks came to stand.
/// A mark that several pieces share, because a word changes to italics in its middle, is one span.
class MarkedSpans {
public:
    /// The pieces that follow belong to this text.
    void startText(const text::MarkedText &marked);
    /// The piece, as `display` shows it, begins at `position` of the document.
    void add(const Piece &piece, const DisplayText &display, int position);

    [[nodiscard]] const std::vector<Span> &spans() const { return m_spans; }

private:
    std::vector<Span> m_spans;
    std::vector<Piece> m_marks;           ///< of the present text
    std::optional<std::size_t> m_current; ///< the mark of the last span, where it is of this text
};

} // namespace lutrin::gui
