// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reading.h"

#include <string_view>

namespace lutrin::exchange {

/// What is of no kind by its own file (`GEN`, `@misc`, no type at all), and yet lies in something
/// as articles lie in journals, is an article: it would be cited without its journal. That is so
/// where the file calls the whole a journal, or has its issue or ISSN; a volume or pages say it
/// only of what has neither editors nor publisher, whose book it might be in. Anything with an ISBN
/// or an edition is left alone. The origin of the type is that of its container.
void settleUntypedArticle(Found &found);

/// The same, where the format's own word for the type is one that says nothing.
void settleUntypedArticle(Found &found, std::string_view word);

} // namespace lutrin::exchange
