// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/analyser.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace lutrin::store {

/// Reads the index terms out of a column of the full-text index (store/terms.h says what they
/// are). One a thread.
class TermReader {
public:
    /// Called for each term, with its place in the column's piece; a colocated one stands where
    /// the one before it stands. False ends the reading.
    using Sink =
        std::function<bool(std::string_view term, const text::Range &range, bool colocated)>;

    void read(std::string_view column, const Sink &sink);
    /// The same for a text that is no column; false if the sink ended it.
    bool readText(std::string_view language, std::string_view text, const Sink &sink);

private:
    text::Analyser &analyser(std::string_view language);

    std::map<std::string, text::Analyser, std::less<>> m_analysers;
    std::string m_term; ///< keeps its memory from one term to the next
};

} // namespace lutrin::store
