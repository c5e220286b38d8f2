// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/answer.h"
#include "search/catalogue.h"
#include "search/memory.h"
#include "search/queryreading.h"
#include "search/request.h"
#include "store/connection.h"

namespace lutrin::search {

/// A search from the query as typed to the finished answer: what it means and counts, what stands
/// on the page in which order, why, and what else to ask where nothing was found.
[[nodiscard]] Result<Answer> answerTo(store::Connection &connection, Catalogue &catalogue,
                                      Memory &memory, QueryReading reading, const Request &request);

} // namespace lutrin::search
