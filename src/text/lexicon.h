// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/lexiconformat.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::text {

/// The lemmas of a language's word forms, from a compiled table (see lexiconformat.h) that is
/// used where it lies in memory. A value: a view of constant data. Thread-safe.
class Lexicon {
public:
    /// A lexicon without words.
    Lexicon() = default;
    /// `table` must outlive the lexicon. What is no whole table makes one without words.
    explicit Lexicon(std::span<const std::byte> table);

    /// The French table that is part of the program.
    [[nodiscard]] static Lexicon french();

    /// Lower case, accents kept; in no particular order. Empty for an unknown word. `written` is
    /// as in Token.
    [[nodiscard]] std::vector<std::string> lemmas(std::string_view written) const;
    /// Of all words with this folded form; see Token::folded.
    [[nodiscard]] std::vector<std::string> lemmasOfFolded(std::string_view folded) const;
    [[nodiscard]] bool knows(std::string_view written) const;

    [[nodiscard]] std::uint32_t forms() const { return m_header.forms; }
    /// Changes with the table's content; 0 for one without words.
    [[nodiscard]] std::uint64_t version() const { return m_header.content; }

private:
    /// The offset of a key's set, 0 for none.
    [[nodiscard]] std::uint32_t find(LexiconKey kind, std::string_view word) const;
    [[nodiscard]] std::vector<std::string> set(std::uint32_t offset) const;

    LexiconHeader m_header;
    std::span<const LexiconSlot> m_slots;
    std::span<const std::uint32_t> m_sets;
    std::string_view m_lemmas;
};

} // namespace lutrin::text
