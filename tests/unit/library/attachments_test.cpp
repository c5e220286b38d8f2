// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/attachment.h"
#include "library/attachments.h"
#include "libraryfolder.h"
#include "samplefiles.h"
#include "store/connection.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace lutrin::library {
namespace {

constexpr std::size_t largest = std::size_t{1} << 20;

class AttachmentsTest : public LibraryFolder {
protected:
    std::filesystem::path folder() const
    {
        std::filesystem::create_directories(m_folder / "in");
        return m_folder / "in";
    }

    static corpus::Document only(const Library &library, const std::string &query)
    {
        const auto answer = library.search({.query = query});
        if (!answer || answer->hits.size() != 1U) {
            ADD_FAILURE() << query << " is found other than once";
            return {};
        }
        return library.document(answer->hits.front().id).value();
    }
};

TEST_F(AttachmentsTest, keepsThePicturesOfAPageThatIsGone)
{
    std::filesystem::create_directories(folder() / "page_files");
    write("in/page_files/a.png", samplePicture());
    write(
        "in/page.html",
        "<!DOCTYPE html><title>Les écluses</title><article><p>Un texte assez long pour être celui "
        "de la page, et qui parle de bajoyers autant qu’il le faut.</p><figure><img "
        "src=\"page_files/a.png\"><figcaption>Une écluse</figcaption></figure></article>");
    const auto library = opened();
    const auto report = library->import({folder()}, {});
    ASSERT_TRUE(report) << report.error().detail;
    EXPECT_EQ(report->imported, 1);
    std::filesystem::remove_all(folder());

    const corpus::Document document = only(*library, "bajoyers");
    const auto figure = std::ranges::find(document.body, corpus::BlockKind::Figure,
                                          [](const corpus::Block &block) { return block.kind; });
    ASSERT_NE(figure, document.body.end());
    ASSERT_TRUE(corpus::isAttachment(figure->source)) << figure->source;
    EXPECT_EQ(library->attachment(figure->source, largest).value(), samplePicture());
    const auto limited = library->attachment(figure->source, 100);
    ASSERT_FALSE(limited);
    EXPECT_EQ(limited.error().cause, Cause::LimitExceeded);
    EXPECT_EQ(library->attachment("attachments/none", largest).error().cause, Cause::NotFound);
}

TEST_F(AttachmentsTest, namesAFileThatCannotBeRead)
{
    const auto library = opened();
    const auto connection =
        store::Connection::open(library->file(), store::Access::ReadWrite).value();
    // A folder is opened like a file, and fails when it is read.
    exchange::Found found{.document = {.id = "a", .title = "Une note", .pdf = "a.pdf"}};
    found.attachments = {{.source = "a.pdf", .type = "application/pdf", .file = folder()},
                         {.source = "b.pdf", .type = "application/pdf", .file = folder() / "none"}};
    const auto unread = keepAttachments(*connection, found);
    ASSERT_TRUE(unread) << unread.error().detail;
    ASSERT_EQ(unread->size(), 2U);
    EXPECT_EQ(unread->front(), (Error{Cause::CannotRead, folder().string()}));
    EXPECT_EQ(unread->back(), (Error{Cause::CannotRead, (folder() / "none").string()}));
    EXPECT_EQ(found.document.pdf, "") << "and is told once";
}

TEST_F(AttachmentsTest, exportsHaveTheirPictures)
{
    std::filesystem::create_directories(folder() / "page_files");
    write("in/page_files/a.png", samplePicture());
    write("in/page.html",
          "<title>Les écluses</title><p>Un texte.</p><figure><img "
          "src=\"page_files/a.png\"><figcaption>Une \"écluse\"</figcaption></figure>");
    const auto library = opened();
    ASSERT_TRUE(library->import({folder()}, {}));
    const std::string id = only(*library, "écluses").id;

    ASSERT_TRUE(library->exportFile({id}, "html", m_folder / "out.html"));
    const std::string html = contentOf(m_folder / "out.html");
    // The first three bytes of a PNG and their neighbours, as RFC 4648 spells them.
    EXPECT_NE(
        html.find("<img alt=\"Une &quot;écluse&quot;\" src=\"data:image/png;base64,iVBORw0KGgp4"),
        std::string::npos)
        << html;
    EXPECT_NE(html.find("<figcaption>Une"), std::string::npos);

    std::filesystem::create_directories(m_folder / "md");
    ASSERT_TRUE(library->exportFile({id}, "markdown", m_folder / "md" / "out.md"));
    const std::string markdown = contentOf(m_folder / "md" / "out.md");
    const std::size_t link = markdown.find("](<attachments/");
    ASSERT_NE(link, std::string::npos) << markdown;
    const std::size_t begin = link + 3;
    const std::string name = markdown.substr(begin, markdown.find('>', begin) - begin);
    EXPECT_EQ(contentOf(m_folder / "md" / name), samplePicture());
}

TEST_F(AttachmentsTest, areTakenOutWithoutLeavingTheFolder)
{
    write("rapport.pdf", samplePdf());
    write("ruse.jsonl", R"({"title": "Une ruse", "pdf": "attachments/../../ruse.pdf"})");
    const auto library = opened();
    ASSERT_TRUE(library->import({m_folder / "rapport.pdf", m_folder / "ruse.jsonl"}, {}));
    const auto files =
        library->writeAttachments(only(*library, "\"bonjour le canal\"").id, m_folder / "out");
    ASSERT_TRUE(files);
    ASSERT_EQ(files->size(), 1U);
    EXPECT_EQ(files->front().parent_path(), m_folder / "out" / "attachments");
    EXPECT_EQ(contentOf(files->front()), samplePdf());
    const auto none = library->writeAttachments(only(*library, "ruse").id, m_folder / "out");
    ASSERT_TRUE(none);
    EXPECT_TRUE(none->empty());
    EXPECT_EQ(library->writeAttachments("nothing", m_folder).error().cause, Cause::NotFound);
}

TEST_F(AttachmentsTest, anExportThatIsStoppedLeavesNoPictures)
{
    (void)folder();
    for (const std::string name : {"a", "b"}) {
        std::filesystem::create_directories(folder() / (name + "_files"));
        write("in/" + name + "_files/a.png", samplePicture() + name);
        write("in/" + name + ".html",
              "<!DOCTYPE html><title>Les écluses " + name +
                  "</title><article><p>Un texte assez long pour être celui de la page, et qui "
                  "parle de bajoyers autant qu’il le faut.</p><figure><img src=\"" +
                  name + "_files/a.png\"><figcaption>Une écluse</figcaption></figure></article>");
    }
    const auto library = opened();
    ASSERT_TRUE(library->import({folder()}, {}));
    const auto answer = library->search({.query = "bajoyers"});
    ASSERT_TRUE(answer);
    ASSERT_EQ(answer->hits.size(), 2U);
    std::filesystem::create_directories(m_folder / "md");
    std::stop_source source;
    int calls = 0;
    const auto stopped = library->exportFile(
        {answer->hits[0].id, answer->hits[1].id}, "markdown", m_folder / "md" / "out.md",
        FilesToo::No, source.get_token(), [&](const Progress &) {
            if (++calls == 4) // of the second document's pictures
                source.request_stop();
        });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().cause, Cause::Cancelled);
    EXPECT_TRUE(std::filesystem::is_empty(m_folder / "md"));
}

/// What names them cannot be read; what is derived is mended all the same.
TEST_F(AttachmentsTest, repairingLeavesThemAllWhereThePastIsDamaged)
{
    std::filesystem::create_directories(folder() / "page_files");
    write("in/page_files/a.png", samplePicture());
    write("in/page.html",
          "<!DOCTYPE html><title>Les écluses</title><article><p>Un texte assez long pour être "
          "celui de la page, et qui parle de bajoyers autant qu’il le faut.</p><figure><img "
          "src=\"page_files/a.png\"><figcaption>Une écluse</figcaption></figure></article>");
    write("note.jsonl", R"({"id": "note", "title": "Une note"})");
    const auto library = opened();
    ASSERT_TRUE(library->import({folder(), m_folder / "note.jsonl"}, {}));
    write("note.jsonl", R"({"id": "note", "title": "Une autre note"})");
    ASSERT_TRUE(library->import({m_folder / "note.jsonl"}, {}));
    const auto connection = store::Connection::open(library->file(), store::Access::ReadWrite);
    for (const char *sql :
         {"UPDATE revision SET json = x'01000000ff' WHERE json IS NOT NULL", "DELETE FROM facet"})
        ASSERT_TRUE((*connection)->execute(sql));
    const auto repaired = library->repair();
    ASSERT_TRUE(repaired) << repaired.error().detail;
    EXPECT_EQ(library->check()->problems,
              std::vector<std::string>{"note: a past state or a joined record is damaged"});
}

/// What a record that can come back names stays; what only an undone merge named goes.
TEST_F(AttachmentsTest, repairingTakesOutWhatNothingNames)
{
    (void)folder();
    write("ref.ris", "TY  - RPRT\nTI  - Les écluses du canal latéral\nAU  - Roseau, Jeanne\n"
                     "PY  - 2020\nUR  - https://example.org/ecluses\nER  - \n");
    std::filesystem::create_directories(folder() / "page_files");
    write("in/page_files/a.png", samplePicture());
    write("in/page.html",
          "<title>Les écluses du canal latéral</title><link rel=canonical "
          "href=\"https://example.org/ecluses\"><p>Un texte.</p><img src=\"page_files/a.png\">");
    const auto library = opened();
    ASSERT_TRUE(library->import({m_folder / "ref.ris"}, {}));
    const auto merged = library->import({folder()}, {});
    ASSERT_TRUE(merged);
    ASSERT_EQ(merged->duplicates + merged->updated, 1);
    const corpus::Document document = only(*library, "écluses");
    ASSERT_FALSE(document.body.empty());
    const auto figure = std::ranges::find(document.body, corpus::BlockKind::Figure,
                                          [](const corpus::Block &block) { return block.kind; });
    ASSERT_NE(figure, document.body.end());
    const std::string name = figure->source;

    ASSERT_TRUE(library->repair());
    EXPECT_TRUE(library->attachment(name, largest)) << "a document shows it";
    ASSERT_TRUE(library->undo(merged->change));
    ASSERT_TRUE(library->repair());
    EXPECT_TRUE(library->attachment(name, largest)) << "the undoing can be undone";
    const auto changes = library->changes();
    ASSERT_TRUE(changes);
    ASSERT_TRUE(library->undo(changes->front().number));
    EXPECT_EQ(only(*library, "écluses").body, document.body);
}

TEST_F(AttachmentsTest, takesTheSamePageTwiceForOne)
{
    std::filesystem::create_directories(folder() / "page_files");
    write("in/page_files/a.png", samplePicture());
    write("in/page.html",
          "<title>Les écluses</title><p>Un texte.</p><img src=\"page_files/a.png\">");
    const auto library = opened();
    ASSERT_TRUE(library->import({folder()}, {}));
    const auto again = library->import({folder()}, {});
    ASSERT_TRUE(again);
    EXPECT_EQ(again->imported, 0);
    EXPECT_EQ(again->updated, 0);
    EXPECT_EQ(again->duplicates, 1);
}

TEST_F(AttachmentsTest, keepsAPdfWithItsText)
{
    write("rapport.pdf", samplePdf());
    const auto library = opened();
    ASSERT_TRUE(library->import({m_folder / "rapport.pdf"}, {}));
    std::filesystem::remove(m_folder / "rapport.pdf");
    const corpus::Document document = only(*library, "\"bonjour le canal\"");
    EXPECT_EQ(document.title, "Un rapport");
    ASSERT_TRUE(corpus::isAttachment(document.pdf)) << document.pdf;
    EXPECT_EQ(library->attachment(document.pdf, largest).value(), samplePdf());
}

TEST_F(AttachmentsTest, keepsThePdfBesideAPage)
{
    (void)folder();
    write("in/page.html", "<title>Les écluses</title><p>Un texte.</p>");
    write("in/page.pdf", samplePdf());
    const auto library = opened();
    const auto report = library->import({folder()}, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->imported, 1);
    const corpus::Document document = only(*library, "écluses");
    ASSERT_TRUE(corpus::isAttachment(document.pdf)) << document.pdf;
    EXPECT_EQ(library->attachment(document.pdf, largest).value(), samplePdf());
}

TEST_F(AttachmentsTest, takesAZoteroExportWithItsFilesAndCollections)
{
    std::filesystem::create_directories(folder() / "files" / "7");
    write("in/files/7/Rapport.pdf", samplePdf());
    write("dehors.pdf", samplePdf());
    const auto item = [](const std::string &number, const std::string &title) {
        return "<bib:Book rdf:about=\"#item_" + number +
               "\"><z:itemType>book</z:itemType><dc:title>" + title +
               "</dc:title><link:link rdf:resource=\"#item_9" + number + "\"/></bib:Book>";
    };
    const auto attachment = [](const std::string &number, const std::string &path) {
        return "<z:Attachment rdf:about=\"#item_9" + number +
               "\"><z:itemType>attachment</z:itemType><rdf:resource rdf:resource=\"" + path +
               "\"/><link:type>application/pdf</link:type></z:Attachment>";
    };
    write(
        "in/export.rdf",
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
        "xmlns:z=\"http://www.zotero.org/namespaces/export#\" "
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
        "xmlns:link=\"http://purl.org/rss/1.0/modules/link/\" "
        "xmlns:bib=\"http://purl.org/net/biblio#\">" +
            item("1", "Traité des écluses") + attachment("1", "files/7/Rapport.pdf") +
            item("2", "Ouvrage des digues") + attachment("2", "../dehors.pdf") +
            "<z:Collection rdf:about=\"#c\"><dc:title>Lectures</dc:title><dcterms:hasPart "
            "rdf:resource=\"#item_1\"/></z:Collection></rdf:RDF>");
    const auto library = opened();
    const auto report = library->import({folder()}, {});
    ASSERT_TRUE(report) << report.error().detail;
    EXPECT_EQ(report->imported, 2);
    const corpus::Document document = only(*library, "\"bonjour le canal\"");
    EXPECT_EQ(document.title, "Traité des écluses");
    EXPECT_EQ(total(*library, "dossier:lectures"), 1);
    EXPECT_TRUE(corpus::isAttachment(document.pdf));
    EXPECT_EQ(only(*library, "digues").pdf, "") << "a way out of the folder";
}

TEST_F(AttachmentsTest, takesThePagesOfAZoteroExport)
{
    std::filesystem::create_directories(folder() / "files" / "7");
    write("in/files/7/page.html", "<html><title>Autre</title><body><article><p>Bonjour la page qui "
                                  "fut enregistrée, avec assez de mots pour un texte.</p>");
    write("dehors.html", "<html><body><p>Rien à voir ici.</p>");
    const auto item = [](const std::string &number, const std::string &title,
                         const std::string &path) {
        return "<bib:Document rdf:about=\"#item_" + number +
               "\"><z:itemType>webpage</z:itemType><dc:title>" + title +
               "</dc:title><link:link rdf:resource=\"#item_9" + number +
               "\"/></bib:Document><z:Attachment rdf:about=\"#item_9" + number +
               "\"><z:itemType>attachment</z:itemType><rdf:resource rdf:resource=\"" + path +
               "\"/><link:type>text/html</link:type></z:Attachment>";
    };
    write("in/export.rdf", "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
                           "xmlns:z=\"http://www.zotero.org/namespaces/export#\" "
                           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                           "xmlns:link=\"http://purl.org/rss/1.0/modules/link/\" "
                           "xmlns:bib=\"http://purl.org/net/biblio#\">" +
                               item("1", "Les digues", "files/7/page.html") +
                               item("2", "Les écluses", "../dehors.html") + "</rdf:RDF>");
    const auto library = opened();
    const auto report = library->import({folder()}, {});
    ASSERT_TRUE(report) << report.error().detail;
    EXPECT_EQ(report->imported, 2);
    EXPECT_EQ(only(*library, "\"bonjour la page\"").title, "Les digues");
    EXPECT_TRUE(only(*library, "écluses").body.empty()) << "a way out of the folder";
}

TEST_F(AttachmentsTest, takesAZoteroExportToBibtexWithItsFiles)
{
    std::filesystem::create_directories(folder() / "files" / "7");
    write("in/files/7/Rapport.pdf", samplePdf());
    write("in/._export.bib", "what a Mac leaves in an archive");
    write("in/export.bib",
          "@book{a, title={Traité des écluses}, author={Lenoir, Anne}, "
          "file={Rapport.pdf:files/7/Rapport.pdf:application/pdf}}\n"
          "@book{b, title={Ouvrage des digues}, file={x.pdf:files/8/absent.pdf:application/pdf}}");
    const auto library = opened();
    const auto report = library->import({folder()}, {});
    ASSERT_TRUE(report) << report.error().detail;
    EXPECT_EQ(report->imported, 2);
    ASSERT_EQ(report->messages.size(), 1U);
    EXPECT_EQ(report->messages.front().error.detail, "attachment files/8/absent.pdf");
    const corpus::Document document = only(*library, "\"bonjour le canal\"");
    EXPECT_EQ(document.title, "Traité des écluses");
    EXPECT_TRUE(corpus::isAttachment(document.pdf));
    EXPECT_EQ(only(*library, "digues").pdf, "") << "where there is none, none is promised";
}

/// Whatever the file says of itself, and whichever name comes first.
TEST_F(AttachmentsTest, joinsThePdfThatAReferenceNames)
{
    std::filesystem::create_directories(folder() / "1");
    write("in/1/a.pdf", samplePdf());
    write("in/b.pdf", samplePdf() + "% another\n");
    write("in/c.pdf", samplePdf() + "% a third\n");
    write("in/notes.ris", "TY  - RPRT\nTI  - Traité des écluses\nAU  - Lenoir, Anne\n"
                          "L1  - 1/a.pdf\nER  - \n"
                          "TY  - RPRT\nTI  - Les digues\nL1  - b.pdf\nER  - \n");
    const auto library = opened();
    const auto named = library->import({folder() / "b.pdf", folder() / "notes.ris"}, {});
    ASSERT_TRUE(named);
    EXPECT_EQ(named->imported, 2);
    const auto all = library->import({folder()}, {});
    ASSERT_TRUE(all);
    EXPECT_EQ(all->imported, 1) << "the PDF that none of them names";
    EXPECT_EQ(only(*library, "\"un rapport\"").title, "Un rapport");
    EXPECT_TRUE(corpus::isAttachment(only(*library, "écluses").pdf));
}

/// A library that is handed on says nothing of the folders of whoever made it.
TEST_F(AttachmentsTest, keepsNoPathOfAFileOutside)
{
    write("secret.pdf", samplePdf());
    const std::string secret = (m_folder / "secret.pdf").string();
    (void)folder();
    write("in/notes.ris",
          "TY  - RPRT\nTI  - Les digues\nL1  - " + secret +
              "\nER  - \n"
              "TY  - RPRT\nTI  - Les bajoyers\nL1  - https://exemple.org/b.pdf\nER  - \n");
    write(
        "in/figures.jsonl",
        R"({"title": "Les écluses", "blocks": [{"kind": "list", "children": [{"kind": "figure",)"
        R"( "source": "file:///home/x/a.png"}, {"kind": "figure", "source": "attachments/a.png"},)"
        R"( {"kind": "figure", "source": "HTTPS://exemple.org/a.png"}]}]})");
    const auto library = opened();
    const auto report = library->import({folder()}, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->imported, 3);
    const corpus::Document digues = only(*library, "digues");
    EXPECT_EQ(digues.pdf, "");
    EXPECT_FALSE(digues.sources.contains("pdf"));
    EXPECT_EQ(only(*library, "bajoyers").pdf, "https://exemple.org/b.pdf");
    const corpus::Document figures = only(*library, "écluses");
    ASSERT_EQ(figures.body.size(), 1U);
    ASSERT_EQ(figures.body.front().children.size(), 3U);
    EXPECT_EQ(figures.body.front().children[0].source, "");
    EXPECT_EQ(figures.body.front().children[1].source, "");
    EXPECT_EQ(figures.body.front().children[2].source, "HTTPS://exemple.org/a.png");
    ASSERT_EQ(report->messages.size(), 3U);
    EXPECT_EQ(report->messages[0].error.subject, (folder() / "figures.jsonl").string());
    EXPECT_EQ(report->messages[0].error.detail, "attachment file:///home/x/a.png");
    EXPECT_EQ(report->messages[1].error.detail, "attachment attachments/a.png");
    EXPECT_EQ(report->messages[2].severity, Severity::Warning);
    EXPECT_EQ(report->messages[2].error.cause, Cause::NotFound);
    EXPECT_EQ(report->messages[2].error.position.line, 1);
    EXPECT_EQ(report->messages[2].error.detail, "attachment " + secret);
}

} // namespace
} // namespace lutrin::library
