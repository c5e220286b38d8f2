// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pdf/pdfreader.h"
#include "exchange/pdf/xmpreader.h"

#include <gtest/gtest.h>

namespace lutrin::exchange {
namespace {

/// What is found in what lutrin-extract says.
Found foundIn(const std::string &extract)
{
    auto reading = readPdfExtract(extract, "a");
    return reading && !reading->documents.empty() ? std::move(reading->documents.front()) : Found();
}

TEST(XmpReader, takesWhatStandsInAttributes)
{
    Found found;
    readXmp(R"(<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:prism="http://prismstandard.org/ns/basic/2.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreateDate="2021-01-01"
 prism:doi="10.1000/xyz" prism:publicationName="Revue du port" pdf:Keywords="port ; baie, rade"/>
</rdf:RDF></x:xmpmeta>)",
            found);
    EXPECT_EQ(found.document.doi, "10.1000/xyz");
    EXPECT_EQ(found.document.container, "Revue du port");
    EXPECT_EQ(found.document.keywords, (std::vector<std::string>{"port", "baie, rade"}));
    EXPECT_FALSE(found.document.date.known()) << "when the file was made";
    EXPECT_EQ(found.origins.at("keywords"), "XMP Keywords");
}

TEST(PdfReader, takesTheKeywordsOfItsInformation)
{
    const Found found =
        foundIn(R"({"title":"Le port","keywords":"rade, quai, État.","pages":["Texte"]})");
    EXPECT_EQ(found.document.keywords, (std::vector<std::string>{"rade", "quai", "État"}));
    EXPECT_EQ(found.origins.at("keywords"), "PDF Keywords");
}

} // namespace
} // namespace lutrin::exchange
