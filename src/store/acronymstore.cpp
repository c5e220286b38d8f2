// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/acronymstore.h"

namespace lutrin::store {

namespace {

constexpr std::string_view selectAll = "SELECT letters, expansion, documents, choice FROM acronym "
                                       "ORDER BY letters, documents DESC, expansion";
constexpr std::string_view change =
    "INSERT INTO acronym (letters, expansion, documents, choice) VALUES (?1, ?2, max(?3, 0), 0) "
    "ON CONFLICT (letters, expansion) DO UPDATE SET documents = max(documents + ?3, 0)";
constexpr std::string_view upsertChoice =
    "INSERT INTO acronym (letters, expansion, documents, choice) VALUES (?1, ?2, 0, ?3) "
    "ON CONFLICT (letters, expansion) DO UPDATE SET choice = ?3";
constexpr std::string_view forgetAll = "UPDATE acronym SET documents = 0";
constexpr std::string_view eraseUnused = "DELETE FROM acronym WHERE documents = 0 AND choice = 0";

} // namespace

Result<std::vector<KnownAcronym>> AcronymStore::all() const
{
    std::vector<KnownAcronym> all;
    Statement rows = m_connection.statement(selectAll);
    while (rows.next())
        all.push_back({{std::string(rows.text(0)), std::string(rows.text(1))},
                       rows.integer(2),
                       static_cast<AcronymChoice>(rows.integer(3))});
    if (!rows.status())
        return failure(rows.status().error());
    return all;
}

Result<void> AcronymStore::choose(const text::Acronym &acronym, AcronymChoice choice)
{
    if (auto done = m_connection
                        .statement(upsertChoice, acronym.letters, acronym.expansion,
                                   static_cast<int>(choice))
                        .run();
        !done)
        return done;
    return m_connection.statement(eraseUnused).run();
}

void AcronymStore::add(const std::vector<text::Acronym> &ofOneDocument)
{
    for (const text::Acronym &each : ofOneDocument)
        ++m_changes[each];
}

void AcronymStore::remove(const std::vector<text::Acronym> &ofOneDocument)
{
    for (const text::Acronym &each : ofOneDocument)
        --m_changes[each];
}

Result<void> AcronymStore::flush()
{
    if (m_changes.empty())
        return {};
    for (const auto &[acronym, documents] : m_changes) {
        if (auto done =
                m_connection.statement(change, acronym.letters, acronym.expansion, documents).run();
            !done)
            return done;
    }
    m_changes.clear();
    return m_connection.statement(eraseUnused).run();
}

Result<void> AcronymStore::clear()
{
    m_changes.clear();
    if (auto done = m_connection.statement(forgetAll).run(); !done)
        return done;
    return m_connection.statement(eraseUnused).run();
}

} // namespace lutrin::store
