// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/pageheading.h"
#include "corpus/richtext.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
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

/// Whether it is a paragraph that a reference counts: neither heading, note, figure nor table.
[[nodiscard]] bool isCounted(corpus::BlockKind kind);

/// The number of a call of a note, without the brackets around it and not raised.
[[nodiscard]] std::string bareCall(std::string_view call);

/// Whether it was read from a PDF: the text of its first page is under the heading of that.
[[nodiscard]] bool isPaged(const corpus::RichText &body);

/// From byte to byte, the end excluded.
struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(const Stretch &) const = default;
};

/// A body's counted paragraphs, one after another, bare.
class BodyText {
public:
    /// Where words stand, and what among them calls notes of the body.
    struct Found {
        Stretch place;
        std::vector<Stretch> calls; ///< of the words that were looked for
    };

    explicit BodyText(const corpus::RichText &blocks);
    /// Words have the calls of notes or not, each as the body has it, raised (« ¹ ») or in
    /// brackets.
    [[nodiscard]] std::optional<Found> find(std::string_view bareText, std::size_t from = 0) const;
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
    void addChildren(const corpus::RichText &children);
    void addRun(const corpus::Inline &run);
    /// Whether all `words` from `done` on stand in the text from `at` on; sets the end and the
    /// calls. `doubts`: how often digits may yet look like a call and turn out to be the text's
    /// own.
    bool goesOn(std::string_view words, std::size_t done, std::size_t at, Found &found,
                int &doubts) const;
    [[nodiscard]] std::vector<Stretch>::const_iterator callFrom(std::size_t at) const;
    /// Where what stands at or before `at`, without calls, ends; and where what is behind begins.
    [[nodiscard]] std::size_t beforeCalls(std::size_t at) const;
    [[nodiscard]] std::size_t behindCalls(std::size_t at) const;
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
    std::vector<Stretch> m_calls;       ///< what calls notes in it
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
