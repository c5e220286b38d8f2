// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "exchange/reading.h"
#include "store/connection.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::library {

/// Puts the files that a document brings along into the library, and names them in it as the
/// library does. Figures and `pdf` keep no path of a file outside, only addresses of the web and
/// what the library has: what cannot be read (CannotRead with the file), and what a record names without bringing it
/// (NotFound, `attachment NAME`, without a subject), is left out, and given back. Belongs into the
/// caller's transaction. Errors: the store's.
[[nodiscard]] Result<std::vector<Error>> keepAttachments(store::Connection &connection,
                                                         exchange::Found &found);

/// The library's own files that a document names, each once, in the order of the text.
[[nodiscard]] std::vector<std::string> attachmentNames(const corpus::Document &document);

/// Where writeAttachments() writes what has this name.
[[nodiscard]] std::filesystem::path attachmentFile(const std::string &name,
                                                   const std::filesystem::path &folder);

/// Writes each under its name (`attachments/…`) into a folder, made where it is missing, in pieces;
/// one that is there stays as it is, for the name is made from the content. A name that the library
/// does not have is passed over. Gives what the folder has now. Error: CannotWrite with the file.
[[nodiscard]] Result<std::vector<std::filesystem::path>>
writeAttachments(store::Connection &connection, const std::vector<std::string> &names,
                 const std::filesystem::path &folder);

/// Errors: NotFound with the name, LimitExceeded.
[[nodiscard]] Result<std::string> attachmentBytes(store::Connection &connection,
                                                  std::string_view name, std::size_t limit);

} // namespace lutrin::library
