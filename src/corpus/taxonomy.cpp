// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/taxonomy.h"

#include "corpus/namedtypes.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace lutrin::corpus {

namespace {

struct Names {
    std::string french;
    std::string english;
};

/// Types of documents as other formats' readers name them (exchange/references/worktypes.cpp): a
/// term that is made for one is called by its name.
const std::map<std::string_view, Names> &namesOfTypes()
{
    static const std::map<std::string_view, Names> names{
        {"article", {"Article", "Article"}},
        {"editorial", {"Éditorial", "Editorial"}},
        {"article-magazine", {"Article de magazine", "Magazine article"}},
        {"press", {"Article de presse", "Newspaper article"}},
        {"report", {"Rapport", "Report"}},
        {"document", {"Document", "Document"}},
        {"book", {"Livre", "Book"}},
        {"chapter", {"Chapitre", "Chapter"}},
        {"conference", {"Communication", "Conference paper"}},
        {"thesis", {"Thèse", "Thesis"}},
        {"webpage", {"Page web", "Web page"}},
        {"post", {"Billet", "Post"}},
        {"law", {"Loi", "Act"}},
        {"regulation", {"Règlement", "Regulation"}},
        {"bill", {"Projet de loi", "Bill"}},
        {"legal_case", {"Décision de justice", "Legal case"}},
        {"hearing", {"Audition", "Hearing"}},
        {"treaty", {"Traité", "Treaty"}},
        {"podcast", {"Podcast", "Podcast"}},
        {"video", {"Vidéo", "Video"}},
        {"interview", {"Entretien", "Interview"}},
        {"personal_communication", {"Communication personnelle", "Personal communication"}},
        {"speech", {"Discours", "Speech"}},
        {"map", {"Carte", "Map"}},
        {"dataset", {"Jeu de données", "Dataset"}},
        {"software", {"Logiciel", "Software"}},
        {"manuscript", {"Manuscrit", "Manuscript"}},
        {"pamphlet", {"Brochure", "Pamphlet"}},
        {"patent", {"Brevet", "Patent"}},
        {"standard", {"Norme", "Standard"}},
        {"entry-encyclopedia", {"Article d’encyclopédie", "Encyclopedia entry"}},
        {"entry-dictionary", {"Article de dictionnaire", "Dictionary entry"}},
    };
    return names;
}

using NamedAxis = std::pair<Axis, std::string_view>;

constexpr std::array<NamedAxis, 4> NamedAxes{{{Axis::Theme, "theme"},
                                              {Axis::Region, "region"},
                                              {Axis::Centre, "centre"},
                                              {Axis::Type, "type"}}};

} // namespace

std::string_view axisName(Axis axis)
{
    return std::ranges::find(NamedAxes, axis, &NamedAxis::first)->second;
}

std::optional<Axis> axisNamed(std::string_view name)
{
    const auto *const found = std::ranges::find(NamedAxes, name, &NamedAxis::second);
    return found == NamedAxes.end() ? std::nullopt : std::optional(found->first);
}

std::vector<std::string_view> namedTypes()
{
    std::vector<std::string_view> types;
    for (const auto &[type, names] : namesOfTypes())
        types.push_back(type);
    return types;
}

const std::string &Term::label(std::string_view language) const
{
    if (axis == Axis::Type && english.empty()) {
        const auto known = namesOfTypes().find(french);
        if (known != namesOfTypes().end())
            return language.starts_with("en") ? known->second.english : known->second.french;
    }
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
