// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/catalogue.h"
#include "search/pattern.h"
#include "store/connection.h"
#include "store/documentset.h"

#include <string>
#include <vector>

namespace lutrin::search {

/// The passages that the reader has marked in the documents of the library. They are few, and
/// change while it does not: each question reads them anew.
class Highlights {
public:
    [[nodiscard]] static Result<Highlights> read(store::Connection &connection,
                                                 Catalogue &catalogue);

    /// All that have one.
    [[nodiscard]] store::DocumentSet documents() const;
    /// Those that have one with a match in its passage or its note.
    [[nodiscard]] store::DocumentSet documents(const Pattern &pattern) const;

private:
    struct Marked {
        store::DocumentNumber document = 0;
        std::string quote;
        std::string note;
        std::string language; ///< of the document (BCP 47)
    };

    std::vector<Marked> m_all;
};

} // namespace lutrin::search
