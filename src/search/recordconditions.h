// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "query/ast.h"
#include "search/catalogue.h"
#include "search/initialedname.h"
#include "search/pattern.h"
#include "store/connection.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace lutrin::search {

/// Finds documents by what their records say, and not by their words: terms of the taxonomy,
/// series, identifiers, dates, what import they came by, what the reader has marked in them.
class RecordConditions {
public:
    RecordConditions(store::Connection &connection, Catalogue &catalogue, PatternReader &patterns)
        : m_connection(connection), m_catalogue(catalogue), m_patterns(patterns)
    {
    }

    /// None where the library does not know such a value.
    [[nodiscard]] Result<std::optional<store::DocumentSet>> withValue(const query::Node &term);
    /// Of a name with initials, « Martin, É. », among documents that have its other words: those of
    /// persons who begin otherwise, and of nobody whom it means.
    [[nodiscard]] Result<store::DocumentSet> ofNamesakes(const query::Node &name,
                                                         const store::DocumentSet &among);
    /// Whether a name has initials that tell it from others.
    [[nodiscard]] static bool hasInitials(const query::Node &name);
    /// Documents whose date, as far as it is known, may lie in the period.
    [[nodiscard]] Result<store::DocumentSet> inPeriod(const query::Node &period);

private:
    using Found = Result<std::optional<store::DocumentSet>>;

    [[nodiscard]] Found withAnyValue(query::Field field);
    [[nodiscard]] Found withAnyIdentifier(query::Field field);
    [[nodiscard]] Found withTerm(corpus::Axis axis, const query::Node &term);
    [[nodiscard]] Found withWords(store::FacetKind kind, const query::Node &term);
    [[nodiscard]] Found withTag(const query::Node &term);
    [[nodiscard]] Found inLanguage(const query::Node &term);
    [[nodiscard]] Found withIdentifier(const std::string &plain);
    [[nodiscard]] Found withHighlight(const query::Node &term);
    /// The documents whose authors a name means, as far as the facet knows them.
    [[nodiscard]] Result<store::DocumentSet> meantAuthors(const InitialedName &asked);
    [[nodiscard]] Result<store::DocumentSet> inYears(int from, int to);
    [[nodiscard]] Result<store::DocumentSet> inDates(std::int64_t from, std::int64_t to);
    /// The documents whose numbers a statement gives.
    template <typename... Values>
    [[nodiscard]] Result<store::DocumentSet> selected(std::string_view sql,
                                                      const Values &...values);

    store::Connection &m_connection;
    Catalogue &m_catalogue;
    PatternReader &m_patterns;
};

} // namespace lutrin::search
