// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/changestore.h"
#include "store/connection.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::store {

/// Table `imported_file`: which file each document of an import came from. Writes belong into the
/// caller's transaction, and those of one import to one object.
class ImportedFiles {
public:
    explicit ImportedFiles(Connection &connection) : m_connection(connection) {}

    /// The document, which the change has just put in, came from this file or was completed by it.
    /// To be told of each document in the order in which they are put in.
    [[nodiscard]] Result<void> note(ChangeNumber change, const std::string &path,
                                    std::string_view document);

    /// The files that a document came from or was completed by, oldest first, each once; none of
    /// an import that is taken back.
    [[nodiscard]] Result<std::vector<std::string>> of(std::string_view document) const;

private:
    [[nodiscard]] Result<void> open(ChangeNumber change, const std::string &path);
    [[nodiscard]] Result<void> add(ChangeNumber change, std::string_view path, std::int64_t first,
                                   std::int64_t last);

    /// Adds those that are not there yet.
    [[nodiscard]] Result<void> collect(std::string_view sql, ChangeNumber change,
                                       std::int64_t revision,
                                       std::vector<std::string> &paths) const;

    Connection &m_connection;
    std::string m_path;       ///< of the file at hand
    std::int64_t m_row = 0;   ///< its number; 0: none yet
    std::int64_t m_first = 0; ///< its first revision
    std::int64_t m_last = 0;  ///< the newest revision that was noted
};

} // namespace lutrin::store
