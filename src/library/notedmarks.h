// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/batch.h"
#include "store/changedmarks.h"

#include <string_view>

namespace lutrin::library {

/// Changes what the user keeps beside the records, and notes it under a change, so that it can be
/// taken back. Both are kept by reference.
class NotedMarks {
public:
    NotedMarks(store::Batch &batch, store::ChangeNumber change) : m_batch(batch), m_change(change)
    {
    }

    /// What `from` is filed under and has marked, `to` is and has too. Where both have noted
    /// something on the same passage, it has both notes.
    [[nodiscard]] Result<void> bringOver(std::string_view from, const std::string &to);
    /// What another change did, as far as it still is as that change left it.
    [[nodiscard]] Result<void> takeBack(store::ChangeNumber change);

private:
    [[nodiscard]] Result<void> file(const store::ChangedFiling &filing);
    [[nodiscard]] Result<void> mark(const store::ChangedHighlight &highlight);

    store::Batch &m_batch;
    store::ChangeNumber m_change;
};

} // namespace lutrin::library
