// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::library {

/// A passage as it is to be quoted, and where in the document's body it begins.
struct Passage {
    std::vector<corpus::Inline> text;
    int paragraph = 0; ///< where it begins, from 1, headings and notes apart; 0: in none
    int page = 0;      ///< of a PDF, its place in the file, where it begins; 0: none
    int lastPage = 0;  ///< where it ends
    std::string pages; ///< as a reader calls them: « 365-366 »; empty: nothing
    int lastParagraph = 0;
    /// In what of the body is not counted: a heading, a caption, a table, a note.
    bool aside = false;
    std::string note; ///< the number of the note that it stands in, or empty

    bool operator==(const Passage &) const = default;
};

/// Looks a passage up in the document's body, else in what of that is not counted (its notes, its
/// tables), else in its summary, spaces and the shape of
/// apostrophes aside, and says where the quotation cuts it: « […] » stands where a whole sentence
/// was begun or ended outside of the passage, and in place of « … » or « ... » where words were
/// left out. A few words out of the middle of one sentence, and what is in neither, stay as they
/// are. The calls of notes may stand in it or not; those that do are runs with a `note` in what is
/// given back, for withoutCalls(). Emphasis stays. The headings of pages of what was read from a
/// PDF (corpus/pageheading.h) are no words of it: a passage may run over them. A paragraph of
/// several runs is on one page after another. Of words that the body has more than once, those
/// nearest to `place` are meant (about how many characters into the document as it is shown, from
/// its title on), the first ones where it is not known.
[[nodiscard]] Passage passageOf(const corpus::Document &document,
                                const std::vector<corpus::Inline> &selected,
                                std::optional<std::int64_t> place = {});

/// Whether the words stand in the document's title, standfirst or body, in one piece or in several.
[[nodiscard]] bool hasPassage(const corpus::Document &document, std::string_view words);

/// Where a marked passage stands in the text; none for one of the PDF.
[[nodiscard]] std::optional<std::int64_t> placeInText(const corpus::Highlight &highlight);

/// Without the runs that call notes, and without the blanks before them, and behind them before a
/// point or a comma.
[[nodiscard]] std::vector<corpus::Inline> withoutCalls(const std::vector<corpus::Inline> &passage);

/// The words of a passage by themselves: without what calls notes and, unless it is as long as a
/// chapter, without the feet and the heads of the pages of a PDF that it runs over.
[[nodiscard]] std::vector<corpus::Inline> bareWords(const corpus::Document &document,
                                                    const std::vector<corpus::Inline> &passage);

/// « p. 12 », « p. 12-13 », else « § 4 », « §§ 4-5 » or, of a note, « note 3 »; empty for what is
/// not in the body, or in a heading, a caption or a table of one without pages.
[[nodiscard]] std::string locatorOf(const Passage &passage);

/// The same for passages that were marked in the document: those of its PDF by their pages, those
/// of its text as above.
void locate(std::vector<corpus::Highlight> &highlights, const corpus::Document &document);

} // namespace lutrin::library
