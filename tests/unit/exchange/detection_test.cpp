// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytes/detection.h"

#include "temporaryfolder.h"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

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
        Content{"rss1",
                "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
                "xmlns='http://purl.org/rss/1.0/'>",
                Format::Rss},
        Content{"rdf", "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>",
                Format::Unknown},
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
        Content{"settingsInJson", R"({"name": "phare", "version": "1.0"})", Format::Unknown},
        Content{"cslJson", "[\n {\"title\":\"A\"}]", Format::CslJson},
        Content{"cslJsonItem", "{\"title\":\"A\",\"issued\":{}}", Format::CslJson},
        Content{"cslJsonOverLines", "{\n\"items\": []}", Format::CslJson},
        Content{"jsonLinesThatQuoteCsl", R"({"title":"A \"author\""})", Format::JsonLines},
        Content{"ris", "\r\nTY  - JOUR\r\n", Format::Ris},
        Content{"risOneSpace", "TY - JOUR\n", Format::Ris},
        Content{"endnoteTags", "\xEF\xBB\xBF\r\n%0 Journal Article\r\n", Format::EndnoteTags},
        Content{"bibtex", "Un mot d'abord.\n@article{a,\n", Format::Bibtex},
        Content{"bibtexInLatin1", "% \xE9t\xE9\n@Book (a,\n", Format::Bibtex},
        Content{"mail", "Écrire à nom@example.org {vite}", Format::PlainText},
        Content{"noteInBrackets", "[À revoir] Les ports de demain", Format::PlainText},
        Content{"textWithPages", "Une page.\n\fLa suivante.", Format::PlainText},
        Content{"textInLatin1", "Un \xE9t\xE9 pass\xE9 \xE0 lire.", Format::PlainText},
        Content{"table", "nom;an;lieu\nAnne;2020;Brest\nPaul;2021;Lyon\n", Format::Unknown},
        Content{"program", "int main(){\n  x[i]+=f(&a,*b)<<2;\n  return y==z?0:1;\n}\n",
                Format::Unknown},
        Content{"numbers", "1 2 3 4\n5 6 7 8\n", Format::Unknown},
        Content{"postscript", "%!PS-Adobe-3.0\nDes mots et rien d'autre\n", Format::Unknown},
        Content{"wordsBetweenBytes", std::string_view("Un mot\0\1\2 de plus", 17), Format::Unknown},
        Content{"mods", "<mods xmlns='http://www.loc.gov/mods/v3'>", Format::Mods},
        Content{"endnote", "<?xml version='1.0'?><xml><records><record>", Format::Endnote},
        Content{"zotero",
                "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
                "xmlns:z='http://www.zotero.org/namespaces/export#'>",
                Format::ZoteroRdf},
        Content{"pdf", "\n%PDF-1.7\n", Format::Pdf}, Content{"zip", "PK\x03\x04", Format::Zip},
        Content{"webarchive", "bplist00\xD1\x01\x02_\x10\x0FWebMainResource", Format::WebArchive},
        Content{"settings", "bplist00\xD1\x01\x02Voice", Format::Unknown},
        Content{"text", "Un texte.", Format::PlainText}, Content{"empty", "", Format::Unknown},
        Content{"bytes", std::string_view("\0\1\2", 3), Format::Unknown}),
    [](const auto &content) { return std::string(content.param.name); });

TEST(DetectionOfOthers, saysWhatTheyAre)
{
    const TemporaryFolder folder;
    const std::string entry = "PK\x03\x04" + std::string(26, 'x');
    for (const auto &[name, bytes, words] : std::vector<std::array<std::string, 3>>{
             {"a.docx", entry + "[Content_Types].xml", "Word"},
             {"b.docx", entry + "_rels/.rels", "Word"},
             {"c.docx", entry + "docProps/core.xml", "Word"},
             {"a.doc", "\xD0\xCF\x11\xE0", "Word"},
             {"a.odt", entry + "mimetypeapplication/vnd.oasis.opendocument.text", "LibreOffice"},
             {"a.epub", entry + "mimetypeapplication/epub+zip", "EPUB"},
             {"a.rtf", "{\\rtf1\\ansi Un texte}", "RTF"},
             {"package.json", R"({"name": "phare"})", "JSON"},
             {"a.txt", "[[[<<<>>>]]]", "neither"}}) {
        const auto file = folder.write(name.c_str(), bytes);
        EXPECT_EQ(detect(file), Format::Unknown) << name;
        EXPECT_NE(unreadKind(file).find(words), std::string::npos) << name;
    }
    EXPECT_EQ(unreadKind(folder.write("a.xyz", "?")), "");
    EXPECT_EQ(unreadKind(folder.write("a.ris", "")), "an empty file");
    EXPECT_EQ(detect(folder.write("a.zip", entry + "pages/un.html")), Format::Zip);
    EXPECT_EQ(detect(folder.write("b.zip", entry + "un.pdf%PDF-1.7")), Format::Zip)
        << "which holds a PDF as it is";
}

TEST(DetectionOfTexts, wantsANameThatSaysSo)
{
    const TemporaryFolder folder;
    EXPECT_EQ(detect(folder.write("a.TXT", "Un texte.")), Format::PlainText);
    const std::string headed = "---\ntitle: Les ports\nauthor: Anne Durand\nDOI: 10.1000/a\n---\n"
                               "Un texte.\n";
    EXPECT_EQ(detect(folder.write("a.md", headed)), Format::PlainText);
    EXPECT_EQ(detect(folder.write("b.md", "# Comment lire\n\nUn texte.\n")), Format::PlainText);
    EXPECT_EQ(detect(folder.write("a.css", "Un texte.")), Format::Unknown);
    EXPECT_EQ(detect(folder.write("LISEZMOI", "Un texte.")), Format::Unknown);
}

TEST(DetectionOfFolders, tellsACorpusFromAnyFolder)
{
    const TemporaryFolder folder;
    EXPECT_EQ(detect(folder.path()), Format::Folder);
    (void)folder.write("corpus.xml", "");
    EXPECT_EQ(detect(folder.path()), Format::Corpus);
    EXPECT_EQ(detect(folder.path() / "none").error().cause, Cause::NotFound);
    EXPECT_EQ(detect("/dev/zero").error().cause, Cause::CannotRead);
}

TEST(Detection, SaysWhyTheSystemRefusesAFile)
{
    const char *refused = "/proc/self/mem"; // a file whose first bytes nobody may read
    if (!std::filesystem::exists(refused))
        GTEST_SKIP() << "no " << refused;
    EXPECT_EQ(
        detect(refused).error(),
        (Error{.cause = Cause::CannotRead, .subject = refused, .detail = "Input/output error"}));
}

} // namespace
} // namespace lutrin::exchange
