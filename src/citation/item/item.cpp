// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/item/item.h"

#include <algorithm>

namespace lutrin::citation {
namespace {

template <typename Fields>
auto find(Fields &fields, Variable variable)
{
    return std::find_if(fields.begin(), fields.end(),
                        [variable](const auto &field) { return field.first == variable; });
}

template <typename Value>
void store(std::vector<std::pair<Variable, Value>> &fields, Variable variable, Value value,
           bool empty)
{
    const auto found = find(fields, variable);
    if (empty) {
        if (found != fields.end())
            fields.erase(found);
    } else if (found != fields.end()) {
        found->second = std::move(value);
    } else {
        fields.emplace_back(variable, std::move(value));
    }
}

} // namespace

std::string personKey(const PersonName &name)
{
    std::string key;
    for (const std::string *part : {&name.family, &name.given, &name.droppingParticle,
                                    &name.nonDroppingParticle, &name.suffix, &name.literal})
        if (!part->empty())
            key.append(*part) += '\x1F';
    return key;
}

const std::string &Item::text(Variable variable) const
{
    static const std::string none;
    if (!has(variable))
        return none;
    const auto found = find(m_texts, variable);
    return found == m_texts.end() ? none : found->second;
}

const DateValue *Item::date(Variable variable) const
{
    if (!has(variable))
        return nullptr;
    const auto found = find(m_dates, variable);
    return found == m_dates.end() ? nullptr : &found->second;
}

const std::vector<PersonName> &Item::names(Variable variable) const
{
    static const std::vector<PersonName> none;
    if (!has(variable))
        return none;
    const auto found = find(m_names, variable);
    return found == m_names.end() ? none : found->second;
}

void Item::set(Variable variable, std::string value)
{
    const bool empty = value.empty();
    m_present.set(static_cast<std::size_t>(variable), !empty);
    store(m_texts, variable, std::move(value), empty);
}

void Item::set(Variable variable, DateValue value)
{
    const bool empty = value.empty();
    m_present.set(static_cast<std::size_t>(variable), !empty);
    store(m_dates, variable, std::move(value), empty);
}

void Item::set(Variable variable, std::vector<PersonName> value)
{
    const bool empty = value.empty();
    m_present.set(static_cast<std::size_t>(variable), !empty);
    store(m_names, variable, std::move(value), empty);
}

} // namespace lutrin::citation
