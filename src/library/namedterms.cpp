// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/namedterms.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lutrin::library {

namespace {

using corpus::Axis;

constexpr std::array NamedAxes{Axis::Theme, Axis::Region};

const char *keyOf(Axis axis)
{
    return axis == Axis::Theme ? "themes" : "regions";
}

std::vector<corpus::Assignment> &termsOf(corpus::Document &document, Axis axis)
{
    return axis == Axis::Theme ? document.themes : document.regions;
}

/// The subjects, then the keywords.
std::vector<exchange::Subject> subjectsOf(const exchange::Found &found)
{
    std::vector<exchange::Subject> subjects = found.subjects;
    const auto origin = found.origins.find("keywords");
    for (const std::string &keyword : found.document.keywords)
        subjects.push_back(
            {keyword, {}, origin == found.origins.end() ? std::string() : origin->second});
    return subjects;
}

/// « RIS KW « China » »: the place, and the words of the file that stand for the term.
void noteOrigin(exchange::Found &found, Axis axis, const exchange::Subject &subject)
{
    const std::string label = "« " + subject.label + " »";
    std::string &origin = found.origins[keyOf(axis)];
    if (origin.empty())
        origin = subject.origin;
    if (origin.find(label) == std::string::npos)
        origin += (origin.empty() ? "" : " ") + label;
}

} // namespace

NamedTerms::NamedTerms(corpus::Taxonomy taxonomy, std::set<TermKey> unwanted)
    : m_labels(std::move(taxonomy)), m_unwanted(std::move(unwanted))
{
}

std::vector<NamedTerm> NamedTerms::give(exchange::Found &found)
{
    std::vector<NamedTerm> named;
    const corpus::Document &document = found.document;
    const bool full = !document.themes.empty() && !document.regions.empty();
    if (full || m_labels.taxonomy().terms().empty())
        return named;
    for (const exchange::Subject &subject : subjectsOf(found))
        look(subject, named, found);
    for (NamedTerm &one : named) {
        one.records = 1;
        termsOf(found.document, one.term.axis).push_back({.term = one.term.id});
    }
    return named;
}

void NamedTerms::look(const exchange::Subject &subject, std::vector<NamedTerm> &named,
                      exchange::Found &found)
{
    std::vector<const corpus::Term *> terms;
    for (const Axis axis : NamedAxes) {
        if (subject.axis.value_or(axis) != axis)
            continue;
        if (const corpus::Term *term = m_labels.find(axis, subject.label))
            terms.push_back(term);
    }
    if (terms.size() != 1)
        return;
    const corpus::Term &term = *terms.front();
    if (!termsOf(found.document, term.axis).empty() || m_unwanted.contains({term.axis, term.id}))
        return;
    noteOrigin(found, term.axis, subject);
    addNamed(named, {term, {subject.label}, 0});
}

void addNamed(std::vector<NamedTerm> &all, const NamedTerm &one)
{
    const auto known = std::ranges::find_if(all, [&](const NamedTerm &other) {
        return other.term.axis == one.term.axis && other.term.id == one.term.id;
    });
    if (known == all.end()) {
        all.push_back(one);
        return;
    }
    known->records += one.records;
    for (const std::string &label : one.labels) {
        if (std::ranges::find(known->labels, label) == known->labels.end())
            known->labels.push_back(label);
    }
}

} // namespace lutrin::library
