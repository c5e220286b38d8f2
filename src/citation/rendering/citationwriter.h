// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/rendering/evaluation.h"
#include "citation/rendering/renderer.h"

#include <functional>
#include <string>
#include <vector>

namespace lutrin::citation {

/// All names of a cite as they read, the first with their label: cites in which they are equal are
/// grouped. Chapters of one author in books of different editors are not. Empty where something
/// else stands for the first.
[[nodiscard]] std::string groupingNames(const Rendering &rendering);

/// Puts the cites of one citation together: collapses ranges of numbers, repeated names and years
/// (« Cite Collapsing », « Cite Grouping ») and sets the delimiters between them.
///
/// Cites are brought together only where they stand side by side after sorting.
class CitationWriter {
public:
    /// Renders a cite, with or without what it may leave out.
    using Render = std::function<Rendering(const Cite &, Omitted)>;

    CitationWriter(const Style &style, const Locale &locale, Render render);

    /// The whole citation with the layout's affixes, before punctuated(). Empty when no cite
    /// gives any text.
    [[nodiscard]] std::vector<Run> write(const std::vector<Cite> &cites) const;

private:
    /// How a cite is joined to the one before it.
    enum class Link : std::uint8_t {
        None,       ///< by the layout's delimiter
        Group,      ///< the same names: a group
        YearSuffix, ///< the same names and year: only the suffix is shown
        Range,      ///< within a range: not shown
        RangeEnd,   ///< the end of a range, after a dash
    };
    struct Part {
        const Cite *cite = nullptr;
        Rendering rendering;
        std::string names; ///< the first names as they read
        std::string year;  ///< as it reads; what stands before the suffix where there is none
        bool more = false; ///< there is a text beside names, year and suffix
        Link link = Link::None;
    };

    [[nodiscard]] static bool isEmpty(const Part &part);
    [[nodiscard]] std::vector<Part> render(const std::vector<Cite> &cites) const;
    [[nodiscard]] bool showsLocator(const Part &part) const;
    static void linkRanges(std::vector<Part> &parts,
                           const std::function<bool(std::size_t)> &follows);
    void linkNumbers(std::vector<Part> &parts) const;
    void linkNames(std::vector<Part> &parts) const;
    void dropYear(Part &part) const;
    static void dropRepeated(std::vector<Part> &parts);
    void linkSuffixRanges(std::vector<Part> &parts) const;
    void shorten(std::vector<Part> &parts) const;
    void capitalizeTerm(Part &part, bool first) const;
    void writePart(const std::vector<Part> &parts, std::size_t index, Output &output) const;
    [[nodiscard]] bool endsGroup(const std::vector<Part> &parts, std::size_t index) const;
    [[nodiscard]] std::string delimiter(const std::vector<Part> &parts, std::size_t index) const;
    [[nodiscard]] std::string groupDelimiter(const Part &part) const;
    [[nodiscard]] std::string suffixDelimiter() const;
    [[nodiscard]] std::string rangeDelimiter() const;
    [[nodiscard]] bool collapsesYears() const;

    const Style &m_style;
    const Locale &m_locale;
    Render m_render;
};

} // namespace lutrin::citation
