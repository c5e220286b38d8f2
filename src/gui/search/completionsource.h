// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "gui/search/completion.h"
#include "library/library.h"

#include <QString>

#include <stop_token>
#include <vector>

namespace lutrin::gui {

/// One way to complete a query.
struct Offer {
    QString words;
    QString detail; ///< how many analyses, « recherche récente » …
    QString insert; ///< takes the completion's place
};

/// The offers for a completion, the best first; works off the interface thread. Values stand with
/// how many analyses the rest of the query leaves of them, and those that leave none are left out.
[[nodiscard]] Result<std::vector<Offer>> offersFor(const Completion &completion,
                                                   const library::Library &library,
                                                   const search::Request &request,
                                                   const std::stop_token &stop);

} // namespace lutrin::gui
