// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What pages say that they are about; the pages are ours.

#include "onedocument.h"

#include <gtest/gtest.h>

namespace lutrin::exchange {
namespace {

/// « Espace; Chine (region) »
std::string subjectsOn(const std::string &head, const std::string &body)
{
    const auto reading = readWebPage(
        "<html><head><title>Les oies</title>" + head + "</head><body>" + body +
        "<article><h1>Les oies</h1><p>Une phrase assez longue pour que l’on voie que c’est le "
        "texte de la page et non un libellé.</p></article></body></html>");
    if (!reading || reading->documents.size() != 1)
        return "no document";
    std::string text;
    for (const Subject &subject : reading->documents.front().subjects)
        text += (text.empty() ? "" : "; ") + subject.label + (subject.axis ? " (region)" : "");
    return text;
}

TEST(Subjects, areToldByMetadata)
{
    EXPECT_EQ(subjectsOn("<meta property='article:section' content='Espace'>"
                         "<meta name='DC.coverage' content='Chine'>"
                         "<meta name='dcterms.spatial' content='Europe'>",
                         ""),
              "Chine (region); Europe (region); Espace");
    EXPECT_EQ(subjectsOn("<script type='application/ld+json'>{\"@type\": \"Article\", "
                         "\"headline\": \"Les oies\", \"articleSection\": [\"Espace\"], "
                         "\"about\": {\"@type\": \"Thing\", \"name\": \"Climat\"}, "
                         "\"contentLocation\": {\"@type\": \"Place\", \"name\": "
                         "\"Chine\"}}</script>",
                         ""),
              "Climat; Espace; Chine (region)");
}

TEST(Subjects, areToldByTheFirstLinksThatLeadToThem)
{
    EXPECT_EQ(subjectsOn("", "<div><a href='/theme/espace'>Espace</a>, "
                             "<a href='/region/chine'>Chine</a></div>"),
              "Chine (region); Espace");
    EXPECT_EQ(subjectsOn("", "<ul class='tags'><li><a href='/e'>Espace</a></li></ul>"), "Espace");
    EXPECT_EQ(subjectsOn("", "<p><a rel='tag' href='/e'>Espace</a></p><p>Autres&nbsp;: "
                             "<a rel='tag' href='/c'>Climat</a></p>"),
              "Espace");
}

TEST(Subjects, areNotThoseOfMenusAndOtherWorks)
{
    EXPECT_EQ(subjectsOn("", "<nav><a href='/theme/espace'>Espace</a></nav>"), "");
    std::string menu = "<ul>";
    for (const char *theme : {"Espace", "Climat", "Chine", "Europe", "Mer", "Ports", "Fret"})
        menu += "<li><a href='/theme/" + std::string(theme) + "'>" + theme + "</a></li>";
    EXPECT_EQ(subjectsOn("", menu + "</ul>"), "");
    EXPECT_EQ(subjectsOn("<meta property='og:title' content='Les oies'>",
                         "<article><h2>Les canards</h2><p><a rel='tag' href='/e'>Espace</a>"
                         "</p></article>"),
              "");
    EXPECT_EQ(subjectsOn("", "<p>" + std::string(240, 'a') + " <a href='/theme/e'>Espace</a></p>"),
              "");
    EXPECT_EQ(subjectsOn("", "<p><a href='/theme/'>Thèmes</a></p>"), "");
}

} // namespace
} // namespace lutrin::exchange
