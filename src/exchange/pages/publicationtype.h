// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/pages/pagefacts.h"
#include "exchange/reading.h"

#include <string>

namespace lutrin::exchange {

/// Gives a page without a type the publisher's word for it, else `article` or `webpage`; these two
/// have no source, so that any record of the work knows better.
void settleType(Found &found);

/// The newspaper that an article of the press is in, where the page names no other: its site
/// (`og:site_name`), or else its publisher. Styles print no publisher of such articles.
void takeNewspaper(Found &found, const std::string &site);

/// What a field says of the kind of work: a type where its words are known for one, else the
/// publisher's word for a publication. Nothing of other words.
void addKind(PageFacts &facts, Vocabulary vocabulary, const std::string &words,
             const std::string &origin);

} // namespace lutrin::exchange
