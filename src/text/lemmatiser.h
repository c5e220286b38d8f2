// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace lutrin::text {

/// Whether a word has all of its accents. Capitals often go without, and so do queries.
enum class Accents { Written, MayLack };

/// The lemmas or stems of the words of one language: French ones by the lexicon, and where it
/// does not know the word by Snowball's stem; English ones by Snowball. Remembers the words that
/// it has met. Not thread-safe.
class Lemmatiser {
public:
    /// `language` is a primary subtag, lower case. Other languages than `fr` and `en` have the
    /// folded word for a lemma.
    explicit Lemmatiser(std::string_view language);
    ~Lemmatiser();
    Lemmatiser(const Lemmatiser &) = delete;
    Lemmatiser &operator=(const Lemmatiser &) = delete;

    /// At least one. Holds until the next call. A word that may lack accents has the lemmas of
    /// all words that it may stand for.
    [[nodiscard]] std::span<const std::string> lemmas(std::string_view written,
                                                      std::string_view folded, Accents accents);

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace lutrin::text
