// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of CitationWriter that says what stands between cites.
#include "citation/rendering/citationwriter.h"

namespace lutrin::citation {

/// Where the style names none, years follow each other with commas; cites that go on with a title
/// or the like are parted as any others are.
std::string CitationWriter::groupDelimiter(const Part &part) const
{
    const Citation &citation = m_style.citation;
    if (citation.groupDelimiter)
        return *citation.groupDelimiter;
    const bool years = !m_style.info.noteStyle && !part.rendering.asksForText;
    return years ? ", " : citation.layout.delimiter;
}

std::string CitationWriter::suffixDelimiter() const
{
    const Citation &citation = m_style.citation;
    if (citation.yearSuffixDelimiter)
        return *citation.yearSuffixDelimiter;
    return citation.groupDelimiter.value_or(citation.layout.delimiter);
}

std::string CitationWriter::rangeDelimiter() const
{
    const std::string_view term = m_locale.text("citation-range-delimiter");
    return std::string(term.empty() ? "–" : term);
}

std::string CitationWriter::delimiter(const std::vector<Part> &parts, std::size_t index) const
{
    const std::string &before = parts[index - 1].cite->suffix;
    const std::string &prefix = parts[index].cite->prefix;
    // The writer's own punctuation takes the place of the style's.
    if (!prefix.empty() && std::string_view(",.;:").find(prefix.front()) != std::string::npos)
        return {};
    if (!before.empty() && std::string_view(",.;:").find(before.back()) != std::string::npos)
        return m_style.citation.layout.delimiter.empty() ? "" : " ";
    switch (parts[index].link) {
    case Link::RangeEnd:
        return rangeDelimiter();
    case Link::YearSuffix: {
        // A letter with words or a place of its own is a cite in the group, and so is what
        // follows one.
        const auto placed = [](const Part &part) {
            return part.more || !part.cite->locator.value.empty();
        };
        const Part &last = parts[index - 1];
        const bool more =
            !before.empty() || !parts[index].cite->isBare() || parts[index].more ||
            (last.link == Link::YearSuffix && placed(last) && last.cite->prefix.empty());
        return more ? groupDelimiter(parts[index]) : suffixDelimiter();
    }
    case Link::Group:
        return !m_style.citation.groupDelimiter && endsGroup(parts, index)
                   ? *m_style.citation.afterCollapseDelimiter
                   : groupDelimiter(parts[index]);
    case Link::Range:
    case Link::None:
        break;
    }
    return endsGroup(parts, index) ? *m_style.citation.afterCollapseDelimiter
                                   : m_style.citation.layout.delimiter;
}

/// Whether `after-collapse-delimiter` stands before a part. As in citeproc-js it also stands behind
/// a place, and where years collapse between cites of which none is collapsed: a group of one.
bool CitationWriter::endsGroup(const std::vector<Part> &parts, std::size_t index) const
{
    if (!collapsesYears() || !m_style.citation.afterCollapseDelimiter)
        return false;
    if (!parts[index - 1].cite->locator.value.empty())
        return true;
    if (parts[index].link != Link::None)
        return false;
    return parts[index - 1].link != Link::None || m_style.citation.collapse != Collapse::YearSuffix;
}

} // namespace lutrin::citation
