// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"
#include "search/marker.h"
#include "text/markedtext.h"

namespace lutrin::search {

/// A passage of about 220 characters that shows why a document was found: of its body the one
/// with the most different words of the query, or two short ones which show more of them; of its
/// standfirst where that shows more, or where neither shows any. Where nothing is looked for it is
/// the standfirst or, without one, the body's first paragraph of prose. In the document's own
/// letters; « … » stands where it is cut.
[[nodiscard]] text::MarkedText snippet(const corpus::Document &document, Marker &marker);

} // namespace lutrin::search
