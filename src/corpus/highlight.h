// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>

namespace lutrin::corpus {

/// A passage that the user has marked in a document. It is known by its words, so that it is found
/// again in another revision of the text, and kept where it is not.
struct Highlight {
    std::int64_t number = 0; ///< in the library; 0: not kept yet, or told in a Document
    std::string document;    ///< its id; empty in the Document itself
    std::string quote;       ///< as it stood on the page, blocks parted by line ends
    /// About how many characters into the page, to tell it from the same words elsewhere.
    std::int64_t place = 0;
    std::string note;    ///< the user's own words, or empty
    int page = 0;        ///< of the document's PDF, from 1, where it begins; 0: marked in the text
    int lastPage = 0;    ///< where it ends; at least `page`
    std::string locator; ///< « p. 3-4 », « § 4 »: found anew whenever a document is read

    bool operator==(const Highlight &) const = default;
};

} // namespace lutrin::corpus
