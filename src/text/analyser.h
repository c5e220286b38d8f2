// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/token.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::text {

/// Finds the words of a text of one language, for the index, for queries and for marks.
///
/// Takes any bytes: what is not UTF-8 separates words. Elision is taken off (`l’IA` gives *ia*),
/// dotted acronyms are closed up, spaces inside a number go, soft and line-end hyphens go. Of a
/// compound come first the whole (`États-Unis` gives *etatsunis*, Compound, extent 2), then the
/// parts at successive positions, the first of them at the position of the whole; so tokens come
/// by ascending position, and one that repeats the position of the one before is colocated.
/// `Aujourd’hui` and its like are one word.
///
/// Not thread-safe, but cheap: make one a thread. All of its tables are shared and constant.
class Analyser {
public:
    /// Where the words come from. In a query, a word without accents may stand for one that has
    /// some, and has the lemmas of both; in a document only a word in capitals may.
    enum class Source { Document, Query };

    /// Called for each token; false ends the analysis.
    using Sink = std::function<bool(const Token &)>;

    /// `language` is a BCP 47 tag; a language other than French and English gets no lemmas but
    /// the folded words themselves, an empty tag is French.
    explicit Analyser(std::string_view language = "fr", Source source = Source::Document);
    ~Analyser();
    Analyser(Analyser &&) noexcept;
    Analyser &operator=(Analyser &&) noexcept;

    /// False if the sink ended the analysis.
    bool analyse(std::string_view text, const Sink &sink);

    [[nodiscard]] std::vector<Word> words(std::string_view text);

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

/// Names the rules and the dictionaries that made a token. An index built under another version
/// must be built again.
[[nodiscard]] std::string analyserVersion();

} // namespace lutrin::text
