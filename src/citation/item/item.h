// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/item/itemtype.h"
#include "citation/item/variable.h"

#include <bitset>
#include <string>
#include <utility>
#include <vector>

namespace lutrin::citation {

/// A name as CSL knows it: a person by its parts, or an institution by `literal` alone.
struct PersonName {
    std::string family;
    std::string given;
    std::string droppingParticle;    ///< dropped when the family name comes first: « de »
    std::string nonDroppingParticle; ///< kept with the family name: « Van »
    std::string suffix;              ///< « Jr. »
    std::string literal;
    bool commaSuffix = false;    ///< a comma before the suffix even in natural order
    bool staticOrdering = false; ///< family name first whatever the style says

    bool operator==(const PersonName &) const = default;
};

/// The same for names of the same parts, however they are to be ordered; a family name alone is the
/// same as an institution of that name.
[[nodiscard]] std::string personKey(const PersonName &name);

/// One end of a date. Years before our era are negative; 0 stands for an unknown part.
struct DateParts {
    int year = 0;
    int month = 0;
    int day = 0;
    int season = 0; ///< 1–4, spring to winter; only where there is no month
    /// What is no such number, as it is written: « Trinity ». It stands where a season would.
    std::string seasonText = {};

    bool operator==(const DateParts &) const = default;

    [[nodiscard]] bool hasSeason() const { return season != 0 || !seasonText.empty(); }
};

/// A date, a range of dates, or words that stand for one.
struct DateValue {
    DateParts begin;
    DateParts end;          ///< of a range; its year is 0 otherwise
    bool openEnd = false;   ///< a range that goes on: « 2003– »
    bool uncertain = false; ///< circa
    std::string literal;

    bool operator==(const DateValue &) const = default;

    [[nodiscard]] bool range() const { return openEnd || end.year != 0; }
    [[nodiscard]] bool empty() const
    {
        return begin.year == 0 && literal.empty() && !begin.hasSeason();
    }
};

/// A bibliographic item: what CSL-JSON holds. A plain value; fields without a value are absent.
/// Text values may hold CSL's inline markup (`<i>`, `<b>`, `<sup>`, `<sub>`, small capitals,
/// `<span class="nocase">`), which is rendered as such.
class Item {
public:
    std::string id;
    ItemType type = ItemType::None;

    /// A standard or number variable; empty when absent.
    [[nodiscard]] const std::string &text(Variable variable) const;
    /// A date variable; null when absent.
    [[nodiscard]] const DateValue *date(Variable variable) const;
    /// A name variable; empty when absent.
    [[nodiscard]] const std::vector<PersonName> &names(Variable variable) const;
    /// Every name variable that the item has.
    [[nodiscard]] const std::vector<std::pair<Variable, std::vector<PersonName>>> &nameLists() const
    {
        return m_names;
    }
    [[nodiscard]] bool has(Variable variable) const
    {
        return m_present.test(static_cast<std::size_t>(variable));
    }

    /// Each replaces the former value; an empty value takes the field away.
    void set(Variable variable, std::string value);
    void set(Variable variable, DateValue value);
    void set(Variable variable, std::vector<PersonName> value);

    bool operator==(const Item &) const = default;

private:
    /// Styles ask for many more variables than an item has.
    std::bitset<static_cast<std::size_t>(variableCount)> m_present;
    std::vector<std::pair<Variable, std::string>> m_texts;
    std::vector<std::pair<Variable, DateValue>> m_dates;
    std::vector<std::pair<Variable, std::vector<PersonName>>> m_names;
};

} // namespace lutrin::citation
