// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/query.h"
#include "query/spelling.h"

#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace lutrin::query {
namespace {

const std::string englishHelp = "help/en/searching.md";

struct Example {
    std::string query;
    std::string reading;
    std::string third; ///< the third column's text
    std::string header;
    std::string file;
    int line = 0;
};

// NOLINTNEXTLINE(readability-identifier-naming): the name that GoogleTest looks for
void PrintTo(const Example &example, std::ostream *out)
{
    *out << example.file << ", line " << example.line << ": " << example.query;
}

std::vector<std::string> cells(const std::string &row)
{
    std::vector<std::string> result;
    std::size_t begin = 1;
    for (std::size_t bar = row.find('|', 1); bar != std::string::npos; bar = row.find('|', begin)) {
        std::string cell = row.substr(begin, bar - begin);
        cell.erase(0, cell.find_first_not_of(' '));
        cell.erase(cell.find_last_not_of(' ') + 1);
        if (cell.size() >= 2 && cell.front() == '`' && cell.back() == '`')
            cell = cell.substr(1, cell.size() - 2);
        result.push_back(cell);
        begin = bar + 1;
    }
    return result;
}

bool headsExamples(const std::string &line)
{
    return line.starts_with("| query | read as |") || line.starts_with("| you type | read as |") ||
           line.starts_with("| vous tapez | c’est lu |");
}

// The rows of the document's tables whose first two columns are what is typed and its reading.
std::vector<Example> examplesIn(const std::string &file)
{
    std::ifstream document(LUTRIN_SOURCE_DIRECTORY "/docs/" + file);
    std::vector<Example> examples;
    std::string header;
    bool inTable = false;
    int number = 0;
    for (std::string line; std::getline(document, line);) {
        ++number;
        if (!line.starts_with('|')) {
            inTable = false;
            continue;
        }
        if (headsExamples(line)) {
            header = cells(line).back();
            inTable = true;
            continue;
        }
        if (!inTable || line.starts_with("|---"))
            continue;
        const std::vector<std::string> row = cells(line);
        examples.push_back(
            {row.at(0), row.at(1), row.size() > 2 ? row[2] : "", header, file, number});
    }
    return examples;
}

std::vector<Example> documentedExamples()
{
    return examplesIn("query-language.md");
}

// What the program's own help says.
std::vector<Example> helpedExamples()
{
    std::vector<Example> examples = examplesIn("help/fr/chercher.md");
    for (Example &example : examplesIn(englishHelp))
        examples.push_back(std::move(example));
    return examples;
}

const std::map<RemarkKind, std::string> remarkNames = {
    {RemarkKind::OpenQuote, "OpenQuote"},
    {RemarkKind::OpenParenthesis, "OpenParenthesis"},
    {RemarkKind::StrayParenthesis, "StrayParenthesis"},
    {RemarkKind::StrayOperator, "StrayOperator"},
    {RemarkKind::UnknownField, "UnknownField"},
    {RemarkKind::EmptyField, "EmptyField"},
    {RemarkKind::BadDate, "BadDate"},
    {RemarkKind::ReversedPeriod, "ReversedPeriod"},
    {RemarkKind::BadDistance, "BadDistance"},
    {RemarkKind::NearNeedsWords, "NearNeedsWords"},
    {RemarkKind::StrayWildcard, "StrayWildcard"},
};

class Documented : public testing::TestWithParam<Example> {};

TEST_P(Documented, IsReadAsTheDocumentSays)
{
    const Query query = parse(GetParam().query);
    const Words words = GetParam().file == englishHelp ? Words::English : Words::French;
    EXPECT_EQ(toString(query.root, words), GetParam().reading);
    EXPECT_EQ(parse(GetParam().reading).root, query.root);
}

TEST_P(Documented, RemarksWhatTheDocumentSays)
{
    const Query query = parse(GetParam().query);
    if (GetParam().header != "remark") {
        EXPECT_TRUE(query.remarks.empty());
        return;
    }
    ASSERT_EQ(query.remarks.size(), 1U);
    EXPECT_EQ(remarkNames.at(query.remarks[0].kind), GetParam().third);
}

INSTANTIATE_TEST_SUITE_P(QueryLanguage, Documented, testing::ValuesIn(documentedExamples()));
INSTANTIATE_TEST_SUITE_P(Help, Documented, testing::ValuesIn(helpedExamples()));

TEST(QueryLanguage, DocumentHasItsExamples)
{
    EXPECT_GE(documentedExamples().size(), 70U);
    EXPECT_GE(helpedExamples().size(), 34U);
}

TEST(QueryLanguage, DocumentNamesEveryField)
{
    std::ifstream document(LUTRIN_SOURCE_DIRECTORY "/docs/query-language.md");
    const std::string text((std::istreambuf_iterator<char>(document)), {});
    for (const Words words : {Words::French, Words::English}) {
        for (const std::string_view name : fieldNames(words))
            EXPECT_NE(text.find('`' + std::string(name) + ":`"), text.npos) << name;
    }
}

} // namespace
} // namespace lutrin::query
