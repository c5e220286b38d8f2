// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reading.h"

#include <string>
#include <string_view>

namespace lutrin::exchange {

// What EndNote's XML and its tagged files mean by the same field. The type of the document must be
// known, and its journal where the format has a field for it.

/// The field that the names of each role go into; empty for one that a document has no place for,
/// as the editor of a book's series or who advised a thesis.
struct EndnoteRoles {
    std::string_view authors = "authors";
    std::string_view secondary;
    std::string_view tertiary;
    std::string_view subsidiary;
};

/// By the name of the reference type: `Book Section`.
[[nodiscard]] EndnoteRoles endnoteRoles(std::string_view type);

/// A day and month beside the year, which they may have themselves.
void takeEndnoteDate(Found &found, const std::string &day, const std::string &year,
                     const std::string &dayOrigin, const std::string &yearOrigin);

/// The day and the year on which a page was consulted, which a web page has where others have their
/// number and their volume.
void takeEndnoteAccess(Found &found, const std::string &day, const std::string &year,
                       const std::string &origin);

/// The issue of a periodical, else the number of a report or within a series.
void takeEndnoteNumber(Found &found, const std::string &text, const std::string &origin);

/// Whether the second title of a thesis is the department, which a document has no place for.
[[nodiscard]] bool isDepartment(const Found &found, const std::string &title);

/// A secondary title is the journal or the book, but a report's or a book's own series. That of a
/// thesis is the department, or the university where no other is named.
void takeSecondaryTitle(Found &found, const std::string &title, const std::string &origin);

} // namespace lutrin::exchange
