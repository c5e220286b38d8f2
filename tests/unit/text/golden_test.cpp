// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/analyser.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

#include <unicode/unistr.h>

// golden/french.txt says what the analyser makes of French, line by line; its own header explains
// the notation. With LUTRIN_UPDATE_GOLDEN=1 this test writes the file anew, to be read by eye.

namespace lutrin::text {
namespace {

constexpr auto goldenFile = LUTRIN_SOURCE_DIRECTORY "/tests/unit/text/golden/french.txt";
constexpr std::string_view arrow = " → ";

// {U+00A0} is that character, \n and \r are what they are in C++.
std::string unescaped(const std::string &text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view rest = std::string_view(text).substr(at);
        if (rest.starts_with("{U+")) {
            const std::size_t close = text.find('}', at);
            icu::UnicodeString(UChar32(std::stoi(text.substr(at + 3, close - at - 3), nullptr, 16)))
                .toUTF8String(result);
            at = close + 1;
        } else if (rest.starts_with("\\n") || rest.starts_with("\\r")) {
            result += rest[1] == 'n' ? '\n' : '\r';
            at += 2;
        } else {
            result += text[at++];
        }
    }
    return result;
}

std::string shown(const Word &word)
{
    std::string result = word.written;
    if (word.folded != word.written)
        result += ':' + word.folded;
    const bool plainLemma = word.lemmas.size() == 1 &&
                            (word.lemmas.front() == word.written || word.kind == TokenKind::Number);
    for (std::size_t i = 0; i < word.lemmas.size() && !plainLemma; ++i)
        result += (i == 0 ? '/' : ',') + word.lemmas[i];
    return result;
}

std::string analysed(const std::string &text)
{
    std::string result;
    std::size_t position = 0;
    for (const Word &word : Analyser("fr").words(unescaped(text))) {
        if (!result.empty())
            result += word.position == position ? '+' : ' ';
        result += shown(word);
        position = word.position;
    }
    return result.empty() ? "(nothing)" : result;
}

struct Golden {
    std::vector<std::string> lines;   ///< as they are in the file
    std::vector<std::string> correct; ///< as they should be
    std::size_t cases = 0;
};

Golden read()
{
    Golden golden;
    std::ifstream file(goldenFile);
    for (std::string line; std::getline(file, line);) {
        golden.lines.push_back(line);
        if (!line.empty() && !line.starts_with("# ") && line != "#") {
            const std::string text = line.substr(0, line.find(arrow));
            line = text + std::string(arrow) + analysed(text);
            ++golden.cases;
        }
        golden.correct.push_back(line);
    }
    return golden;
}

TEST(Golden, FrenchIsAnalysedAsWritten)
{
    const Golden golden = read();
    if (std::getenv("LUTRIN_UPDATE_GOLDEN") != nullptr) {
        std::ofstream file(goldenFile);
        for (const std::string &line : golden.correct)
            file << line << '\n';
        GTEST_SKIP() << "the golden file was written anew";
    }
    for (std::size_t i = 0; i < golden.lines.size(); ++i)
        EXPECT_EQ(golden.lines[i], golden.correct[i]) << "line " << i + 1;
    EXPECT_GE(golden.cases, 300U);
}

} // namespace
} // namespace lutrin::text
