// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "search/answer.h"
#include "search/request.h"

#include <set>
#include <stop_token>
#include <string>
#include <vector>

namespace lutrin::library {
class Library;
}

namespace lutrin::gui {

/// `énergie` without `énergétique`: `énergie -=énergétique`.
[[nodiscard]] std::string withForbidden(const std::string &query, const std::string &word);

/// Whether a reason is a word of the document, and no pair, title or year.
[[nodiscard]] bool isOneWord(const search::Reason &reason);

/// Those of the words that the request asks for as they stand and without which it finds nothing:
/// to forbid one would contradict the question.
[[nodiscard]] Result<std::set<std::string>>
indispensableWords(const library::Library &library, const search::Request &request,
                   const std::vector<search::Reason> &reasons, const std::stop_token &stop);

} // namespace lutrin::gui
