// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "store/connection.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

namespace lutrin::library {

/// A temporary folder with a library in it and a copy of the bundled corpus that a test may change.
class LibraryFolder : public testing::Test {
protected:
    void SetUp() override
    {
        std::string pattern = testing::TempDir() + "lutrin-library-XXXXXX";
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        m_folder = pattern;
        std::filesystem::copy(std::filesystem::path(LUTRIN_SOURCE_DIRECTORY) / "corpus", corpus(),
                              std::filesystem::copy_options::recursive);
    }

    void TearDown() override { std::filesystem::remove_all(m_folder); }

    [[nodiscard]] std::filesystem::path corpus() const { return m_folder / "corpus"; }

    [[nodiscard]] Locations locations() const
    {
        const std::filesystem::path csl = "/usr/share/citation-style-language";
        return {.library = m_folder / "data" / "library.sqlite",
                .bundledCorpus = corpus(),
                .schema = corpus() / "corpus.rng",
                .styles = csl / "styles",
                .locales = csl / "locales"};
    }

    /// The library of this folder; the test fails where it does not open.
    [[nodiscard]] std::unique_ptr<Library> opened(Access access = Access::Write) const
    {
        auto library = Library::open(locations(), access);
        if (!library) {
            ADD_FAILURE() << library.error().subject << ": " << library.error().detail;
            std::abort();
        }
        return std::move(*library);
    }

    std::filesystem::path write(const std::string &name, const std::string &content) const
    {
        const auto file = m_folder / name;
        std::ofstream(file, std::ios::binary) << content;
        return file;
    }

    static std::string contentOf(const std::filesystem::path &file)
    {
        std::ifstream stream(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }

    /// Replaces one text by another in a file of the copied corpus.
    void edit(const std::filesystem::path &file, const std::string &from,
              const std::string &to) const
    {
        std::string content = contentOf(file);
        const std::size_t at = content.find(from);
        ASSERT_NE(at, std::string::npos) << from;
        std::ofstream(file, std::ios::binary) << content.replace(at, from.size(), to);
    }

    static std::int64_t total(const Library &library, const std::string &query)
    {
        const auto answer = library.search({.query = query});
        return answer ? answer->total : -1;
    }

    static void expectWhole(const Library &library)
    {
        const auto report = library.check();
        ASSERT_TRUE(report);
        EXPECT_EQ(report->problems, std::vector<std::string>());
    }

    /// A file of so many documents to import.
    std::filesystem::path bulk(int count, const std::string &name = "bulk.jsonl") const
    {
        std::ostringstream lines;
        for (int at = 0; at < count; ++at)
            lines << R"({"id": "d)" << at << R"(", "title": "Titre )" << at
                  << R"(", "body": "Le corps du document.", "themes": ["Thème )" << at % 7
                  << R"("]})" << '\n';
        return write(name, lines.str());
    }

    /// Every row that says something of documents, whatever numbers they have; not the changes,
    /// nor what is derived from the records alone.
    [[nodiscard]] std::vector<std::string> records() const
    {
        return rowsOf(
            {"SELECT id || origin || date || hex(json) FROM document "
             "JOIN record ON record.document = document.number",
             "SELECT axis || id || parent || place || french || english || origin FROM term",
             "SELECT axis || id || term_alias.place || alias FROM term_alias "
             "JOIN term ON term.number = term_alias.term",
             "SELECT kind || name || document FROM filing",
             "SELECT document || quote || note FROM highlight", "SELECT name FROM attachment",
             "SELECT path || first || last FROM imported_file",
             "SELECT document || record || fields || hex(json) FROM joined_in_force",
             "SELECT record || document FROM told_apart", "SELECT corpus || version FROM edition"});
    }

    /// These, and which numbers the documents of each facet have.
    [[nodiscard]] std::vector<std::string> whole() const
    {
        std::vector<std::string> all = records();
        std::ranges::move(rowsOf({"SELECT kind || value || hex(documents) FROM facet"}),
                          std::back_inserter(all));
        return all;
    }

    /// What these queries give, in order.
    [[nodiscard]] std::vector<std::string> rowsOf(const std::vector<const char *> &rows) const
    {
        std::vector<std::string> all;
        const auto library = store::Connection::open(locations().library, store::Access::ReadOnly);
        for (const char *sql : rows) {
            store::Statement row = (*library)->statement(sql);
            while (row.next())
                all.emplace_back(row.text(0));
            EXPECT_TRUE(row.status()) << sql;
        }
        std::ranges::sort(all);
        return all;
    }

    std::filesystem::path m_folder;
};

} // namespace lutrin::library
