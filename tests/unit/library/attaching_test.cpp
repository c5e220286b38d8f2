// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/attachment.h"
#include "libraryfolder.h"
#include "samplefiles.h"

#include <algorithm>

namespace lutrin::library {
namespace {

class AttachingTest : public LibraryFolder {
protected:
    static std::string pdf(const std::string &words) { return samplePdf(words, "Un autre titre"); }

    /// A reference that came without its text.
    std::string reference(Library &library) const
    {
        const auto file = write("a.ris", "TY  - RPRT\nTI  - Les ports de demain\n"
                                         "AU  - Martin, Anne\nPY  - 2025\nER  - \n");
        EXPECT_TRUE(library.import({file}, {}));
        const auto answer = library.search({.query = "titre:ports titre:demain"});
        EXPECT_EQ(answer->hits.size(), 1U);
        return answer->hits.empty() ? std::string() : answer->hits.front().id;
    }

    static AttachReport attached(Library &library, const std::string &id,
                                 const std::filesystem::path &file)
    {
        auto report = library.attach(id, {file});
        if (!report)
            ADD_FAILURE() << report.error().subject << ": " << report.error().detail;
        return report ? *report : AttachReport();
    }
};

TEST_F(AttachingTest, aReferenceGetsThePdfAndItsText)
{
    const auto library = opened();
    const std::string id = reference(*library);
    const auto before = *library->document(id);
    const auto file = write("rapport.pdf", pdf("Bonjour les bajoyers du canal"));
    const AttachReport report = attached(*library, id, file);
    EXPECT_NE(report.change, 0);
    EXPECT_EQ(report.fields, (std::vector<std::string>{"pdf", "body"}));

    const auto after = *library->document(id);
    EXPECT_EQ(after.title, before.title);
    EXPECT_EQ(after.date, before.date);
    ASSERT_TRUE(corpus::isAttachment(after.pdf)) << after.pdf;
    EXPECT_EQ(library->attachment(after.pdf, std::size_t{1} << 20).value(), contentOf(file));
    const auto found = library->search({.query = "bajoyers"});
    ASSERT_EQ(found->hits.size(), 1U);
    EXPECT_EQ(found->hits.front().id, id);
    EXPECT_EQ(corpus::plainText(after.body.front().text), "Page 1");
    EXPECT_EQ(library->filesOf(id)->back(), file.string());
    EXPECT_EQ(library->changes()->front().subject, "Les ports de demain\npdf\nbody");
    expectWhole(*library);
}

TEST_F(AttachingTest, isTakenBackAndDoneAgain)
{
    const auto library = opened();
    const std::string id = reference(*library);
    const auto before = *library->document(id);
    const auto report = attached(*library, id, write("a.pdf", pdf("Bonjour les bajoyers")));
    const auto after = *library->document(id);
    const auto undo = library->undo(report.change);
    ASSERT_TRUE(undo);
    EXPECT_EQ(*library->document(id), before);
    EXPECT_EQ(total(*library, "bajoyers"), 0);
    EXPECT_EQ(library->filesOf(id)->size(), 1U);
    expectWhole(*library);
    ASSERT_TRUE(library->undo(undo->change));
    EXPECT_EQ(*library->document(id), after);
    EXPECT_EQ(total(*library, "bajoyers"), 1);
    EXPECT_EQ(library->filesOf(id)->size(), 2U);
    expectWhole(*library);
}

TEST_F(AttachingTest, theSameFileOnceMoreChangesNothing)
{
    const auto library = opened();
    const std::string id = reference(*library);
    const auto file = write("a.pdf", pdf("Bonjour les bajoyers"));
    attached(*library, id, file);
    const auto changes = library->changes()->size();
    EXPECT_EQ(attached(*library, id, file).change, 0);
    EXPECT_EQ(library->changes()->size(), changes);
}

TEST_F(AttachingTest, anotherPdfTakesThePlaceOfTheFirstWithItsText)
{
    const auto library = opened();
    const std::string id = reference(*library);
    attached(*library, id, write("a.pdf", pdf("Bonjour les bajoyers")));
    attached(*library, id, write("b.pdf", pdf("Bonjour les vannes")));
    EXPECT_EQ(total(*library, "bajoyers"), 0);
    EXPECT_EQ(total(*library, "vannes"), 1);
}

TEST_F(AttachingTest, anImportOfTheReferenceLeavesIt)
{
    const auto library = opened();
    const std::string id = reference(*library);
    attached(*library, id, write("a.pdf", pdf("Bonjour les bajoyers")));
    ASSERT_TRUE(library->import(
        {write("b.jsonl", R"({"id": ")" + id + R"(", "title": "Les ports de demain"})")}, {}));
    EXPECT_EQ(total(*library, "bajoyers"), 1);
    EXPECT_TRUE(corpus::isAttachment(library->document(id)->pdf));
}

TEST_F(AttachingTest, thePageKeepsItsTextBesideAPdf)
{
    const auto library = opened();
    const std::string id = reference(*library);
    const std::string text = "Un texte assez long pour être celui de la page, et qui parle de "
                             "bajoyers autant qu’il le faut.";
    attached(*library, id, write("a.html", "<title>Autre</title><p>" + text + "</p>"));
    const auto page = *library->document(id);
    EXPECT_EQ(page.title, "Les ports de demain");
    EXPECT_EQ(corpus::plainText(page.body), text);
    const auto report = attached(*library, id, write("b.pdf", pdf("Bonjour les vannes")));
    EXPECT_EQ(report.fields, std::vector<std::string>{"pdf"});
    EXPECT_EQ(library->document(id)->body, page.body);
}

TEST_F(AttachingTest, aPageThatAnnouncesThePdfGivesWay)
{
    const auto library = opened();
    const std::string id = reference(*library);
    attached(*library, id, write("a.txt", "Un rapport vient de paraître."));
    attached(*library, id,
             write("b.pdf", pdf("Bonjour les bajoyers, les vannes, les portes, les digues, "
                                "les barrages et les rigoles du canal")));
    EXPECT_EQ(total(*library, "rigoles"), 1);
}

TEST_F(AttachingTest, aPdfAndATextComeTogether)
{
    const auto library = opened();
    const std::string id = reference(*library);
    const auto report =
        library->attach(id, {write("a.pdf", pdf("Bonjour")), write("a.txt", "Les bajoyers.")});
    ASSERT_TRUE(report) << report.error().detail;
    EXPECT_EQ(total(*library, "bajoyers"), 1);
    EXPECT_TRUE(corpus::isAttachment(library->document(id)->pdf));
    EXPECT_EQ(library->filesOf(id)->size(), 3U);
}

TEST_F(AttachingTest, whatDoesNotFitIsRefusedWithItsName)
{
    const auto library = opened();
    const std::string id = reference(*library);
    const auto before = *library->document(id);
    const auto refused = [&](const std::vector<std::filesystem::path> &files) {
        const auto report = library->attach(id, files);
        EXPECT_FALSE(report);
        return report ? Error() : report.error();
    };
    const auto one = write("a.pdf", pdf("Bonjour"));
    const auto other = write("b.pdf", pdf("Bonsoir"));
    EXPECT_EQ(refused({one, other}),
              (Error{Cause::Invalid, other.string(), {}, "a second PDF: a record has one"}));
    const auto list = write("c.ris", "TY  - RPRT\nTI  - Un\nER  - \n");
    EXPECT_EQ(refused({list}),
              (Error{Cause::Invalid, list.string(), {}, "a PDF, a page or a text is expected"}));
    EXPECT_EQ(refused({m_folder}).detail, "a PDF, a page or a text is expected");
    const auto broken = write("d.pdf", "%PDF-1.4\nrien");
    EXPECT_EQ(refused({broken}).subject, broken.string());
    EXPECT_EQ(refused({m_folder / "none.pdf"}).cause, Cause::NotFound);
    EXPECT_EQ(refused({write("e.bin", std::string("\0\1\2", 3))}).cause, Cause::Foreign);
    EXPECT_EQ(library->attach("nobody", {one}).error(), (Error{Cause::NotFound, "nobody"}));
    EXPECT_EQ(*library->document(id), before);
    EXPECT_EQ(library->changes()->size(), 1U);
}

/// A scanned PDF has no text: it is there to be seen.
TEST_F(AttachingTest, aPdfWithoutTextIsSaidToHaveNone)
{
    const auto library = opened();
    const std::string id = reference(*library);
    const auto report = attached(*library, id, write("a.pdf", pdf("")));
    EXPECT_EQ(report.fields.front(), "pdf");
    ASSERT_EQ(report.remarks.size(), 1U);
    EXPECT_EQ(report.remarks.front().detail, "pages without text");
}

TEST_F(AttachingTest, endsWhenItIsStopped)
{
    const auto library = opened();
    const std::string id = reference(*library);
    std::stop_source stop;
    stop.request_stop();
    const auto report = library->attach(id, {write("a.pdf", pdf("Bonjour"))}, stop.get_token());
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().cause, Cause::Cancelled);
}

} // namespace
} // namespace lutrin::library
