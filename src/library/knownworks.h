// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "corpus/document.h"
#include "store/connection.h"
#include "store/documentset.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace lutrin::library {

/// How a work may be recognised again.
enum class Likeness {
    Identifiers, ///< DOI, ISBN with a like title, canonical address
    Anything,    ///< these, then title, author and year, with some tolerance
};

/// What a library holds, as far as it takes to see that a work is there already: some 60 bytes a
/// document, which point to those that may be the same; whether one is, its record says. For one
/// import on one thread.
class KnownWorks {
public:
    /// Gives a document of the library. Error: NotFound where it is gone by now.
    using Load = std::function<Result<corpus::Document>(store::DocumentNumber)>;
    explicit KnownWorks(Load load) : m_load(std::move(load)) {}

    /// What is kept of a document.
    struct Traits {
        std::vector<std::uint64_t> keys;     ///< of identifiers and of the title's beginning
        std::vector<std::uint32_t> families; ///< of the authors
        std::uint32_t digits = 0;            ///< of the numbers in the title
        int year = 0;
    };
    [[nodiscard]] static Traits traitsOf(const corpus::Document &document);

    /// Reads all documents of the library. Error: the library's own.
    [[nodiscard]] Result<void> load(store::Connection &connection);
    void add(const Traits &traits, store::DocumentNumber number);

    /// Whether a document may be the same work, by its id.
    using Accept = std::function<bool(const std::string &)>;
    /// The id of the document that is the same work, among those accepted, the oldest where there
    /// are several; nothing when there is none. Error: that of Load, but for NotFound.
    [[nodiscard]] Result<std::optional<std::string>>
    find(const corpus::Document &document, Likeness likeness, const Accept &accept = {}) const;

private:
    /// Numbers by hash. Most are sorted, which takes least room; the newest wait beside them.
    class Index {
    public:
        void add(std::uint64_t key, std::uint32_t place);
        [[nodiscard]] std::vector<std::uint32_t> find(std::uint64_t key) const;

    private:
        using Entry = std::pair<std::uint64_t, std::uint32_t>;
        std::vector<Entry> m_sorted;
        std::unordered_multimap<std::uint64_t, std::uint32_t> m_recent;
    };
    struct Work {
        store::DocumentNumber number = 0;
        std::uint32_t digits = 0;
        std::uint32_t families = 0; ///< where they begin in m_families
        std::int16_t year = 0;
        std::uint16_t familyCount = 0;
    };

    using Fits = std::function<bool(const corpus::Document &)>;
    [[nodiscard]] Result<std::optional<std::string>>
    first(std::uint64_t key, const std::function<bool(const Work &)> &mayFit, const Fits &fits,
          const Accept &accept) const;
    [[nodiscard]] bool mayBeAlike(const Work &work, const Traits &traits) const;

    Load m_load;
    std::vector<Work> m_works;
    std::vector<std::uint32_t> m_families;
    Index m_byKey;
};

} // namespace lutrin::library
