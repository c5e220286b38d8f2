// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Passages that the user has marked.

#include "library/library.h"
#include "library/libraryparts.h"
#include "store/highlightstore.h"

namespace lutrin::library {

Result<std::vector<corpus::Highlight>> Library::highlights(std::string_view id) const
{
    const auto connection = m_parts->connections.take();
    if (!connection)
        return failure(connection.error());
    return store::HighlightStore(**connection).of(id);
}

Result<std::int64_t> Library::keepHighlight(const corpus::Highlight &highlight)
{
    if (highlight.document.empty() || highlight.quote.empty())
        return failure({Cause::Invalid, highlight.document});
    std::int64_t number = 0;
    const Result<void> done = writeDown([&](store::Connection &connection) -> Result<void> {
        const auto kept = store::HighlightStore(connection).keep(highlight);
        if (!kept)
            return failure(kept.error());
        number = *kept;
        return {};
    });
    if (!done)
        return failure(done.error());
    return number;
}

Result<void> Library::removeHighlight(std::int64_t number)
{
    return writeDown([number](store::Connection &connection) {
        return store::HighlightStore(connection).remove(number);
    });
}

} // namespace lutrin::library
