// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reading.h"
#include "library/report.h"
#include "store/labelindex.h"

#include <set>
#include <string>
#include <vector>

namespace lutrin::library {

/// Gives a record the themes and regions that its keywords and subjects name: « Chine », « CHINA »
/// are the region, « La Chine du Sud » is nothing but a keyword. A theme or region that the record
/// gives itself is all that it has of them, and what names a theme and a region alike is neither.
class NamedTerms {
public:
    NamedTerms(corpus::Taxonomy taxonomy, std::set<TermKey> unwanted);

    /// What was given, and noted among the origins.
    [[nodiscard]] std::vector<NamedTerm> give(exchange::Found &found);

private:
    void look(const exchange::Subject &subject, std::vector<NamedTerm> &named,
              exchange::Found &found);

    store::LabelIndex m_labels;
    std::set<TermKey> m_unwanted;
};

/// Adds the terms of one record to those of others.
void addNamed(std::vector<NamedTerm> &all, const NamedTerm &one);

} // namespace lutrin::library
