// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/bytes/detection.h"
#include "exchange/pages/pagearchive.h"

#include "temporaryfolder.h"

#include <gtest/gtest.h>
#include <plist/plist.h>

#include <stop_token>
#include <string>
#include <string_view>

namespace lutrin::exchange {
namespace {

/// A page as browsers save it in one file, with a picture and a frame of another page.
constexpr const char *savedPage =
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://exemple.org/ports\r\n"
    "Date: Sun, 2 Mar 2025 10:12:13 -0000\r\n"
    "Subject: =?utf-8?Q?Les=20ports?=\r\nMIME-Version: 1.0\r\n"
    "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--b--\"\r\n\r\n"
    "----b--\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"
    "Content-Location: https://exemple.org/ports\r\n\r\n"
    "<!DOCTYPE html><html lang=3D\"fr\"><head><meta charset=3D\"utf-8\"><title>D=C3=A9=\r\n"
    "troits et canaux</title></head><body><article><h1>D=C3=A9troits et canaux</h1>"
    "<p>Un texte assez long pour en =C3=AAtre un, et qui ne dit rien d=E2=80=99autre.</p>"
    "</article></body></html>\r\n"
    "----b--\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
    "Content-Location: https://exemple.org/a.png\r\n\r\niVBORw0KGgo=\r\n"
    "----b--\r\nContent-Type: text/html\r\n\r\n<title>Un cadre</title>\r\n----b----\r\n";

TEST(MhtmlReader, readsThePageThatWasSaved)
{
    const TemporaryFolder folder;
    const auto file = folder.write("a.bin", savedPage);
    const auto format = detect(file);
    ASSERT_TRUE(format);
    EXPECT_EQ(*format, Format::Mhtml);
    const auto reading = readMhtml(file);
    ASSERT_TRUE(reading) << reading.error().detail;
    ASSERT_EQ(reading->documents.size(), 1U);
    const corpus::Document &document = reading->documents.front().document;
    EXPECT_EQ(document.title, "Détroits et canaux");
    EXPECT_EQ(document.url, "https://exemple.org/ports");
    EXPECT_EQ(document.accessed, (corpus::Date{2025, 3, 2}));
    EXPECT_EQ(document.language, "fr");
    EXPECT_NE(corpus::plainText(document.body).find("être un"), std::string::npos);
}

TEST(MhtmlReader, saysWhenTheEndIsMissing)
{
    const TemporaryFolder folder;
    const auto whole = readMhtml(folder.write("a.mht", savedPage));
    ASSERT_TRUE(whole);
    EXPECT_TRUE(whole->remarks.empty());
    const std::string page(savedPage);
    const auto half = readMhtml(folder.write("b.mht", page.substr(0, page.find("un, et qui"))));
    ASSERT_TRUE(half) << half.error().detail;
    EXPECT_EQ(half->documents.size(), 1U);
    ASSERT_EQ(half->remarks.size(), 1U);
    EXPECT_EQ(half->remarks.front().error.cause, Cause::Malformed);
    EXPECT_EQ(half->remarks.front().error.subject, (folder.path() / "b.mht").string());
}

TEST(MhtmlReader, costsAFileWithoutAPageOnly)
{
    const TemporaryFolder folder;
    const auto reading = readMhtml(folder.write(
        "b.mht", "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n"
                 "Content-Type: text/plain\n\nrien\n--x--\n"));
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().cause, Cause::Malformed);
}

/// A resource as Safari keeps it.
plist_t resource(const char *address, const char *type, std::string_view content)
{
    plist_t made = plist_new_dict();
    plist_dict_set_item(made, "WebResourceData", plist_new_data(content.data(), content.size()));
    plist_dict_set_item(made, "WebResourceMIMEType", plist_new_string(type));
    plist_dict_set_item(made, "WebResourceURL", plist_new_string(address));
    return made;
}

/// A web archive whose main resource is this; with a picture and what else pages load.
std::string webArchive(plist_t main)
{
    const std::string picture = "\x89PNG\r\n\x1a\n" + std::string(3'000, 'x');
    plist_t others = plist_new_array();
    plist_array_append_item(others, resource("https://exemple.org/a.js", "text/javascript", "1"));
    plist_array_append_item(others, resource("https://exemple.org/a.png", "image/png", picture));
    plist_t archive = plist_new_dict();
    plist_dict_set_item(archive, "WebMainResource", main);
    plist_dict_set_item(archive, "WebSubresources", others);
    char *bytes = nullptr;
    std::uint32_t length = 0;
    plist_to_bin(archive, &bytes, &length);
    std::string text(bytes, length);
    plist_to_bin_free(bytes);
    plist_free(archive);
    return text;
}

TEST(WebArchiveReader, readsThePageThatSafariSaved)
{
    const TemporaryFolder folder;
    const char *page =
        "<!DOCTYPE html><html lang='fr'><head><meta charset='utf-8'><title>Détroits</title></head>"
        "<body><article><p>Un texte assez long pour que l’on voie bien qu’il est celui de la page, "
        "et qui ne dit rien de plus.</p><figure><img src='a.png'><figcaption>Carte</figcaption>"
        "</figure></article></body></html>";
    const auto file =
        folder.write("a.bin", webArchive(resource("https://exemple.org/ports", "text/html", page)));
    EXPECT_EQ(detect(file), Format::WebArchive);
    const auto reading = readWebArchive(file);
    ASSERT_TRUE(reading) << reading.error().detail;
    ASSERT_EQ(reading->documents.size(), 1U);
    const Found &found = reading->documents.front();
    EXPECT_EQ(found.document.title, "Détroits");
    EXPECT_EQ(found.document.url, "https://exemple.org/ports");
    EXPECT_EQ(found.origins.at("url"), "WebResourceURL");
    EXPECT_EQ(found.attachments.size(), 1U);
}

TEST(WebArchiveReader, costsABrokenFileOnly)
{
    const TemporaryFolder folder;
    const std::string text = webArchive(resource("https://exemple.org/a", "text/plain", "rien"));
    for (const std::string &bytes : {text, text.substr(0, text.size() / 2)}) {
        const auto reading = readWebArchive(folder.write("a.webarchive", bytes));
        ASSERT_FALSE(reading);
        EXPECT_EQ(reading.error().cause, Cause::Malformed);
    }
}

TEST(MhtmlReader, endsWhenItIsStopped)
{
    const TemporaryFolder folder;
    std::stop_source stop;
    stop.request_stop();
    for (auto *const read : {readMhtml, readWebArchive}) {
        const auto page = read(folder.write("a.mht", savedPage), stop.get_token());
        ASSERT_FALSE(page);
        EXPECT_EQ(page.error().cause, Cause::Cancelled);
    }
}

} // namespace
} // namespace lutrin::exchange
