// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <vector>

namespace lutrin::library {

/// Whether a folder holds what a browser saved beside a page: `page_files` beside `page.html`.
[[nodiscard]] bool belongsToPage(const std::filesystem::path &folder);

/// What lies beside a saved page under its name and says more of it: `page.ris`, `page.pdf`.
[[nodiscard]] std::vector<std::filesystem::path> companionsOf(const std::filesystem::path &page);

/// The document of a file that holds one and no more.
[[nodiscard]] std::optional<corpus::Document> onlyDocument(const std::filesystem::path &file,
                                                           const std::stop_token &stop = {});

/// Whether a file is the companion of a page and holds one document.
[[nodiscard]] bool isCompanion(const std::filesystem::path &file, const std::stop_token &stop = {});

} // namespace lutrin::library
