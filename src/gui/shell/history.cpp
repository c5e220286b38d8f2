// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/history.h"

namespace lutrin::gui {

void History::visit(const std::string &id)
{
    if (m_place > 0 && m_ids[m_place - 1] == id)
        return;
    m_ids.resize(m_place);
    m_ids.push_back(id);
    m_place = m_ids.size();
}

void History::forget()
{
    const auto next = m_ids.erase(m_ids.begin() + static_cast<std::ptrdiff_t>(--m_place));
    if (hasPlace() && next != m_ids.end() && *next == place())
        m_ids.erase(next);
}

} // namespace lutrin::gui
