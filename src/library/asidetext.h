// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/richtext.h"

#include <map>
#include <string>
#include <vector>

namespace lutrin::library {

/// What of a body is none of its counted paragraphs (library/bodytext.h): headings, captions, the
/// cells of tables, notes.
class AsideText {
public:
    /// Where one of them stands.
    struct Place {
        int page = 0;     ///< of a PDF, its place in the file; 0: none
        std::string note; ///< its number, of a note that the text calls by one
    };

    explicit AsideText(const corpus::RichText &body);

    /// Each as a paragraph, in their order.
    [[nodiscard]] const corpus::RichText &paragraphs() const { return m_paragraphs; }
    /// Of such a paragraph, from 1.
    [[nodiscard]] const Place &placeOf(int paragraph) const;

private:
    void findNumbers(const corpus::RichText &blocks);
    void add(const corpus::RichText &blocks);

    std::map<std::string, std::string> m_numbers; ///< of notes, by their ids
    corpus::RichText m_paragraphs;
    std::vector<Place> m_places;
    bool m_paged = false;
    int m_page = 0;
};

} // namespace lutrin::library
