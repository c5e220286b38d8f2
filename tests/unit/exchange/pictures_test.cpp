// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/pictures.h"

#include "corpus/json.h"
#include "exchange/filereader.h"
#include "exchange/pages/pagearchive.h"
#include "temporaryfolder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace lutrin::exchange {
namespace {

/// What begins like a picture; nothing here looks further.
std::string picture(std::size_t size = 3000)
{
    std::string bytes = "\x89PNG\r\n\x1a\n";
    bytes.resize(size, 'x');
    return bytes;
}

std::string page(const std::string &body)
{
    return "<!DOCTYPE html><html lang=\"fr\"><head><title>Ports et canaux</title></head><body>"
           "<article><p>Un texte assez long pour que l’on voie bien qu’il est celui de la page, et "
           "qui ne dit rien de plus.</p>" +
           body + "</article></body></html>";
}

std::vector<corpus::Block> figuresOf(const Reading &reading)
{
    std::vector<corpus::Block> figures;
    std::ranges::copy_if(
        reading.documents.at(0).document.body, std::back_inserter(figures),
        [](const corpus::Block &block) { return block.kind == corpus::BlockKind::Figure; });
    return figures;
}

TEST(Pictures, areTakenFromTheFolderBesideThePage)
{
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder.path() / "a_files");
    (void)folder.write("a_files/b c.png", picture());
    const auto reading =
        read(folder.write("a.html", page("<figure><img src=\"./a_files/b%20c.png\"><figcaption>Un "
                                         "port</figcaption></figure>")),
             Format::WebPage);
    ASSERT_TRUE(reading) << reading.error().detail;
    const auto figures = figuresOf(*reading);
    ASSERT_EQ(figures.size(), 1U);
    EXPECT_EQ(corpus::plainText(figures[0].text), "Un port");
    const auto &attachments = reading->documents[0].attachments;
    ASSERT_EQ(attachments.size(), 1U);
    EXPECT_EQ(attachments[0].source, figures[0].source);
    EXPECT_EQ(attachments[0].type, "image/png");
    EXPECT_EQ(attachments[0].bytes, picture());
}

TEST(Pictures, standInTheTextWhereTheyAreWithoutACaption)
{
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder.path() / "a_fichiers");
    (void)folder.write("a_fichiers/1.png", picture());
    const auto reading =
        read(folder.write("a.html", page("<p>Avant <img src=\"a_fichiers/1.png\"> après.</p>"
                                         "<p>Ensuite.</p>")),
             Format::WebPage);
    ASSERT_TRUE(reading);
    const auto &body = reading->documents.at(0).document.body;
    ASSERT_EQ(body.size(), 4U);
    EXPECT_EQ(corpus::plainText(body[1].text), "Avant après.");
    EXPECT_EQ(body[2].kind, corpus::BlockKind::Figure);
    EXPECT_EQ(corpus::plainText(body[3].text), "Ensuite.");
}

TEST(Pictures, areNamedWhereTheyAreNotWithThePage)
{
    const TemporaryFolder folder;
    const auto remarkOn = [&](const char *body) {
        const auto reading = read(folder.write("a.html", page(body)), Format::WebPage);
        return reading && reading->remarks.size() == 1 ? reading->remarks.front().error.detail
                                                       : std::string("?");
    };
    EXPECT_EQ(remarkOn("<figure><img src=\"a_files/1.png\"><figcaption>Ici</figcaption></figure>"),
              "one picture is not with the page: a_files/1.png");
    EXPECT_EQ(remarkOn("<figure><img src=\"a_files/1.png\"><figcaption>Ici</figcaption></figure>"
                       "<figure><img src=\"a_files/2.png\"><figcaption>Là</figcaption></figure>"),
              "2 pictures are not with the page, among them a_files/1.png");
}

TEST(Pictures, areTakenOutOfTheAddressItself)
{
    // The eight bytes of the mark, and two thousand zeros.
    const std::string zeros(2668, 'A');
    const auto reading = readContent(page("<figure><img src=\"data:image/png;base64,iVBORw0KGgo" +
                                          zeros + "=\"><figcaption>Ici</figcaption></figure>"),
                                     Format::WebPage, "a.html");
    ASSERT_TRUE(reading);
    ASSERT_EQ(reading->documents.at(0).attachments.size(), 1U);
    const std::string &bytes = reading->documents[0].attachments[0].bytes;
    EXPECT_TRUE(bytes.starts_with("\x89PNG\r\n\x1a\n"));
    EXPECT_GT(bytes.size(), 2000U);
}

TEST(Pictures, areTakenFromAPageSavedAsOneFile)
{
    const TemporaryFolder folder;
    std::string coded;
    for (int at = 0; at < 700; ++at)
        coded += "AAAA";
    const std::string saved =
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; "
        "boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n"
        "Content-Location: https://exemple.org/d/ports\r\n\r\n" +
        page("<figure><img src=\"../a.png\"><figcaption>A</figcaption></figure>"
             "<figure><img src=\"cid:b@x\"><figcaption>B</figcaption></figure>"
             "<figure><img src=\"https://ailleurs.example/c.png\"><figcaption>C</figcaption>"
             "</figure>") +
        "\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
        "Content-Location: https://exemple.org/a.png\r\n\r\niVBORw0KGgpA" +
        coded +
        "\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
        "Content-ID: <b@x>\r\n\r\niVBORw0KGgpB" +
        coded + "\r\n--b--\r\n";
    const auto reading = readMhtml(folder.write("a.mht", saved));
    ASSERT_TRUE(reading) << reading.error().detail;
    EXPECT_EQ(reading->documents.at(0).attachments.size(), 2U);
    const auto figures = figuresOf(*reading);
    ASSERT_EQ(figures.size(), 3U);
    EXPECT_FALSE(figures[0].source.empty());
    EXPECT_FALSE(figures[1].source.empty());
    EXPECT_TRUE(figures[2].source.empty());
}

TEST(Pictures, areTakenFromNowhereElse)
{
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder.path() / "in" / "a_files");
    std::filesystem::create_directories(folder.path() / "in" / "autre_files");
    const auto secret = folder.write("secret.png", picture());
    (void)folder.write("in/secret.png", picture());
    (void)folder.write("in/autre_files/d.png", picture());
    (void)folder.write("in/a_files/e.png",
                       "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>");
    std::filesystem::create_symlink(secret, folder.path() / "in" / "a_files" / "lien.png");
    std::filesystem::create_directory_symlink(folder.path(),
                                              folder.path() / "in" / "a_files" / "haut");
    std::string figures;
    for (const std::string &source :
         {std::string("../secret.png"), std::string("a_files/../secret.png"),
          std::string("a_files/../../secret.png"), std::string("a_files/%2e%2e/secret.png"),
          secret.string(), "file://" + secret.string(), std::string("secret.png"),
          std::string("autre_files/d.png"), std::string("a_files/e.png"),
          std::string("a_files/lien.png"), std::string("a_files/haut/secret.png"),
          std::string("https://exemple.org/f.png"), std::string("//exemple.org/f.png"),
          std::string("data:image/svg+xml;base64,PHN2Zz4="), std::string("javascript:alert(1)")})
        figures += "<figure><img src=\"" + source + "\"><figcaption>x</figcaption></figure>";
    const auto reading = read(folder.write("in/a.html", page(figures)), Format::WebPage);
    ASSERT_TRUE(reading);
    EXPECT_TRUE(reading->documents.at(0).attachments.empty());
    for (const corpus::Block &figure : figuresOf(*reading))
        EXPECT_EQ(figure.source, "");
}

TEST(Pictures, areOfABoundedSizeAndNumber)
{
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder.path() / "a_files");
    (void)folder.write("a_files/large.png", picture(MaximumPictureBytes + 1));
    std::string figures = "<img src=\"a_files/large.png\">";
    for (std::size_t at = 0; at < MaximumPictures + 5; ++at) {
        const std::string name = std::to_string(at) + ".png";
        (void)folder.write("a_files/" + name, picture(2000));
        figures += "<img src=\"a_files/" + name + "\">";
    }
    const auto reading = read(folder.write("a.html", page(figures)), Format::WebPage);
    ASSERT_TRUE(reading);
    EXPECT_EQ(reading->documents.at(0).attachments.size(), MaximumPictures);
    const auto tells = [&](const std::string &words) {
        return std::ranges::any_of(reading->remarks, [&](const Remark &remark) {
            return remark.error.cause == Cause::LimitExceeded &&
                   remark.error.detail.find(words) != std::string::npos;
        });
    };
    EXPECT_TRUE(tells(std::to_string(MaximumPictureBytes)));
    EXPECT_TRUE(tells(std::to_string(MaximumPictures)));
}

TEST(Pictures, ofDecorationAreLeft)
{
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder.path() / "a_files");
    (void)folder.write("a_files/icon.png", picture());
    (void)folder.write("a_files/dot.png", picture(100));
    const auto reading =
        read(folder.write("a.html", page("<p>a<img width=\"16\" src=\"a_files/icon.png\"> "
                                         "b<img src=\"a_files/dot.png\"></p>")),
             Format::WebPage);
    ASSERT_TRUE(reading);
    EXPECT_TRUE(figuresOf(*reading).empty());
}

TEST(Page, bringsNothingThatRunsOrLoads)
{
    const auto reading = readContent(
        page("<script>alert(1)</script><p onclick=\"alert(2)\">Un <a "
             "href=\"javascript:alert(3)\">lien</a>, un <a href=\"data:text/html,x\">autre</a> "
             "et un <a href=\"https://exemple.org/\">troisième</a>.</p><img "
             "src=\"https://pisteur.example/x.png\" onerror=\"alert(4)\"><iframe "
             "src=\"https://cadre.example/\"></iframe><object data=\"x.swf\"></object><svg "
             "onload=\"alert(5)\"><text>alert(6)</text></svg><style>@import "
             "'https://feuille.example'</style><noscript><img src=x></noscript><template>alert(7)"
             "</template><video poster=\"https://film.example/\"></video>"),
        Format::WebPage, "a.html");
    ASSERT_TRUE(reading);
    const std::string json = corpus::toJson(reading->documents.at(0).document);
    for (const char *word :
         {"alert", "javascript", "data:", "pisteur", "cadre", "feuille", "film", "onclick", "swf"})
        EXPECT_EQ(json.find(word), std::string::npos) << word;
    EXPECT_NE(json.find("https://exemple.org/"), std::string::npos);
}

} // namespace
} // namespace lutrin::exchange
