// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string>

namespace lutrin::extraction {

// What lutrin-extract does with each kind of file: the answer goes to standard output, what is
// wrong to standard error; the exit status is returned. Exceptions of the libraries come through.

inline constexpr int Unreadable = 1;
inline constexpr int Limit = 3;
inline constexpr int Unsupported = 4; ///< it may be whole

/// One JSON object: title, author, keywords, creation date, XMP, outline, pages.
[[nodiscard]] int extractPdf(const std::string &file);

/// Puts the page and its pictures into the folder; one JSON object: the page's address, the name of
/// its file, of each picture address, Content-ID and name of the file, and whether it was `cut`
/// off.
[[nodiscard]] int extractMhtml(const std::string &file, const std::filesystem::path &folder);

/// The same of a web archive of Safari, in Apple's binary property list; never `cut`.
[[nodiscard]] int extractWebArchive(const std::string &file, const std::filesystem::path &folder);

/// Unpacks into the folder; one JSON object: the entries that were `refused` and those that were
/// `lost`, each with name and cause, and whether the archive was `cut` off.
[[nodiscard]] int extractZip(const std::string &file, const std::filesystem::path &folder);

} // namespace lutrin::extraction
