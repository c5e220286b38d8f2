// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/pdfpassages.h"

#include "gui/reader/pdfcalls.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace lutrin::gui {

namespace {

/// The letters that comparing goes by, and where each came from.
struct Letters {
    QString text;
    std::vector<PdfPlace> places; ///< before each letter of text
};

bool isLeftOut(QChar c)
{
    constexpr char16_t softHyphen = 0x00AD;
    // Hyphens, as QtPdf writes those that a line's end put into a word, too.
    return c.isSpace() || c == u'-' || c == u'\u2010' || c == u'\u2011' || c == softHyphen ||
           c == u'\x02' || c == u'\xFFFE';
}

void add(Letters &letters, const QString &text, int page)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (isLeftOut(c))
            continue;
        // A ligature is its letters, an apostrophe is one.
        QString plain(c == u'\u2019' ? u'\'' : c);
        if (c.decompositionTag() == QChar::Compat)
            plain = plain.normalized(QString::NormalizationForm_KC);
        letters.text += plain;
        letters.places.insert(letters.places.end(), static_cast<std::size_t>(plain.size()),
                              {page, static_cast<int>(at)});
    }
}

void add(Letters &letters, const Letters &more)
{
    letters.text += more.text;
    letters.places.insert(letters.places.end(), more.places.begin(), more.places.end());
}

QString lettersOf(const std::string &quote)
{
    Letters letters;
    add(letters, QString::fromStdString(quote), 0);
    return letters.text;
}

QString withoutCalls(const PdfFile &file, int page)
{
    QString text = file.text(page);
    for (const Span &call : callsOfNotes(file, page))
        std::fill_n(text.begin() + call.position, call.length, u' ');
    return text;
}

/// Reads each page once, with or without what calls notes.
class Pages {
public:
    Pages(const PdfFile &file, bool calls) : m_file(file), m_calls(calls) {}

    /// Of these pages of the file, as far as it has them.
    Letters letters(int first, int last)
    {
        Letters all;
        for (int page = first; page <= last && page < m_file.pageCount(); ++page)
            add(all, of(page));
        return all;
    }

    const Letters &whole(const std::stop_token &stop)
    {
        for (; m_next < m_file.pageCount() && !stop.stop_requested(); ++m_next)
            add(m_whole, of(m_next));
        return m_whole;
    }

private:
    const Letters &of(int page)
    {
        m_pages.resize(static_cast<std::size_t>(m_file.pageCount()));
        auto &own = m_pages[static_cast<std::size_t>(page)];
        if (!own) {
            own.emplace();
            add(*own, m_calls ? m_file.text(page) : withoutCalls(m_file, page), page);
        }
        return *own;
    }

    const PdfFile &m_file;
    bool m_calls;
    std::vector<std::optional<Letters>> m_pages;
    Letters m_whole;
    int m_next = 0; ///< the page that m_whole goes on with
};

std::vector<PdfRange> rangesOf(const QString &words, const Letters &letters)
{
    std::vector<PdfRange> ranges;
    if (words.isEmpty())
        return ranges;
    for (qsizetype at = letters.text.indexOf(words); at >= 0;
         at = letters.text.indexOf(words, at + 1)) {
        PdfPlace end = letters.places[static_cast<std::size_t>(at + words.size() - 1)];
        ++end.index;
        ranges.push_back({.anchor = letters.places[static_cast<std::size_t>(at)], .head = end});
    }
    return ranges;
}

std::optional<PdfRange> nearest(const std::vector<PdfRange> &ranges, const PdfPlace &place)
{
    const auto distance = [&](const PdfRange &range) {
        return std::tuple(std::abs(range.anchor.page - place.page),
                          std::abs(range.anchor.index - place.index));
    };
    const auto found = std::ranges::min_element(ranges, {}, distance);
    return found == ranges.end() ? std::nullopt : std::optional(*found);
}

PdfPlace placeOf(const corpus::Highlight &highlight)
{
    return {highlight.page - 1, static_cast<int>(highlight.place)};
}

/// On the pages that it was marked on.
std::optional<PdfRange> rangeThere(const corpus::Highlight &highlight, Pages &pages)
{
    if (highlight.page == 0)
        return std::nullopt;
    const int last = std::max(highlight.page, highlight.lastPage) - 1;
    return nearest(rangesOf(lettersOf(highlight.quote), pages.letters(highlight.page - 1, last)),
                   placeOf(highlight));
}

std::optional<PdfRange> rangeAnywhere(const corpus::Highlight &highlight, Pages &pages,
                                      const std::stop_token &stop)
{
    const std::vector<PdfRange> all = rangesOf(lettersOf(highlight.quote), pages.whole(stop));
    if (highlight.page == 0)
        return all.size() == 1 ? std::optional(all.front()) : std::nullopt;
    return nearest(all, placeOf(highlight));
}

/// As the words are written, or else without what calls notes among them, which is no part of what
/// was marked.
std::optional<PdfRange> rangeOf(const corpus::Highlight &highlight, Pages &written, Pages &bare,
                                const std::stop_token &stop)
{
    std::optional<PdfRange> range = rangeThere(highlight, written);
    if (!range)
        range = rangeThere(highlight, bare);
    if (!range)
        range = rangeAnywhere(highlight, written, stop);
    return range ? range : rangeAnywhere(highlight, bare, stop);
}

std::vector<PdfSpan> spansOf(const PdfFile &file, const PdfRange &range)
{
    std::vector<PdfSpan> spans;
    for (int page = range.begin().page; page <= range.end().page; ++page) {
        const int from = page == range.begin().page ? range.begin().index : 0;
        const int to =
            page == range.end().page ? range.end().index : static_cast<int>(file.text(page).size());
        if (to > from)
            spans.push_back(file.span(page, from, to - from));
    }
    return spans;
}

} // namespace

std::vector<std::optional<PdfPassage>> placesIn(const PdfFile &file,
                                                const std::vector<corpus::Highlight> &highlights,
                                                const std::stop_token &stop)
{
    Pages written(file, true);
    Pages bare(file, false);
    std::vector<std::optional<PdfPassage>> places(highlights.size());
    for (std::size_t at = 0; at < highlights.size() && !stop.stop_requested(); ++at) {
        if (const auto range = rangeOf(highlights[at], written, bare, stop))
            places[at] = PdfPassage{.range = *range, .spans = spansOf(file, *range)};
    }
    return places;
}

} // namespace lutrin::gui
