// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/worktypes.h"

#include <algorithm>
#include <array>

namespace lutrin::exchange {

namespace {

using citation::ItemType;

constexpr std::array types{
    WorkType{ItemType::Document, "document", "GEN", "misc", "misc", "document"},
    WorkType{ItemType::ArticleJournal, "article", "JOUR", "article", "article", "article"},
    WorkType{ItemType::ArticleMagazine, "article-magazine", "MGZN", "article", "article",
             "magazine"},
    WorkType{ItemType::ArticleNewspaper, "press", "NEWS", "article", "article", "newspaper"},
    WorkType{ItemType::Article, "article", "UNPB", "misc", "misc", "preprint"},
    WorkType{ItemType::Report, "report", "RPRT", "report", "techreport", "technical report"},
    WorkType{ItemType::Book, "book", "BOOK", "book", "book", "book"},
    WorkType{ItemType::Chapter, "chapter", "CHAP", "inbook", "incollection", "book chapter"},
    WorkType{ItemType::PaperConference, "conference", "CPAPER", "inproceedings", "inproceedings",
             "conference publication"},
    WorkType{ItemType::Thesis, "thesis", "THES", "thesis", "phdthesis", "thesis"},
    WorkType{ItemType::Webpage, "webpage", "ELEC", "online", "misc", "web site"},
    WorkType{ItemType::PostWeblog, "post", "BLOG", "online", "misc", "blog post"},
    WorkType{ItemType::Post, "post", "ICOMM", "online", "misc", "posting"},
    WorkType{ItemType::Post, "editorial", "ICOMM", "online", "misc", "editorial"},
    WorkType{ItemType::Legislation, "law", "STAT", "misc", "misc", "legislation"},
    WorkType{ItemType::Regulation, "regulation", "LEGAL", "misc", "misc", "regulation"},
    WorkType{ItemType::Bill, "bill", "BILL", "misc", "misc", "bill"},
    WorkType{ItemType::LegalCase, "legal_case", "CASE", "misc", "misc", "law report or digest"},
    WorkType{ItemType::Hearing, "hearing", "HEAR", "misc", "misc", "hearing"},
    WorkType{ItemType::Treaty, "treaty", "LEGAL", "misc", "misc", "treaty"},
    WorkType{ItemType::Broadcast, "podcast", "SOUND", "misc", "misc", "sound"},
    WorkType{ItemType::MotionPicture, "video", "VIDEO", "misc", "misc", "videorecording"},
    WorkType{ItemType::Interview, "interview", "PCOMM", "misc", "misc", "interview"},
    WorkType{ItemType::PersonalCommunication, "personal_communication", "PCOMM", "misc", "misc",
             "letter"},
    WorkType{ItemType::Speech, "speech", "SLIDE", "misc", "misc", "speech"},
    WorkType{ItemType::Map, "map", "MAP", "misc", "misc", "map"},
    WorkType{ItemType::Dataset, "dataset", "DATA", "dataset", "misc", "numeric data"},
    WorkType{ItemType::Software, "software", "COMP", "software", "misc", "computer program"},
    WorkType{ItemType::Manuscript, "manuscript", "MANSCPT", "unpublished", "unpublished",
             "manuscript"},
    WorkType{ItemType::Pamphlet, "pamphlet", "PAMP", "booklet", "booklet", "pamphlet"},
    WorkType{ItemType::Patent, "patent", "PAT", "misc", "misc", "patent"},
    WorkType{ItemType::Standard, "standard", "STAND", "misc", "misc", "standard or specification"},
    WorkType{ItemType::EntryEncyclopedia, "entry-encyclopedia", "ENCYC", "inbook", "incollection",
             "encyclopedia"},
    WorkType{ItemType::EntryDictionary, "entry-dictionary", "DICT", "inbook", "incollection",
             "dictionary"},
};

bool equalWords(std::string_view one, std::string_view other)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::ranges::equal(one, other, {}, lower, lower);
}

} // namespace

const WorkType &workTypeOf(ItemType item, std::string_view document)
{
    const auto *const own = std::ranges::find_if(types, [&](const WorkType &type) {
        return type.item == item && type.document == document;
    });
    if (own != types.end())
        return *own;
    const auto *const found = std::ranges::find(types, item, &WorkType::item);
    return found == types.end() ? types.front() : *found;
}

const WorkType *workTypeNamed(std::string_view WorkType::*column, std::string_view word)
{
    const auto *const found = std::ranges::find_if(
        types, [&](const WorkType &type) { return equalWords(type.*column, word); });
    return found == types.end() ? nullptr : &*found;
}

} // namespace lutrin::exchange
