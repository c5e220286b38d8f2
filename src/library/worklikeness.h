// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace lutrin::library {

/// The digits in a text.
[[nodiscard]] std::string digitsOf(std::string_view text);

/// Letters and digits, folded.
[[nodiscard]] std::string bareLetters(std::string_view text);

/// A title as titles are compared: letters and digits, folded, without markup.
[[nodiscard]] std::string comparedTitle(const corpus::Document &document);

/// What the titles of works that may be the same begin with; empty for one that says too little.
[[nodiscard]] std::string titleKey(const std::string &comparedTitle);

/// What names a work and no other: its DOI and its address, each as one spelling.
[[nodiscard]] std::vector<std::string> identifierKeys(const corpus::Document &document);

/// The ISBN as one spelling; empty for a part of a book, which has it from the book.
[[nodiscard]] std::string isbnKeyOf(const corpus::Document &document);

/// The authors' family names, folded, or what stands for them.
[[nodiscard]] std::vector<std::string> familiesOf(const corpus::Document &document);

/// The same, one the beginning of the other (a subtitle is missing), or a few letters apart; the
/// numbers in them must be the same. Titles as comparedTitle() gives them.
[[nodiscard]] bool likeTitles(const std::string &one, const std::string &other);

/// At most a year apart, which is what separates a publication online and on paper.
[[nodiscard]] bool nearYears(int one, int other);

/// The same work by title (or by title and the same with a subtitle), author and date, unless
/// something else tells them apart: reports that appear each quarter, introductions to two books, a
/// column in two journals.
[[nodiscard]] bool alike(const corpus::Document &one, const corpus::Document &other);

/// Whether two works of one identifier have nothing else in common, neither title nor author: one
/// of them has it by mistake, from its bibliography or from its journal.
[[nodiscard]] bool areStrangers(const corpus::Document &one, const corpus::Document &other);

} // namespace lutrin::library
