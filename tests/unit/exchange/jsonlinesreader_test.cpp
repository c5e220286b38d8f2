// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/analyses/jsonlinesreader.h"

#include "temporaryfolder.h"

#include <gtest/gtest.h>

#include <sys/resource.h>

namespace lutrin::exchange {
namespace {

using corpus::Document;

struct Line {
    int number = 0;
    Result<Document> document;
};

class JsonLines : public testing::Test {
protected:
    std::vector<Line> read(std::string_view content)
    {
        const auto file = m_folder.write("documents.jsonl", content);
        std::vector<Line> lines;
        const auto done = readJsonLines(file, [&](int number, Result<Document> document) {
            lines.push_back({number, std::move(document)});
        });
        EXPECT_TRUE(done.has_value());
        return lines;
    }

    TemporaryFolder m_folder;
};

TEST_F(JsonLines, givesADocumentALineWithItsNumber)
{
    const auto lines = read("{\"title\":\"Un\"}\n{\"title\":\"Deux\"}\n");
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].number, 1);
    EXPECT_EQ(lines[0].document->title, "Un");
    EXPECT_EQ(lines[1].number, 2);
    EXPECT_EQ(lines[1].document->title, "Deux");
}

TEST_F(JsonLines, takesWhatEditorsLeaveInFiles)
{
    const auto lines = read("\xEF\xBB\xBF{\"title\":\"Un\"}\r\n\r\n  \t\n{\"title\":\"Deux\"}");
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].document->title, "Un");
    EXPECT_EQ(lines[1].number, 4);
    EXPECT_EQ(lines[1].document->title, "Deux");
}

TEST_F(JsonLines, makesWordsWholeThatALineEndParts)
{
    const auto lines = read(R"({"title":"Un","body":"La poli-\ntique du laissez-\r\nfaire à Saint-)"
                            R"(\nDenis,\n2020-\n2025 : une\nligne.\n\nFin d\u2019un sou-\n\nci"})"
                            "\n");
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(corpus::plainText(lines[0].document->body),
              "La politique du laissez-faire à Saint-Denis, 2020-2025 : une ligne.\n\nFin d’un "
              "sou-\n\nci");
}

TEST_F(JsonLines, givesIdentifiersAsOtherFormatsDo)
{
    const auto lines = read(R"({"title":"Un","doi":"https://doi.org/10.5555/AB","isbn":)"
                            R"("ISBN 978-2-07-036822-8","issn":"ISSN 1234-5679"})"
                            "\n"
                            R"({"title":"Deux","doi":"10.5555/a<b>C","isbn":"123"})");
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].document->doi, "10.5555/ab");
    EXPECT_EQ(lines[0].document->isbn, "978-2-07-036822-8");
    EXPECT_EQ(lines[0].document->issn, "1234-5679");
    EXPECT_EQ(lines[1].document->doi, "10.5555/a<b>C") << "plain already";
    EXPECT_EQ(lines[1].document->isbn, "123") << "none, but what there is";
}

TEST_F(JsonLines, anEmptyFileHasNoDocuments)
{
    EXPECT_TRUE(read("").empty());
    EXPECT_TRUE(read("\n\n").empty());
}

TEST_F(JsonLines, goesOnAfterALineThatIsWrong)
{
    const auto lines = read("{\"title\":\"Un\"}\n"
                            "{\"title\":\n"
                            "{\"title\":\"Trois\",\"authors\":[{\"family\":{}}]}\n"
                            "{\"title\":\"Quatre\"}\n");
    ASSERT_EQ(lines.size(), 4U);
    const std::string file = (m_folder.path() / "documents.jsonl").string();

    ASSERT_FALSE(lines[1].document.has_value());
    EXPECT_EQ(lines[1].document.error().cause, Cause::Malformed);
    EXPECT_EQ(lines[1].document.error().subject, file);
    EXPECT_EQ(lines[1].document.error().position, (Position{2, 10}));

    ASSERT_FALSE(lines[2].document.has_value());
    EXPECT_EQ(lines[2].document.error().cause, Cause::Invalid);
    EXPECT_EQ(lines[2].document.error().subject, file);
    EXPECT_EQ(lines[2].document.error().position.line, 3);
    EXPECT_EQ(lines[2].document.error().detail, "authors[0].family: expected a string");

    EXPECT_EQ(lines[3].document->title, "Quatre");
}

TEST_F(JsonLines, passesOverALineThatIsTooLong)
{
    std::string content = "{\"title\":\"Un\"}\n{\"title\":\"";
    content.append(MaximumJsonLineBytes, 'x');
    content += "\"}\n{\"title\":\"Trois\"}\n";
    const auto lines = read(content);
    ASSERT_EQ(lines.size(), 3U);
    ASSERT_FALSE(lines[1].document.has_value());
    EXPECT_EQ(lines[1].document.error().cause, Cause::LimitExceeded);
    EXPECT_EQ(lines[1].document.error().position.line, 2);
    EXPECT_EQ(lines[2].document->title, "Trois");
}

TEST_F(JsonLines, longLinesAcrossBlocksAreWhole)
{
    const std::string long1(3'000'000, 'a');
    const auto lines = read(R"({"title":")" + long1 + "\"}\n" + R"({"title":"b"})");
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].document->title.size(), long1.size());
    EXPECT_EQ(lines[1].document->title, "b");
}

TEST_F(JsonLines, stopsWhenAsked)
{
    const auto file = m_folder.write("a.jsonl", "{\"title\":\"1\"}\n{\"title\":\"2\"}\n");
    std::stop_source stop;
    int seen = 0;
    const auto done = readJsonLines(
        file,
        [&](int, const Result<Document> &) {
            ++seen;
            stop.request_stop();
        },
        stop.get_token());
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().cause, Cause::Cancelled);
    EXPECT_EQ(seen, 1);
}

TEST_F(JsonLines, saysHowFarItHasCome)
{
    const auto file = m_folder.write("a.jsonl", "{\"title\":\"1\"}\n");
    std::vector<Progress> steps;
    ASSERT_TRUE(readJsonLines(
        file, [](int, const Result<Document> &) {}, {},
        [&](const Progress &step) { steps.push_back(step); }));
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps[0].done, 14);
    EXPECT_EQ(steps[0].total, 14);
}

TEST_F(JsonLines, manyDocumentsTakeNoMoreMemoryThanFew)
{
    std::string content;
    for (int at = 0; at < 40'000; ++at)
        content += R"({"title":"Document )" + std::to_string(at) +
                   R"(","keywords":["a","b"]})"
                   "\n";
    const auto file = m_folder.write("many.jsonl", content);
    content = {};
    const auto peak = [] {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        return usage.ru_maxrss;
    };
    const long before = peak();
    int count = 0;
    ASSERT_TRUE(readJsonLines(
        file, [&](int, const Result<Document> &document) { count += document.has_value(); }));
    EXPECT_EQ(count, 40'000);
    EXPECT_LT(peak() - before, 8 << 10) << "KiB more";
}

TEST_F(JsonLines, keepsRunsToTheirLineAndNotesToPlainNames)
{
    const auto lines = read(R"({"title": "A", "blocks": [{"kind": "quotation", "children": [)"
                            R"({"kind": "paragraph", "text": [{"text": "un\r\ndeux", )"
                            R"("note": "n 1]:\u0007é"}, "trois\n# quatre"]}]},)"
                            R"({"kind": "note", "id": "n 1]:\u0007é", "text": ["Une."]}]})");
    ASSERT_EQ(lines.size(), 1U);
    ASSERT_TRUE(lines[0].document.has_value()) << lines[0].document.error().detail;
    const corpus::RichText &body = lines[0].document->body;
    const corpus::Block &paragraph = body.at(0).children.at(0);
    EXPECT_EQ(paragraph.text.at(0).text, "un  deux");
    EXPECT_EQ(paragraph.text.at(1).text, "trois # quatre");
    EXPECT_EQ(paragraph.text.at(0).note, "n-1-:-é");
    EXPECT_EQ(body.at(1).id, "n-1-:-é");
}

TEST_F(JsonLines, refusesAnotherEncodingInOneWord)
{
    const auto file = m_folder.write("wide.jsonl", std::string("\xFF\xFE{\0\n\0", 6));
    const auto done = readJsonLines(file, [](int, const Result<Document> &) { FAIL(); });
    ASSERT_FALSE(done);
    EXPECT_EQ(
        done.error(),
        (Error{Cause::Invalid, file.string(), {1, 1}, "UTF-16 or UTF-32; only UTF-8 is accepted"}));
}

TEST_F(JsonLines, namesAFileThatIsNotThere)
{
    const auto nothing = [](int, const Result<Document> &) {};
    EXPECT_EQ(readJsonLines(m_folder.path() / "none", nothing).error().cause, Cause::NotFound);
    EXPECT_EQ(readJsonLines(m_folder.path(), nothing).error().cause, Cause::CannotRead);
}

} // namespace
} // namespace lutrin::exchange
