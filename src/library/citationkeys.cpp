// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/citationkeys.h"

#include "exchange/references/citationkeys.h"
#include "store/citationkeystore.h"
#include "store/documentstore.h"
#include "store/transaction.h"
#include "text/characters.h"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace lutrin::library {

namespace {

using store::CitationKeyStore;

/// The key that a work has and may keep.
Result<std::optional<std::string>> presentKey(const CitationKeyStore &keys, const KeyedWork &work)
{
    auto key = keys.keyOf(work.id);
    const bool other =
        key && *key && !work.own.empty() && !exchange::isCitationKeyVariant(**key, work.own);
    return other ? std::nullopt : std::move(key);
}

/// Gives keys, in memory first.
class KeyGiver {
public:
    explicit KeyGiver(store::Connection &connection) : m_connection(connection) {}

    Result<std::string> newKey(const KeyedWork &work)
    {
        const std::string &wanted = work.own.empty() ? work.base : work.own;
        for (std::size_t index = 0;; ++index) {
            std::string key = exchange::citationKeyVariant(wanted, index);
            const auto free = mayHave(work, key);
            if (!free)
                return failure(free.error());
            if (*free) {
                m_given.emplace_back(work.id, key);
                m_taken.insert(text::lowerCase(key));
                return key;
            }
        }
    }

    Result<void> keep()
    {
        CitationKeyStore keys(m_connection);
        for (const auto &[id, key] : m_given)
            if (auto done = keys.give(id, key); !done)
                return done;
        return {};
    }

private:
    /// Nobody has the key, or the work itself; where it is the record's own, whoever had it may
    /// also be gone, as one that was merged into this one.
    Result<bool> mayHave(const KeyedWork &work, const std::string &key) const
    {
        if (m_taken.contains(text::lowerCase(key)))
            return false;
        const auto holder = CitationKeyStore(m_connection).documentOf(key);
        if (!holder)
            return failure(holder.error());
        if (!*holder || **holder == work.id)
            return true;
        if (work.own.empty())
            return false;
        const auto record = store::DocumentStore(m_connection).find(**holder);
        if (!record)
            return failure(record.error());
        return !*record;
    }

    store::Connection &m_connection;
    std::vector<std::pair<std::string, std::string>> m_given; ///< ids and keys
    std::set<std::string> m_taken;                            ///< in lower case
};

} // namespace

KeyedWork keyedWork(const corpus::Document &document)
{
    const bool fits = exchange::isCitationKey(document.citationKey);
    return {document.id, fits ? document.citationKey : "", exchange::citationKeyBase(document)};
}

Result<CitationKeys> presentKeys(store::Connection &connection, const std::vector<KeyedWork> &works)
{
    CitationKeys present;
    const CitationKeyStore keys(connection);
    for (const KeyedWork &work : works) {
        auto key = presentKey(keys, work);
        if (!key)
            return failure(key.error());
        if (*key)
            present.emplace(work.id, std::move(**key));
    }
    return present;
}

Result<CitationKeys> giveKeys(store::Connection &connection, std::vector<KeyedWork> works)
{
    std::ranges::sort(works, {}, [](const KeyedWork &work) {
        return std::tuple(work.own.empty(), std::string_view(work.id));
    });
    auto transaction = store::Transaction::begin(connection, store::Transaction::Kind::Write);
    auto keys = presentKeys(connection, works);
    if (!keys)
        return keys;
    KeyGiver giver(connection);
    for (const KeyedWork &work : works) {
        if (keys->contains(work.id))
            continue;
        auto key = giver.newKey(work);
        if (!key)
            return failure(key.error());
        keys->emplace(work.id, std::move(*key));
    }
    // What can be read can leave, be the disk full or the library another's to write.
    if (transaction && giver.keep())
        static_cast<void>(transaction->commit());
    return keys;
}

} // namespace lutrin::library
