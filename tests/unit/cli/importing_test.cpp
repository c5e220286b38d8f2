// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programtest.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace lutrin::cli {
namespace {

/// Records that are named by their ids and stay outside.
class Excepting : public Program {
protected:
    void SetUp() override
    {
        Program::SetUp();
        m_file = write("deux.bib", "@book{a, title={Les ports}, year=2025}\n"
                                   "@book{b, title={Les phares}, year=2024}\n");
    }

    /// As a dry run names the records.
    std::string id(std::size_t record)
    {
        EXPECT_EQ(run({"--json", "import", "--dry-run", m_file}), 0) << m_errors.str();
        return output().at("records").at(record).at("document").at("id");
    }

    std::string m_file;
};

TEST_F(Excepting, aRecordIsLeftOut)
{
    const std::string ports = id(0);
    ASSERT_EQ(run({"--json", "import", "--except", ports, m_file}), 0) << m_errors.str();
    EXPECT_EQ(output().at("imported"), 1);
    EXPECT_EQ(output().at("leftOut"), 1);
    EXPECT_EQ(run({"show", ports}), 1);
}

TEST_F(Excepting, severalAreLeftOutOfADryRunToo)
{
    const std::string ports = id(0);
    const std::string phares = id(1);
    const std::vector<std::string> both{"import", m_file, "--except", ports, "--except", phares};
    ASSERT_EQ(run({both[0], both[1], both[2], both[3], "--dry-run"}), 0) << m_errors.str();
    EXPECT_EQ(m_out.str().find("Les ports"), std::string::npos) << m_out.str();
    EXPECT_NE(m_out.str().find("\tLes phares\t" + phares + '\n'), std::string::npos) << m_out.str();
    EXPECT_NE(m_out.str().find(", 1 laissé de côté"), std::string::npos) << m_out.str();
    ASSERT_EQ(run(both), 0) << m_errors.str();
    EXPECT_NE(m_out.str().find("0 importé, "), std::string::npos) << m_out.str();
    EXPECT_NE(m_out.str().find(", 2 laissés de côté"), std::string::npos) << m_out.str();
}

TEST_F(Excepting, anIdOfNoRecordStopsTheImport)
{
    const std::string ports = id(0);
    EXPECT_EQ(run({"import", m_file, "--except", "nulle-part"}), 1);
    EXPECT_NE(m_errors.str().find("nulle-part"), std::string::npos) << m_errors.str();
    EXPECT_EQ(run({"show", ports}), 1) << "nothing came in";
    EXPECT_EQ(run({"import", m_file, "--except", ports, "--new"}), 2);
}

/// Records that name a region in the taxonomy's words.
class Naming : public Program {
protected:
    void SetUp() override
    {
        Program::SetUp();
        m_file = write("oies.bib", "@book{a, title={Les oies}, year=2025, keywords={China}}\n");
    }

    std::string m_file;
};

TEST_F(Naming, givesTheRegion)
{
    ASSERT_EQ(run({"--json", "import", "--dry-run", m_file}), 0) << m_errors.str();
    const auto named = output().at("named");
    ASSERT_EQ(named.size(), 1U);
    EXPECT_EQ(named[0].at("axis"), "region");
    EXPECT_EQ(named[0].at("id"), "chine");
    EXPECT_EQ(named[0].at("labels"), std::vector<std::string>{"China"});
    ASSERT_EQ(run({"import", m_file}), 0);
    EXPECT_NE(m_errors.str().find("terme reconnu\u00a0: China (region chine, 1 document)"),
              std::string::npos)
        << m_errors.str();
    ASSERT_EQ(run({"--json", "search", "oies région:chine"}), 0);
    EXPECT_EQ(output().at("total"), 1);
}

TEST_F(Naming, leavesItAKeywordWhereOneWants)
{
    ASSERT_EQ(run({"--json", "import", "--keyword", "chine", m_file}), 0) << m_errors.str();
    EXPECT_TRUE(output().at("named").empty());
    ASSERT_EQ(run({"--json", "search", "oies région:chine"}), 0);
    EXPECT_EQ(output().at("total"), 0);
}

TEST_F(Program, ImportTakesWhatIsNewInAFolder)
{
    std::filesystem::create_directory(m_folder / "in");
    write("in/a.jsonl", R"({"title": "Les oies"})");
    ASSERT_EQ(run({"--json", "import", "--new", m_folder / "in"}), 0) << m_errors.str();
    EXPECT_EQ(output().at("imported"), 1);
    ASSERT_EQ(run({"--json", "import", "--new", m_folder / "in"}), 0);
    EXPECT_EQ(output().at("imported"), 0);
    EXPECT_EQ(output().at("duplicates"), 0) << "it is not even read";
}

TEST_F(Program, ImportTakesWhatIsNewInSeveralFoldersAsOneChange)
{
    for (const char *folder : {"one", "one/inner", "two"})
        std::filesystem::create_directory(m_folder / folder);
    write("one/a.jsonl", R"({"title": "Les oies"})");
    write("one/inner/b.jsonl", R"({"title": "Les cygnes"})");
    write("two/c.jsonl", R"({"title": "Les canards"})");
    ASSERT_EQ(run({"--json", "import", "--new", m_folder / "one", m_folder / "one" / "inner",
                   m_folder / "two"}),
              0)
        << m_errors.str();
    EXPECT_EQ(output().at("imported"), 3);
    EXPECT_EQ(output().at("duplicates"), 0);
    ASSERT_EQ(run({"--json", "undo", std::to_string(output().at("change").get<int>())}), 0);
    ASSERT_EQ(run({"--json", "search", "oies OU cygnes OU canards"}), 0);
    EXPECT_EQ(output().at("total"), 0);
}

} // namespace
} // namespace lutrin::cli
