// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/style/term.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::citation {

/// The terms of a locale, by name, each in the forms that it defines. Reading a locale is filling
/// this table: texts stand side by side in one array, not each term in a place of its own.
class TermTable {
public:
    /// A name's place in the table, for as long as no other is added.
    class Entry {
    public:
        explicit Entry(std::string_view name) : m_name(name) {}
        [[nodiscard]] Gender gender() const { return m_gender; }

    private:
        friend class TermTable;
        std::string m_name;
        Gender m_gender = Gender::None;
        std::array<std::uint32_t, termFormCount> m_texts{}; ///< counted from 1; 0: not defined
    };

    /// Room for so many names, so that filling it moves nothing.
    void reserve(std::size_t names);
    /// Defines the term, or replaces its text in this form.
    void define(std::string_view name, TermForm form, TermText text);
    /// Of a term that is defined.
    void setGender(std::string_view name, Gender gender);

    /// Null for a name that is not defined.
    [[nodiscard]] const Entry *find(std::string_view name) const;
    /// Null for a form that is not defined: another one or another locale may supply it.
    [[nodiscard]] const TermText *text(const Entry &entry, TermForm form) const;

private:
    Entry &entryOf(std::string_view name);
    /// Where the name's number stands, or is to stand; there must be a free slot.
    [[nodiscard]] std::size_t slotOf(std::string_view name) const;
    void grow(std::size_t slots);

    std::vector<Entry> m_entries;
    std::vector<TermText> m_texts;
    std::vector<std::uint32_t> m_slots; ///< a power of two; a number from 1, or 0 for a free one
};

} // namespace lutrin::citation
