// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/linesahead.h"

#include "libraryfolder.h"

namespace lutrin::library {
namespace {

class LinesAheadTest : public LibraryFolder {
protected:
    /// A document a line, but for the broken one; `padding` makes each longer.
    [[nodiscard]] std::filesystem::path file(int count, int broken, std::size_t padding = 0) const
    {
        std::string lines;
        for (int number = 1; number <= count; ++number) {
            lines += number == broken ? "{" : R"({"title": "Note )" + std::to_string(number);
            lines += number == broken ? "\n" : std::string(padding, 'x') + "\"}\n";
        }
        return write("notes.jsonl", lines);
    }
};

TEST_F(LinesAheadTest, GivesAllInTheirOrder)
{
    LinesAhead lines(file(1000, 500));
    std::int64_t reached = 0;
    for (int number = 1; number <= 1000; ++number) {
        const auto line = lines.next();
        ASSERT_TRUE(line);
        EXPECT_EQ(line->number, number);
        EXPECT_GE(line->reached.done, reached);
        reached = line->reached.done;
        ASSERT_EQ(line->document.has_value(), number != 500) << number;
        if (line->document)
            EXPECT_EQ(line->document->title, "Note " + std::to_string(number));
        else
            EXPECT_EQ(line->document.error().position.line, 500);
    }
    EXPECT_FALSE(lines.next());
    EXPECT_TRUE(lines.result());
    EXPECT_EQ(reached,
              static_cast<std::int64_t>(std::filesystem::file_size(m_folder / "notes.jsonl")));
}

TEST_F(LinesAheadTest, EndsWhereverTheLinesEnd)
{
    for (const int count : {0, 1, 31, 32, 33, 64}) {
        LinesAhead lines(file(count, 0));
        for (int number = 0; number < count; ++number)
            ASSERT_TRUE(lines.next());
        EXPECT_FALSE(lines.next()) << count;
        EXPECT_FALSE(lines.next()) << count;
    }
}

TEST_F(LinesAheadTest, TakesLinesLongerThanWhatIsKept)
{
    LinesAhead lines(file(4, 0, std::size_t{6} << 20));
    for (int number = 1; number <= 4; ++number) {
        const auto line = lines.next();
        ASSERT_TRUE(line && line->document);
        EXPECT_GT(line->document->title.size(), std::size_t{6} << 20);
    }
    EXPECT_FALSE(lines.next());
}

TEST_F(LinesAheadTest, MayBeLeftAtAnyLine)
{
    const auto path = file(20'000, 0);
    for (const int wanted : {0, 1, 100, 5000}) {
        LinesAhead lines(path);
        for (int number = 0; number < wanted; ++number)
            ASSERT_TRUE(lines.next());
    }
}

TEST_F(LinesAheadTest, TellsWhyItCannotRead)
{
    LinesAhead lines(m_folder / "none.jsonl");
    EXPECT_FALSE(lines.next());
    ASSERT_FALSE(lines.result());
    EXPECT_EQ(lines.result().error().subject, (m_folder / "none.jsonl").string());
}

} // namespace
} // namespace lutrin::library
