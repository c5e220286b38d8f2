// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytes/detection.h"

#include "temporaryfolder.h"

#include <gtest/gtest.h>

namespace lutrin::exchange {
namespace {

struct Content {
    const char *name;
    std::string_view bytes;
    Format format;
};

class Detection : public testing::TestWithParam<Content> {};

TEST_P(Detection, looksAtContent)
{
    const TemporaryFolder folder;
    const auto file = folder.write("misleading.txt", GetParam().bytes);
    EXPECT_EQ(detect(file), GetParam().format);
}

INSTANTIATE_TEST_SUITE_P(
    Files, Detection,
    testing::Values(
        Content{"analysis", "<analysis xmlns='urn:lutrin:corpus:1'/>", Format::Analysis},
        Content{"analysisAfterAProlog",
                "\xEF\xBB\xBF<?xml version='1.0'?>\n<!-- <taxonomy> -->\n"
                "<c:analysis xmlns:c='urn:lutrin:corpus:1' id='a'>",
                Format::Analysis},
        Content{"manifest", "<corpus xmlns='urn:lutrin:corpus:1'/>", Format::Corpus},
        Content{"taxonomy", "<taxonomy xmlns='urn:lutrin:corpus:1'/>", Format::Unknown},
        Content{"analysisOfAnotherNamespace", "<analysis xmlns='urn:other'/>", Format::Unknown},
        Content{"analysisOfNoNamespace", "<analysis/>", Format::Unknown},
        Content{"webPage", "<!DOCTYPE html>\n<html><p>A</html>", Format::WebPage},
        Content{"webPageInUtf16", std::string_view("<\0h\0t\0m\0l\0>\0\n\0", 14), Format::WebPage},
        Content{"webPageAsXhtml", "<?xml version='1.0'?>\n<!DOCTYPE html><html xmlns='h'>",
                Format::WebPage},
        Content{"rss", "<rss version='2.0'>", Format::Rss},
        Content{"atom", "<feed xmlns='http://www.w3.org/2005/Atom'>", Format::Atom},
        Content{"oai", "<OAI-PMH xmlns='http://www.openarchives.org/OAI/2.0/'>", Format::OaiPmh},
        Content{"capture", "Titre\nUtilisation\nComment citer cette publication\n",
                Format::TextCapture},
        Content{"brokenXml", "<analysis xmlns='urn:", Format::Analysis},
        Content{"documentType",
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>"
                "<analysis xmlns='urn:lutrin:corpus:1'>&b;</analysis>",
                Format::Analysis},
        Content{"jsonLines", "{\"title\":\"A\"}\n", Format::JsonLines},
        Content{"jsonLinesAfterBlankLines", "\xEF\xBB\xBF\r\n  {\"title\":\"A\"}\n",
                Format::JsonLines},
        Content{"cslJson", "[\n {\"title\":\"A\"}]", Format::CslJson},
        Content{"cslJsonItem", "{\"title\":\"A\",\"issued\":{}}", Format::CslJson},
        Content{"cslJsonOverLines", "{\n\"items\": []}", Format::CslJson},
        Content{"jsonLinesThatQuoteCsl", R"({"title":"A \"author\""})", Format::JsonLines},
        Content{"ris", "\r\nTY  - JOUR\r\n", Format::Ris},
        Content{"risOneSpace", "TY - JOUR\n", Format::Ris},
        Content{"bibtex", "Un mot d'abord.\n@article{a,\n", Format::Bibtex},
        Content{"bibtexInLatin1", "% \xE9t\xE9\n@Book (a,\n", Format::Bibtex},
        Content{"mail", "Écrire à nom@example.org {vite}", Format::Unknown},
        Content{"mods", "<mods xmlns='http://www.loc.gov/mods/v3'>", Format::Mods},
        Content{"endnote", "<?xml version='1.0'?><xml><records><record>", Format::Endnote},
        Content{"zotero",
                "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
                "xmlns:z='http://www.zotero.org/namespaces/export#'>",
                Format::ZoteroRdf},
        Content{"pdf", "\n%PDF-1.7\n", Format::Pdf}, Content{"zip", "PK\x03\x04", Format::Zip},
        Content{"text", "Un texte.", Format::Unknown}, Content{"empty", "", Format::Unknown},
        Content{"bytes", std::string_view("\0\1\2", 3), Format::Unknown}),
    [](const auto &content) { return std::string(content.param.name); });

TEST(DetectionOfFolders, tellsACorpusFromAnyFolder)
{
    const TemporaryFolder folder;
    EXPECT_EQ(detect(folder.path()), Format::Folder);
    (void)folder.write("corpus.xml", "");
    EXPECT_EQ(detect(folder.path()), Format::Corpus);
    EXPECT_EQ(detect(folder.path() / "none").error().cause, Cause::NotFound);
    EXPECT_EQ(detect("/dev/zero").error().cause, Cause::CannotRead);
}

} // namespace
} // namespace lutrin::exchange
