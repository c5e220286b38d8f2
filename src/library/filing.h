// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace lutrin::library {

/// How the user files documents: in collections (« dossiers ») and under tags (« étiquettes »). A
/// document may be in several of both; a name lives as long as a document has it.
enum class FilingKind { Collection, Tag };

/// Documents put under a name, or taken out of it.
struct FilingChange {
    FilingKind kind = FilingKind::Collection;
    std::string name;
    std::vector<std::string> ids;
    bool filed = true;

    bool operator==(const FilingChange &) const = default;
};

} // namespace lutrin::library
