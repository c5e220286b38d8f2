// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/output.h"

#include <vector>

namespace lutrin::citation {

/// Keeps track of the look in force while runs are written, and of what each Open changes.
class StyleStack {
public:
    /// What an Open really changes: Inherit where a look was on already, turned off where the
    /// field's own markup repeats what surrounds it.
    TextStyle open(const Run &run);
    /// The change that the matching open() returned.
    TextStyle close();
    [[nodiscard]] const TextStyle &current() const { return m_current; }

private:
    struct Entry {
        TextStyle before;
        TextStyle change;
    };
    TextStyle m_current;
    std::vector<Entry> m_stack;
};

} // namespace lutrin::citation
