// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/memory.h"

#include "store/settingstore.h"

#include <utility>

namespace lutrin::search {

std::shared_ptr<store::TermReader> Memory::reader()
{
    std::unique_ptr<store::TermReader> reader;
    {
        const std::scoped_lock lock(m_readers->mutex);
        if (!m_readers->free.empty()) {
            reader = std::move(m_readers->free.back());
            m_readers->free.pop_back();
        }
    }
    if (!reader)
        reader = std::make_unique<store::TermReader>();
    const auto giveBack = [readers = m_readers](store::TermReader *used) {
        const std::scoped_lock lock(readers->mutex);
        readers->free.emplace_back(used);
    };
    return {reader.release(), giveBack};
}

Result<std::shared_ptr<Catalogue>> Memory::catalogue(store::Connection &connection)
{
    const auto generation = store::SettingStore(connection).generation();
    if (!generation)
        return failure(generation.error());
    const std::scoped_lock lock(m_mutex);
    if (m_newest && m_newest->generation() == *generation)
        return m_newest;
    auto catalogue = std::make_shared<Catalogue>(*generation);
    // A reader that began before a change must not push the newer state out.
    if (!m_newest || m_newest->generation() < *generation)
        m_newest = catalogue;
    return catalogue;
}

} // namespace lutrin::search
