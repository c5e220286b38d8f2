// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "libraryfolder.h"
#include "samplefiles.h"

namespace lutrin::library {
namespace {

class FilesBesideTest : public LibraryFolder {
protected:
    /// A library with a page that has a picture and a PDF.
    [[nodiscard]] std::unique_ptr<Library> filled() const
    {
        std::filesystem::create_directories(m_folder / "in" / "page_files");
        write("in/page_files/a.png", samplePicture());
        write("in/page.pdf", samplePdf());
        write("in/page.html",
              "<!DOCTYPE html><title>Les écluses</title><article><p>Un texte assez long pour être "
              "celui de la page, et qui parle de bajoyers autant qu’il le faut.</p><figure><img "
              "src=\"page_files/a.png\"><figcaption>Une écluse</figcaption></figure></article>");
        auto library = opened();
        EXPECT_TRUE(library->import({m_folder / "in"}, {}));
        return library;
    }

    /// Another one, with nothing in it but what is imported.
    [[nodiscard]] std::unique_ptr<Library> another(const std::filesystem::path &file,
                                                   std::size_t messages) const
    {
        Locations where = locations();
        where.library = m_folder / "other" / "library.sqlite";
        where.bundledCorpus.clear();
        auto library = Library::open(where);
        EXPECT_TRUE(library);
        const auto report = (*library)->import({file}, {});
        EXPECT_TRUE(report);
        EXPECT_EQ(report->imported, 1);
        EXPECT_EQ(report->messages.size(), messages);
        return std::move(*library);
    }

    static corpus::Document only(const Library &library)
    {
        const auto answer = library.search({.query = "écluses"});
        EXPECT_EQ(answer->hits.size(), 1U);
        return library.document(answer->hits.front().id).value();
    }

    static std::string bytes(const Library &library, const std::string &name)
    {
        return library.attachment(name, std::size_t{1} << 20).value_or("none");
    }

    [[nodiscard]] std::filesystem::path out(const std::string &name) const
    {
        std::filesystem::create_directories(m_folder / "out");
        return m_folder / "out" / name;
    }
};

TEST_F(FilesBesideTest, ComeIntoAnotherLibraryWhole)
{
    const auto library = filled();
    const corpus::Document document = only(*library);
    ASSERT_TRUE(library->exportFile({document.id}, "jsonl", out("a.jsonl"), FilesToo::Yes));
    const auto other = another(out("a.jsonl"), 0);
    EXPECT_EQ(only(*other), document);
    EXPECT_EQ(bytes(*other, document.pdf), samplePdf());
    EXPECT_EQ(bytes(*other, document.body.back().source), samplePicture());
    expectWhole(*other);
}

TEST_F(FilesBesideTest, AreNotNamedWhereTheyAreMissing)
{
    const auto library = filled();
    const std::string id = only(*library).id;
    ASSERT_TRUE(library->exportFile({id}, "jsonl", out("a.jsonl")));
    EXPECT_FALSE(std::filesystem::exists(out("attachments")));
    const auto other = another(out("a.jsonl"), 2); // the PDF and the picture
    EXPECT_EQ(only(*other).pdf, "");
    EXPECT_EQ(only(*other).body.back().source, "");
}

TEST_F(FilesBesideTest, OfReferencesAreThePdf)
{
    const auto library = filled();
    const corpus::Document document = only(*library);
    for (const std::string format : {"bibtex", "ris"}) {
        const auto file = out(format + ".txt");
        ASSERT_TRUE(library->exportFile({document.id}, format, file, FilesToo::Yes));
        EXPECT_NE(contentOf(file).find(document.pdf), std::string::npos) << contentOf(file);
        EXPECT_EQ(contentOf(m_folder / "out" / document.pdf), samplePdf());
        EXPECT_FALSE(std::filesystem::exists(m_folder / "out" / document.body.back().source));
        std::filesystem::remove_all(m_folder / "other");
        const auto other = another(file, 0);
        EXPECT_EQ(bytes(*other, only(*other).pdf), samplePdf()) << format;
    }
}

TEST_F(FilesBesideTest, AreNeverTakenFromElsewhere)
{
    write("dehors.pdf", samplePdf());
    std::filesystem::create_directories(m_folder / "in" / "attachments");
    std::filesystem::create_symlink(m_folder / "dehors.pdf",
                                    m_folder / "in" / "attachments" / "lien.pdf");
    write("in/attachments/script.pdf", "#!/bin/sh");
    for (const std::string name :
         {"attachments/../../dehors.pdf", "attachments/lien.pdf", "attachments/script.pdf"}) {
        std::filesystem::remove_all(m_folder / "other");
        const auto file =
            write("in/a.jsonl", R"({"title": "Les écluses", "pdf": ")" + name + R"("})");
        EXPECT_EQ(only(*another(file, 1)).pdf, "") << name;
    }
}

} // namespace
} // namespace lutrin::library
