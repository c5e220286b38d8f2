// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/analyses/analysisreader.h"

#include "corpus/documentfields.h"
#include "exchange/analyses/richtextreader.h"
#include "exchange/xml/xmldocument.h"

#include <algorithm>
#include <map>

namespace lutrin::exchange {

namespace {

using corpus::Assignment;
using corpus::Axis;
using corpus::Document;

/// The field of an element of one line of text, which is named like its key in the JSON form. For
/// language, genre, place and edition the schema has no such element.
std::string Document::*lineOf(std::string_view element)
{
    return element == "provenance" ? &Document::provenance : corpus::textField(element);
}

/// Reads the elements of one analysis, which the schema has accepted, in one function each.
class AnalysisReader {
public:
    explicit AnalysisReader(const XmlDocument &xml) : m_xml(xml) {}

    Result<AnalysisFile> read()
    {
        const XmlElement root = m_xml.root();
        document().id = root.attribute("id");
        document().language = root.attribute("xml:lang");
        for (const XmlElement &element : root.children())
            parse(element);
        if (m_error)
            return failure(*m_error);
        return std::move(m_file);
    }

private:
    using Parse = void (AnalysisReader::*)(const XmlElement &);

    static const std::map<std::string_view, Parse> &parsers();

    Document &document() { return m_file.document; }

    void parse(const XmlElement &element)
    {
        if (const auto found = parsers().find(element.name()); found != parsers().end())
            (this->*found->second)(element);
        else if (const auto line = lineOf(element.name()); line != nullptr)
            parseLine(element, line);
    }

    void parseLine(const XmlElement &element, std::string Document::*field)
    {
        document().*field = element.text();
        recordSource(element, std::string(element.name()));
    }

    void parseAlternateTitle(const XmlElement &element)
    {
        document().alternateTitles.push_back(element.text());
        recordSource(element, "alternateTitles");
    }

    void parseType(const XmlElement &element)
    {
        document().type = element.attribute("ref");
        document().genre = element.text();
        mention(element, Axis::Type, document().type);
        recordSource(element, "type");
    }

    void parseDate(const XmlElement &element)
    {
        const std::string text = element.text();
        if (const auto date = corpus::parseDate(text))
            document().date = *date;
        else
            fail(element, "no such date: " + text);
        recordSource(element, "date");
    }

    void parseAuthors(const XmlElement &element)
    {
        for (const XmlElement &author : element.children()) {
            corpus::Name name;
            if (author.name() == "institution")
                name.literal = author.text();
            for (const XmlElement &part : author.children()) {
                if (part.name() == "family")
                    name.family = part.text();
                else if (part.name() == "given")
                    name.given = part.text();
                else
                    name.particle = part.text();
            }
            document().authors.push_back(std::move(name));
        }
        recordSource(element, "authors");
    }

    void parseBody(const XmlElement &element)
    {
        auto body = RichTextReader(m_xml).read(element);
        if (!body) {
            fail(body.error());
            return;
        }
        document().body = std::move(*body);
        recordSource(element, "body");
    }

    void parseVersions(const XmlElement &element)
    {
        for (const XmlElement &version : element.children()) {
            const std::string language = version.attribute("xml:lang");
            if (language == document().language)
                fail(version, "a version in the analysis' own language");
            document().versions.push_back(
                {.language = language, .title = version.text(), .url = version.attribute("href")});
        }
        recordSource(element, "versions");
    }

    void parseThemes(const XmlElement &element)
    {
        parseAssignments(element, Axis::Theme, document().themes);
    }
    void parseRegions(const XmlElement &element)
    {
        parseAssignments(element, Axis::Region, document().regions);
    }
    void parseCentres(const XmlElement &element)
    {
        parseAssignments(element, Axis::Centre, document().centres);
    }

    void parseAssignments(const XmlElement &element, Axis axis, std::vector<Assignment> &all)
    {
        for (const XmlElement &entry : element.children()) {
            const std::string term = entry.attribute("ref");
            if (std::ranges::find(all, term, &Assignment::term) != all.end())
                fail(entry, "assigned twice: " + term);
            mention(entry, axis, term);
            const auto source = corpus::parseSource(entry.attribute("source"));
            all.push_back({term, source.value_or(corpus::Source::Unknown)});
        }
    }

    void parseKeywords(const XmlElement &element)
    {
        for (const XmlElement &keyword : element.children())
            document().keywords.push_back(keyword.text());
        recordSource(element, "keywords");
    }

    void parsePublisher(const XmlElement &element)
    {
        parseLine(element, &Document::publisher);
        document().publisherPlace = element.attribute("place");
    }

    void parseRelated(const XmlElement &element)
    {
        for (const XmlElement &other : element.children()) {
            const std::string id = other.attribute("ref");
            if (id == document().id)
                fail(other, "an analysis related to itself");
            if (std::ranges::find(document().related, id) != document().related.end())
                fail(other, "related twice: " + id);
            document().related.push_back(id);
            mention(other, std::nullopt, id);
        }
        recordSource(element, "related");
    }

    void mention(const XmlElement &element, std::optional<Axis> axis, const std::string &id)
    {
        m_file.mentions.push_back({axis, id, element.line()});
    }

    void recordSource(const XmlElement &element, const std::string &key)
    {
        if (const auto source = corpus::parseSource(element.attribute("source")))
            document().sources[key] = *source;
    }

    void fail(const XmlElement &element, std::string detail)
    {
        fail(m_xml.error(element, Cause::Invalid, std::move(detail)));
    }

    void fail(Error error)
    {
        if (!m_error)
            m_error = std::move(error);
    }

    const XmlDocument &m_xml;
    AnalysisFile m_file;
    std::optional<Error> m_error;
};

const std::map<std::string_view, AnalysisReader::Parse> &AnalysisReader::parsers()
{
    static const std::map<std::string_view, Parse> table{
        {"alternateTitle", &AnalysisReader::parseAlternateTitle},
        {"type", &AnalysisReader::parseType},
        {"date", &AnalysisReader::parseDate},
        {"authors", &AnalysisReader::parseAuthors},
        {"body", &AnalysisReader::parseBody},
        {"versions", &AnalysisReader::parseVersions},
        {"themes", &AnalysisReader::parseThemes},
        {"regions", &AnalysisReader::parseRegions},
        {"centres", &AnalysisReader::parseCentres},
        {"keywords", &AnalysisReader::parseKeywords},
        {"publisher", &AnalysisReader::parsePublisher},
        {"related", &AnalysisReader::parseRelated},
    };
    return table;
}

} // namespace

Result<AnalysisFile> readAnalysisFile(const std::filesystem::path &file, const CorpusSchema &schema)
{
    const auto xml = XmlDocument::load(file);
    if (!xml)
        return failure(xml.error());
    if (auto expected = xml->expectRoot("analysis"); !expected)
        return failure(expected.error());
    if (auto valid = schema.validate(*xml); !valid)
        return failure(valid.error());
    return AnalysisReader(*xml).read();
}

Result<corpus::Document> readAnalysis(const std::filesystem::path &file, const CorpusSchema &schema)
{
    return readAnalysisFile(file, schema).map([](AnalysisFile &&read) {
        return std::move(read.document);
    });
}

} // namespace lutrin::exchange
