// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/output/output.h"

#include <vector>

namespace lutrin::citation {

/// Bytes that a reference takes in most forms of output: what to reserve.
inline constexpr std::size_t usualSize = 400;

/// Keeps track of the look in force while runs are written, and of what each Open changes.
class StyleStack {
public:
    /// What an Open really changes: a field's own markup that repeats what surrounds it turns it
    /// off; plainness where nothing was on changes nothing.
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
