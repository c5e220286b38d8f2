// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/style/style.h"

namespace lutrin::citation {
namespace {

template <typename T>
void inheritOne(std::optional<T> &own, const std::optional<T> &outer)
{
    if (!own)
        own = outer;
}

} // namespace

void NameOptions::inherit(const NameOptions &outer)
{
    inheritOne(conjunction, outer.conjunction);
    inheritOne(delimiter, outer.delimiter);
    inheritOne(namesDelimiter, outer.namesDelimiter);
    inheritOne(precedesEtAl, outer.precedesEtAl);
    inheritOne(precedesLast, outer.precedesLast);
    inheritOne(etAlMin, outer.etAlMin);
    inheritOne(etAlUseFirst, outer.etAlUseFirst);
    inheritOne(etAlSubsequentMin, outer.etAlSubsequentMin);
    inheritOne(etAlSubsequentUseFirst, outer.etAlSubsequentUseFirst);
    inheritOne(etAlUseLast, outer.etAlUseLast);
    inheritOne(form, outer.form);
    inheritOne(initialize, outer.initialize);
    inheritOne(initializeWith, outer.initializeWith);
    inheritOne(sortOrder, outer.sortOrder);
    inheritOne(sortSeparator, outer.sortSeparator);
}

} // namespace lutrin::citation
