// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/rendering/citationwriter.h"

#include "citation/rendering/layoutwriter.h"
#include "citation/style/styletraits.h"

#include <algorithm>
#include <cctype>

namespace lutrin::citation {
namespace {

using Slice = std::pair<std::size_t, std::size_t>;

Output slice(const Output &output, Slice range)
{
    Output result;
    const auto begin = output.runs().begin();
    result.insert(0, {begin + static_cast<std::ptrdiff_t>(range.first),
                      begin + static_cast<std::ptrdiff_t>(range.second)});
    return result;
}

/// The runs of a range with the looks that are on around it.
Output sliceInLooks(const Output &output, Slice range)
{
    std::vector<Run> open;
    for (std::size_t i = 0; i < range.first; ++i) {
        if (output.runs()[i].kind == Run::Kind::Open)
            open.push_back(output.runs()[i]);
        else if (output.runs()[i].kind == Run::Kind::Close && !open.empty())
            open.pop_back();
    }
    std::erase_if(open, [](const Run &run) { return run.quotes || run.style == TextStyle{}; });
    Output result;
    for (const Run &run : open)
        result.open(run);
    result.append(slice(output, range));
    for (std::size_t i = open.size(); i-- > 0;)
        result.close(i);
    return result;
}

std::string plain(const Output &output, Slice range)
{
    std::string result;
    for (std::size_t i = range.first; i < range.second; ++i)
        if (output.runs()[i].kind == Run::Kind::Text)
            result += output.runs()[i].text;
    return result;
}

Omitted omittedOf(const Cite &cite)
{
    return cite.suppressAuthor ? Omitted::Names : Omitted::Nothing;
}

std::string yearOf(const Rendering &bare)
{
    if (bare.year)
        return plain(bare.output, *bare.year);
    return bare.yearSuffix ? plain(bare.output, {0, bare.yearSuffix->first}) : std::string();
}

/// Whether a cite without its names has a text beside the year and its suffix.
bool hasMore(const Rendering &bare)
{
    const auto isIn = [](const std::optional<Slice> &range, std::size_t run) {
        return range && run >= range->first && run < range->second;
    };
    // Without a year, what stands before the suffix is the same in all that are collapsed by it.
    const std::size_t begin = !bare.year && bare.yearSuffix ? bare.yearSuffix->second : 0;
    for (std::size_t i = begin; i < bare.output.mark(); ++i) {
        const Run &run = bare.output.runs()[i];
        if (run.kind == Run::Kind::Text && !run.affix && !run.text.empty() && !isIn(bare.year, i) &&
            !isIn(bare.yearSuffix, i))
            return true;
    }
    return false;
}

/// Where all that the first cs:names renders ends: further variables and labels.
std::size_t endOfFirstNames(const std::vector<NamesRecord> &names)
{
    std::size_t last = 0;
    while (last + 1 < names.size() && names[last + 1].follows)
        ++last;
    return names[last].labelEnd;
}

/// Whether a writer's prefix ends a sentence, so that a capital follows. One word and a point is
/// rather an abbreviation.
bool endsSentence(const std::string &prefix)
{
    const std::size_t end = prefix.find_last_not_of(" \"”’»'");
    if (end == std::string::npos || std::string_view(".!?").find(prefix[end]) == std::string::npos)
        return false;
    const std::size_t begin = prefix.find_first_not_of(' ');
    return prefix.find(' ', begin) < end;
}

} // namespace

std::string groupingNames(const Rendering &rendering)
{
    if (rendering.names.empty())
        return {};
    const NamesRecord &names = rendering.names.front();
    if (names.labelEnd > rendering.output.mark() || names.variable == Variable::Unknown)
        return {};
    std::string all = plain(rendering.output, {names.begin, names.labelEnd});
    for (std::size_t i = 1; i < rendering.names.size(); ++i)
        if (const NamesRecord &further = rendering.names[i]; further.end <= rendering.output.mark())
            all += "\n" + plain(rendering.output, {further.begin, further.end});
    return all;
}

CitationWriter::CitationWriter(const Style &style, const Locale &locale, Render render)
    : m_style(style), m_locale(locale), m_render(std::move(render))
{
}

bool CitationWriter::collapsesYears() const
{
    const Collapse collapse = m_style.citation.collapse;
    return collapse != Collapse::None && collapse != Collapse::CitationNumber;
}

/// What the writer added is shown, though the style prints nothing of the item.
bool CitationWriter::isEmpty(const Part &part)
{
    return !part.rendering.output.hasText(0) && part.cite->prefix.empty() &&
           part.cite->suffix.empty();
}

std::vector<Run> CitationWriter::write(const std::vector<Cite> &cites) const
{
    const auto author =
        std::find_if(cites.begin(), cites.end(), [](const Cite &cite) { return cite.authorOnly; });
    if (author != cites.end() && cites.size() > 1)
        return write({*author}); // who is named in the running text, outside of any citation
    std::vector<Part> parts = render(cites);
    if (m_style.citation.collapse == Collapse::CitationNumber)
        linkNumbers(parts);
    else if (collapsesYears() || m_style.citation.groupDelimiter)
        linkNames(parts);
    if (collapsesYears())
        shorten(parts);
    Output output;
    std::erase_if(parts, isEmpty);
    for (std::size_t i = 0; i < parts.size(); ++i)
        writePart(parts, i, output);
    if (!output.hasText(0))
        return {};
    if (author != cites.end())
        return std::move(output.runs());
    const Presentation &layout = m_style.citation.layout.look;
    if (!layout.suffix.ends_with(' '))
        return inLayout(layout, std::move(output));
    // Nothing follows for which the layout's suffix should make room.
    Presentation tight = layout;
    tight.suffix.erase(tight.suffix.find_last_not_of(' ') + 1);
    return inLayout(tight, std::move(output));
}

std::vector<CitationWriter::Part> CitationWriter::render(const std::vector<Cite> &cites) const
{
    std::vector<Part> parts;
    for (const Cite &cite : cites) {
        Part part;
        part.cite = &cite;
        part.rendering = m_render(cite, omittedOf(cite));
        Rendering &rendering = part.rendering;
        if (isEmpty(part))
            continue;
        if (!rendering.names.empty()) {
            const NamesRecord &names = rendering.names.front();
            // A cite without its author is still one of the author's.
            part.names =
                groupingNames(cite.suppressAuthor ? m_render(cite, Omitted::Nothing) : rendering);
            if (cite.authorOnly) {
                rendering.output =
                    slice(rendering.output, {names.begin, endOfFirstNames(rendering.names)});
                rendering.yearSuffix.reset();
            }
        }
        capitalizeTerm(part, parts.empty());
        parts.push_back(std::move(part));
    }
    return parts;
}

/// In notes, a term that starts a sentence starts with a capital (« Ibid. »).
void CitationWriter::capitalizeTerm(Part &part, bool first) const
{
    const std::string &prefix = part.cite->prefix;
    const bool starts = prefix.empty() ? first : endsSentence(prefix);
    if (!m_style.info.noteStyle || !starts)
        return;
    capitalizeLeadingTerm(part.rendering.output, m_locale.language());
}

/// Whether the style shows the place that the writer cites.
bool CitationWriter::showsLocator(const Part &part) const
{
    if (part.cite->locator.value.empty())
        return false;
    Cite without = *part.cite;
    without.locator = {};
    return m_render(without, Omitted::Nothing).output.plain() != part.rendering.output.plain();
}

/// Cites of which each follows the one before are shown as a range, where they are three or more.
void CitationWriter::linkRanges(std::vector<Part> &parts,
                                const std::function<bool(std::size_t)> &follows)
{
    for (std::size_t begin = 0; begin < parts.size();) {
        std::size_t end = begin + 1;
        while (end < parts.size() && follows(end))
            ++end;
        if (end - begin > 2) {
            for (std::size_t i = begin + 1; i + 1 < end; ++i)
                parts[i].link = Link::Range;
            parts[end - 1].link = Link::RangeEnd;
        }
        begin = end;
    }
}

/// What stands before the first number of a range belongs to all of it.
void CitationWriter::linkNumbers(std::vector<Part> &parts) const
{
    if (parts.size() < 3 || !rendersNumber(m_style, m_style.citation.layout.children))
        return;
    const auto follows = [&](std::size_t i) {
        const Cite &cite = *parts[i].cite;
        return cite.citationNumber == parts[i - 1].cite->citationNumber + 1 &&
               parts[i - 1].cite->suffix.empty() && cite.prefix.empty() && cite.suffix.empty() &&
               !showsLocator(parts[i]) && !showsLocator(parts[i - 1]);
    };
    linkRanges(parts, follows);
}

void CitationWriter::linkNames(std::vector<Part> &parts) const
{
    for (std::size_t i = 1; i < parts.size(); ++i)
        if (!parts[i].names.empty() && parts[i].names == parts[i - 1].names)
            parts[i].link = Link::Group;
}

/// Takes the repeated names off the cites of a group, and the repeated years where asked to.
void CitationWriter::shorten(std::vector<Part> &parts) const
{
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool grouped = parts[i].link == Link::Group;
        const bool leads = i + 1 < parts.size() && parts[i + 1].link == Link::Group;
        if (!grouped && !leads)
            continue;
        Rendering bare = m_render(*parts[i].cite, Omitted::Names);
        parts[i].year = yearOf(bare);
        parts[i].more = hasMore(bare);
        if (grouped)
            parts[i].rendering = std::move(bare);
    }
    if (m_style.citation.collapse == Collapse::Year)
        return;
    dropRepeated(parts);
    for (std::size_t i = 1; i < parts.size(); ++i)
        if (parts[i].link == Link::Group && !parts[i].year.empty() &&
            parts[i].year == parts[i - 1].year)
            dropYear(parts[i]);
    if (m_style.citation.collapse == Collapse::YearSuffixRanged)
        linkSuffixRanges(parts);
}

/// Takes the year off that the cite before has, too: only what makes the cite another one is left.
void CitationWriter::dropYear(Part &part) const
{
    if (part.rendering.yearSuffix)
        part.link = Link::YearSuffix;
    if (part.more && part.rendering.year && m_style.citation.addYearSuffix)
        part.rendering = m_render(*part.cite, Omitted::NamesAndYear);
}

/// Of a work that is cited twice in a row nothing is left when names and year are taken off.
void CitationWriter::dropRepeated(std::vector<Part> &parts)
{
    for (std::size_t i = parts.size(); i-- > 1;)
        if (parts[i].link == Link::Group && parts[i].cite->item == parts[i - 1].cite->item &&
            parts[i].cite->isBare() && !parts[i].rendering.yearSuffix)
            parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(i));
}

void CitationWriter::linkSuffixRanges(std::vector<Part> &parts) const
{
    const auto follows = [&](std::size_t i) {
        return parts[i].link == Link::YearSuffix && parts[i].cite->isBare() &&
               parts[i - 1].cite->isBare() && !parts[i].more && !parts[i - 1].more &&
               parts[i].rendering.suffixNumber == parts[i - 1].rendering.suffixNumber + 1;
    };
    linkRanges(parts, follows);
}

void CitationWriter::writePart(const std::vector<Part> &parts, std::size_t index,
                               Output &output) const
{
    const Part &part = parts[index];
    if (part.link == Link::Range)
        return;
    if (index > 0)
        output.affix(delimiter(parts, index));
    writeCiteAffix(part.cite->prefix, true, output);
    const bool suffixOnly =
        part.link == Link::YearSuffix ||
        (part.link == Link::RangeEnd && m_style.citation.collapse != Collapse::CitationNumber);
    const Rendering &rendering = part.rendering;
    if (suffixOnly && rendering.yearSuffix && !part.more) {
        output.append(sliceInLooks(rendering.output, *rendering.yearSuffix));
    } else if (suffixOnly && rendering.yearSuffix && !rendering.year) {
        output.append(
            slice(rendering.output, {rendering.yearSuffix->first, rendering.output.mark()}));
    } else {
        output.append(rendering.output);
    }
    writeCiteAffix(part.cite->suffix, false, output);
}

} // namespace lutrin::citation
