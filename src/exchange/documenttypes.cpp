// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/documenttypes.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <span>
#include <utility>

namespace lutrin::exchange {

namespace {

using citation::ItemType;
using Words = std::span<const std::pair<std::string_view, std::string_view>>;

constexpr std::array<std::pair<ItemType, std::string_view>, 13> CslTypes{{
    {ItemType::Article, "article"},
    {ItemType::ArticleJournal, "article"},
    {ItemType::ArticleNewspaper, "press"},
    {ItemType::Broadcast, "podcast"},
    {ItemType::Chapter, "chapter"},
    {ItemType::Legislation, "law"},
    {ItemType::MotionPicture, "video"},
    {ItemType::PaperConference, "conference"},
    {ItemType::Post, "post"},
    {ItemType::PostWeblog, "post"},
    {ItemType::Report, "report"},
    {ItemType::Thesis, "thesis"},
    {ItemType::Webpage, "webpage"},
}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 30> RisTypes{{
    {"jour", "article"},
    {"jfull", "article"},
    {"ejour", "article"},
    {"abst", "article"},
    {"inpr", "article"},
    {"book", "book"},
    {"ebook", "book"},
    {"edbook", "book"},
    {"chap", "chapter"},
    {"echap", "chapter"},
    {"rprt", "report"},
    {"govdoc", "report"},
    {"thes", "thesis"},
    {"conf", "conference"},
    {"cpaper", "conference"},
    {"news", "press"},
    {"mgzn", "article-magazine"},
    {"elec", "webpage"},
    {"web", "webpage"},
    {"blog", "post"},
    {"video", "video"},
    {"mpct", "video"},
    {"sound", "podcast"},
    {"map", "map"},
    {"data", "dataset"},
    {"stat", "law"},
    {"bill", "bill"},
    {"unpb", "manuscript"},
    {"comp", "software"},
    {"pamp", "pamphlet"},
}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 29> BibtexTypes{{
    {"article", "article"},
    {"periodical", "article"},
    {"suppperiodical", "article"},
    {"book", "book"},
    {"mvbook", "book"},
    {"collection", "book"},
    {"proceedings", "book"},
    {"inbook", "chapter"},
    {"incollection", "chapter"},
    {"bookinbook", "chapter"},
    {"suppbook", "chapter"},
    {"inreference", "chapter"},
    {"report", "report"},
    {"techreport", "report"},
    {"manual", "report"},
    {"thesis", "thesis"},
    {"phdthesis", "thesis"},
    {"mastersthesis", "thesis"},
    {"inproceedings", "conference"},
    {"conference", "conference"},
    {"online", "webpage"},
    {"electronic", "webpage"},
    {"www", "webpage"},
    {"unpublished", "manuscript"},
    {"booklet", "pamphlet"},
    {"dataset", "dataset"},
    {"software", "software"},
    {"video", "video"},
    {"movie", "video"},
}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 21> EndnoteTypes{{
    {"journal article", "article"},
    {"electronic article", "article"},
    {"magazine article", "article-magazine"},
    {"newspaper article", "press"},
    {"book", "book"},
    {"edited book", "book"},
    {"electronic book", "book"},
    {"book section", "chapter"},
    {"electronic book section", "chapter"},
    {"report", "report"},
    {"government document", "report"},
    {"thesis", "thesis"},
    {"conference paper", "conference"},
    {"conference proceedings", "conference"},
    {"web page", "webpage"},
    {"blog", "post"},
    {"map", "map"},
    {"dataset", "dataset"},
    {"film or broadcast", "video"},
    {"manuscript", "manuscript"},
    {"statute", "law"},
}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 24> ZoteroTypes{{
    {"journalarticle", "article"},
    {"preprint", "article"},
    {"magazinearticle", "article-magazine"},
    {"newspaperarticle", "press"},
    {"book", "book"},
    {"booksection", "chapter"},
    {"report", "report"},
    {"thesis", "thesis"},
    {"conferencepaper", "conference"},
    {"webpage", "webpage"},
    {"blogpost", "post"},
    {"forumpost", "post"},
    {"videorecording", "video"},
    {"film", "video"},
    {"podcast", "podcast"},
    {"radiobroadcast", "podcast"},
    {"interview", "interview"},
    {"map", "map"},
    {"dataset", "dataset"},
    {"statute", "law"},
    {"presentation", "speech"},
    {"manuscript", "manuscript"},
    {"computerprogram", "software"},
    {"letter", "personal_communication"},
}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 13> SchemaTypes{{
    {"scholarlyarticle", "article"},
    {"article", "article"},
    {"newsarticle", "press"},
    {"opinionnewsarticle", "press"},
    {"analysisnewsarticle", "press"},
    {"reportagenewsarticle", "press"},
    {"report", "report"},
    {"techarticle", "report"},
    {"blogposting", "post"},
    {"book", "book"},
    {"chapter", "chapter"},
    {"thesis", "thesis"},
    {"dataset", "dataset"},
}};

std::string typeIn(Words words, std::string_view word, std::string_view otherwise)
{
    std::string lower(word);
    for (char &c : lower)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    const auto found = std::ranges::find(words, lower, [](const auto &pair) { return pair.first; });
    return std::string(found == words.end() ? otherwise : found->second);
}

} // namespace

std::string documentType(ItemType type)
{
    for (const auto &[csl, name] : CslTypes) {
        if (csl == type)
            return std::string(name);
    }
    return type == ItemType::None ? std::string() : std::string(citation::nameOf(type));
}

std::string typeFromRis(std::string_view word)
{
    return typeIn(RisTypes, word, "document");
}

std::string typeFromBibtex(std::string_view word)
{
    return typeIn(BibtexTypes, word, "document");
}

std::string typeFromEndnote(std::string_view word)
{
    return typeIn(EndnoteTypes, word, "document");
}

std::string typeFromZotero(std::string_view word)
{
    return typeIn(ZoteroTypes, word, "document");
}

std::string typeFromSchemaOrg(std::string_view word)
{
    return typeIn(SchemaTypes, word, "");
}

} // namespace lutrin::exchange
