// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/labelindex.h"

#include "corpus/namedtypes.h"

#include <algorithm>

namespace lutrin::store {

namespace {

constexpr std::size_t longestId = 80;

std::string foldedLabel(text::Analyser &analyser, std::string_view label)
{
    return slug(analyser, label, label.size() * 4 + 1);
}

/// The type that Lutrin itself calls so, in French or English, whatever its term in the library is
/// called; nothing when it calls none so.
std::string_view typeCalled(text::Analyser &analyser, std::string_view label)
{
    const std::string wanted = foldedLabel(analyser, label);
    const auto types = corpus::namedTypes();
    const auto called = std::ranges::find_if(types, [&](std::string_view type) {
        const corpus::Term term{.axis = corpus::Axis::Type, .french = std::string(type)};
        return foldedLabel(analyser, term.label("fr")) == wanted ||
               foldedLabel(analyser, term.label("en")) == wanted;
    });
    return called == types.end() ? std::string_view() : *called;
}

} // namespace

bool hasWords(std::string_view slug, std::string_view wanted, bool prefix)
{
    const std::string padded = '-' + std::string(slug) + '-';
    while (!wanted.empty()) {
        const std::size_t end = std::min(wanted.find('-'), wanted.size());
        const bool isLast = end == wanted.size();
        std::string word = '-' + std::string(wanted.substr(0, end));
        if (!isLast || !prefix)
            word += '-';
        if (padded.find(word) == std::string::npos)
            return false;
        wanted.remove_prefix(isLast ? end : end + 1);
    }
    return true;
}

std::string slug(text::Analyser &analyser, std::string_view text, std::size_t longest)
{
    std::string id;
    analyser.analyse(text, [&](const text::Token &token) {
        if (token.kind == text::TokenKind::Compound)
            return true;
        if (id.size() + token.folded.size() >= longest)
            return false;
        if (!id.empty())
            id += '-';
        id += token.folded;
        return true;
    });
    return id;
}

LabelIndex::LabelIndex(corpus::Taxonomy taxonomy) : m_taxonomy(std::move(taxonomy))
{
    for (std::size_t place = 0; place < m_taxonomy.terms().size(); ++place)
        enterId(place);
}

void LabelIndex::enterId(std::size_t place)
{
    const corpus::Term &term = m_taxonomy.terms()[place];
    m_byId.try_emplace({term.axis, term.id}, place);
}

void LabelIndex::enterLabels()
{
    for (; m_labelled < m_taxonomy.terms().size(); ++m_labelled) {
        const corpus::Term &term = m_taxonomy.terms()[m_labelled];
        enterLabel(term.french, m_labelled);
        enterLabel(term.label("fr"), m_labelled);
        enterLabel(term.label("en"), m_labelled);
        for (const std::string &alias : term.aliases)
            enterLabel(alias, m_labelled);
    }
}

void LabelIndex::enterLabel(const std::string &label, std::size_t place)
{
    const Key key{m_taxonomy.terms()[place].axis, folded(label)};
    const auto [begin, end] = m_byLabel.equal_range(key);
    if (std::none_of(begin, end, [place](const auto &each) { return each.second == place; }))
        m_byLabel.emplace(key, place);
}

std::string LabelIndex::folded(std::string_view label)
{
    return foldedLabel(m_analyser, label);
}

const corpus::Term *LabelIndex::byId(corpus::Axis axis, std::string_view id) const
{
    const auto found = m_byId.find(Key{axis, id});
    return found == m_byId.end() ? nullptr : &m_taxonomy.terms()[found->second];
}

const corpus::Term *LabelIndex::find(corpus::Axis axis, std::string_view text)
{
    if (const corpus::Term *term = byId(axis, text))
        return term;
    const std::string label = folded(text);
    if (label.empty())
        return nullptr;
    enterLabels();
    const auto [begin, end] = m_byLabel.equal_range(Key{axis, label});
    if (begin != end)
        return &m_taxonomy.terms()[begin->second];
    return axis == corpus::Axis::Type ? byId(axis, typeCalled(m_analyser, text)) : nullptr;
}

std::vector<std::string> LabelIndex::named(corpus::Axis axis, std::string_view text)
{
    const corpus::Term *first = find(axis, text);
    if (first == nullptr)
        return {};
    std::vector<std::string> ids{first->id};
    if (first->id == text)
        return ids;
    const auto [begin, end] = m_byLabel.equal_range(Key{axis, folded(text)});
    for (auto each = begin; each != end; ++each) {
        if (const std::string &id = m_taxonomy.terms()[each->second].id; id != first->id)
            ids.push_back(id);
    }
    return ids;
}

std::vector<std::string> LabelIndex::containing(corpus::Axis axis, std::string_view text,
                                                bool prefix)
{
    const std::string wanted = folded(text);
    std::vector<std::string> ids;
    if (wanted.empty())
        return ids;
    enterLabels();
    for (const auto &[key, place] : m_byLabel) {
        const std::string &id = m_taxonomy.terms()[place].id;
        if (key.first == axis && hasWords(key.second, wanted, prefix) &&
            std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    }
    return ids;
}

const corpus::Term &LabelIndex::add(corpus::Axis axis, std::string_view label)
{
    if (axis == corpus::Axis::Type)
        if (const std::string_view type = typeCalled(m_analyser, label); !type.empty())
            label = type;
    std::string stem = slug(m_analyser, label, longestId);
    if (stem.empty())
        stem = "x";
    std::string id = stem;
    for (int number = 2; byId(axis, id) != nullptr; ++number)
        id = stem + '-' + std::to_string(number);
    m_taxonomy.append({.axis = axis, .id = id, .french = std::string(label), .origin = "user"});
    enterId(m_taxonomy.terms().size() - 1);
    return m_taxonomy.terms().back();
}

} // namespace lutrin::store
