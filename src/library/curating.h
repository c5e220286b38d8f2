// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "corpus/taxonomy.h"
#include "library/editing.h"
#include "library/history.h"
#include "store/connection.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::library {

/// What the user does to records by hand. Each is one change, all of it or nothing, that
/// undoChange() takes back; one that changes nothing is no change, and its number 0.

/// Makes the edits in each of the documents. Errors: NotFound with an id, Invalid as edited() says.
[[nodiscard]] Result<EditReport> editRecords(store::Connection &connection,
                                             const std::vector<std::string> &ids,
                                             std::vector<FieldEdit> edits);

/// Makes a document of these edits of an empty record. Error: Invalid as edited() says, and for one
/// without a title.
[[nodiscard]] Result<CreateReport> createRecord(store::Connection &connection,
                                                const std::vector<FieldEdit> &edits);

/// Makes the labels of a term of the user's other names of the term `target`, which its documents
/// then have in its place, and so has what is imported later under these labels.
/// Errors: NotFound with a term's id, Invalid for a term that is not the user's.
[[nodiscard]] Result<EditReport> mapTerm(store::Connection &connection, corpus::Axis axis,
                                         std::string_view term, std::string_view target);

/// Says that an imported record and the document that it was taken for are two works: the document
/// loses what it had from the record, which becomes a document of its own. It is remembered, of a
/// record that is not in the library yet, too. Error: NotFound for the document.
[[nodiscard]] Result<EditReport> separate(store::Connection &connection, std::string_view document,
                                          std::string_view record);

/// The records that were taken for a document, oldest first; nothing for one that stands alone.
[[nodiscard]] Result<std::vector<JoinedEntry>> joinedList(store::Connection &connection,
                                                          std::string_view document);

/// Puts the record back as it was in that revision. Error: NotFound with the number.
[[nodiscard]] Result<EditReport> revert(store::Connection &connection, std::string_view document,
                                        std::int64_t revision);

} // namespace lutrin::library
