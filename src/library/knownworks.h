// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "corpus/document.h"
#include "store/connection.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lutrin::library {

/// An address as it tells one page from another: without scheme, `www.`, a host's trailing dot, a
/// path's trailing slash, fragment and what only tracks readers. Empty for what is no web address.
[[nodiscard]] std::string canonicalAddress(std::string_view url);

/// How a work may be recognised again.
enum class Likeness {
    Identifiers, ///< DOI, ISBN with a like title, canonical address
    Anything,    ///< these, then title, author and year, with some tolerance
};

/// What a library holds, as far as it takes to see that a work is there already. For one import on
/// one thread; some 100 bytes a document.
class KnownWorks {
public:
    /// Reads all documents of the library. Error: the library's own.
    [[nodiscard]] Result<void> load(store::Connection &connection);

    /// A document that has its id.
    void add(const corpus::Document &document);

    /// Whether a document may be the same work, by its id.
    using Accept = std::function<bool(const std::string &)>;
    /// The id of the document that is the same work, among those accepted; nothing when there is
    /// none.
    [[nodiscard]] std::optional<std::string>
    find(const corpus::Document &document, Likeness likeness, const Accept &accept = {}) const;

private:
    /// What is compared once a key has matched.
    struct Work {
        std::string id;
        std::string title; ///< letters and digits only, folded
        std::vector<std::string> families;
        int year = 0;
    };

    [[nodiscard]] static Work workOf(const corpus::Document &document);
    [[nodiscard]] static bool likeTitles(const std::string &one, const std::string &other);
    [[nodiscard]] static bool alike(const Work &one, const Work &other);

    std::vector<Work> m_works;
    std::unordered_multimap<std::string, std::size_t> m_byKey;
};

} // namespace lutrin::library
