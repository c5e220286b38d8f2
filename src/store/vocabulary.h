// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace lutrin::store {

/// Makes `temp.vocabulary` where it is not made yet: the words of the full-text index, `term`, in
/// how many documents each stands, `doc`, and how often, `cnt`. It holds nothing itself.
inline constexpr const char *makeVocabulary =
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab (main, fulltext, row)";

} // namespace lutrin::store
