// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/pattern.h"
#include "store/derived.h"
#include "store/termreader.h"
#include "text/markedtext.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
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
                    std::shared_ptr<store::TermReader> reader = nullptr);

    [[nodiscard]] const std::vector<Pattern> &patterns() const { return m_patterns; }
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
    /// A term's place in a sequence of a pattern.
    struct Use {
        std::size_t pattern = 0;
        std::size_t sequence = 0;
        std::size_t at = 0;

        auto operator<=>(const Use &) const = default;
    };
    using Uses = std::vector<Use>;
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>{}(text);
        }
    };
    class Walk;

    std::vector<Pattern> m_patterns;
    std::shared_ptr<store::TermReader> m_reader;
    std::unordered_map<std::string, Uses, Hash, std::equal_to<>> m_wanted;
    std::vector<std::pair<std::string, Use>> m_beginnings;
    /// What a position must not have: the accented words of `=cote`.
    std::vector<std::pair<std::string, Use>> m_barred;
};

/// Marks as ranges: those that meet become one.
[[nodiscard]] std::vector<text::Range> merged(const std::vector<Mark> &marks);

} // namespace lutrin::search
