// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pdf/pagetext.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace lutrin::exchange {
namespace {

/// The blocks, each on a line; a bar stands where a paragraph turns the page.
std::string shown(const std::vector<std::string> &pages,
                  const std::vector<OutlineEntry> &outline = {})
{
    std::string text;
    for (const corpus::Block &block : pagesToText(pages, outline)) {
        text += block.kind == corpus::BlockKind::Heading ? "# " : "";
        for (std::size_t at = 0; at < block.text.size(); ++at)
            text += (at == 0 ? "" : "|") + block.text[at].text;
        text += '\n';
    }
    return text;
}

TEST(PageText, GoesOnOverAPagesEnd)
{
    EXPECT_EQ(
        shown({"Le port est au nord.\nLes navires y restent, car", "le vent y souffle.\nFin."}),
        "# Page 1\nLe port est au nord. Les navires y restent, car |le vent y souffle. Fin.\n"
        "# Page 2\n");
    EXPECT_EQ(shown({"Le port est grand et le com-", "merce y va bien.\n\nFin."}),
              "# Page 1\nLe port est grand et le com|merce y va bien.\n# Page 2\nFin.\n");
    EXPECT_EQ(shown({"Le commerce est celui de Port-", "Louis, dit-on.\n\nFin."}),
              "# Page 1\nLe commerce est celui de Port-|Louis, dit-on.\n# Page 2\nFin.\n");
    EXPECT_EQ(
        shown({"Le port est, depuis un siècle,", "«\u00A0fermé\u00A0» aux navires."}),
        "# Page 1\nLe port est, depuis un siècle, |«\u00A0fermé\u00A0» aux navires.\n# Page 2\n");
}

TEST(PageText, GoesOnBehindTheNumberOfThePage)
{
    EXPECT_EQ(shown({"Le port est grand et le com-\n12", "merce y va bien.\n\nFin."}),
              "# Page 1\nLe port est grand et le com|merce y va bien.\n12\n# Page 2\nFin.\n");
}

TEST(PageText, GoesOnOverPagesOfOneParagraph)
{
    EXPECT_EQ(shown({"Le port est au nord, et", "le quai est au sud, et", "",
                     "la rade est ici.\n\nFin."}),
              "# Page 1\nLe port est au nord, et |le quai est au sud, et |la rade est ici.\n"
              "# Page 2\n# Page 4\nFin.\n");
}

TEST(PageText, GoesOnBehindNotes)
{
    const std::string rest = "le vent y souffle4.\n\nFin.";
    const std::string whole = "# Page 1\nLes navires restent1 au port2, car |le vent y souffle4.\n";
    EXPECT_EQ(shown({"Les navires restent1 au port2, car\n1 J. Dune, Le port.\n\n2 Ibid.", rest}),
              whole + "1 J. Dune, Le port.\n2 Ibid.\n# Page 2\nFin.\n");
    EXPECT_EQ(shown({"Les navires restent1 au port2, car\n\n1 J. Dune, Le port.\n2. Ibid.", rest}),
              whole + "1 J. Dune, Le port. 2. Ibid.\n# Page 2\nFin.\n");
    EXPECT_EQ(
        shown({"Les navires restent1 au port2, car\n1\n\nJ. Dune, Le port\n\n2\n\nIbid.\n6", rest}),
        whole + "1\nJ. Dune, Le port\n2\nIbid. 6\n# Page 2\nFin.\n");
}

TEST(PageText, EndsWithASentence)
{
    for (const char *end :
         {"Les navires y restent au port.", "Les navires y restent au port.12",
          "Les navires y restent (au port.)", "Les navires y restent « au port. »",
          "Les navires y restent au port :", "Les navires restent au port…"})
        EXPECT_EQ(shown({std::string("Le port est au nord.\n") + end, "le vent y souffle."}),
                  "# Page 1\nLe port est au nord. " + std::string(end) +
                      "\n# Page 2\nle vent y souffle.\n");
}

TEST(PageText, DoesNotGoOnFromNorAtWhatIsNoSentence)
{
    const std::string text = "Le port est au nord de la baie.\n\n";
    for (const std::string &end :
         {std::string("• les navires qui restent au port"),
          std::string("2. Les navires du port et"),
          std::string("Source : ministère de la mer, les"),
          std::string("Graphique 3. Les navires et"), std::string("a) les navires qui restent au"),
          std::string("Bibliographie")})
        EXPECT_EQ(shown({text + end, "le vent y souffle."}),
                  "# Page 1\nLe port est au nord de la baie.\n" + end +
                      "\n# Page 2\nle vent y souffle.\n");
    for (const std::string &begin :
         {std::string("• le vent y souffle"), std::string("Le vent y souffle"),
          std::string("12 navires"), std::string("ifri.org est un site"),
          std::string("marie@port.fr")})
        EXPECT_EQ(shown({"Les navires restent au port, car", begin}),
                  "# Page 1\nLes navires restent au port, car\n# Page 2\n" + begin + "\n");
    EXPECT_EQ(
        shown({"Les navires restent au port, car", "le vent\nLe vent y souffle."}, {{"Le vent"}}),
        "# Page 1\nLes navires restent au port, car\n# Page 2\n# le vent\nLe vent y souffle.\n");
    EXPECT_EQ(
        shown({"Un texte.\nLes navires du port", "le vent y souffle."}, {{"Les navires du port"}}),
        "# Page 1\nUn texte.\n# Les navires du port\n# Page 2\nle vent y souffle.\n");
}

TEST(PageText, DoesNotGoOnFromARunningLine)
{
    EXPECT_EQ(shown({"Les navires restent au port, car\n\nLa lettre du port, novembre 2021",
                     "le vent y souffle."}),
              "# Page 1\nLes navires restent au port, car\nLa lettre du port, novembre 2021\n"
              "# Page 2\nle vent y souffle.\n");
}

TEST(PageText, TakesAnEntryOfAListForNoNote)
{
    EXPECT_EQ(
        shown({"Le port est au nord, dit-on, car\n\n1. Le vent y souffle, et la\n\n2. Rade est "
               "loin de",
               "la ville.\n\nFin."}),
        "# Page 1\nLe port est au nord, dit-on, car\n1. Le vent y souffle, et la\n2. Rade est "
        "loin de\n# Page 2\nla ville.\nFin.\n");
}

} // namespace
} // namespace lutrin::exchange
