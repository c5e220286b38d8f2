// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/document.h"
#include "corpus/taxonomy.h"
#include "query/ast.h"
#include "search/request.h"
#include "text/analyser.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::search {

/// What stands at one place of a text: a word, and the whole of a compound that begins there, with
/// their lemmas closed up. None stands between two texts of a column.
using Spot = std::vector<text::Word>;

/// Without the hyphens of a compound: *plate-forme* is *plateforme*. One at the end marks a stem.
inline std::string closedUp(const std::string &text)
{
    std::string bare;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool ofNumber = at > 0 && text[at - 1] <= '9';
        if (text[at] != '-' || at + 1 == text.size() || ofNumber)
            bare += text[at];
    }
    return bare;
}

/// The language whose words a text has: French where none is known.
inline std::string_view readAs(std::string_view tag)
{
    if (tag.empty() || tag.starts_with("fr"))
        return "fr";
    return tag.starts_with("en") ? "en" : "und";
}

/// A part of a document that words are looked for in.
struct PlainColumn {
    query::Field field = query::Field::Anywhere; ///< that asks for it alone
    std::vector<Spot> spots;
};

/// A document word by word and value by value, as a reader would take it in with a pencil: without
/// an index, and without the code that makes one.
class PlainDocument {
public:
    PlainDocument(corpus::Document record, const corpus::Taxonomy &taxonomy)
        : m_record(std::move(record)), m_taxonomy(&taxonomy)
    {
        addTitles();
        addText(m_columns.emplace_back(), m_record.language, m_record.summary);
        addText(m_columns.emplace_back(), m_record.language, corpus::plainText(m_record.body));
        addNames();
        addSubjects();
    }

    [[nodiscard]] const corpus::Document &record() const { return m_record; }
    [[nodiscard]] const std::vector<PlainColumn> &columns() const { return m_columns; }

    /// All who had a hand in it.
    [[nodiscard]] std::vector<corpus::Name> persons() const
    {
        std::vector<corpus::Name> all = m_record.authors;
        all.insert(all.end(), m_record.editors.begin(), m_record.editors.end());
        all.insert(all.end(), m_record.translators.begin(), m_record.translators.end());
        return all;
    }

    /// The values that it is counted by, those above a term included.
    [[nodiscard]] std::set<std::string> values(Facet facet) const
    {
        using corpus::Axis;
        switch (facet) {
        case Facet::Theme:
            return withBroader(Axis::Theme, m_record.themes);
        case Facet::Region:
            return withBroader(Axis::Region, m_record.regions);
        case Facet::Centre:
            return withBroader(Axis::Centre, m_record.centres);
        case Facet::Author:
            return authors();
        case Facet::Year:
            return one(m_record.date.known() ? std::to_string(m_record.date.year) : "");
        case Facet::Type:
            return one(m_record.type);
        case Facet::Language:
            return one(m_record.language.substr(0, m_record.language.find('-')));
        case Facet::Series:
            return one(m_record.series);
        case Facet::Container:
            return one(m_record.container);
        case Facet::Collection:
            return {m_record.collections.begin(), m_record.collections.end()};
        case Facet::Tag:
            return {m_record.tags.begin(), m_record.tags.end()};
        }
        return {};
    }

private:
    static text::Analyser &analyser(std::string_view tag)
    {
        static std::map<std::string, text::Analyser, std::less<>> known;
        return known.try_emplace(std::string(readAs(tag)), readAs(tag)).first->second;
    }

    static void addText(PlainColumn &column, std::string_view language, std::string_view text)
    {
        if (text.empty())
            return;
        if (!column.spots.empty())
            column.spots.emplace_back();
        const std::size_t begin = column.spots.size();
        for (text::Word &word : analyser(language).words(text)) {
            for (std::string &lemma : word.lemmas)
                lemma = closedUp(lemma);
            column.spots.resize(begin + word.position + 1);
            column.spots[begin + word.position].push_back(std::move(word));
        }
    }

    void addTitles()
    {
        PlainColumn &titles = m_columns.emplace_back();
        titles.field = query::Field::Title;
        addText(titles, m_record.language, m_record.title);
        for (const std::string &title : m_record.alternateTitles)
            addText(titles, m_record.language, title);
        for (const corpus::LanguageVersion &version : m_record.versions)
            addText(titles, version.language, version.title);
    }

    void addNames()
    {
        PlainColumn &names = m_columns.emplace_back();
        names.field = query::Field::Author;
        for (const corpus::Name &name : persons())
            addText(names, "und", name.display());
    }

    void addSubjects()
    {
        PlainColumn &subjects = m_columns.emplace_back();
        addTerms(subjects, corpus::Axis::Theme, m_record.themes);
        addTerms(subjects, corpus::Axis::Region, m_record.regions);
        addTerms(subjects, corpus::Axis::Centre, m_record.centres);
        for (const std::string &keyword : m_record.keywords)
            addText(subjects, m_record.language, keyword);
    }

    void addTerms(PlainColumn &column, corpus::Axis axis,
                  const std::vector<corpus::Assignment> &assignments) const
    {
        for (const corpus::Assignment &assignment : assignments) {
            const corpus::Term *term = m_taxonomy->find(axis, assignment.term);
            addText(column, "fr", term->french);
            addText(column, "en", term->english);
            for (const std::string &alias : term->aliases)
                addText(column, "fr", alias);
        }
    }

    [[nodiscard]] std::set<std::string>
    withBroader(corpus::Axis axis, const std::vector<corpus::Assignment> &assignments) const
    {
        std::set<std::string> ids;
        for (const corpus::Assignment &assignment : assignments) {
            const corpus::Term *term = m_taxonomy->find(axis, assignment.term);
            for (; term != nullptr; term = m_taxonomy->find(axis, term->parent))
                ids.insert(term->id);
        }
        return ids;
    }

    [[nodiscard]] std::set<std::string> authors() const
    {
        std::set<std::string> names;
        for (const corpus::Name &name :
             m_record.authors.empty() ? m_record.editors : m_record.authors)
            names.insert(name.display());
        return names;
    }

    static std::set<std::string> one(const std::string &value)
    {
        return value.empty() ? std::set<std::string>() : std::set{value};
    }

    corpus::Document m_record;
    const corpus::Taxonomy *m_taxonomy; ///< outlives it
    std::vector<PlainColumn> m_columns;
};

} // namespace lutrin::search
