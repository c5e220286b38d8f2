// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/style/term.h"

#include <array>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::citation {

/// The terms of a locale, by name, each in the forms that it defines. Reading a locale is filling
/// this table, and of its terms a reference asks for a dozen: names and texts are views of the
/// file's characters, which the table keeps.
class TermTable {
public:
    /// A name's place in the table, for as long as no other is added.
    class Entry {
    public:
        explicit Entry(std::string_view name) : m_name(name) {}
        [[nodiscard]] Gender gender() const { return m_gender; }

    private:
        friend class TermTable;
        std::string_view m_name;
        Gender m_gender = Gender::None;
        std::array<std::uint32_t, termFormCount> m_texts{}; ///< counted from 1; 0: not defined
    };

    TermTable() = default;
    TermTable(TermTable &&) = default;
    TermTable &operator=(TermTable &&) = default;
    TermTable(const TermTable &) = delete; // views of a copy would be of the first one's texts
    TermTable &operator=(const TermTable &) = delete;
    ~TermTable() = default;

    /// What the views given to this table are of.
    void keepCharacters(std::shared_ptr<const void> characters)
    {
        m_characters = std::move(characters);
    }
    /// Keeps a text that does not stand in the file as it is.
    [[nodiscard]] std::string_view kept(std::string text)
    {
        return m_own.emplace_back(std::move(text));
    }

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

    std::shared_ptr<const void> m_characters;
    std::deque<std::string> m_own;
    std::vector<Entry> m_entries;
    std::vector<TermText> m_texts;
    std::vector<std::uint32_t> m_slots; ///< a power of two; a number from 1, or 0 for a free one
};

} // namespace lutrin::citation
