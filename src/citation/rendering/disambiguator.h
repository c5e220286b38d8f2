// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/rendering/evaluation.h"
#include "citation/rendering/renderer.h"

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace lutrin::citation {

/// Tells apart items whose cites would read the same (« Disambiguation »): shows more names,
/// expands given names, makes `disambiguate="true"` hold, adds year suffixes, in this order.
class Disambiguator {
public:
    /// Renders the plain cite of an item (by index) under a Disambiguation.
    using Render = std::function<Rendering(std::size_t, const Disambiguation &)>;

    Disambiguator(const Style &style, const std::vector<Item> &items, Render render);

    /// Once. `order`: the bibliography's, in which year suffixes go. Stops early, with what it has,
    /// when asked to.
    void run(const std::vector<std::size_t> &order, const std::stop_token &stop);
    /// Gives the year suffixes anew, in another order; nothing else depends on it.
    void reorder(const std::vector<std::size_t> &order);

    /// By item.
    [[nodiscard]] const std::vector<Disambiguation> &result() const { return m_result; }

private:
    using Group = std::vector<std::size_t>;

    void expandGlobally(const Group &order);
    void renderPlainly(const Group &order);
    [[nodiscard]] std::vector<Group> partition(const Group &group) const;
    [[nodiscard]] std::string key(std::size_t item) const;
    void separate(const Group &group, int shown);
    bool showNames(const Group &group, int shown);
    bool expandGivenNames(const Group &group, int shown);
    bool tryLevels(const Group &group, std::size_t block, std::size_t name);
    [[nodiscard]] std::vector<Disambiguation> saved(const Group &group) const;
    void restore(const Group &group, const std::vector<Disambiguation> &state);
    void separateByCondition(const Group &group, int count);
    void addYearSuffixes(const Group &group);

    /// A cs:names of an item.
    struct Block {
        Variable variable = Variable::Unknown;
        int total = 0;
        int shown = 0;
        bool initials = false;
    };

    const Style &m_style;
    const std::vector<Item> &m_items;
    Render m_render;
    std::vector<Disambiguation> m_result;
    std::vector<std::vector<Block>> m_blocks; ///< by item
    std::vector<std::string> m_plainKeys;     ///< by item: how it reads when nothing is changed
    std::vector<Group> m_suffixed;            ///< told apart by year suffixes alone
    int m_conditions = 0;                     ///< `disambiguate="true"` tests in the citation
};

} // namespace lutrin::citation
