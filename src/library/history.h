// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "corpus/document.h"

#include <cstdint>
#include <string>
#include <vector>

namespace lutrin::library {

enum class ChangeKind {
    Import,
    Edit,       ///< the user edited records
    Mapping,    ///< a label became another name of a term
    Undo,       ///< took another change back
    Separation, ///< two works that had been taken for one
    Removal,    ///< the user took documents out
    Merge,      ///< the user made one document of several
};

enum class ChangeState {
    CutShort, ///< the program ended before the change did; what was complete by then is there
    Complete,
    Stopped, ///< by the user; what was complete by then is there
};

/// Something that was done to the library's documents, and that can be taken back.
struct ChangeEntry {
    std::int64_t number = 0;
    ChangeKind kind = ChangeKind::Import;
    ChangeState state = ChangeState::Complete;
    std::int64_t time = 0; ///< seconds since 1970, UTC
    /// Of an import: its paths, one a line. Of an edit: the title of the first document, then the
    /// fields, one a line. Of a mapping: the term. Of a removal: titles, one a line, not of all. Of
    /// a merge: all titles, that of the document that is kept first.
    std::string subject;
    std::int64_t added = 0;   ///< documents that were not there before
    std::int64_t changed = 0; ///< documents that were, those that it took out among them
    std::int64_t joined = 0;  ///< records that were taken for a document; of an import alone
    std::int64_t undoes = 0;  ///< number of the change that this one took back, or 0
    bool undone = false;

    bool operator==(const ChangeEntry &) const = default;
};

/// What taking a change back did.
struct UndoReport {
    std::int64_t change = 0;       ///< number of this undoing, which can be taken back in its turn
    std::int64_t removed = 0;      ///< documents that the change had added
    std::int64_t restored = 0;     ///< documents that are as before, or there again
    std::vector<std::string> kept; ///< ids of those that something changed since then: that stays
};

/// What the user's own hand did.
struct EditReport {
    std::int64_t change = 0; ///< to take it back; 0: nothing was changed
    std::int64_t edited = 0; ///< documents that are other than before
};

/// What giving a document files did.
struct AttachReport {
    std::int64_t change = 0;         ///< to take it back; 0: it had them already
    std::vector<std::string> fields; ///< JSON keys of what the document has from them
    std::vector<Error> remarks;      ///< what could not be read of them; subject: the file
};

/// What making a record by hand did.
struct CreateReport {
    std::string id;          ///< of the document
    std::int64_t change = 0; ///< to take it back; 0: the same record was there already
};

/// What taking documents out did.
struct RemovalReport {
    std::int64_t change = 0;  ///< to take it back; 0: there was nothing to take out
    std::int64_t removed = 0; ///< documents that are there no more
};

/// What making one document of several did.
struct MergeReport {
    std::int64_t change = 0; ///< to take it back
    std::int64_t merged = 0; ///< documents that are in the kept one now
};

/// A record as it was once.
struct RevisionEntry {
    std::int64_t number = 0;
    ChangeKind replacedBy = ChangeKind::Import;
    std::int64_t time = 0; ///< until when it was so, seconds since 1970, UTC
    corpus::Document document;
};

/// An imported record that was taken for a document.
struct JoinedEntry {
    corpus::Document record;         ///< as it was read, with the id that separate() takes
    std::vector<std::string> fields; ///< JSON keys of what the document has from it
};

} // namespace lutrin::library
