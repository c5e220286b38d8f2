// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/highlightplaces.h"

#include "gui/reader/passagetext.h"

#include <algorithm>
#include <cstdlib>

namespace lutrin::gui {

namespace {

constexpr qsizetype longestQuote = 160;

} // namespace

std::optional<Span> spanOf(const corpus::Highlight &highlight, const QTextDocument &page)
{
    const std::vector<Span> places = placesOf(page, QString::fromStdString(highlight.quote));
    if (highlight.page != 0 && places.size() > 1)
        return std::nullopt;
    const auto nearest = std::ranges::min_element(
        places, {}, [&](const Span &span) { return std::abs(span.position - highlight.place); });
    return nearest == places.end() ? std::nullopt : std::optional(*nearest);
}

std::vector<Span> spansOf(const std::vector<corpus::Highlight> &highlights,
                          const QTextDocument &page)
{
    std::vector<Span> spans;
    for (const corpus::Highlight &highlight : highlights) {
        if (const auto span = spanOf(highlight, page))
            spans.push_back(*span);
    }
    return spans;
}

QString quoteBeginning(const std::string &quote)
{
    const QString words = QString::fromStdString(quote).simplified();
    if (words.size() <= longestQuote)
        return words;
    const qsizetype end = words.lastIndexOf(u' ', longestQuote);
    return words.left(end > 0 ? end : longestQuote) + QStringLiteral("\u00a0…");
}

} // namespace lutrin::gui
