// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files that are made to be too much: each is answered, and what is refused names its limit.

#include "exchange/analyses/jsonlinesreader.h"
#include "exchange/bytes/extraction.h"
#include "exchange/filereader.h"
#include "exchange/pdf/pdfreader.h"
#include "temporaryfolder.h"
#include "zipwriter.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace lutrin::exchange {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t gigabyte = std::uintmax_t{1} << 30;

/// A file of a gigabyte that takes no room: a beginning, and NULs.
fs::path sparse(const TemporaryFolder &folder, const std::string &name, const std::string &begin)
{
    auto file = folder.write(name, begin);
    fs::resize_file(file, gigabyte);
    return file;
}

struct Beginning {
    const char *name;
    Format format;
    const char *text;
};

class Gigabyte : public testing::TestWithParam<Beginning> {};

TEST_P(Gigabyte, isRefusedWithItsLimit)
{
    const TemporaryFolder folder;
    const auto file = sparse(folder, GetParam().name, GetParam().text);
    const auto format = detect(file);
    ASSERT_TRUE(format);
    EXPECT_EQ(*format, GetParam().format);
    const auto reading = read(file, *format);
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().cause, Cause::LimitExceeded);
    EXPECT_EQ(reading.error().subject, file.string());
    EXPECT_NE(reading.error().detail.find(std::to_string(MaximumFileBytes)), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(
    Files, Gigabyte,
    testing::Values(Beginning{"ris", Format::Ris, "TY  - JOUR\nTI  - A\nER  - \n"},
                    Beginning{"bibtex", Format::Bibtex, "@book{a, title={A}}\n"},
                    Beginning{"csl", Format::CslJson, "[{\"title\":\"A\"}]\n"},
                    Beginning{"mods", Format::Mods,
                              "<mods xmlns=\"http://www.loc.gov/mods/v3\"><titleInfo>"},
                    Beginning{"page", Format::WebPage, "<!DOCTYPE html><html><title>A</title><p>"},
                    Beginning{"rss", Format::Rss, "<rss><channel><item><title>A</title>"}),
    [](const auto &one) { return std::string(one.param.name); });

TEST(GigabyteOfJsonLines, costsTheLineThatIsTooLong)
{
    const TemporaryFolder folder;
    const auto file = sparse(folder, "a.jsonl", "{\"title\":\"Un\"}\n{\"title\":\"");
    int read = 0;
    std::string refused;
    const auto done = readJsonLines(file, [&](int, Result<corpus::Document> document) {
        if (document)
            ++read;
        else
            refused += document.error().detail;
    });
    ASSERT_TRUE(done);
    EXPECT_EQ(read, 1);
    EXPECT_NE(refused.find(std::to_string(MaximumJsonLineBytes)), std::string::npos) << refused;
}

TEST(GigabyteOfPdf, isRefusedWithItsLimit)
{
    const TemporaryFolder folder;
    const auto reading = readPdf(sparse(folder, "a.pdf", "%PDF-1.7\n1 0 obj<<"));
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().cause, Cause::LimitExceeded);
    EXPECT_NE(reading.error().detail.find(std::to_string(MaximumPdfBytes)), std::string::npos);
}

/// Each entity is ten of the one before.
std::string expanding(const std::string &root, const std::string &inside)
{
    std::string text = R"(<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "lol">)";
    for (int level = 1; level < 12; ++level) {
        text += "<!ENTITY a" + std::to_string(level) + " \"";
        for (int at = 0; at < 10; ++at)
            text += "&a" + std::to_string(level - 1) + ";";
        text += "\">";
    }
    return text + "<!ENTITY file SYSTEM \"file:///etc/passwd\">]><" + root + ">" + inside + "</" +
           root.substr(0, root.find(' ')) + ">";
}

TEST(Entities, areNeitherExpandedNorLoaded)
{
    const std::string title = "<titleInfo><title>A &a11; &file;</title></titleInfo>";
    for (const auto &[format, text] : std::vector<std::pair<Format, std::string>>{
             {Format::Mods, expanding("mods", title)},
             {Format::Endnote,
              expanding("records", "<record><titles><title>&a11;&file;</title></titles></record>")},
             {Format::Rss,
              expanding("rss", "<channel><item><title>&a11;&file;</title></item></channel>")},
             {Format::Atom, expanding("feed xmlns=\"http://www.w3.org/2005/Atom\"",
                                      "<entry><title>&a11;&file;</title></entry>")},
             {Format::WebPage, expanding("html", "<title>A</title><p>&a11; &file;</p>")}}) {
        const auto reading = readContent(text, format, "file");
        if (!reading)
            continue;
        for (const Found &found : reading->documents) {
            EXPECT_LT(found.document.title.size(), 1000U);
            EXPECT_EQ(found.document.title.find("root:"), std::string::npos);
            EXPECT_EQ(corpus::plainText(found.document.body).find("root:"), std::string::npos);
            EXPECT_EQ(corpus::plainText(found.document.body).find("lollol"), std::string::npos);
        }
    }
}

/// An archive whose entries are so many zeros each.
fs::path bomb(const fs::path &file, int entries, std::size_t size)
{
    ZipWriter zip(file);
    const std::string block(std::size_t{1} << 20, '\0');
    for (int at = 0; at < entries; ++at)
        zip.add(std::to_string(at) + ".ris", block, size);
    return file;
}

TEST(Archive, ofOneVastFileGivesTheOthersUp)
{
    const TemporaryFolder folder;
    const auto target = folder.path() / "target";
    fs::create_directories(target);
    const auto file = bomb(folder.path() / "a.zip", 1, std::size_t{300} << 20);
    EXPECT_LT(fs::file_size(file), std::uintmax_t{2} << 20);
    const auto left = unpack(file, target);
    ASSERT_TRUE(left) << left.error().detail;
    ASSERT_EQ(left->lost.size(), 1U);
    EXPECT_EQ(left->lost.front().cause, Cause::LimitExceeded);
    const std::string &detail = left->lost.front().detail;
    EXPECT_NE(detail.find("268435456"), std::string::npos) << detail;
    EXPECT_TRUE(fs::is_empty(target));
}

TEST(Archive, ofTooManyFilesIsRefusedWithItsLimit)
{
    const TemporaryFolder folder;
    const auto target = folder.path() / "target";
    fs::create_directories(target);
    const auto left = unpack(bomb(folder.path() / "b.zip", 100'001, 0), target);
    ASSERT_FALSE(left);
    EXPECT_EQ(left.error().cause, Cause::LimitExceeded);
    EXPECT_NE(left.error().detail.find("100000"), std::string::npos) << left.error().detail;
}

} // namespace
} // namespace lutrin::exchange
