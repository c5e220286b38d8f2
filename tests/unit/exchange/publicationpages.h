// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"

#include <string>
#include <vector>

namespace lutrin::exchange {

/// A publication page as a site would have it, and what is true of the work on it. Of the truth,
/// the title, authors, date and language hold for every page.
struct PublicationPage {
    std::string style; ///< of the site: the template's name in tests/data/publications
    std::string bytes; ///< in the encoding that the site has
    corpus::Document truth;
    bool namesAreInverted = false; ///< the page parts family from given names
};

/// Twenty pages in each of ten styles, with the vocabularies, encodings and furniture that such
/// sites have. The same pages every time.
[[nodiscard]] std::vector<PublicationPage> publicationPages();

} // namespace lutrin::exchange
