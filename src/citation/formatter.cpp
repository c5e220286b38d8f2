// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/formatter.h"

#include "citation/output/frenchtypography.h"
#include "citation/output/latexwriter.h"
#include "citation/output/markupwriter.h"
#include "citation/output/officewriter.h"
#include "citation/output/quotation.h"
#include "citation/processor.h"

#include <algorithm>
#include <array>
#include <functional>
#include <string_view>
#include <utility>

namespace lutrin::citation {
namespace {

/// « er » after a number is one superscript, not two.
std::string withoutSeams(std::string text)
{
    constexpr std::string_view seam = "</sup><sup>";
    for (std::size_t at = text.find(seam); at != std::string::npos; at = text.find(seam, at))
        text.erase(at, seam.size());
    return text;
}

using Runs = std::vector<Run>;

/// How each text of Formatted is written.
struct Writer {
    std::string Formatted::*text;
    std::string (*write)(const Runs &runs);
};
constexpr std::array<Writer, 7> writers{
    {{&Formatted::plain, [](const Runs &runs) { return toPlain(runs); }},
     {&Formatted::html, [](const Runs &runs) { return withoutSeams(toHtml(runs)); }},
     {&Formatted::rtf, [](const Runs &runs) { return toRtf(runs); }},
     {&Formatted::markdown, [](const Runs &runs) { return withoutSeams(toMarkdown(runs)); }},
     {&Formatted::latex, [](const Runs &runs) { return toLatex(runs); }},
     {&Formatted::odf, [](const Runs &runs) { return toOdf(runs); }},
     {&Formatted::ooxml, [](const Runs &runs) { return toOoxml(runs); }}}};

Formatted formatted(const Runs &runs, const Options &options)
{
    Formatted formatted;
    for (const Writer &writer : writers) {
        if (options.outputs.empty() || std::ranges::count(options.outputs, writer.text) > 0)
            formatted.*writer.text = writer.write(runs);
    }
    return formatted;
}

bool wantsFrench(const Options &options, const Locale &locale)
{
    return options.typography == Typography::French && locale.isFrench();
}

/// Guillemets in French, and what the locale has for its own language.
QuotationMarks marksOf(const Locale &locale)
{
    if (locale.isFrench() || locale.openQuote().empty() || locale.closeQuote().empty())
        return {};
    return {.open = locale.openQuote(),
            .close = locale.closeQuote(),
            .innerOpen = locale.openInnerQuote(),
            .innerClose = locale.closeInnerQuote(),
            .deepOpen = locale.openQuote(),
            .deepClose = locale.closeQuote()};
}

/// The texts asked for, before they are written in their forms.
Result<std::vector<std::vector<Run>>> texts(const LoadedStyle &style,
                                            const std::vector<Item> &items, const Options &options,
                                            std::stop_token stop, const std::function<void()> &made)
{
    Processor processor(style, items);
    if (const auto ready = processor.prepare(stop); !ready)
        return failure(ready.error());
    std::vector<std::vector<Run>> result;
    const Locator locator = parseLocator(options.locator);
    if (options.form == Form::Bibliography && style.style->bibliography) {
        for (BibliographyEntry &entry : processor.bibliography(locator, made))
            result.push_back(std::move(entry.runs));
        return result;
    }
    for (const Item &item : items) {
        if (stop.stop_requested())
            return failure({Cause::Cancelled, {}, {}, {}});
        CitationInput citation;
        citation.cites.resize(1);
        citation.cites.front().item = &item;
        citation.cites.front().locator = locator;
        citation.note = style.style->info.noteStyle ? 1 : 0;
        result.push_back(processor.citation(std::move(citation)));
        made();
    }
    return result;
}

} // namespace

Result<std::vector<Formatted>> Formatter::format(const std::vector<Item> &items,
                                                 const Options &options, std::stop_token stop,
                                                 const ProgressCallback &progress) const
{
    const auto style = m_catalogue.load(options.style, options.locale);
    if (!style)
        return failure(style.error());
    Progress state{.done = 0, .total = 2 * static_cast<std::int64_t>(items.size()), .subject = {}};
    const auto step = [&] {
        ++state.done;
        if (progress)
            progress(state);
    };
    auto runs = texts(*style, items, options, stop, step);
    if (!runs)
        return failure(runs.error());
    std::vector<Formatted> result;
    result.reserve(runs->size());
    for (std::vector<Run> &text : *runs) {
        if (wantsFrench(options, *style->locale))
            applyFrenchTypography(text);
        result.push_back(formatted(text, options));
        step();
    }
    return result;
}

Result<Formatted> Formatter::quote(const std::vector<corpus::Inline> &passage, const Item &item,
                                   const Options &options) const
{
    const auto style = m_catalogue.load(options.style, options.locale);
    if (!style)
        return failure(style.error());
    auto runs = texts(*style, {item}, options, {}, [] {});
    if (!runs)
        return failure(runs.error());
    std::vector<Run> reference = runs->empty() ? std::vector<Run>() : std::move(runs->front());
    if (wantsFrench(options, *style->locale))
        applyFrenchTypography(reference);
    const QuotationMarks marks = marksOf(*style->locale);
    Formatted result = formatted(quotation(passage, reference, marks), options);
    // Of the forms that are copied, RTF alone has notes that a word processor takes for its own.
    if (options.form == Form::Note && !result.rtf.empty() && !reference.empty())
        result.rtf = toRtf(quotation(passage, {}, marks), reference);
    return result;
}

Formatted Formatter::words(std::string_view text, const Options &options)
{
    Run run;
    run.text = text;
    return formatted({run}, options);
}

} // namespace lutrin::citation
