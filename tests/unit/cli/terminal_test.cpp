// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programtest.h"

#include <ostream>
#include <streambuf>

namespace lutrin::cli {
namespace {

bool isPlain(const std::string &text)
{
    return text.find_first_of("\x1b\x07\x7f\r") == std::string::npos &&
           text.find("\u009b") == std::string::npos;
}

/// A terminal obeys what a record says, unless it is kept from it.
TEST_F(Program, ordersNoTerminalWhatARecordSays)
{
    const auto file = write(
        "ordres.jsonl",
        R"({"id": "a", "title": "Les oies \u001b]0;titre\u0007 du\u009b lac\tgris", "date": "2020",)"
        R"( "authors": ["Anne \u001b[2J Roy"], "themes": ["Th\u001b[1mème"],)"
        R"( "body": "Une oie\u001b[31m vole.\n\nUne autre dort."})");
    for (const std::vector<std::string> &arguments :
         std::vector<std::vector<std::string>>{{"import", "--dry-run", file},
                                               {"import", file},
                                               {"list", "--query", "oies"},
                                               {"search", "oies", "--facets", "--explain"},
                                               {"show", "a"},
                                               {"cite", "a"},
                                               {"quote", "a", "--text", "une \x1b[31m oie"},
                                               {"edit", "a", "--set", "series=S"},
                                               {"changes"},
                                               {"revisions", "a"},
                                               {"stats", "--by", "theme"},
                                               {"tag", "a", "--add", "x\x1b[1m"},
                                               {"tag"}}) {
        EXPECT_EQ(run(arguments), 0) << arguments.front() << m_errors.str();
        EXPECT_TRUE(isPlain(m_out.str())) << arguments.front() << m_out.str();
        EXPECT_TRUE(isPlain(m_errors.str())) << arguments.front() << m_errors.str();
    }
    ASSERT_EQ(run({"list", "--query", "oies"}), 0);
    EXPECT_EQ(m_out.str(), "a\t2020\tLes oies \\x1B]0;titre\\x07 du\\x9B lac\\x09gris\n");
    ASSERT_EQ(run({"show", "a"}), 0);
    EXPECT_NE(m_out.str().find("Une oie\\x1B[31m vole.\n\nUne autre dort.\n"), std::string::npos)
        << m_out.str();
}

TEST_F(Program, refusesAnIdWithOrders)
{
    const auto file = write("id.jsonl", R"({"id": "a\u001b[2J", "title": "A"})"
                                        "\n"
                                        R"({"id": "b\nc", "title": "B"})"
                                        "\n"
                                        R"({"id": "ça", "title": "C"})");
    EXPECT_EQ(run({"--json", "import", file}), 1);
    EXPECT_EQ(output().at("imported"), 1);
    EXPECT_EQ(output().at("failed"), 2);
    EXPECT_EQ(output().at("messages").at(1).at("line"), 2);
    EXPECT_NE(output()
                  .at("messages")
                  .at(1)
                  .at("text")
                  .get<std::string>()
                  .find("id\u00a0: un caractère de commande"),
              std::string::npos)
        << output();
}

TEST_F(Program, takesTheNameOfAVerbForAValueOfAnother)
{
    EXPECT_EQ(run({"export", "--query", "search", "--to", "ris", "-o", "/dev/null"}), 0)
        << m_errors.str();
    EXPECT_EQ(run({"search", "énergie", "-climat"}), 0) << m_errors.str();
}

/// As a full disk is.
class Full : public std::streambuf {
protected:
    int_type overflow(int_type) override
    {
        errno = ENOSPC;
        return traits_type::eof();
    }
    int sync() override
    {
        errno = ENOSPC;
        return -1;
    }
};

TEST_F(Program, failsWhereNobodyTakesWhatItSays)
{
    for (const std::vector<std::string> &arguments : std::vector<std::vector<std::string>>{
             {"list"}, {"list", "--json"}, {"export", "--query", "", "--to", "ris"}, {"--help"}}) {
        Full full;
        std::ostream out(&full);
        EXPECT_EQ(run(arguments, out), 1) << arguments.front();
        EXPECT_NE(m_errors.str().find("stdout\u00a0: écriture impossible (le disque est plein)"),
                  std::string::npos)
            << m_errors.str();
    }
}

TEST_F(Program, endsWithAWordWhateverIsThrown)
{
    Full full;
    std::ostream out(&full);
    out.exceptions(std::ios::badbit);
    EXPECT_EQ(run({"list"}, out), 1);
    EXPECT_NE(m_errors.str().find("lutrin-cli: "), std::string::npos);
    EXPECT_NE(m_errors.str().find("erreur interne"), std::string::npos) << m_errors.str();
}

} // namespace
} // namespace lutrin::cli
