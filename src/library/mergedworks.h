// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "corpus/document.h"
#include "library/knownworks.h"
#include "store/connection.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace lutrin::library {

/// What the user merged by hand: a record that nothing recognises as its document's is recognised
/// by what was merged into it. For one import on one thread.
class MergedWorks {
public:
    /// As the library has it now.
    [[nodiscard]] Result<void> load(store::Connection &connection);

    /// The document that the record of this id was merged into.
    [[nodiscard]] std::optional<std::string> byId(const std::string &record) const;
    /// The document that holds a record like this one, among those accepted.
    [[nodiscard]] Result<std::optional<std::string>> find(const corpus::Document &document,
                                                          Likeness likeness,
                                                          const KnownWorks::Accept &accept) const;

    /// A document as a file has it, with what was merged into it.
    [[nodiscard]] corpus::Document whole(corpus::Document document) const;

private:
    std::map<std::string, std::string> m_documents; ///< by the record's id
    std::vector<corpus::Document> m_records;        ///< each under its document's id
    std::optional<KnownWorks> m_known;
};

} // namespace lutrin::library
