// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/turns.h"

namespace lutrin::library {

void Turns::lock()
{
    std::unique_lock lock(m_mutex);
    const std::uint64_t mine = m_next++;
    ++m_waiting;
    m_changed.wait(lock, [&] { return mine == m_serving; });
    --m_waiting;
}

void Turns::unlock()
{
    {
        const std::scoped_lock lock(m_mutex);
        ++m_serving;
    }
    m_changed.notify_all();
}

} // namespace lutrin::library
