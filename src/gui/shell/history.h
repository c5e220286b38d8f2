// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace lutrin::gui {

/// The documents visited, as in a browser: going back keeps the way forward, a new visit cuts it.
class History {
public:
    /// Does nothing when `id` is the present place.
    void visit(const std::string &id);
    [[nodiscard]] bool canGoBack() const { return m_place > 1; }
    [[nodiscard]] bool canGoForward() const { return m_place < m_ids.size(); }
    /// The id of the new present place; only where it can go there.
    const std::string &back() { return m_ids[--m_place - 1]; }
    const std::string &forward() { return m_ids[m_place++]; }
    /// Whether it has a present place.
    [[nodiscard]] bool hasPlace() const { return m_place > 0; }
    [[nodiscard]] const std::string &place() const { return m_ids[m_place - 1]; }
    /// Takes the present place out: the one before it is the present place then, if there is one.
    void forget();

private:
    std::vector<std::string> m_ids;
    std::size_t m_place = 0; ///< how many ids lie up to the present one, itself included
};

} // namespace lutrin::gui
