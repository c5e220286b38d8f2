// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/item/item.h"
#include "citation/item/locator.h"
#include "citation/style/locale.h"
#include "citation/style/style.h"

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace lutrin::citation {

/// Where a cite stands in relation to earlier ones (« Position »). Each holds for the ones after
/// it in the sense of the specification: an ibid is also subsequent.
enum class CitePosition : std::uint8_t { First, Subsequent, Ibid, IbidWithLocator };

/// How far an item has been told apart from others.
struct Disambiguation {
    std::vector<int> shownNames; ///< by cs:names rendered: at least so many names are shown
    /// By cs:names rendered and name: 0 as the style has it, 1 initials, 2 the given name in full.
    std::vector<std::vector<std::uint8_t>> givenLevels;
    /// The same in the bibliography, where persons are told apart wherever they stand.
    std::vector<std::pair<Variable, std::vector<std::uint8_t>>> entryLevels;
    int conditions = 0; ///< so many `disambiguate="true"` tests hold, the first ones met
    int yearSuffix = 0; ///< 1 is « a »; 0 for none

    bool operator==(const Disambiguation &) const = default;
};

/// One cite: an item as it is cited in one place.
struct Cite {
    const Item *item = nullptr;
    Locator locator;
    std::string prefix; ///< the writer's own, with inline markup
    std::string suffix;
    bool suppressAuthor = false;
    bool authorOnly = false;
    CitePosition position = CitePosition::First;
    bool nearNote = false;
    int firstNote = 0;      ///< number of the note that cites the item first; 0 for none
    int citationNumber = 0; ///< in the bibliography

    /// Whether the writer added nothing: neither words nor a place.
    [[nodiscard]] bool isBare() const
    {
        return prefix.empty() && suffix.empty() && locator.value.empty();
    }
};

/// What a rendering is for, beside what is rendered.
enum class Purpose : std::uint8_t {
    Display,
    SortKey,        ///< names in sort order, dates as numbers
    Disambiguation, ///< to see whether two cites read the same
};

/// What a cite leaves out: its author where it is told to, or what the cite before has, too.
enum class Omitted : std::uint8_t { Nothing, Names, NamesAndYear };

/// Everything that the evaluation of a layout reads; none of it changes while it runs.
struct Evaluation {
    const Style &style;
    const Locale &locale;
    const Cite &cite;
    const Disambiguation &disambiguation;
    Area area = Area::Citation;
    Purpose purpose = Purpose::Display;
    const NameOptions *sortNames = nullptr; ///< of the sort key being rendered
    bool omitFirstNames = false;     ///< author suppressed, or collapsed with the cite before
    bool omitFirstYear = false;      ///< collapsed with the cite before
    bool explicitYearSuffix = false; ///< the style renders year-suffix by itself
    /// NamesRecord::persons of the entry before, where `subsequent-author-substitute` is to take
    /// the place of the same ones in this entry; null elsewhere.
    const std::vector<std::string> *personsBefore = nullptr;
};

/// What the rendering of some elements came to.
struct Outcome {
    bool calledVariable = false;   ///< some variable was asked for
    bool renderedVariable = false; ///< and had a value

    void add(const Outcome &other)
    {
        calledVariable |= other.calledVariable;
        renderedVariable |= other.renderedVariable;
    }
};

} // namespace lutrin::citation
