// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/attachment.h"
#include "libraryfolder.h"
#include "samplefiles.h"

#include <gtest/gtest.h>

namespace lutrin::library {
namespace {

/// The files that references of each format name beside them.
class LinkedFiles : public LibraryFolder {
protected:
    void SetUp() override
    {
        LibraryFolder::SetUp();
        std::filesystem::create_directories(m_folder / "in" / "files" / "2");
        write("in/files/2/a.pdf", pdf("Bonjour le canal"));
        write("in/files/2/b.pdf", pdf("Bonsoir le port"));
        write("in/files/2/faux.pdf", "<p>Introuvable</p>");
        write("in/files/2/page.html",
              "<html><title>Autre</title><body><article><p>Bonjour la page qui "
              "fut enregistrée, avec assez de mots pour un texte.</p>");
    }

    static std::string pdf(const std::string &words) { return samplePdf(words, ""); }

    /// One record of each format that names these files, in this order.
    std::filesystem::path references(const std::string &ending,
                                     const std::vector<std::string> &files) const
    {
        const auto isPage = [](const std::string &file) { return file.ends_with(".html"); };
        std::string text;
        if (ending == "ris") {
            text = "TY  - RPRT\nTI  - Les digues\n";
            for (const std::string &file : files)
                text += (isPage(file) ? "L2  - " : "L1  - ") + file + "\n";
            return write("in/export.ris", text + "ER  - \n");
        }
        if (ending == "bib") {
            for (const std::string &file : files)
                text += (text.empty() ? "" : ";") + std::string("Nom:") + file +
                        (isPage(file) ? ":text/html" : ":application/pdf");
            return write("in/export.bib", "@book{a, title={Les digues}, file={" + text + "}}\n");
        }
        std::string links;
        for (std::size_t each = 0; each < files.size(); ++each) {
            const std::string name = "#item_9" + std::to_string(each);
            links += "<link:link rdf:resource=\"" + name + "\"/>";
            text += "<z:Attachment rdf:about=\"" + name +
                    "\"><z:itemType>attachment</z:itemType><rdf:resource rdf:resource=\"" +
                    files[each] + "\"/><link:type>" +
                    (isPage(files[each]) ? "text/html" : "application/pdf") +
                    "</link:type></z:Attachment>";
        }
        return write("in/export.rdf",
                     "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
                     "xmlns:z=\"http://www.zotero.org/namespaces/export#\" "
                     "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                     "xmlns:link=\"http://purl.org/rss/1.0/modules/link/\" "
                     "xmlns:bib=\"http://purl.org/net/biblio#\"><bib:Book rdf:about=\"#item_1\">"
                     "<z:itemType>book</z:itemType><dc:title>Les digues</dc:title>" +
                         links + "</bib:Book>" + text + "</rdf:RDF>");
    }

    struct Imported {
        corpus::Document document;
        std::string text;
        std::vector<std::string> told;
    };

    static std::string words(const corpus::RichText &blocks)
    {
        std::string text;
        for (const corpus::Block &block : blocks) {
            for (const corpus::Inline &run : block.text)
                text += run.text;
            text += words(block.children);
        }
        return text;
    }

    Imported imported(const std::string &ending, const std::vector<std::string> &files) const
    {
        const auto file = references(ending, files);
        const auto library = opened();
        const auto report = library->import({file}, {});
        const auto answer = library->search({.query = "digues"});
        if (!report || !answer || answer->hits.size() != 1U) {
            ADD_FAILURE() << "not one record of " << ending;
            return {};
        }
        Imported all;
        all.document = library->document(answer->hits.front().id).value();
        all.text = words(all.document.body);
        for (const auto &message : report->messages)
            all.told.push_back(message.error.detail);
        return all;
    }
};

class LinkedFilesOf : public LinkedFiles, public testing::WithParamInterface<const char *> {};

TEST_P(LinkedFilesOf, giveThePageThatWasSaved)
{
    const Imported all = imported(GetParam(), {"files/2/page.html"});
    EXPECT_TRUE(all.text.starts_with("Bonjour la page")) << all.text;
    EXPECT_EQ(all.document.pdf, "");
    EXPECT_TRUE(all.told.empty()) << all.told.front();
}

TEST_P(LinkedFilesOf, giveOnePdfAndTellTheSecond)
{
    const Imported all =
        imported(GetParam(), {"files/2/page.html", "files/2/a.pdf", "files/2/b.pdf"});
    EXPECT_EQ(all.text, "Page 1Bonjour le canal");
    EXPECT_TRUE(corpus::isAttachment(all.document.pdf));
    EXPECT_EQ(all.told,
              std::vector<std::string>{"attachment files/2/b.pdf: a second PDF: a record has one"});
}

TEST_P(LinkedFilesOf, giveTheSecondPdfWhereTheFirstCannotBeRead)
{
    const Imported all = imported(GetParam(), {"files/2/faux.pdf", "files/2/b.pdf"});
    EXPECT_EQ(all.text, "Page 1Bonsoir le port");
    EXPECT_TRUE(corpus::isAttachment(all.document.pdf));
    EXPECT_EQ(all.told,
              std::vector<std::string>{"attachment files/2/faux.pdf: not a readable PDF"});
}

TEST_P(LinkedFilesOf, giveTheSecondPdfWhereTheFirstIsMissing)
{
    const Imported all = imported(GetParam(), {"files/2/absent.pdf", "files/2/b.pdf"});
    EXPECT_EQ(all.text, "Page 1Bonsoir le port");
    EXPECT_EQ(all.told, std::vector<std::string>{"attachment files/2/absent.pdf"});
}

INSTANTIATE_TEST_SUITE_P(Formats, LinkedFilesOf, testing::Values("bib", "ris", "rdf"));

/// A page that is named is no document beside its reference.
TEST_F(LinkedFiles, ofAFolderComeWithTheirReferences)
{
    (void)references("ris", {"files/2/page.html"});
    const auto library = opened();
    const auto report = library->import({m_folder / "in"}, {});
    ASSERT_TRUE(report) << report.error().detail;
    EXPECT_EQ(report->imported, 1);
}

TEST_F(LinkedFiles, keepTheKindOfARecordOfOurs)
{
    const auto library = opened();
    const auto file = write("a.jsonl", R"({"title": "Les digues", "container": "Ports", )"
                                       R"("volume": "3"})"
                                       "\n"
                                       R"({"id": "x", "title": "Les bajoyers", )"
                                       R"("container": "Ports", "volume": "3"})"
                                       "\n");
    ASSERT_TRUE(library->import({file}, {}));
    const auto typeOf = [&](const std::string &query) {
        return library->document(library->search({.query = query})->hits.at(0).id)->type;
    };
    EXPECT_EQ(typeOf("digues"), "article");
    EXPECT_EQ(typeOf("bajoyers"), "");
}

} // namespace
} // namespace lutrin::library
