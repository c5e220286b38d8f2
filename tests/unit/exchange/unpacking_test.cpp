// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytes/extraction.h"
#include "exchange/bytes/filecontent.h"
#include "exchange/filereader.h"

#include "temporaryfolder.h"
#include "zipwriter.h"

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

namespace lutrin::exchange {
namespace {

/// An archive with what no archive should have.
std::filesystem::path hostileZip(const std::filesystem::path &file)
{
    ZipWriter zip(file);
    for (const char *name : {"bon/a.ris", "../dehors.ris", "/absolu.ris", "a\nb.ris"})
        zip.add(name, "TY  - BOOK\nTI  - Un livre\nER  - \n");
    zip.addLink("lien", "/etc/passwd");
    return file;
}

TEST(Unpacking, staysInItsFolderAndTellsWhatItLeavesOut)
{
    const TemporaryFolder folder;
    const auto target = folder.path() / "in" / "target";
    std::filesystem::create_directories(target);
    const auto left = unpack(hostileZip(folder.path() / "a.zip"), target);
    ASSERT_TRUE(left) << left.error().detail;
    EXPECT_EQ(left->refused.size(), 4U);
    EXPECT_TRUE(left->lost.empty());
    EXPECT_TRUE(std::filesystem::exists(target / "bon" / "a.ris"));
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "in" / "dehors.ris"));
    EXPECT_FALSE(std::filesystem::is_symlink(target / "lien"));
}

/// The same archive, whose names say that they are UTF-8.
std::filesystem::path markedUtf8(const std::filesystem::path &archive)
{
    std::ifstream in(archive, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    for (const auto &[mark, flags] : {std::pair{"PK\1\2", 9}, {"PK\3\4", 7}})
        for (std::size_t at = bytes.find(mark); at != std::string::npos;
             at = bytes.find(mark, at + 4))
            bytes[at + static_cast<std::size_t>(flags)] |= 8;
    std::ofstream(archive, std::ios::binary) << bytes;
    return archive;
}

TEST(Unpacking, readsNamesOfAllArchivers)
{
    const TemporaryFolder folder;
    const auto target = folder.path() / "target";
    std::filesystem::create_directories(target);
    const auto zipWith = [&](const char *file, const char *name) {
        ZipWriter(folder.path() / file).add(name, "TY  - BOOK\nTI  - Un livre\nER  - \n");
        return folder.path() / file;
    };
    const std::vector<std::filesystem::path> archives{
        zipWith("dos.zip", "\x82t\x82/un.ris"), zipWith("mac.zip", "été/deux.ris"),
        markedUtf8(zipWith("neuf.zip", "été/trois.ris"))};
    for (const std::filesystem::path &archive : archives) {
        const auto left = unpack(archive, target);
        ASSERT_TRUE(left) << archive << left.error().detail;
        EXPECT_TRUE(left->refused.empty()) << archive;
    }
    for (const char *name : {"un.ris", "deux.ris", "trois.ris"})
        EXPECT_TRUE(std::filesystem::exists(target / "été" / name)) << name;
}

/// The same archive, with the last `missing` of its bytes gone.
std::filesystem::path cut(const std::filesystem::path &archive, std::uintmax_t missing)
{
    std::filesystem::resize_file(archive, std::filesystem::file_size(archive) - missing);
    return archive;
}

TEST(Unpacking, takesTheWholeFilesOfAnArchiveThatIsCutOff)
{
    const TemporaryFolder folder;
    const auto target = folder.path() / "target";
    std::filesystem::create_directories(target);
    const auto left = unpack(cut(hostileZip(folder.path() / "a.zip"), 30), target);
    ASSERT_TRUE(left) << left.error().detail;
    EXPECT_TRUE(std::filesystem::exists(target / "bon" / "a.ris"));
    ASSERT_EQ(left->lost.size(), 1U);
    EXPECT_EQ(left->lost.front().cause, Cause::Malformed);
    EXPECT_NE(left->lost.front().detail.find("cut off"), std::string::npos);
}

/// An archive of two files that can hardly be compressed.
std::filesystem::path zipOfTwo(const std::filesystem::path &file)
{
    ZipWriter zip(file);
    std::minstd_rand random(7);
    for (const char *name : {"a.txt", "b.txt"}) {
        std::string text(20'000, ' ');
        std::ranges::generate(text, [&] { return static_cast<char>('!' + random() % 90); });
        zip.add(name, text);
    }
    return file;
}

TEST(Unpacking, leavesNoHalfFileOfAnArchiveThatIsCutOff)
{
    const TemporaryFolder folder;
    const auto target = folder.path() / "target";
    std::filesystem::create_directories(target);
    const auto left = unpack(cut(zipOfTwo(folder.path() / "a.zip"), 5'000), target);
    ASSERT_TRUE(left) << left.error().detail;
    EXPECT_TRUE(std::filesystem::exists(target / "a.txt"));
    EXPECT_FALSE(std::filesystem::exists(target / "b.txt"));
    ASSERT_EQ(left->lost.size(), 2U);
    EXPECT_TRUE(left->lost.front().detail.starts_with("b.txt: ")) << left->lost.front().detail;
}

/// The same with two bytes of the first entry's headers set: before its data, and in the table.
std::filesystem::path withHeader(const std::filesystem::path &file, std::size_t field, char value)
{
    std::string bytes = fileContent(file, MaximumFileBytes).value();
    bytes[bytes.find("PK\3\4") + field] = value;
    bytes[bytes.find("PK\1\2") + field + 2] = value;
    std::ofstream(file, std::ios::binary) << bytes;
    return file;
}

struct BrokenEntry {
    std::size_t field; ///< of the header
    char value;
    Cause cause;
    const char *detail;
};

class BrokenEntries : public testing::TestWithParam<BrokenEntry> {};

TEST_P(BrokenEntries, areToldInOurWords)
{
    const TemporaryFolder folder;
    const auto target = folder.path() / "target";
    std::filesystem::create_directories(target);
    const auto [field, value, cause, detail] = GetParam();
    const auto left = unpack(withHeader(zipOfTwo(folder.path() / "a.zip"), field, value), target);
    ASSERT_TRUE(left) << left.error().detail;
    ASSERT_FALSE(left->lost.empty());
    EXPECT_EQ(left->lost.front().cause, cause);
    EXPECT_EQ(left->lost.front().detail, detail);
}

INSTANTIATE_TEST_SUITE_P(
    Zip, BrokenEntries,
    testing::Values(BrokenEntry{6, '\x9', Cause::Unsupported, "a.txt: protected by a password"},
                    BrokenEntry{8, '\x60', Cause::Unsupported,
                                "a.txt: compressed in a way that is not read"},
                    BrokenEntry{16, '\x1', Cause::Malformed, "a.txt: damaged"}));

TEST(Unpacking, refusesWhatIsNoArchive)
{
    const TemporaryFolder folder;
    const auto target = folder.path() / "target";
    std::filesystem::create_directories(target);
    const auto left = unpack(folder.write("b.zip", "PK\3\4 nothing"), target);
    ASSERT_FALSE(left);
    EXPECT_EQ(left.error().cause, Cause::Malformed);
}

} // namespace
} // namespace lutrin::exchange
