// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::search {

/// What a facet's value is called in one language.
struct FacetName {
    std::string id;
    std::string parent; ///< of a tree's value: the broader one, or empty
    std::string label;
};

/// How many results one value of a facet would leave. Its own facet's filters are left out of the
/// count, all others and the query are in it. The words are those of the FacetValues that it is
/// taken from, and of every copy of them.
struct FacetValue {
    std::string_view id;
    std::string_view parent;
    std::string_view label;
    std::int64_t count = 0;

    bool operator==(const FacetValue &) const = default;
};

/// A facet's values in their order. All answers of one state of a library share the names:
/// thousands of authors are not copied for each letter that is typed.
class FacetValues {
public:
    class Iterator;
    using Names = std::shared_ptr<const std::vector<FacetName>>;

    FacetValues() = default;
    /// As many numbers as names.
    FacetValues(Names names, std::vector<std::int64_t> numbers);

    [[nodiscard]] std::size_t size() const { return m_numbers.size(); }
    [[nodiscard]] bool empty() const { return m_numbers.empty(); }
    [[nodiscard]] FacetValue operator[](std::size_t at) const;
    [[nodiscard]] Iterator begin() const;
    [[nodiscard]] Iterator end() const;
    [[nodiscard]] std::optional<FacetValue> find(std::string_view id) const;

    bool operator==(const FacetValues &other) const;

private:
    Names m_names;
    std::vector<std::int64_t> m_numbers;
};

class FacetValues::Iterator {
public:
    using value_type = FacetValue;
    using difference_type = std::ptrdiff_t;
    using iterator_concept = std::forward_iterator_tag;

    Iterator() = default;
    Iterator(const FacetValues &values, std::size_t at) : m_values(&values), m_at(at) {}

    FacetValue operator*() const { return (*m_values)[m_at]; }
    Iterator &operator++()
    {
        ++m_at;
        return *this;
    }
    Iterator operator++(int) { return {*m_values, m_at++}; }
    bool operator==(const Iterator &) const = default;

private:
    const FacetValues *m_values = nullptr;
    std::size_t m_at = 0;
};

} // namespace lutrin::search
