// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pdf/xmpreader.h"

#include "exchange/pdf/keywordlist.h"
#include "exchange/references/personname.h"
#include "exchange/xml/xmldocument.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace lutrin::exchange {

namespace {

/// A property by its local name, in the order in which those of one field are preferred.
struct Property {
    std::string_view name;
    std::string_view key;
};

constexpr std::array properties{
    Property{"title", "title"},         Property{"creator", "authors"},
    Property{"description", "summary"}, Property{"publisher", "publisher"},
    Property{"language", "language"},   Property{"subject", "keywords"},
    Property{"Keywords", "keywords"},   Property{"rights", "rights"},
    Property{"coverDate", "date"},      Property{"publicationDate", "date"},
    Property{"date", "date"},           Property{"doi", "doi"},
    Property{"identifier", "doi"},      Property{"isbn", "isbn"},
    Property{"issn", "issn"},           Property{"publicationName", "container"},
    Property{"volume", "volume"},       Property{"number", "issue"},
};

/// The value of a property, or each of its values where it is a list.
std::vector<std::string> valuesOf(const XmlElement &property)
{
    std::vector<std::string> values;
    for (const XmlElement &list : property.children()) {
        for (const XmlElement &entry : list.children("li"))
            values.push_back(entry.text());
    }
    if (values.empty())
        values.push_back(property.text());
    // A title stands there in several languages, the default one first.
    if (property.name() == "title" || property.name() == "description" ||
        property.name() == "rights")
        values.resize(1);
    return values;
}

/// Programs write a subject of a few words there as well, « Rapport annuel », which sums up
/// nothing.
bool mayBeSummary(const std::string &text)
{
    constexpr std::size_t shortest = 80; // bytes: a sentence
    return text.size() >= shortest;
}

void takeProperty(Found &found, const Property &property, const std::string &value)
{
    if (property.key == "summary" && !mayBeSummary(value))
        return;
    const std::string origin = "XMP " + std::string(property.name);
    if (property.name == "Keywords") { // one text, often that of the subjects once more
        if (found.document.keywords.empty())
            takeKeywordList(found, value, origin);
        return;
    }
    if (property.key != "authors") {
        take(found, property.key, value, origin);
        return;
    }
    for (corpus::Name &name : naturalNames(value)) {
        found.document.authors.push_back(std::move(name));
        found.origins.emplace("authors", origin);
    }
}

} // namespace

void readXmp(std::string_view xmp, Found &found)
{
    if (xmp.empty())
        return;
    const auto document = XmlDocument::parseForeign(xmp);
    if (!document)
        return;
    const XmlElement root = document->root();
    const auto rdf = root.name() == "RDF" ? std::optional(root) : root.child("RDF");
    if (!rdf)
        return;
    for (const Property &property : properties) {
        for (const XmlElement &description : rdf->children("Description")) {
            // What is one text may stand in an attribute instead.
            if (const std::string value = description.qualifiedAttribute(property.name);
                !value.empty())
                takeProperty(found, property, value);
            for (const XmlElement &element : description.children(property.name)) {
                for (const std::string &value : valuesOf(element))
                    takeProperty(found, property, value);
            }
        }
    }
}

} // namespace lutrin::exchange
