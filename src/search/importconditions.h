// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "query/ast.h"
#include "store/connection.h"
#include "store/documentset.h"
#include "text/analyser.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::search {

/// Finds what an import brought or changed: by its number, or by words of the names of what was
/// chosen and of the files that were read in it.
class ImportConditions {
public:
    /// `term` lives as long.
    ImportConditions(store::Connection &connection, const query::Node &term);

    /// None where no import and no file is meant.
    [[nodiscard]] Result<std::optional<store::DocumentSet>> documents();

private:
    struct Import {
        std::int64_t number = 0;
        std::vector<std::string> chosen; ///< the paths that were
    };
    struct File {
        std::int64_t number = 0;
        std::string path;
    };

    [[nodiscard]] Result<std::vector<Import>> imports();
    [[nodiscard]] Result<std::vector<File>> filesOf(const Import &import);
    [[nodiscard]] Result<void> take(const Import &import);
    [[nodiscard]] Result<void> takeFiles(const Import &import);
    [[nodiscard]] Result<void> add(std::string_view sql, std::int64_t number);
    [[nodiscard]] bool isNumber() const;
    [[nodiscard]] bool isNamed(std::string_view name);

    store::Connection &m_connection;
    const query::Node &m_term;
    text::Analyser m_analyser;
    std::string m_words;
    std::optional<store::DocumentSet> m_documents;
};

} // namespace lutrin::search
