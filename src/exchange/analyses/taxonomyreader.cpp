// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/analyses/taxonomyreader.h"

#include "exchange/xml/xmldocument.h"

#include <map>
#include <set>

namespace lutrin::exchange {

namespace {

using corpus::Axis;
using corpus::Term;

class TaxonomyReader {
public:
    explicit TaxonomyReader(const XmlDocument &xml) : m_xml(xml) {}

    Result<corpus::Taxonomy> read()
    {
        static const std::map<std::string_view, Axis> axes{{"themes", Axis::Theme},
                                                           {"regions", Axis::Region},
                                                           {"centres", Axis::Centre},
                                                           {"types", Axis::Type}};
        for (const XmlElement &element : m_xml.root().children()) {
            const auto axis = axes.find(element.name());
            if (axis == axes.end())
                return failure(m_xml.error(element, Cause::Invalid, unknown(element)));
            for (const XmlElement &term : element.children())
                parseTerm(term, axis->second, {});
        }
        if (m_error)
            return failure(*m_error);
        return corpus::Taxonomy(std::move(m_terms));
    }

private:
    static std::string unknown(const XmlElement &element)
    {
        return "unknown element " + std::string(element.name());
    }

    void parseTerm(const XmlElement &element, Axis axis, const std::string &parent)
    {
        Term term{.axis = axis,
                  .id = element.attribute("id"),
                  .parent = parent,
                  .origin = element.attribute("source")};
        std::vector<XmlElement> narrower;
        for (const XmlElement &child : element.children()) {
            if (child.name() == "term")
                narrower.push_back(child);
            else
                parseName(child, term);
        }
        if (!m_ids.emplace(axis, term.id).second && !m_error)
            m_error = m_xml.error(element, Cause::Invalid, "second term " + term.id);
        m_terms.push_back(term);
        for (const XmlElement &child : narrower)
            parseTerm(child, axis, term.id);
    }

    static void parseName(const XmlElement &element, Term &term)
    {
        if (element.name() == "alias")
            term.aliases.push_back(element.text());
        else if (element.attribute("xml:lang") == "en")
            term.english = element.text();
        else
            term.french = element.text();
    }

    const XmlDocument &m_xml;
    std::vector<Term> m_terms;
    std::set<std::pair<Axis, std::string>> m_ids;
    std::optional<Error> m_error;
};

} // namespace

Result<corpus::Taxonomy> readTaxonomy(const std::filesystem::path &file, const CorpusSchema &schema)
{
    const auto xml = XmlDocument::load(file);
    if (!xml)
        return failure(xml.error());
    if (auto expected = xml->expectRoot("taxonomy"); !expected)
        return failure(expected.error());
    if (auto valid = schema.validate(*xml); !valid)
        return failure(valid.error());
    return TaxonomyReader(*xml).read();
}

} // namespace lutrin::exchange
