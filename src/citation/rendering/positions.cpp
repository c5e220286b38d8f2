// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/rendering/positions.h"

#include <optional>
#include <unordered_map>

namespace lutrin::citation {
namespace {

/// When an item was cited before.
struct Earlier {
    int firstNote = 0;
    int lastNote = 0;
};

CitePosition ibidPosition(const Cite &before, const Cite &cite)
{
    if (before.locator.value.empty())
        return cite.locator.value.empty() ? CitePosition::Ibid : CitePosition::IbidWithLocator;
    if (cite.locator.value.empty())
        return CitePosition::Subsequent;
    return before.locator == cite.locator ? CitePosition::Ibid : CitePosition::IbidWithLocator;
}

/// The cite that a cite could be the ibid of: the one before it in the citation or in its note, or
/// the only one of the note before. Where a note without citations stands between, there is none.
const Cite *immediatelyBefore(const std::vector<CitationInput> &citations, std::size_t citation,
                              std::size_t cite)
{
    if (cite > 0)
        return &citations[citation].cites[cite - 1];
    // Notes follow notes, and citations in the text follow each other.
    const int note = citations[citation].note;
    std::size_t previous = citation;
    while (previous-- > 0 && (citations[previous].note == 0) != (note == 0)) {
    }
    if (previous > citation || citations[previous].cites.empty())
        return nullptr;
    const int noteBefore = citations[previous].note;
    if (note != 0 && note == noteBefore)
        return &citations[previous].cites.back();
    const bool shared = note != 0 && previous > 0 && citations[previous - 1].note == noteBefore;
    const bool single = citations[previous].cites.size() == 1 && !shared;
    return single && note - noteBefore <= 1 ? &citations[previous].cites.front() : nullptr;
}

void locateOne(Cite &cite, const Cite *before, const Earlier &earlier, int note, int distance)
{
    cite.position = before != nullptr && before->item == cite.item ? ibidPosition(*before, cite)
                                                                   : CitePosition::Subsequent;
    // The number of an earlier note, not of the one that the cite itself stands in.
    cite.firstNote = earlier.firstNote == note ? 0 : earlier.firstNote;
    // Between citations in the text there is no note.
    const bool together = (note == 0) == (earlier.lastNote == 0);
    cite.nearNote = together && note - earlier.lastNote <= distance;
}

} // namespace

void locate(std::vector<CitationInput> &citations, int nearNoteDistance)
{
    std::unordered_map<const Item *, Earlier> seen;
    for (std::size_t i = 0; i < citations.size(); ++i) {
        if (citations[i].located)
            continue;
        const int note = citations[i].note;
        for (std::size_t j = 0; j < citations[i].cites.size(); ++j) {
            Cite &cite = citations[i].cites[j];
            const auto [earlier, first] = seen.try_emplace(cite.item, Earlier{note, note});
            if (!first)
                locateOne(cite, immediatelyBefore(citations, i, j), earlier->second, note,
                          nearNoteDistance);
            earlier->second.lastNote = note;
        }
    }
}

} // namespace lutrin::citation
