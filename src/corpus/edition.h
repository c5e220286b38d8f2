// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"
#include "corpus/taxonomy.h"

#include <string>
#include <vector>

namespace lutrin::corpus {

/// What names a bundled corpus and tells one edition of it from the next.
struct Edition {
    std::string corpus;  ///< `ifri`
    std::string title;   ///< « Corpus Ifri 2025 »
    std::string version; ///< any change of the text means a newer edition

    bool operator==(const Edition &) const = default;
};

/// A bundled corpus as read from its folder.
struct Corpus {
    Edition edition;
    Taxonomy taxonomy;
    std::vector<Document> documents;
};

} // namespace lutrin::corpus
