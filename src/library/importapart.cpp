// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the user says are two works, however alike they look; importwriter.cpp looks for the one.

#include "library/importwriter.h"

namespace lutrin::library {

/// The library remembers of each work that looks like the document that it is another.
Result<void> ImportWriter::keepApart(const corpus::Document &document, Likeness likeness)
{
    std::set<std::string> others;
    const auto refuse = [&others](const std::string &id) {
        others.insert(id);
        return false;
    };
    for (const auto *works : {&m_there, &m_known}) {
        if (!*works)
            continue;
        if (const auto none = (*works)->find(document, likeness, refuse); !none)
            return failure(none.error());
    }
    for (const std::string &other : others) {
        m_distinct.emplace(document.id, other);
        store::JoinedStore joined(m_batch->connection());
        if (auto done = joined.tellApart(document.id, other, m_change); !done)
            return done;
    }
    return {};
}

/// Told apart when either came while the other was there.
bool ImportWriter::areDistinct(const std::string &one, const std::string &other) const
{
    return m_distinct.contains({one, other}) || m_distinct.contains({other, one});
}

} // namespace lutrin::library
