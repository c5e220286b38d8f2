// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/workspace.h"

#include <QString>

#include <string>
#include <vector>

namespace lutrin::gui {

/// A line of the record. `html` is made by us with what comes from the document escaped; a link in
/// it is a web address or one of ours:
///
///     lutrin:theme/ID  lutrin:region/ID  lutrin:centre/ID  lutrin:type/ID   filters the corpus
///     lutrin:copy-link  lutrin:copy-reference  lutrin:mail                  shares
///     lutrin:pdf  lutrin:attach                                             its file
struct RecordField {
    QString label;
    QString html; ///< empty: unknown
    QString tip;  ///< where the value comes from, or empty

    bool operator==(const RecordField &) const = default;
};

/// Every block of the publication page in its order, then the rest of the record. Blocks whose
/// value is unknown are there without text; lesser fields only when known. `language` is the
/// interface's; where the library is writable, a file can be given to the record.
[[nodiscard]] std::vector<RecordField>
recordFields(const OpenDocument &document, const std::string &language, bool writable = false);

/// Whether a term of the record was assigned by this corpus and so carries the mark « ° ».
[[nodiscard]] bool hasCorpusTerms(const corpus::Document &document);

} // namespace lutrin::gui
