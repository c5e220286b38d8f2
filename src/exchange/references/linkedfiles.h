// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reading.h"

#include <string>
#include <string_view>

namespace lutrin::exchange {

/// Whether a path is that of a saved page, `files/2/page.html`.
[[nodiscard]] bool isPageName(std::string_view path);

/// Notes a file that a reference names beside it. The first that is no page is the document's PDF
/// until somebody has looked.
void noteLinkedFile(Found &found, std::string path, bool page, const std::string &origin);

/// RIS has PDF files in `L1`, and Zotero's pages in `L2`, where others have addresses. False for
/// what is no file of a document.
bool takeRisFile(Found &found, std::string_view tag, std::string_view value);

} // namespace lutrin::exchange
