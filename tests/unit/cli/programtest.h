// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/program.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stop_token>
#include <string>
#include <vector>

namespace lutrin::cli {

/// Runs the command line in this process on a library of its own.
class Program : public testing::Test {
protected:
    void SetUp() override
    {
        setenv("LC_ALL", "fr_FR.UTF-8", 1);
        std::string pattern = testing::TempDir() + "lutrin-cli-XXXXXX";
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        m_folder = pattern;
    }

    void TearDown() override { std::filesystem::remove_all(m_folder); }

    int run(const std::vector<std::string> &arguments)
    {
        m_out.str({});
        return run(arguments, m_out);
    }

    int run(std::vector<std::string> arguments, std::ostream &out)
    {
        arguments.insert(arguments.begin(),
                         {"lutrin-cli", "--library", (m_folder / "library.sqlite").string()});
        std::vector<const char *> raw;
        for (const std::string &argument : arguments)
            raw.push_back(argument.c_str());
        m_errors.str({});
        const std::filesystem::path csl = "/usr/share/citation-style-language";
        return cli::run(
            static_cast<int>(raw.size()), raw.data(),
            {.locations = {.library = "/nowhere/library.sqlite",
                           .bundledCorpus =
                               std::filesystem::path(LUTRIN_SOURCE_DIRECTORY) / "corpus",
                           .schema = std::filesystem::path(LUTRIN_SOURCE_DIRECTORY) / "corpus" /
                                     "corpus.rng",
                           .styles = csl / "styles",
                           .locales = csl / "locales",
                           .ownStyles =
                               std::filesystem::path(LUTRIN_SOURCE_DIRECTORY) / "resources" / "csl",
                           .userStyles = m_folder / "styles"},
             .in = m_in,
             .out = out,
             .errors = m_errors,
             .stop = [this] { return m_stop.get_token(); }});
    }

    [[nodiscard]] nlohmann::json output() const { return nlohmann::json::parse(m_out.str()); }

    std::filesystem::path write(const char *name, const std::string &content)
    {
        const auto file = m_folder / name;
        std::ofstream(file) << content;
        return file;
    }

    std::filesystem::path m_folder;
    std::stop_source m_stop;
    std::istringstream m_in;
    std::ostringstream m_out;
    std::ostringstream m_errors;
};

} // namespace lutrin::cli
