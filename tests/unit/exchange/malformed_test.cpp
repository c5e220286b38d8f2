// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that must be refused: tests/data/malformed, and some that are better made than kept.

#include "exchange/analyses/analysisreader.h"
#include "exchange/xml/xmldocument.h"

#include "temporaryfolder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <sstream>

namespace lutrin::exchange {
namespace {

namespace fs = std::filesystem;

const fs::path Source = LUTRIN_SOURCE_DIRECTORY;
const fs::path Malformed = Source / "tests" / "data" / "malformed";

const CorpusSchema &schema()
{
    static const auto loaded = CorpusSchema::load(Source / "corpus" / "corpus.rng");
    return loaded.value();
}

std::string content(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

struct Refusal {
    std::string name;
    Cause cause = Cause::Internal;
    int line = 0;
};

std::vector<Refusal> refusals()
{
    const std::map<std::string, Cause> causes{{"Malformed", Cause::Malformed},
                                              {"Invalid", Cause::Invalid},
                                              {"LimitExceeded", Cause::LimitExceeded},
                                              {"Foreign", Cause::Foreign}};
    std::ifstream stream(Malformed / "expected.txt");
    std::vector<Refusal> all;
    for (std::string line; std::getline(stream, line);) {
        if (line.starts_with('#'))
            continue;
        std::istringstream words(line);
        Refusal refusal;
        std::string cause;
        words >> refusal.name >> cause >> refusal.line;
        refusal.cause = causes.at(cause);
        all.push_back(std::move(refusal));
    }
    return all;
}

class MalformedFile : public testing::TestWithParam<Refusal> {};

TEST_P(MalformedFile, isRefusedWithItsPlace)
{
    const fs::path file = Malformed / (GetParam().name + ".xml");
    testing::internal::CaptureStderr();
    const auto read = readAnalysis(file, schema());
    EXPECT_EQ(testing::internal::GetCapturedStderr(), "");
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().cause, GetParam().cause) << read.error().detail;
    EXPECT_EQ(read.error().subject, file.string());
    EXPECT_EQ(read.error().position.line, GetParam().line) << read.error().detail;
    EXPECT_FALSE(read.error().detail.empty());
    EXPECT_EQ(read.error().detail.find('\n'), std::string::npos);
    EXPECT_EQ(read.error().detail.find("root:"), std::string::npos) << "of /etc/passwd";
}

INSTANTIATE_TEST_SUITE_P(Fixtures, MalformedFile, testing::ValuesIn(refusals()),
                         [](const auto &refusal) {
                             std::string name = refusal.param.name;
                             std::ranges::replace(name, '-', '_');
                             return name;
                         });

TEST(MalformedFiles, areAHundredAndEachHasItsExpectation)
{
    std::vector<std::string> expected;
    for (const Refusal &refusal : refusals())
        expected.push_back(refusal.name);
    std::vector<std::string> found;
    for (const auto &entry : fs::directory_iterator(Malformed)) {
        if (entry.path().extension() == ".xml")
            found.push_back(entry.path().stem());
    }
    std::ranges::sort(expected);
    std::ranges::sort(found);
    EXPECT_EQ(found, expected);
    EXPECT_GE(found.size(), 100U);
}

TEST(MalformedFiles, aFileCutAnywhereIsRefused)
{
    const TemporaryFolder folder;
    const std::string whole = content(Source / "tests" / "data" / "analysis.xml");
    const std::size_t end = whole.rfind("</analysis>") + std::string_view("</analysis>").size();
    for (std::size_t length = 0; length < end; length += 7) {
        const auto file = folder.write("cut.xml", std::string_view(whole).substr(0, length));
        const auto read = readAnalysis(file, schema());
        ASSERT_FALSE(read.has_value()) << length;
        EXPECT_EQ(read.error().cause, Cause::Malformed) << length;
        EXPECT_GE(read.error().position.line, 1) << length;
    }
}

TEST(MalformedFiles, anyByteMayBeAnother)
{
    // Whatever comes of it, nothing crashes, and an error has its place.
    const TemporaryFolder folder;
    const std::string whole = content(Source / "tests" / "data" / "analysis.xml");
    for (std::size_t at = 0; at < whole.size(); at += 11) {
        for (const char byte : {'<', '&', '\0', '\xFF', '"'}) {
            std::string changed = whole;
            changed[at] = byte;
            const auto file = folder.write("changed.xml", changed);
            const auto read = readAnalysis(file, schema());
            if (!read) {
                EXPECT_EQ(read.error().subject, file.string());
                EXPECT_GE(read.error().position.line, 1) << at;
            }
        }
    }
}

std::string analysisWith(const std::string &inner)
{
    return R"(<analysis xmlns="urn:lutrin:corpus:1" id="a" xml:lang="fr"><title>T</title>)" +
           inner + "</analysis>";
}

TEST(MalformedFiles, aFileLargerThanTheLimitIsNotRead)
{
    const TemporaryFolder folder;
    const auto file =
        folder.write("large.xml", analysisWith("<!--" + std::string(MaximumXmlBytes, 'x') + "-->"));
    const auto read = readAnalysis(file, schema());
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().cause, Cause::LimitExceeded);
    EXPECT_NE(read.error().detail.find(std::to_string(MaximumXmlBytes)), std::string::npos);
}

TEST(MalformedFiles, aFileBelowTheLimitIsRead)
{
    const TemporaryFolder folder;
    const std::string words(MaximumXmlBytes - 1000, 'x');
    const auto file = folder.write("large.xml", analysisWith("<body><p>" + words + "</p></body>"));
    const auto read = readAnalysis(file, schema());
    ASSERT_TRUE(read.has_value()) << read.error().detail;
    EXPECT_EQ(plainText(read->body).size(), words.size());
}

TEST(MalformedFiles, veryDeepElementsAreRefused)
{
    const TemporaryFolder folder;
    std::string deep;
    for (int depth = 0; depth < 300'000; ++depth)
        deep += "<em>";
    const auto file = folder.write("deep.xml", analysisWith("<body><p>" + deep));
    const auto read = readAnalysis(file, schema());
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().cause, Cause::LimitExceeded);
}

TEST(MalformedFiles, linesBeyondSixteenBitsAreNamed)
{
    const TemporaryFolder folder;
    const auto file = folder.write(
        "long.xml", analysisWith(std::string(70'000, '\n') + "<date>2025-02-30</date>"));
    const auto read = readAnalysis(file, schema());
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().position.line, 70'001);
}

TEST(MalformedFiles, whatIsNoFileIsNamed)
{
    EXPECT_EQ(readAnalysis("/nowhere/a.xml", schema()).error().cause, Cause::NotFound);
    EXPECT_EQ(readAnalysis(Source, schema()).error().cause, Cause::CannotRead);
    EXPECT_EQ(readAnalysis("/dev/zero", schema()).error().cause, Cause::CannotRead);
}

} // namespace
} // namespace lutrin::exchange
