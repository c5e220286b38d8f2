// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages that mark no article, and what surrounds their text; the pages are ours.

#include "exchange/pages/pagereader.h"

#include <gtest/gtest.h>

namespace lutrin::exchange {
namespace {

const std::string Sentence =
    "Les digues du littoral ont été relevées trois fois en vingt ans, sans "
    "que la mer s’en aperçoive.";
const std::string Menu =
    "<ul><li><a href='/a'>Accueil</a></li><li><a href='/n'>Notes</a></li></ul>";

/// The blocks of the text, with bars between them.
std::string textOfPage(const std::string &body)
{
    const auto reading = readWebPage("<html><title>Les digues</title><body>" + body + "</body>");
    if (!reading || reading->documents.size() != 1)
        return "no document";
    std::string text;
    for (const corpus::Block &block : reading->documents.front().document.body)
        text += (text.empty() ? "" : "|") + corpus::plainText(corpus::RichText{block});
    return text;
}

struct Layout {
    const char *name;
    std::string before;
    std::string after;
};

class Layouts : public testing::TestWithParam<Layout> {};

TEST_P(Layouts, leaveTheText)
{
    const std::string text = "<div><h1>Les digues</h1><p>" + Sentence + "</p><p>Fin.</p></div>";
    EXPECT_EQ(textOfPage(GetParam().before + text + GetParam().after), Sentence + "|Fin.");
}

INSTANTIATE_TEST_SUITE_P(
    Pages, Layouts,
    testing::Values(Layout{"columns",
                           "<div><a href='/'>Accueil</a> | <a href='/c'>Contact</a></div><div>" +
                               Menu + "</div>",
                           "<div><h3>Derniers articles</h3>" + Menu + "</div>"},
                    Layout{"banner", "<div>Le portail des rivages</div>", ""},
                    Layout{"rights", "", "<div>© 2008 – Mentions légales – Plan du site</div>"},
                    Layout{"table", "<table><tr><td>" + Menu + "</td><td>",
                           "</td><td><a href='/p'>Partenaires</a></td></tr></table>"},
                    Layout{"layers", "<div><div>" + Menu + "</div><div>", "</div></div>"}),
    [](const auto &layout) { return std::string(layout.param.name); });

TEST(PageLayouts, keepWhatBelongsToTheText)
{
    const std::string text = "<h1>Les digues</h1><div><p>" + Sentence + "</p></div>";
    const std::string notes = "<div><p><a href='#appel1'>1</a> Insee.</p></div>";
    EXPECT_EQ(textOfPage(text + notes), Sentence + "|1 Insee.") << "a note that leads back";
    EXPECT_EQ(textOfPage(text + "<div><p>Sources</p><p><a href='https://a.example/'>Le plan de "
                                "1953</a></p></div>"),
              Sentence + "|Sources|Le plan de 1953");
    EXPECT_EQ(textOfPage(text + "<div><p>La suite est plus courte.</p></div>"),
              Sentence + "|La suite est plus courte.")
        << "nothing says that it is none";
    EXPECT_EQ(textOfPage("<div><a href='/a'>Un lien</a></div><p>Court.</p>"), "Un lien|Court.")
        << "where no text is sure, nothing is taken away";
}

TEST(PageLayouts, keepWhatStandsBetweenTexts)
{
    EXPECT_EQ(textOfPage("<div><p>" + Sentence + "</p></div><div>" + Menu + "</div><div><p>" +
                         Sentence + "</p></div>"),
              Sentence + "|Accueil\n\nNotes|" + Sentence);
}

} // namespace
} // namespace lutrin::exchange
