// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/catalogue.h"
#include "search/pattern.h"
#include "store/connection.h"
#include "store/documentset.h"
#include "text/markedtext.h"

#include <map>
#include <string>
#include <vector>

namespace lutrin::search {

class Marker;
struct Mark;

/// The passages that the reader has marked in the documents of the library. They are few, and
/// change while it does not: each question reads them anew.
class Highlights {
public:
    [[nodiscard]] static Result<Highlights> read(store::Connection &connection,
                                                 Catalogue &catalogue);

    /// All that have one.
    [[nodiscard]] store::DocumentSet documents() const;
    /// Those that have one with a match in its passage or its note.
    [[nodiscard]] store::DocumentSet documents(const Pattern &pattern) const;
    /// What shows why they were found: of each document the first that has a match with one of
    /// `asked`, its note behind it, or its note alone where only that has one; with the matches of
    /// these and of `words`.
    [[nodiscard]] std::map<store::DocumentNumber, text::MarkedText>
    shown(const std::vector<Pattern> &asked, const std::vector<Pattern> &words) const;

private:
    struct Marked {
        store::DocumentNumber document = 0;
        std::string quote;
        std::string note;
        std::string language; ///< of the document (BCP 47)
    };

    [[nodiscard]] static std::vector<Mark> inNote(const Marked &marked, Marker &marker);
    [[nodiscard]] static bool isMeant(const Marked &marked, Marker &marker);

    std::vector<Marked> m_all;
};

/// What a query asks for in the highlights of what it finds, but for what it excludes; for
/// `surligné:*` a pattern of nothing.
[[nodiscard]] std::vector<Pattern> highlightPatterns(const query::Node &root,
                                                     PatternReader &reader);

} // namespace lutrin::search
