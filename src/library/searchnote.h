// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "library/savedsearch.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::library {

/// The words of a methods note, in the language of whoever asks for it.
struct NoteWords {
    std::string language; ///< BCP 47
    std::string title;
    std::string introduction;
    std::string date;
    std::string query;
    std::string reading;
    std::string filters;
    std::string edition;
    std::string documents;
    std::string found;
    std::string except;     ///< « sauf »
    std::string everything; ///< in the place of a query without words
    std::string colon;      ///< between a facet and its value
    std::function<std::string(search::Facet)> facet;
};

/// `csv`, `html`, `markdown`.
[[nodiscard]] std::vector<std::string> noteFormats();

/// How one searched, search by search: date (UTC), query as typed and as read, filters, edition of
/// the corpus, documents in it, documents found. Error: Unsupported with the format.
[[nodiscard]] Result<std::string> searchNote(const std::vector<LoggedSearch> &searches,
                                             std::string_view format, const NoteWords &words);

} // namespace lutrin::library
