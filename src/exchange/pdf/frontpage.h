// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/pdf/pagetext.h"
#include "exchange/reading.h"

#include <string_view>

namespace lutrin::exchange {

/// Whether an author's name is the account, the computer or the program of whoever made the file:
/// « jdupont », « PC-ACCUEIL », « Utilisateur Windows ».
[[nodiscard]] bool isAccountName(std::string_view author);

/// Takes what a document has no better source for from its first page: the title, which is the
/// first line; the date that a line is, to the month at least; the authors of a line below the
/// title, by the capitals of their family names.
void takeFrontPage(Found &found, const TextLines &lines);

} // namespace lutrin::exchange
