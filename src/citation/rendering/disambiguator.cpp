// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/rendering/disambiguator.h"

#include "citation/rendering/expandednames.h"
#include "citation/style/styletraits.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace lutrin::citation {

namespace {

bool changesAnything(const std::vector<std::vector<std::uint8_t>> &levels)
{
    return std::any_of(levels.begin(), levels.end(), [](const auto &names) {
        return std::any_of(names.begin(), names.end(), [](int level) { return level > 0; });
    });
}

/// How a cite reads: where several spaces meet, one is shown.
std::string reading(const Rendering &rendering)
{
    std::string text = rendering.output.plain();
    text.erase(
        std::unique(text.begin(), text.end(), [](char a, char b) { return a == ' ' && b == ' '; }),
        text.end());
    return text;
}

} // namespace

Disambiguator::Disambiguator(const Style &style, const std::vector<Item> &items, Render render)
    : m_style(style)
    , m_items(items)
    , m_render(std::move(render))
    , m_result(items.size())
    , m_blocks(items.size())
    , m_plainKeys(items.size())
    , m_conditions(disambiguateTests(style))
{
}

void Disambiguator::run(const std::vector<std::size_t> &order, const std::stop_token &stop)
{
    const Citation &citation = m_style.citation;
    if (!citation.addNames && !citation.addGivenNames && !citation.addYearSuffix &&
        m_conditions == 0)
        return;
    renderPlainly(order);
    if (citation.addGivenNames && citation.givenNameRule != GivenNameRule::ByCite)
        expandGlobally(order);
    for (const Group &group : partition(order)) {
        if (stop.stop_requested())
            break;
        if (group.size() < 2)
            continue;
        int shown = 0;
        for (const std::size_t item : group)
            for (const Block &block : m_blocks[item])
                shown = std::max(shown, block.shown);
        separate(group, shown);
    }
}

void Disambiguator::renderPlainly(const Group &order)
{
    for (const std::size_t item : order) {
        const Rendering rendering = m_render(item, m_result[item]);
        for (const NamesRecord &record : rendering.names)
            m_blocks[item].push_back(
                {record.variable, record.total, record.shown, record.initials});
        m_plainKeys[item] = reading(rendering);
    }
}

void Disambiguator::reorder(const std::vector<std::size_t> &order)
{
    std::vector<std::size_t> places(order.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        places[order[place]] = place;
    for (Group &group : m_suffixed) {
        std::sort(group.begin(), group.end(),
                  [&](std::size_t a, std::size_t b) { return places[a] < places[b]; });
        int suffix = 0;
        for (const std::size_t item : group)
            m_result[item].yearSuffix = ++suffix;
    }
}

std::string Disambiguator::key(std::size_t item) const
{
    return m_result[item] == Disambiguation{} ? m_plainKeys[item]
                                              : reading(m_render(item, m_result[item]));
}

/// Items that read the same stay together; groups and members keep their order.
std::vector<Disambiguator::Group> Disambiguator::partition(const Group &group) const
{
    std::vector<Group> groups;
    std::unordered_map<std::string, std::size_t> byKey;
    for (const std::size_t item : group) {
        const auto [found, added] = byKey.try_emplace(key(item), groups.size());
        if (added)
            groups.emplace_back();
        groups[found->second].push_back(item);
    }
    return groups;
}

void Disambiguator::expandGlobally(const Group &order)
{
    ExpandedNames names(m_style);
    for (const std::size_t item : order)
        for (const Block &block : m_blocks[item])
            names.add(m_items[item].names(block.variable));
    for (const std::size_t item : order) {
        std::vector<std::vector<std::uint8_t>> given;
        for (const Block &block : m_blocks[item])
            given.push_back(names.levels(m_items[item].names(block.variable), block.initials));
        if (changesAnything(given))
            m_result[item].givenLevels = std::move(given);
        for (const auto &[variable, persons] : m_items[item].nameLists())
            if (auto levels = names.levels(persons, true);
                std::any_of(levels.begin(), levels.end(), [](int level) { return level > 0; }))
                m_result[item].entryLevels.emplace_back(variable, std::move(levels));
    }
}

std::vector<Disambiguation> Disambiguator::saved(const Group &group) const
{
    std::vector<Disambiguation> state;
    for (const std::size_t item : group)
        state.push_back(m_result[item]);
    return state;
}

void Disambiguator::restore(const Group &group, const std::vector<Disambiguation> &state)
{
    for (std::size_t i = 0; i < group.size(); ++i)
        m_result[group[i]] = state[i];
}

/// `shown`: the names that all of the group's members show already.
void Disambiguator::separate(const Group &group, int shown)
{
    const bool byCite =
        m_style.citation.addGivenNames && m_style.citation.givenNameRule == GivenNameRule::ByCite;
    int most = 0;
    for (const std::size_t item : group)
        for (const Block &block : m_blocks[item])
            most = std::max(most, block.total);
    for (int count = shown; count <= most; ++count) {
        const std::vector<Disambiguation> before = saved(group);
        bool helped = count > shown && showNames(group, count);
        if (!helped && byCite)
            helped = expandGivenNames(group, count);
        if (helped) {
            for (const Group &part : partition(group))
                if (part.size() > 1)
                    separate(part, count);
            return;
        }
        if (count > shown)
            restore(group, before);
        if (!m_style.citation.addNames)
            break;
    }
    separateByCondition(group, 1);
}

/// Shows `shown` names in each cite of the group; whether that tells any of them apart.
bool Disambiguator::showNames(const Group &group, int shown)
{
    for (const std::size_t item : group) {
        std::vector<int> &least = m_result[item].shownNames;
        least.assign(m_blocks[item].size(), shown);
    }
    return partition(group).size() > 1;
}

bool Disambiguator::expandGivenNames(const Group &group, int shown)
{
    std::size_t blocks = 0;
    for (const std::size_t item : group)
        blocks = std::max(blocks, m_blocks[item].size());
    for (std::size_t block = 0; block < blocks; ++block)
        for (std::size_t name = 0; name < static_cast<std::size_t>(shown); ++name)
            if (tryLevels(group, block, name))
                return true;
    return false;
}

bool Disambiguator::tryLevels(const Group &group, std::size_t block, std::size_t name)
{
    const std::vector<Disambiguation> before = saved(group);
    for (std::uint8_t level = 1; level <= 2; ++level) {
        bool changes = false;
        for (const std::size_t item : group) {
            auto &levels = m_result[item].givenLevels;
            levels.resize(std::max(levels.size(), m_blocks[item].size()));
            if (block >= m_blocks[item].size())
                continue;
            levels[block].resize(std::max(levels[block].size(), name + 1));
            // Without initials the first step already shows the whole given name.
            const std::uint8_t wanted = m_blocks[item][block].initials ? level : 2;
            changes |= levels[block][name] < wanted;
            levels[block][name] = std::max(levels[block][name], wanted);
        }
        if (changes && partition(group).size() > 1)
            return true;
    }
    restore(group, before);
    return false;
}

void Disambiguator::separateByCondition(const Group &group, int count)
{
    if (count > m_conditions) {
        addYearSuffixes(group);
        return;
    }
    for (const std::size_t item : group)
        m_result[item].conditions = count;
    // Where one more condition does not help, the next ones are not tried.
    const std::vector<Group> parts = partition(group);
    if (parts.size() == 1) {
        addYearSuffixes(group);
        return;
    }
    for (const Group &part : parts)
        if (part.size() > 1)
            separateByCondition(part, count + 1);
}

void Disambiguator::addYearSuffixes(const Group &group)
{
    if (!m_style.citation.addYearSuffix)
        return;
    m_suffixed.push_back(group);
    int suffix = 0;
    for (const std::size_t item : group)
        m_result[item].yearSuffix = ++suffix;
}

} // namespace lutrin::citation
