// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/passage.h"

#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <utility>

namespace lutrin::library {
namespace {

corpus::Document document()
{
    corpus::Document result;
    result.body = corpus::paragraphs("La mer monte. Les ports attendent, et l’on doute.\n\n"
                                     "« Que faire ? » Rien n’est sûr : il faut voir.");
    result.body.insert(
        result.body.begin() + 1,
        {.kind = corpus::BlockKind::Heading, .level = 2, .text = {{.text = "Après"}}});
    return result;
}

struct PassageCase {
    const char *given;
    const char *text;
    int paragraph;
};

std::ostream &operator<<(std::ostream &out, const PassageCase &example)
{
    return out << example.given;
}

class Cut : public testing::TestWithParam<PassageCase> {};

TEST_P(Cut, IsShown)
{
    const PassageCase &example = GetParam();
    const Passage found = passageOf(document(), {{.text = example.given}});
    EXPECT_EQ(corpus::plainText(found.text), example.text);
    EXPECT_EQ(found.paragraph, example.paragraph);
}

INSTANTIATE_TEST_SUITE_P(
    Passages, Cut,
    testing::Values(PassageCase{"La mer monte.", "La mer monte.", 1},
                    PassageCase{"La mer monte", "La mer monte", 1},
                    PassageCase{" Les ports attendent ", "Les ports attendent […]", 1},
                    PassageCase{"et l'on doute.", "[…] et l'on doute.", 1},
                    PassageCase{"ports attendent", "ports attendent", 1},
                    PassageCase{"Les ports … doute.", "Les ports […] doute.", 1},
                    PassageCase{"La mer [...] attendent", "La mer […] attendent […]", 1},
                    PassageCase{"Que\u00A0faire\u202F?\u00A0» Rien",
                                "Que\u00A0faire\u202F?\u00A0» Rien […]", 2},
                    PassageCase{"Rien n’est sûr\u00A0:", "Rien n’est sûr\u00A0: […]", 2},
                    PassageCase{"on doute. « Que faire", "[…] on doute. « Que faire", 1},
                    PassageCase{"mer monte. Les ports", "[…] mer monte. Les ports […]", 1},
                    PassageCase{"mer … l’on", "[…] mer […] l’on […]", 1},
                    PassageCase{"doute. « Que", "[…] doute. « Que […]", 1},
                    PassageCase{"faire ? » Rien", "[…] faire ? » Rien […]", 2},
                    PassageCase{"ailleurs … rien", "ailleurs … rien", 0}, PassageCase{"", "", 0},
                    PassageCase{"…", "…", 0}));

TEST(Passage, OfOneSentenceIsBareWhateverItsPoints)
{
    corpus::Document document;
    document.body = corpus::paragraphs("Selon M. Dune et É. Roy, 1.3 Md etc. suffit à l’OTAN. Oui "
                                       "« non ! » dit-il.");
    const auto quoted = [&document](const char *text) {
        return corpus::plainText(passageOf(document, {{.text = text}}).text);
    };
    EXPECT_EQ(quoted("M. Dune et É. Roy, 1.3 Md etc. suffit"),
              "M. Dune et É. Roy, 1.3 Md etc. suffit");
    EXPECT_EQ(quoted("non ! » dit"), "non ! » dit");
    EXPECT_EQ(quoted("à l’OTAN. Oui"), "[…] à l’OTAN. Oui […]");
}

TEST(Passage, OfTheSummaryIsMarkedAndHasNoPlace)
{
    corpus::Document document;
    document.summary = "La mer monte vite. Les ports attendent. Que faire ?";
    document.body = corpus::paragraphs("Les ports attendent encore.");
    const auto quoted = [&document](const char *text) {
        const Passage found = passageOf(document, {{.text = text}});
        return corpus::plainText(found.text) + " | " + locatorOf(found);
    };
    EXPECT_EQ(quoted("monte vite. Les ports attendent."),
              "[…] monte vite. Les ports attendent. | ");
    EXPECT_EQ(quoted("La mer monte vite. Les ports"), "La mer monte vite. Les ports […] | ");
    EXPECT_EQ(quoted("La mer ... Que faire ?"), "La mer […] Que faire ? | ");
    EXPECT_EQ(quoted("Les ports attendent"), "Les ports attendent […] | § 1");
}

TEST(Passage, OfWordsThatStandTwiceIsTheNearest)
{
    const std::string filling(300, 'x');
    corpus::Document document;
    document.title = "La mer et les ports";
    document.summary = "Les ports attendent. " + filling;
    document.body = corpus::paragraphs("Les ports attendent. " + filling + "\n\n" + filling +
                                       "\n\nDemain, les ports attendent. Les ports attendent !");
    const auto at = [&document](std::optional<std::int64_t> place, const char *words) {
        const Passage found = passageOf(document, {{.text = words}}, place);
        return corpus::plainText(found.text) + " | " + locatorOf(found);
    };
    EXPECT_EQ(at({}, "ports attendent"), "[…] ports attendent | § 1");
    EXPECT_EQ(at(430, "ports attendent"), "[…] ports attendent | § 1");
    EXPECT_EQ(at(1060, "ports attendent"), "[…] ports attendent | § 3");
    EXPECT_EQ(at(1060, "ports (...) attendent"), "[…] ports […] attendent | § 3");
    std::vector<corpus::Highlight> marked{{.quote = "ports attendent", .place = 430},
                                          {.quote = "ports attendent", .place = 1060}};
    locate(marked, document);
    EXPECT_EQ(marked[0].locator, "§ 1");
    EXPECT_EQ(marked[1].locator, "§ 3");
}

TEST(Passage, KeepsItsEmphasis)
{
    const Passage found =
        passageOf(document(), {{.text = " La mer "}, {.text = "monte. Les", .emphasis = true}});
    EXPECT_EQ(found, (Passage{.text = {{.text = "La mer "},
                                       {.text = "monte. Les", .emphasis = true},
                                       {.text = " […]"}},
                              .paragraph = 1,
                              .lastParagraph = 1}));
}

TEST(Passage, IsFoundWithTheCallsThatItLeavesOut)
{
    corpus::Document document;
    document.body = corpus::paragraphs("La réciprocité5. Les ports, rien6, non.");
    const std::vector<corpus::Inline> selected{{.text = "réciprocité"},
                                               {.text = "5", .note = "call"},
                                               {.text = " . Les ports, rien "},
                                               {.text = "6", .note = "call"},
                                               {.text = " , non."}};
    const Passage found = passageOf(document, selected);
    EXPECT_EQ(found.paragraph, 1);
    EXPECT_EQ(corpus::plainText(withoutCalls(found.text)),
              "[…] réciprocité. Les ports, rien, non.");
    EXPECT_EQ(corpus::plainText(withoutCalls({{.text = "Un . b"}})), "Un . b");
}

/// A body whose notes are called, with a table.
corpus::Document noted()
{
    using corpus::BlockKind;
    const auto call = [](const char *number) {
        return corpus::Inline{.text = number, .note = std::string("n") + number};
    };
    corpus::Document result;
    result.summary = "Un chapeau.";
    result.body = {
        {.kind = BlockKind::Heading, .level = 2, .text = {{.text = "Les ports du nord"}}},
        {.text = {{.text = "La suite"},
                  call("1"),
                  {.text = " vient après. En"},
                  call("2"),
                  {.text = " 2020, rien."}}},
        {.kind = BlockKind::List,
         .children = {{.kind = BlockKind::ListItem,
                       .text = {{.text = "Le quai attend."}, call("[3]"), {.text = " Oui."}}}}},
        {.kind = BlockKind::Table,
         .children = {{.kind = BlockKind::Row,
                       .children = {{.kind = BlockKind::Cell, .text = {{.text = "Bretagne"}}},
                                    {.kind = BlockKind::Cell,
                                     .text = {{.text = "douze navires"}}}}}}},
        {.kind = BlockKind::Note, .id = "n1", .text = {{.text = "Voir le rapport du port."}}},
        {.kind = BlockKind::Note, .id = "n[3]", .text = {{.text = "Selon la mairie."}}},
        {.kind = BlockKind::Note, .id = "n9", .text = {{.text = "Jamais dite."}}}};
    return result;
}

std::string quotedFrom(const corpus::Document &document, const char *text)
{
    const Passage found = passageOf(document, {{.text = text}});
    return corpus::plainText(withoutCalls(found.text)) + " | " + locatorOf(found);
}

TEST(PassageWithNotes, LeavesOutTheCallsThatWereCopied)
{
    for (const char *text :
         {"La suite1 vient après.", "La suite¹ vient après.", "La suite [1] vient après.",
          "La suite (1) vient après.", "La suite vient après."})
        EXPECT_EQ(quotedFrom(noted(), text), "La suite vient après. | § 1") << text;
    EXPECT_EQ(quotedFrom(noted(), "Le quai attend.3 Oui."), "Le quai attend. Oui. | § 2");
    EXPECT_EQ(quotedFrom(noted(), "La suite1 … En2 2020, rien."),
              "La suite […] En 2020, rien. | § 1");
}

TEST(PassageWithNotes, KeepsTheNumbersOfTheText)
{
    EXPECT_EQ(quotedFrom(noted(), "En 2020, rien."), "En 2020, rien. | § 1");
    EXPECT_EQ(quotedFrom(noted(), "En2 2020, rien."), "En 2020, rien. | § 1");
    EXPECT_EQ(quotedFrom(noted(), "La suite 4 vient"), "La suite 4 vient | ");
}

/// Digits that may be a call or the text's own: each doubles the ways to read them.
TEST(PassageWithNotes, GivesUpOnDigitsWithoutEnd)
{
    corpus::Document document;
    document.body = {corpus::Block()};
    for (int at = 0; at < 60; ++at) {
        document.body[0].text.push_back({.text = "1", .note = "n"});
        document.body[0].text.push_back({.text = "1"});
    }
    EXPECT_FALSE(hasPassage(document, std::string(90, '1') + "x"));
}

TEST(PassageWithNotes, BeginsASentenceBehindACall)
{
    EXPECT_EQ(quotedFrom(noted(), "Oui."), "Oui. | § 2");
    EXPECT_EQ(quotedFrom(noted(), "Le quai attend"), "Le quai attend | § 2");
}

TEST(Passage, OverParagraphsNamesBoth)
{
    EXPECT_EQ(quotedFrom(document(), "l’on doute. « Que faire ? »"),
              "[…] l’on doute. « Que faire ? » | §§ 1-2");
    EXPECT_EQ(quotedFrom(noted(), "rien. Le quai attend."), "[…] rien. Le quai attend. | §§ 1-2");
}

TEST(Passage, InWhatIsNotCountedHasNoParagraph)
{
    EXPECT_EQ(quotedFrom(noted(), "douze navires"), "douze navires | ");
    EXPECT_EQ(quotedFrom(noted(), "Bretagne\tdouze navires"), "Bretagne\tdouze navires | ");
    EXPECT_EQ(quotedFrom(noted(), "Les ports du nord"), "Les ports du nord | ");
    EXPECT_EQ(quotedFrom(noted(), "Voir le rapport"), "Voir le rapport […] | note 1");
    EXPECT_EQ(quotedFrom(noted(), "Selon la mairie."), "Selon la mairie. | note 3");
    EXPECT_EQ(quotedFrom(noted(), "Jamais dite."), "Jamais dite. | ");
    for (const char *words : {"douze navires", "Les ports du nord", "Voir le rapport",
                              "La suite1 vient", "La suite vient"})
        EXPECT_TRUE(hasPassage(noted(), words)) << words;
    EXPECT_FALSE(hasPassage(noted(), "treize navires"));
    std::vector<corpus::Highlight> marked{
        {.quote = "le rapport du port"}, {.quote = "suite1 vient"}, {.quote = "douze navires"}};
    locate(marked, noted());
    EXPECT_EQ(marked[0].locator, "note 1");
    EXPECT_EQ(marked[1].locator, "§ 1");
    EXPECT_EQ(marked[2].locator, "");
}

/// Three pages as the reader of PDF files makes them.
corpus::Document pages()
{
    corpus::Document result;
    const auto addPage = [&result](int number, const std::string &text) {
        result.body.push_back({.kind = corpus::BlockKind::Heading,
                               .level = 4,
                               .text = {{.text = "Page " + std::to_string(number)}}});
        for (corpus::Block &block : corpus::paragraphs(text))
            result.body.push_back(std::move(block));
    };
    addPage(1, "La mer monte.\n\nLes ports attendent, et l’on");
    addPage(2, "doute encore. Rien n’est sûr.");
    addPage(12, "Que faire ? Attendre.");
    return result;
}

std::string located(const std::vector<corpus::Inline> &text)
{
    const Passage found = passageOf(pages(), text);
    return corpus::plainText(found.text) + " | " + locatorOf(found);
}

TEST(PassageOfPages, IsLocatedByThePage)
{
    EXPECT_EQ(located({{.text = "La mer monte."}}), "La mer monte. | p. 1");
    EXPECT_EQ(located({{.text = "Rien n’est sûr."}}), "Rien n’est sûr. | p. 2");
    EXPECT_EQ(located({{.text = "Attendre."}}), "Attendre. | p. 12");
    EXPECT_EQ(located({{.text = "sûr. Que faire ?"}}), "[…] sûr. Que faire ? | p. 2-12");
    EXPECT_EQ(located({{.text = "ailleurs"}}), "ailleurs | ");
}

TEST(PassageOfPages, GoesOverAPagesEnd)
{
    const std::vector<corpus::Inline> selected{{.text = "Les ports attendent, et l’on"},
                                               {.text = "\n"},
                                               {.text = "Page 2"},
                                               {.text = "\n"},
                                               {.text = "doute encore."}};
    EXPECT_EQ(located(selected), "Les ports attendent, et l’on\ndoute encore. | p. 1-2");
    // What goes on at the top of a page begins no sentence.
    EXPECT_EQ(located({{.text = "doute encore."}}), "[…] doute encore. | p. 2");
    EXPECT_EQ(located({{.text = "Les ports attendent, et l’on"}}),
              "Les ports attendent, et l’on […] | p. 1");
}

TEST(PassageOfPages, TurnsPagesWithinAParagraph)
{
    corpus::Document cut = pages();
    corpus::Block &paragraph = cut.body[2];
    paragraph.text = {{.text = "Les ports at"}, {.text = "tendent. Et l’on "}, {.text = "doute."}};
    cut.body.insert(cut.body.begin() + 3, {.text = {{.text = "1 Une note."}}});
    const auto locatorIn = [&cut](const char *text) {
        return locatorOf(passageOf(cut, {{.text = text}}));
    };
    EXPECT_EQ(locatorIn("Les ports"), "p. 1");
    EXPECT_EQ(locatorIn("Les ports attendent."), "p. 1-2");
    EXPECT_EQ(locatorIn("Et l’on"), "p. 2");
    EXPECT_EQ(locatorIn("l’on doute."), "p. 2-12");
    EXPECT_EQ(locatorIn("doute."), "p. 12");
    EXPECT_EQ(locatorIn("Une note"), "p. 1");
    EXPECT_EQ(locatorIn("Rien n’est sûr."), "p. 2");
    EXPECT_EQ(locatorIn("Attendre."), "p. 12");
}

/// As a reader of PDF files has what goes over a page's end: the notes after it.
corpus::Document withNotes()
{
    corpus::Document result = pages();
    result.body[1].text = {{.text = "Les ports, qui ne financent "},
                           {.text = "plus seuls leurs quais, attendent."}};
    result.body[2].text = {{.text = "1 J. Dupont, La réforme inachevée, 2024."}};
    return result;
}

TEST(PassageOfPages, LeavesOutWhatStandsAtTheFoot)
{
    const auto quoted = [](const char *text) {
        return corpus::plainText(passageOf(withNotes(), {{.text = text}}).text);
    };
    EXPECT_EQ(quoted("qui ne financent 1 J. Dupont, La réforme inachevée, 2024. n° 51 – 3 plus "
                     "seuls leurs quais, attendent."),
              "[…] qui ne financent plus seuls leurs quais, attendent.");
    // The note may begin as the sentence goes on, or cut a word.
    EXPECT_EQ(quoted("qui ne financent pages 51 plus seuls leurs quais, attendent."),
              "[…] qui ne financent plus seuls leurs quais, attendent.");
    EXPECT_EQ(quoted("qui ne finan- n° 51 cent plus seuls leurs quais, attendent."),
              "[…] qui ne financent plus seuls leurs quais, attendent.");
}

TEST(PassageOfPages, HasItsWordsWithoutWhatStandsAtTheFoot)
{
    const std::vector<corpus::Inline> passage{
        {.text = "qui ne financent"},
        {.text = "1", .note = "call"},
        {.text = " 1 J. Dupont, La réforme inachevée, 2024. n° 51 – 3 plus seuls leurs quais"}};
    EXPECT_EQ(corpus::plainText(bareWords(withNotes(), passage)),
              "qui ne financent plus seuls leurs quais");
    EXPECT_EQ(corpus::plainText(bareWords(document(), passage)),
              "qui ne financent 1 J. Dupont, La réforme inachevée, 2024. n° 51 – 3 plus seuls "
              "leurs quais");
}

TEST(PassageOfPages, KeepsWordsThatSomebodyPutIn)
{
    const char *words = "Les ports, qui ne financent [certes] plus seuls leurs quais, attendent.";
    EXPECT_EQ(corpus::plainText(passageOf(withNotes(), {{.text = words}}).text), words);
}

TEST(PassageOfPages, HasThePageOfAHeading)
{
    corpus::Document titled = pages();
    titled.body.push_back(
        {.kind = corpus::BlockKind::Heading, .level = 2, .text = {{.text = "Le grand port"}}});
    EXPECT_EQ(locatorOf(passageOf(titled, {{.text = "Le grand port"}})), "p. 12");
}

TEST(PassageOfPages, TakesNoOtherHeadingForAPage)
{
    corpus::Document other = document();
    other.body.insert(
        other.body.begin() + 1,
        {.kind = corpus::BlockKind::Heading, .level = 4, .text = {{.text = "Page 3"}}});
    EXPECT_EQ(locatorOf(passageOf(other, {{.text = "Rien n’est sûr"}})), "§ 2");
}

} // namespace
} // namespace lutrin::library
