// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/pageheading.h"
#include "corpus/richtext.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::library {

/// The text without its blanks and with one kind of apostrophe, for comparing.
[[nodiscard]] std::string comparable(std::string_view text);

/// As they are read, not as they are kept.
[[nodiscard]] std::int64_t characters(std::string_view text);

/// That of a page, as the reader of PDF files writes it; page 0 for any other block.
[[nodiscard]] corpus::PageHeading pageHeadingOf(const corpus::Block &block);

/// Whether it was read from a PDF: the text of its first page is under the heading of that.
[[nodiscard]] bool isPaged(const corpus::RichText &body);

/// A body's counted paragraphs, one after another, bare.
class BodyText {
public:
    explicit BodyText(const corpus::RichText &blocks);
    [[nodiscard]] std::size_t find(std::string_view bareText, std::size_t from = 0) const;
    [[nodiscard]] int paragraphAt(std::size_t at) const;
    /// About how many characters of the body as it is shown stand before it, headings and all.
    [[nodiscard]] std::int64_t placeAt(std::size_t at) const;
    [[nodiscard]] bool paged() const { return m_page != 0; }
    /// Its place in the file; 0 where the body has no pages.
    [[nodiscard]] int pageAt(std::size_t at) const;
    /// Also where only the mark that opens it was left out.
    [[nodiscard]] bool beginsSentence(std::size_t at) const;
    /// Also where only the point was left out.
    [[nodiscard]] bool endsSentence(std::size_t at) const;
    /// Whether one sentence ends and another begins between these two.
    [[nodiscard]] bool partsSentences(std::size_t begin, std::size_t end) const;

private:
    void beginPage(int page);
    void add(const corpus::Block &block);
    [[nodiscard]] bool beginsParagraph(std::size_t at) const;
    /// A capital, in quotation marks or not: neither « 1.3 » nor « etc. » ends a sentence.
    [[nodiscard]] bool isCapitalAt(std::size_t at) const;
    /// The point before `at` is that of « M. Durand » or « J. Durand », not of « l’OTAN. ».
    [[nodiscard]] bool isInitial(std::size_t at) const;
    [[nodiscard]] bool isUpperAt(std::size_t at) const;
    [[nodiscard]] std::size_t characterBefore(std::size_t at) const;
    static bool isPoint(std::string_view text);
    [[nodiscard]] bool endsWithPoint(std::size_t at) const;

    std::string m_text;
    std::vector<std::size_t> m_begins;  ///< of each paragraph
    std::vector<std::int64_t> m_places; ///< of each, as placeAt() tells it
    std::vector<std::int64_t> m_sizes;  ///< of each, in characters
    std::vector<bool> m_goesOn;         ///< whether it goes on with the last one of the page before
    std::map<std::size_t, int> m_pages; ///< by where what stands on each begins
    std::deque<std::size_t> m_turns;    ///< where pages begin whose headings come behind
    int m_page = 0;
    bool m_turned = false; ///< whether a page has begun since the last paragraph
};

} // namespace lutrin::library
