// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/savedsearch.h"

#include <string>
#include <vector>

namespace lutrin::library {

/// How the user files documents: in collections (« dossiers ») and under tags (« étiquettes »). A
/// document may be in several of both; a name lives as long as a document has it.
enum class FilingKind { Collection, Tag };

/// What results are counted by, for the kind.
[[nodiscard]] search::Facet facetOf(FilingKind kind);

/// Documents put under a name, or taken out of it.
struct FilingChange {
    FilingKind kind = FilingKind::Collection;
    std::string name;
    std::vector<std::string> ids;
    bool filed = true;

    bool operator==(const FilingChange &) const = default;
};

/// Changes made as one, and what they make of the saved searches that filter by a name; both lists
/// are empty where these stay as they are.
struct FilingStep {
    std::vector<FilingChange> changes;
    std::vector<SavedSearch> before;
    std::vector<SavedSearch> after;
};

/// A name that gave way to another.
struct RenamedFiling {
    std::string name;    ///< as it is spelled now
    bool merged = false; ///< with one that had documents already
    FilingStep back;     ///< takes it back
};

} // namespace lutrin::library
