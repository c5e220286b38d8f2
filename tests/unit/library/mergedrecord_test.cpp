// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/mergedrecord.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace lutrin::library {
namespace {

/// What both say; where it is not known which says more, the present value stays.
struct TextPair {
    std::string present;
    std::string more;
    std::string merged;
};

std::ostream &operator<<(std::ostream &out, const TextPair &pair)
{
    return out << pair.present << " + " << pair.more;
}

class Fuller : public testing::TestWithParam<TextPair> {};

std::string shown(const std::vector<corpus::Name> &names)
{
    std::string text;
    for (const corpus::Name &name : names)
        text += (text.empty() ? "" : "; ") + name.display();
    return text;
}

/// « Frédérick Douzet; Ifri »: the last word is the family name, one alone an institution's.
std::vector<corpus::Name> names(const std::string &text)
{
    std::vector<corpus::Name> result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find("; ", at), text.size());
        const std::string name = text.substr(at, end - at);
        const std::size_t space = name.rfind(' ');
        if (space == std::string::npos)
            result.push_back({.literal = name});
        else
            result.push_back({.family = name.substr(space + 1), .given = name.substr(0, space)});
        at = end + 2;
    }
    return result;
}

class FullerNames : public Fuller {};

TEST_P(FullerNames, stay)
{
    const auto &[present, more, expected] = GetParam();
    const MergedRecord merged = mergedRecord({.authors = names(present)}, {.authors = names(more)});
    EXPECT_EQ(shown(merged.document.authors), expected);
    EXPECT_EQ(merged.taken.empty(), present == expected);
}

INSTANTIATE_TEST_SUITE_P(
    Names, FullerNames,
    testing::Values(
        TextPair{"F. Douzet", "Frédérick Douzet", "Frédérick Douzet"},
        TextPair{"Frédérick Douzet", "F. Douzet", "Frédérick Douzet"},
        TextPair{"Frederick Douzet", "Frédérick Douzet", "Frédérick Douzet"},
        TextPair{"T. Gomart; Marc-Antoine Eyl-Mazzega", "Thomas Gomart; M.-A. Eyl-Mazzega",
                 "Thomas Gomart; Marc-Antoine Eyl-Mazzega"},
        TextPair{"JP Chagnollaud", "Jean-Paul Chagnollaud", "Jean-Paul Chagnollaud"},
        TextPair{"J. Chagnollaud", "Jean-Paul Chagnollaud", "Jean-Paul Chagnollaud"},
        TextPair{"John Nye", "John F. Nye", "John F. Nye"},
        TextPair{"F. Fourastie", "Fernand Fourastie", "Fernand Fourastie"},
        TextPair{"J. Fourastié", "Jean Fourastie", "Jean Fourastié"},
        TextPair{"DOUZET", "Douzet", "DOUZET"}, TextPair{"Senat", "Sénat", "Sénat"},
        // Other people, or not clearly the same.
        TextPair{"P. Douzet", "Frédérick Douzet", "P. Douzet"},
        TextPair{"Jean Blanc", "Jean-Pierre Blanc", "Jean Blanc"},
        TextPair{"J.-F. Blanc", "Jean-Pierre Blanc", "J.-F. Blanc"},
        TextPair{"F. Douzet", "Frédérick Douze", "F. Douzet"},
        TextPair{"F. Douzet", "Frédérick Douzet; Paul Roy", "F. Douzet"},
        TextPair{"F. Douzet; P. Roy", "Paul Roy; Frédérick Douzet", "F. Douzet; P. Roy"},
        TextPair{"F. Douzet; P. Roy", "Frédérick Douzet; Marc Roy", "F. Douzet; P. Roy"}));

class FullerDates : public Fuller {};

TEST_P(FullerDates, stay)
{
    const auto &[present, more, expected] = GetParam();
    const MergedRecord merged = mergedRecord({.date = corpus::parseDate(present).value()},
                                             {.date = corpus::parseDate(more).value()});
    EXPECT_EQ(corpus::toString(merged.document.date), expected);
}

INSTANTIATE_TEST_SUITE_P(Dates, FullerDates,
                         testing::Values(TextPair{"2022", "2022-12-02", "2022-12-02"},
                                         TextPair{"2022-12", "2022-12-02", "2022-12-02"},
                                         TextPair{"2022", "2022-12", "2022-12"},
                                         TextPair{"2022-12-02", "2022", "2022-12-02"},
                                         TextPair{"2022-11", "2022-12-02", "2022-11"},
                                         TextPair{"2023", "2022-12-02", "2023"},
                                         TextPair{"2022", "2022-01-01", "2022"},
                                         TextPair{"2022-12-01", "2022-12-02", "2022-12-01"}));

class FullerTitles : public Fuller {};

TEST_P(FullerTitles, stay)
{
    const auto &[present, more, expected] = GetParam();
    const MergedRecord merged = mergedRecord({.title = present}, {.title = more});
    EXPECT_EQ(merged.document.title, expected);
}

INSTANTIATE_TEST_SUITE_P(
    Titles, FullerTitles,
    testing::Values(TextPair{"Atlas", "Atlas\u00A0: aux racines", "Atlas\u00A0: aux racines"},
                    TextPair{"Atlas. Aux racines", "Atlas", "Atlas. Aux racines"},
                    TextPair{"Où va l’Otan", "Où va l’OTAN ? Essai", "Où va l’OTAN ? Essai"},
                    TextPair{"L'energie", "L'énergie", "L'énergie"},
                    TextPair{"L'énergie", "L'ENERGIE : essai", "L'énergie"},
                    TextPair{"L'énergie", "L'energie : essai", "L'énergie"},
                    TextPair{"Atlas", "Atlas - Ifri", "Atlas"},
                    TextPair{"Atlas", "Atlas du monde", "Atlas"},
                    TextPair{"Atlas : guerre", "Atlas : paix", "Atlas : guerre"}));

class FullerPages : public Fuller {};

TEST_P(FullerPages, stay)
{
    const auto &[present, more, expected] = GetParam();
    EXPECT_EQ(mergedRecord({.pages = present}, {.pages = more}).document.pages, expected);
}

INSTANTIATE_TEST_SUITE_P(Pages, FullerPages,
                         testing::Values(TextPair{"44", "44-50", "44-50"},
                                         TextPair{"44-50", "44", "44-50"},
                                         TextPair{"44-", "44-50", "44-50"},
                                         TextPair{"4", "44-50", "4"}, TextPair{"43", "44-50", "43"},
                                         TextPair{"44-49", "44-50", "44-49"}));

TEST(MergedRecord, hasTheAccentsOfEither)
{
    const corpus::Document plain{.publisher = "Armand Colin", .container = "Politique etrangere"};
    const corpus::Document accented{.publisher = "Colin", .container = "Politique étrangère"};
    const corpus::Document merged = mergedRecord(plain, accented).document;
    EXPECT_EQ(merged.container, "Politique étrangère");
    EXPECT_EQ(merged.publisher, "Armand Colin");
}

/// What was read from a PDF before its pages had names has them when it is read again.
TEST(MergedRecord, hasTheNamesOfPages)
{
    const auto read = [](const char *heading, const char *text) {
        corpus::Document document;
        document.body = {
            {.kind = corpus::BlockKind::Heading, .level = 4, .text = {{.text = heading}}},
            {.text = {{.text = text}}}};
        return document;
    };
    const corpus::Document before = read("Page 1", "La mer monte.");
    const corpus::Document named = read("Page 365 (1/1)", "La mer monte.");
    EXPECT_EQ(mergedRecord(before, named, Rivals::PresentStays).document.body, named.body);
    EXPECT_EQ(mergedRecord(named, before, Rivals::NewerWins).document.body, named.body);
    for (const corpus::Document &other :
         {read("Page 365 (1/1)", "La mer descend."), read("Page 365 (2/2)", "La mer monte.")})
        EXPECT_EQ(mergedRecord(before, other, Rivals::PresentStays).document.body, before.body);
}

TEST(MergedRecord, aBetterSourceThatSaysLessYields)
{
    corpus::Document publishers{.date = {2022, 0, 0}};
    publishers.sources = {{"date", corpus::Source::Publisher}};
    const corpus::Document full{.date = {2022, 12, 2}};
    const MergedRecord merged = mergedRecord(publishers, full);
    EXPECT_EQ(merged.document.date, full.date);
    EXPECT_TRUE(merged.document.sources.empty()) << "it is not the publisher’s any more";
    EXPECT_EQ(mergedRecord(full, publishers).document.date, full.date);
}

TEST(MergedRecord, theUsersValueStaysHoweverLittleItSays)
{
    corpus::Document edited{.date = {2022, 0, 0}, .authors = names("F. Douzet")};
    edited.sources = {{"date", corpus::Source::User}, {"authors", corpus::Source::User}};
    const corpus::Document full{.date = {2022, 12, 2}, .authors = names("Frédérick Douzet")};
    EXPECT_EQ(mergedRecord(edited, full).document, edited);
    EXPECT_EQ(mergedRecord(full, edited).document.date, edited.date);
}

} // namespace
} // namespace lutrin::library
