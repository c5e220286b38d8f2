// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pdf/pagenames.h"
#include "exchange/pdf/pagetext.h"
#include "exchange/pdf/romannumeral.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace lutrin::exchange {
namespace {

using Texts = std::vector<std::string>;

/// Lines of a page between what stands at its head and at its foot.
std::string sheet(const std::string &head, const std::string &foot)
{
    static int made = 0;
    const std::string word = "Navire" + std::string(static_cast<std::size_t>(++made % 7), 'o');
    std::string text = head.empty() ? std::string() : head + "\n\n";
    for (const char *rest : {" part au matin.", " revient le soir.", " dort au port."})
        text += word + rest + '\n';
    return foot.empty() ? text : text + '\n' + foot;
}

TEST(PageNames, AreTheLabelsOfTheFileFirst)
{
    const Texts pages{sheet("", "7"), sheet("", "8"), sheet("", "9")};
    EXPECT_EQ(pageNames({"i", "ii", "1"}, pages), (Texts{"i", "ii", "1"}));
    EXPECT_EQ(pageNames({"", "A-1", "A-2"}, pages), (Texts{"", "A-1", "A-2"}));
    EXPECT_EQ(pageNames({"365", "366", "367"}, Texts(3)), (Texts{"365", "366", "367"}));
}

TEST(PageNames, AreNoLabelsThatSayNothing)
{
    const Texts pages{sheet("", "7"), sheet("", "8"), sheet("", "9")};
    const Texts printed{"7", "8", "9"};
    EXPECT_EQ(pageNames({"1", "2", "3"}, pages), printed);
    EXPECT_EQ(pageNames({}, pages), printed);
    EXPECT_EQ(pageNames({"", "", ""}, pages), printed);
    EXPECT_EQ(pageNames({"a", "a", "b"}, pages), printed);
    EXPECT_EQ(pageNames({"4", "5"}, pages), printed) << "not one for each page";
    EXPECT_EQ(pageNames({"1", "2", "3"}, Texts(3)), (Texts{"1", "2", "3"}));
    EXPECT_EQ(pageNames({"1", std::string(40, 'x'), "2"}, Texts(3)), (Texts{"1", "", "2"}));
    EXPECT_EQ(pageNames({"1\n", " 5  b ", "2"}, Texts(3)), (Texts{"1", "5 b", "2"}));
}

TEST(PageNames, ArePrintedAloneOrInARunningLine)
{
    Texts pages;
    for (const int page : {365, 366, 367, 368, 369, 370}) {
        const std::string number = std::to_string(page);
        pages.push_back(page % 2 == 0 ? sheet(number + " | La revue des ports 2023", "")
                                      : sheet("L’avenir des ports, vol. 2023 – " + number, ""));
    }
    EXPECT_EQ(printedNumbers(pages), (Texts{"365", "366", "367", "368", "369", "370"}));
    EXPECT_EQ(printedNumbers({sheet("", "– 12 –"), sheet("La revue", "p. 13/40"),
                              sheet("La revue", "14"), sheet("La revue", "15")}),
              (Texts{"12", "13", "14", "15"}));
}

TEST(PageNames, CountOnWhereNoneIsPrinted)
{
    EXPECT_EQ(printedNumbers({sheet("", ""), sheet("", "5"), sheet("", ""), "", sheet("", "8"),
                              sheet("", "9")}),
              (Texts{"4", "5", "6", "7", "8", "9"}));
}

TEST(PageNames, HaveRomanNumeralsBeforeTheFirstPage)
{
    EXPECT_EQ(printedNumbers({sheet("", ""), sheet("", "ii"), sheet("", "iii"), sheet("", "1"),
                              sheet("", "2"), sheet("", "3")}),
              (Texts{"i", "ii", "iii", "1", "2", "3"}));
    EXPECT_EQ(printedNumbers({sheet("", "I"), sheet("", "II"), sheet("", "1"), sheet("", "2"),
                              sheet("", "3")}),
              (Texts{"I", "II", "1", "2", "3"}));
    EXPECT_EQ(printedNumbers(
                  {sheet("", ""), sheet("", "ii"), sheet("", "1"), sheet("", "2"), sheet("", "3")}),
              (Texts{"i", "ii", "1", "2", "3"}));
    for (const char *other : {"iv", "i"})
        EXPECT_EQ(printedNumbers({sheet("", "I"), sheet("", other), sheet("", "1"), sheet("", "2"),
                                  sheet("", "3")}),
                  (Texts{"", "", "1", "2", "3"}));
    // A cover has no name.
    EXPECT_EQ(printedNumbers({sheet("", ""), sheet("", "1"), sheet("", "2"), sheet("", "3")}),
              (Texts{"", "1", "2", "3"}));
}

TEST(PageNames, AreNotOfNumbersThatDoNotCountOn)
{
    EXPECT_FALSE(printedNumbers({}));
    EXPECT_FALSE(printedNumbers({sheet("", "12"), sheet("", "13")})) << "two are few";
    EXPECT_FALSE(printedNumbers({sheet("", "12"), sheet("", "19"), sheet("", "40")}));
    EXPECT_FALSE(printedNumbers({sheet("", "12"), sheet("", "13"), sheet("", "14"), sheet("", "40"),
                                 sheet("", "41"), sheet("", "42")}));
    const std::string year = "La revue des ports, 2023";
    EXPECT_FALSE(printedNumbers({sheet(year, ""), sheet(year, ""), sheet(year, "")}));
    // A line that begins with a number and runs over no pages is text.
    EXPECT_FALSE(printedNumbers(
        {sheet("", "12 navires"), sheet("", "13 quais de pierre"), sheet("", "14 hommes")}));
}

TEST(PageNames, ForgiveOnePageInEight)
{
    Texts pages;
    for (int page = 31; page < 39; ++page)
        pages.push_back(sheet("", std::to_string(page == 34 ? 1871 : page)));
    const auto names = printedNumbers(pages);
    ASSERT_TRUE(names);
    EXPECT_EQ(names->at(3), "34");
    pages[5] = sheet("", "1900");
    EXPECT_FALSE(printedNumbers(pages));
}

TEST(PageNames, StandInTheHeadingsOfPages)
{
    const auto headings = [](const corpus::RichText &body) {
        Texts texts;
        for (const corpus::Block &block : body)
            if (block.kind == corpus::BlockKind::Heading)
                texts.push_back(corpus::plainText(block.text));
        return texts;
    };
    EXPECT_EQ(headings(pagesToText({"La mer.", "Le port.", "Le quai."}, {}, {"", "ii", "3"})),
              (Texts{"Page (1/3)", "Page ii (2/3)", "Page 3"}));
    EXPECT_EQ(headings(pagesToText({"La mer.", "Le port."})), (Texts{"Page 1", "Page 2"}));
}

TEST(RomanNumeral, IsReadAsItIsWritten)
{
    for (int number = 1; number < 400; ++number)
        EXPECT_EQ(romanNumber(romanNumeral(number)), number);
    EXPECT_EQ(romanNumeral(44), "xliv");
    EXPECT_EQ(romanNumeral(400), "");
    EXPECT_EQ(romanNumeral(0), "");
    EXPECT_EQ(romanNumber("XCIX"), 99);
    for (const char *other : {"", "iiii", "Iv", "il", "civil", "dix", "vv"})
        EXPECT_EQ(romanNumber(other), 0) << other;
}

} // namespace
} // namespace lutrin::exchange
