// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/posting.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>
#include <vector>

namespace lutrin::store {
namespace {

/// `count` documents of a block, with counts of every kind.
PostingList listOf(std::size_t count, DocumentNumber first)
{
    std::mt19937 random(7); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same each time
    std::vector<DocumentNumber> numbers(documentsInBlock);
    std::iota(numbers.begin(), numbers.end(), first);
    std::vector<DocumentNumber> chosen;
    std::ranges::sample(numbers, std::back_inserter(chosen), static_cast<std::ptrdiff_t>(count),
                        random);
    PostingList list;
    for (const DocumentNumber number : chosen) {
        ColumnCounts counts{};
        counts[2] = 1 + static_cast<std::uint32_t>(random() % 11);
        counts[0] = static_cast<std::uint32_t>(random() % 5 / 3);
        counts[4] = random() % 50 == 0 ? static_cast<std::uint32_t>(random()) : 0;
        list.add(number, counts);
    }
    return list;
}

class Block : public testing::TestWithParam<std::size_t> {};

TEST_P(Block, IsReadAsItWasWritten)
{
    const DocumentNumber first = 3 * documentsInBlock;
    const PostingList list = listOf(GetParam(), first);
    PostingList read;
    ASSERT_TRUE(appendBlock(read, first, blockBytes(list, 0, list.size())));
    EXPECT_EQ(read, list);
}

TEST_P(Block, InSeveralStretchesIsTheSame)
{
    const DocumentNumber first = 3 * documentsInBlock;
    const PostingList list = listOf(GetParam(), first);
    const std::size_t middle = list.size() / 2;
    auto bytes = blockBytes(list, 0, middle);
    std::ranges::copy(blockBytes(list, middle, list.size()), std::back_inserter(bytes));
    PostingList read;
    ASSERT_TRUE(appendBlock(read, first, bytes));
    EXPECT_EQ(read, list);
}

INSTANTIATE_TEST_SUITE_P(Sizes, Block,
                         testing::Values(1, 2, 3, 100, 2047, 2048, 2049, documentsInBlock));

TEST(PostingList, HasOneColumnAlone)
{
    const PostingList all = listOf(2048, 0);
    for (const Column column : {Column::Title, Column::Body, Column::Authors, Column::Subjects}) {
        const auto place = static_cast<std::size_t>(column);
        const PostingList alone = all.only(column);
        std::size_t next = 0;
        for (std::size_t at = 0; at < all.size(); ++at) {
            ColumnCounts counts{};
            counts.at(place) = all.counts(all.shapeAt(at)).at(place);
            if (counts.at(place) == 0)
                continue;
            ASSERT_LT(next, alone.size());
            EXPECT_EQ(alone.documents()[next], all.documents()[at]);
            EXPECT_EQ(alone.counts(alone.shapeAt(next)), counts);
            ++next;
        }
        EXPECT_EQ(next, alone.size());
    }
}

TEST(PostingBlock, OfFrequentWordsTakesLittle)
{
    PostingList list;
    for (DocumentNumber number = 0; number < documentsInBlock; number += 2)
        list.add(number, {0, 0, 1, 0, 0});
    EXPECT_LT(blockBytes(list, 0, list.size()).size(), list.size());
}

TEST(PostingBlock, ThatIsCutOrLongerIsCorrupt)
{
    const PostingList list = listOf(300, 0);
    auto bytes = blockBytes(list, 0, list.size());
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        PostingList read;
        const auto done = appendBlock(read, 0, Bytes(bytes).first(size));
        ASSERT_FALSE(done) << size;
        EXPECT_EQ(done.error().cause, Cause::Corrupt);
    }
    bytes.push_back(std::byte{0});
    PostingList read;
    EXPECT_FALSE(appendBlock(read, 0, bytes));
}

TEST(PostingBlock, ThatLeadsOutOfItsBlockIsCorrupt)
{
    PostingList two;
    two.add(documentsInBlock - 2, {0, 0, 1, 0, 0});
    two.add(documentsInBlock - 1, {0, 0, 1, 0, 0});
    auto bytes = blockBytes(two, 0, 2);
    ASSERT_EQ(bytes[bytes.size() - 2], std::byte{0}) << "the gap before the last";
    bytes[bytes.size() - 2] = std::byte{1};
    PostingList read;
    const auto done = appendBlock(read, 0, bytes);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().cause, Cause::Corrupt);
}

TEST(PostingBlock, WhoseStretchesAreOutOfOrderIsCorrupt)
{
    const PostingList list = listOf(300, 0);
    auto bytes = blockBytes(list, 100, 300);
    std::ranges::copy(blockBytes(list, 0, 100), std::back_inserter(bytes));
    PostingList read;
    const auto done = appendBlock(read, 0, bytes);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().cause, Cause::Corrupt);
}

} // namespace
} // namespace lutrin::store
