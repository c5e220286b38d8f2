// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/connection.h"
#include "text/acronyms.h"

#include <cstdint>
#include <map>
#include <vector>

namespace lutrin::store {

/// What the user said of an acronym. The numbers are in the file.
enum class AcronymChoice {
    None = 0,    ///< nothing: the documents explain it
    Own = 1,     ///< it holds, whatever the documents say
    Refused = 2, ///< it does not
};

struct KnownAcronym {
    text::Acronym acronym;
    std::int64_t documents = 0; ///< that explain it so
    AcronymChoice choice = AcronymChoice::None;

    bool operator==(const KnownAcronym &) const = default;
};

/// Table `acronym`. What documents add and take away is gathered in memory and written by flush(),
/// in the caller's transaction; reading does not see it before.
class AcronymStore {
public:
    explicit AcronymStore(Connection &connection) : m_connection(connection) {}

    /// By letters, then those that most documents give.
    [[nodiscard]] Result<std::vector<KnownAcronym>> all() const;
    /// None takes the user's word back.
    [[nodiscard]] Result<void> choose(const text::Acronym &acronym, AcronymChoice choice);

    void add(const std::vector<text::Acronym> &ofOneDocument);
    void remove(const std::vector<text::Acronym> &ofOneDocument);
    [[nodiscard]] Result<void> flush();
    /// Takes out what documents gave, at once; what the user said stays.
    [[nodiscard]] Result<void> clear();

private:
    Connection &m_connection;
    std::map<text::Acronym, std::int64_t> m_changes;
};

} // namespace lutrin::store
