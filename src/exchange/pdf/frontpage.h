// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/pdf/titletype.h"
#include "exchange/reading.h"

#include <string_view>
#include <vector>

namespace lutrin::exchange {

/// Whether an author's name is the account, the computer or the program of whoever made the file:
/// « jdupont », « PC-ACCUEIL », « Utilisateur Windows ».
[[nodiscard]] bool isAccountName(std::string_view author);

/// Takes what a document has no better source for from its first page: the title, which is the
/// largest of its lines, else the first; the date that a line is, to the month or
/// the season at least; the authors of the lines below the title, who have known given names or
/// family names in capitals, or of those below « présenté par »; who directed it; that it is a
/// thesis.
void takeFrontPage(Found &found, const std::vector<SizedLine> &lines);

} // namespace lutrin::exchange
