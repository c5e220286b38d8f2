// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which document is the same work as a record that comes in, and which is not, for the user says
// so.

#include "library/importwriter.h"

#include "store/documentstore.h"

#include <utility>

namespace lutrin::library {

Result<void> ImportWriter::loadKnown()
{
    if (m_known)
        return {};
    m_known.emplace([this](store::DocumentNumber number) { return m_batch->document(number); });
    if (auto settled = m_batch->settle(); !settled)
        return settled;
    const store::StopScope stoppable(m_connection, m_stop);
    if (auto loaded = m_known->load(m_batch->connection()); !loaded || m_library == nullptr)
        return loaded;
    m_there.emplace([this](store::DocumentNumber number) {
        return store::DocumentStore(*m_library).document(number);
    });
    const store::StopScope stoppableToo(*m_library, m_stop);
    return m_there->load(*m_library);
}

Result<bool> ImportWriter::isThere(const std::string &id)
{
    if (auto brought = bring(id); !brought)
        return failure(brought.error());
    const auto present = m_batch->find(id);
    return present ? Result<bool>(present->has_value()) : failure(present.error());
}

/// The document itself, on a stage too.
Result<std::optional<std::string>> ImportWriter::broughtTwin(std::optional<std::string> id)
{
    const auto brought = id ? bring(*id) : Result<void>();
    return brought ? Result<std::optional<std::string>>(std::move(id)) : failure(brought.error());
}

/// Of a record that names itself: the document that the user merged it into.
Result<std::optional<std::string>> ImportWriter::keptFor(const std::string &id)
{
    auto kept = m_merged.byId(id);
    const auto there = kept ? isThere(id) : Result<bool>(true);
    if (!there)
        return failure(there.error());
    if (*there)
        return std::nullopt;
    if (auto loaded = loadKnown(); !loaded)
        return failure(loaded.error());
    if (!m_options.apart.contains(id))
        return broughtTwin(std::move(kept));
    if (auto done = tellApart(id, *kept); !done)
        return failure(done.error());
    return std::nullopt;
}

/// The document that is the same work, by what it says, or because it was made of that record, or
/// because the user says so.
Result<std::optional<std::string>> ImportWriter::twinOf(const corpus::Document &document,
                                                        Likeness likeness)
{
    const auto there = isThere(document.id);
    if (!there)
        return failure(there.error());
    if (*there)
        return document.id;
    if (auto loaded = loadKnown(); !loaded)
        return failure(loaded.error());
    if (m_options.apart.contains(document.id)) {
        if (auto kept = keepApart(document, likeness); !kept)
            return failure(kept.error());
    }
    const auto accept = [&](const std::string &id) { return !areDistinct(document.id, id); };
    if (auto kept = m_merged.byId(document.id); kept && accept(*kept))
        return broughtTwin(std::move(kept));
    Result<std::optional<std::string>> twin;
    if (m_there)
        twin = m_there->find(document, likeness, accept);
    if (twin && !*twin)
        twin = m_known->find(document, likeness, accept);
    if (twin && !*twin)
        twin = m_merged.find(document, likeness, accept);
    return twin ? broughtTwin(std::move(*twin)) : twin;
}

Result<bool> ImportWriter::hasJoined(const std::string &id, const std::string &record)
{
    auto joined = store::JoinedStore(m_batch->connection()).has(id, record);
    if (!joined || *joined || m_library == nullptr)
        return joined;
    return store::JoinedStore(*m_library).has(id, record);
}

/// The library remembers of each work that looks like the document that it is another.
Result<void> ImportWriter::keepApart(const corpus::Document &document, Likeness likeness)
{
    std::set<std::string> others;
    const auto refuse = [&others](const std::string &id) {
        others.insert(id);
        return false;
    };
    if (const auto kept = m_merged.byId(document.id))
        others.insert(*kept);
    for (const auto *works : {&m_there, &m_known}) {
        if (!*works)
            continue;
        if (const auto none = (*works)->find(document, likeness, refuse); !none)
            return failure(none.error());
    }
    if (const auto none = m_merged.find(document, likeness, refuse); !none)
        return failure(none.error());
    for (const std::string &other : others) {
        if (auto done = tellApart(document.id, other); !done)
            return done;
    }
    return {};
}

Result<void> ImportWriter::tellApart(const std::string &record, const std::string &document)
{
    m_distinct.emplace(record, document);
    return store::JoinedStore(m_batch->connection()).tellApart(record, document, m_change);
}

/// Told apart when either came while the other was there.
bool ImportWriter::areDistinct(const std::string &one, const std::string &other) const
{
    return m_distinct.contains({one, other}) || m_distinct.contains({other, one});
}

} // namespace lutrin::library
