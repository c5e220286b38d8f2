// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/bibtexpeople.h"

#include "exchange/bytes/spaces.h"
#include "exchange/references/bibtexnames.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <string>

namespace lutrin::exchange {

namespace {

/// The field for a role of BibLaTeX; empty for one that a document has no place for. A work has
/// editors of this role where nothing is said of it.
std::string_view fieldOfEditorRole(const std::string *role)
{
    constexpr std::array<std::string_view, 8> editing{
        "", "editor", "compiler", "redactor", "organizer", "director", "founder", "reviser"};
    const std::string word = role == nullptr ? std::string() : text::lowerCase(collapsed(*role));
    const bool known = std::ranges::find(editing, word) != editing.end();
    return known ? "editors" : word == "translator" ? "translators" : std::string_view();
}

class BibtexPeopleReader {
public:
    BibtexPeopleReader(Found &found, const BibtexEntry &entry) : m_found(found), m_entry(entry) {}

    std::set<std::string_view> read()
    {
        takeFrom("author", "authors");
        takeEditor("editor", "editortype");
        takeFrom("translator", "translators");
        if (m_found.document.editors.empty())
            takeEditor("editora", "editoratype");
        if (corpus::principalNames(m_found.document).empty())
            takeFrom("bookauthor", "authors");
        return std::move(m_read);
    }

    void readBook()
    {
        if (m_found.document.editors.empty())
            takeEditor("editor", "editortype");
        if (m_found.document.translators.empty())
            takeFrom("translator", "translators");
    }

private:
    void takeFrom(std::string_view name, std::string_view key)
    {
        const std::string *value = m_entry.field(name);
        if (value == nullptr)
            return;
        takeNames(m_found, key, readBibtexNames(*value), "BibTeX " + std::string(name));
        m_read.insert(name);
    }

    void takeEditor(std::string_view name, std::string_view role)
    {
        const std::string_view key = fieldOfEditorRole(m_entry.field(role));
        if (key.empty())
            return;
        takeFrom(name, key);
        m_read.insert(role);
    }

    Found &m_found;
    const BibtexEntry &m_entry;
    std::set<std::string_view> m_read;
};

} // namespace

std::set<std::string_view> takeBibtexPeople(Found &found, const BibtexEntry &entry)
{
    return BibtexPeopleReader(found, entry).read();
}

bool hasUnnamedPeople(const BibtexEntry &entry)
{
    return std::ranges::any_of(std::array{"author", "editor", "translator"}, [&](const char *name) {
        const std::string *value = entry.field(name);
        return value != nullptr && leavesOutNames(*value);
    });
}

void takeBibtexPeopleOfBook(Found &found, const BibtexEntry &book)
{
    BibtexPeopleReader(found, book).readBook();
}

} // namespace lutrin::exchange
