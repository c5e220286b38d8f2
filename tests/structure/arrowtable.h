// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace lutrin::structure {

/// The rooms of `src/` and the arrows between them, as docs/architecture.md draws them.
class ArrowTable {
public:
    /// Reads every row of the form ``| `room` | purpose | other, rooms |``. A dash means none.
    /// A row that is not of this form is not about rooms.
    [[nodiscard]] static ArrowTable read(std::string_view markdown);

    [[nodiscard]] std::set<std::string> rooms() const;
    [[nodiscard]] bool has(const std::string &room) const;
    /// Whether `from` may include and link `to`; a room may always use itself.
    [[nodiscard]] bool allows(const std::string &from, const std::string &to) const;
    /// A room from which the arrows lead back to itself, or empty.
    [[nodiscard]] std::string roomInACycle() const;

private:
    [[nodiscard]] bool leadsTo(const std::string &from, const std::string &target,
                               std::set<std::string> &seen) const;

    std::map<std::string, std::set<std::string>> m_arrows;
};

} // namespace lutrin::structure
