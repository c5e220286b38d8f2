// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/pattern.h"
#include "store/derived.h"
#include "store/termreader.h"
#include "text/markedtext.h"

#include <memory>
#include <string_view>
#include <vector>

namespace lutrin::search {

/// A place where a pattern matches.
struct Mark {
    text::Range range;
    std::size_t pattern = 0;  ///< its place among the marker's patterns
    std::size_t sequence = 0; ///< its place among the pattern's

    bool operator==(const Mark &) const = default;
};

/// Finds patterns in texts, by the same words as the index holds. One a thread.
class Marker {
public:
    /// `reader` is this marker's alone as long as it lives; without one it makes its own.
    explicit Marker(std::vector<Pattern> patterns,
                    std::shared_ptr<store::TermReader> reader = nullptr)
        : m_patterns(std::move(patterns))
        , m_reader(reader ? std::move(reader) : std::make_shared<store::TermReader>())
    {
    }

    [[nodiscard]] bool hasPatterns() const { return !m_patterns.empty(); }
    /// Where the patterns of `field` and those of any field match, by ascending begin; they may
    /// overlap. `field` Anywhere takes all patterns.
    [[nodiscard]] std::vector<Mark> find(std::string_view text, std::string_view language,
                                         query::Field field = query::Field::Anywhere);
    /// The same as ranges apart from each other.
    [[nodiscard]] text::MarkedText mark(std::string text, std::string_view language,
                                        query::Field field = query::Field::Anywhere);
    /// Whether a document with these columns has a match.
    [[nodiscard]] bool matches(const store::Searchable &text);

private:
    struct Term {
        std::string text;
        text::Range range;
    };
    using Position = std::vector<Term>;

    [[nodiscard]] std::vector<Position> positions(std::string_view text, std::string_view language);

    std::vector<Pattern> m_patterns;
    std::shared_ptr<store::TermReader> m_reader;
};

/// Marks as ranges: those that meet become one.
[[nodiscard]] std::vector<text::Range> merged(const std::vector<Mark> &marks);

} // namespace lutrin::search
