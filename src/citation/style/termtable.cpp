// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/style/termtable.h"

#include <bit>
#include <functional>
#include <utility>

namespace lutrin::citation {

void TermTable::reserve(std::size_t names)
{
    m_entries.reserve(names);
    m_texts.reserve(names);
    if (m_slots.size() < 2 * names)
        grow(std::bit_ceil(2 * names));
}

void TermTable::grow(std::size_t slots)
{
    m_slots.assign(slots, 0);
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_slots[slotOf(m_entries[i].m_name)] = static_cast<std::uint32_t>(i + 1);
}

std::size_t TermTable::slotOf(std::string_view name) const
{
    const std::size_t last = m_slots.size() - 1;
    std::size_t slot = std::hash<std::string_view>{}(name)&last;
    while (m_slots[slot] != 0 && m_entries[m_slots[slot] - 1].m_name != name)
        slot = (slot + 1) & last;
    return slot;
}

TermTable::Entry &TermTable::entryOf(std::string_view name)
{
    if (m_slots.size() < 2 * (m_entries.size() + 1))
        grow(std::bit_ceil(4 * (m_entries.size() + 1)));
    std::uint32_t &number = m_slots[slotOf(name)];
    if (number == 0) {
        m_entries.emplace_back(name);
        number = static_cast<std::uint32_t>(m_entries.size());
    }
    return m_entries[number - 1];
}

void TermTable::define(std::string_view name, TermForm form, TermText text)
{
    std::uint32_t &place = entryOf(name).m_texts[static_cast<std::size_t>(form)];
    if (place != 0) {
        m_texts[place - 1] = text;
        return;
    }
    m_texts.push_back(text);
    place = static_cast<std::uint32_t>(m_texts.size());
}

void TermTable::setGender(std::string_view name, Gender gender)
{
    entryOf(name).m_gender = gender;
}

const TermTable::Entry *TermTable::find(std::string_view name) const
{
    if (m_slots.empty())
        return nullptr;
    const std::uint32_t number = m_slots[slotOf(name)];
    return number == 0 ? nullptr : &m_entries[number - 1];
}

const TermText *TermTable::text(const Entry &entry, TermForm form) const
{
    const std::uint32_t place = entry.m_texts[static_cast<std::size_t>(form)];
    return place == 0 ? nullptr : &m_texts[place - 1];
}

} // namespace lutrin::citation
