// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>

namespace lutrin::corpus {

/// A passage that the user has marked in a document. It is known by its words, so that it is found
/// again in another revision of the text, and kept where it is not.
struct Highlight {
    std::int64_t number = 0; ///< in the library; 0: not kept yet
    std::string document;    ///< its id
    std::string quote;       ///< as it stood on the page, blocks parted by line ends
    /// About how many characters into the page, to tell it from the same words elsewhere.
    std::int64_t place = 0;
    std::string note; ///< the user's own words, or empty

    bool operator==(const Highlight &) const = default;
};

} // namespace lutrin::corpus
