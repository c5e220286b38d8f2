// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/pages/pagefacts.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lutrin::exchange {

/// A line of a page as one sees it: a paragraph, a heading, a list's entry.
struct PageLine {
    std::string text;
    int number = 0;                                         ///< line of the file
    std::vector<std::pair<std::string, std::string>> links; ///< text and address
};

/// What a visible label of a publication page announces, in French or English. Aside: a block that
/// is no text of the work (« Partager »); Related: other works are named, the text may go on
/// (« À lire aussi »); Persons: a section on who wrote it (« À propos de l’auteur »); End: other
/// works follow (« Découvrir toutes nos analyses »).
enum class LabelKind { None, Field, Aside, Related, Persons, End };

/// « Bibliographie », « Notes »: what follows is about other works.
[[nodiscard]] bool beginsReferences(std::string_view line);

/// Whether a line is a type and a date, « Études | 08 octobre 2025 », or a date alone.
[[nodiscard]] bool isDateLine(std::string_view line);

/// « 11-29 » of « p. 11-29 », a line of its own that journals put under the title; nothing for any
/// other line.
[[nodiscard]] std::string printedPages(std::string_view line);

/// « Études », « | », « 8 octobre 2025 » on lines of their own made one line.
[[nodiscard]] std::vector<PageLine> withJoinedBars(std::vector<PageLine> lines);

/// Takes the values of the labels, and the type and date that stand on one line near the top.
void readPageLabels(const std::vector<PageLine> &lines, PageFacts &facts);

} // namespace lutrin::exchange
