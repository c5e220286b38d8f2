// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/taxonomy.h"

#include <algorithm>

namespace lutrin::corpus {

const std::string &Term::label(std::string_view language) const
{
    return language.starts_with("en") && !english.empty() ? english : french;
}

Taxonomy::Taxonomy(std::vector<Term> terms) : m_terms(std::move(terms)) {}

void Taxonomy::append(Term term)
{
    m_terms.push_back(std::move(term));
}

const Term *Taxonomy::find(Axis axis, std::string_view id) const
{
    const auto found = std::ranges::find_if(
        m_terms, [&](const Term &term) { return term.axis == axis && term.id == id; });
    return found == m_terms.end() ? nullptr : &*found;
}

std::vector<std::string> Taxonomy::withNarrower(Axis axis, std::string_view id) const
{
    std::vector<std::string> found{std::string(id)};
    // The list grows while it is walked: each term met adds its own narrower terms.
    for (std::size_t at = 0; at < found.size(); ++at) {
        for (const Term &term : m_terms) {
            if (term.axis == axis && term.parent == found[at] &&
                std::ranges::find(found, term.id) == found.end())
                found.push_back(term.id);
        }
    }
    return found;
}

std::vector<const Term *> Taxonomy::path(Axis axis, std::string_view id) const
{
    std::vector<const Term *> found;
    for (const Term *term = find(axis, id); term != nullptr; term = find(axis, term->parent)) {
        if (std::ranges::find(found, term) != found.end())
            break; // a circle in the data must not hang us
        found.insert(found.begin(), term);
    }
    return found;
}

} // namespace lutrin::corpus
