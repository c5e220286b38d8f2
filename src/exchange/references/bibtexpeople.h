// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reading.h"
#include "exchange/references/bibtexsyntax.h"

#include <set>
#include <string_view>

namespace lutrin::exchange {

/// Gives a document the people of an entry: who wrote, edited and translated it; whoever else
/// directed a work that no editor did (`editora`), and whose book a part without author is from
/// (`bookauthor`). The fields that were read.
std::set<std::string_view> takeBibtexPeople(Found &found, const BibtexEntry &entry);

/// Gives a document that lacks them those who edited and translated the book that it refers to.
void takeBibtexPeopleOfBook(Found &found, const BibtexEntry &book);

/// Whether the names of an entry end in `and others`, for people whom nobody names.
[[nodiscard]] bool hasUnnamedPeople(const BibtexEntry &entry);

} // namespace lutrin::exchange
