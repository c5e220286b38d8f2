// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "corpus/taxonomy.h"
#include "store/connection.h"
#include "store/documentstore.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::store {

/// What a change was. The numbers are in the file.
enum class ChangeKind {
    Import = 0,
    Edit = 1,
    Mapping = 2,
    Undo = 3,
    Separation = 4,
    Removal = 5,
    Merge = 6,
};

/// How a change ended. One that is under way with nobody at work was cut short. The numbers are in
/// the file.
enum class ChangeState { UnderWay = 0, Complete = 1, Stopped = 2 };

using ChangeNumber = std::int64_t; ///< from 1; 0: none

struct Change {
    ChangeNumber number = 0;
    ChangeKind kind = ChangeKind::Import;
    ChangeState state = ChangeState::UnderWay;
    std::int64_t time = 0; ///< seconds since 1970, UTC
    std::string subject;   ///< as library::ChangeEntry has it; or a pair told apart
    ChangeNumber undoes = 0;
    bool undone = false;
    std::int64_t added = 0;   ///< documents that were not there before
    std::int64_t touched = 0; ///< documents that were
    std::int64_t joined = 0;  ///< records that were taken for a document
};

/// A record as it was before a change.
struct Revision {
    std::int64_t number = 0; ///< grows with time
    ChangeNumber change = 0;
    std::string document; ///< its id
    bool existed = false; ///< else there was none, and what follows says nothing
    Origin origin = Origin::User;
    std::string json;
};

/// A term that a change made or took away.
struct ChangedTerm {
    enum class Action { Made = 0, Removed = 1 };

    Action action = Action::Made;
    corpus::Term term;  ///< axis, id, French label and aliases
    std::string target; ///< the term that has its labels since, or empty
};

/// Tables `change`, `revision` and `changed_term`: what was done to documents, and what they were
/// before. Writes belong into the caller's transaction.
class ChangeStore {
public:
    explicit ChangeStore(Connection &connection) : m_connection(connection) {}

    /// Notes a change that begins now.
    [[nodiscard]] Result<ChangeNumber> begin(ChangeKind kind, std::string_view subject,
                                             ChangeNumber undoes = 0);
    [[nodiscard]] Result<void> end(ChangeNumber change, ChangeState state);
    /// Forgets it and all that it kept.
    [[nodiscard]] Result<void> erase(ChangeNumber change);
    [[nodiscard]] Result<void> setUndone(ChangeNumber change, bool undone);

    /// Keeps what is about to be changed; what a change has kept of a document already stays.
    [[nodiscard]] Result<void> keep(ChangeNumber change, std::string_view document,
                                    const std::optional<Record> &before);
    [[nodiscard]] Result<void> keep(ChangeNumber change, const ChangedTerm &term);

    /// Newest first.
    [[nodiscard]] Result<std::vector<Change>> all() const;
    [[nodiscard]] Result<std::optional<Change>> find(ChangeNumber change) const;
    /// The documents that it touched, in that order.
    [[nodiscard]] Result<std::vector<std::string>> documents(ChangeNumber change) const;
    /// In the order in which they were kept.
    [[nodiscard]] Result<std::vector<ChangedTerm>> terms(ChangeNumber change) const;
    [[nodiscard]] Result<std::optional<Revision>> revision(ChangeNumber change,
                                                           std::string_view document) const;
    /// What another change kept of the same document next after `revision`; nothing if none did.
    [[nodiscard]] Result<std::optional<Revision>> next(const Revision &revision) const;
    /// Whether a document that is not there was taken out by the user's removal or merge, or by the
    /// redoing of one: nothing has happened to it since.
    [[nodiscard]] Result<bool> removed(std::string_view document) const;
    /// All that was kept of a document, newest first.
    [[nodiscard]] Result<std::vector<Revision>> of(std::string_view document) const;

private:
    Connection &m_connection;
};

} // namespace lutrin::store
