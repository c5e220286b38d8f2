// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/documenttypes.h"

#include "base/ascii.h"
#include "exchange/references/worktypes.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace lutrin::exchange {

namespace {

using citation::ItemType;

/// What another program calls a kind of work, in lower case.
struct Synonym {
    std::string_view word;
    ItemType item;
};

/// Beside WorkType::ris. `UNPB` is there, as what is not published is a working paper more often
/// than a manuscript.
constexpr std::array RisSynonyms{
    Synonym{"jfull", ItemType::ArticleJournal}, Synonym{"ejour", ItemType::ArticleJournal},
    Synonym{"abst", ItemType::ArticleJournal},  Synonym{"inpr", ItemType::ArticleJournal},
    Synonym{"ebook", ItemType::Book},           Synonym{"edbook", ItemType::Book},
    Synonym{"echap", ItemType::Chapter},        Synonym{"govdoc", ItemType::Report},
    Synonym{"conf", ItemType::PaperConference}, Synonym{"web", ItemType::Webpage},
    Synonym{"mpct", ItemType::MotionPicture},   Synonym{"advs", ItemType::MotionPicture},
    Synonym{"aggr", ItemType::Dataset},         Synonym{"dbase", ItemType::Dataset},
    Synonym{"unbill", ItemType::Bill},
};

/// Beside WorkType::biblatex and WorkType::bibtex.
constexpr std::array BibtexSynonyms{
    Synonym{"periodical", ItemType::ArticleJournal},
    Synonym{"suppperiodical", ItemType::ArticleJournal},
    Synonym{"review", ItemType::ArticleJournal},
    Synonym{"mvbook", ItemType::Book},
    Synonym{"collection", ItemType::Book},
    Synonym{"mvcollection", ItemType::Book},
    Synonym{"proceedings", ItemType::Book},
    Synonym{"bookinbook", ItemType::Chapter},
    Synonym{"suppbook", ItemType::Chapter},
    Synonym{"inreference", ItemType::EntryEncyclopedia},
    Synonym{"manual", ItemType::Report},
    Synonym{"mastersthesis", ItemType::Thesis},
    Synonym{"conference", ItemType::PaperConference},
    Synonym{"electronic", ItemType::Webpage},
    Synonym{"www", ItemType::Webpage},
    Synonym{"video", ItemType::MotionPicture},
    Synonym{"movie", ItemType::MotionPicture},
    Synonym{"audio", ItemType::Broadcast},
    Synonym{"legislation", ItemType::Legislation},
    Synonym{"jurisdiction", ItemType::LegalCase},
    Synonym{"patent", ItemType::Patent},
    Synonym{"standard", ItemType::Standard},
    Synonym{"letter", ItemType::PersonalCommunication},
};

/// What BibLaTeX's `entrysubtype` says that is no CSL type.
constexpr std::array Subtypes{
    Synonym{"magazine", ItemType::ArticleMagazine},
    Synonym{"newspaper", ItemType::ArticleNewspaper},
};

/// Beside the names of CSL types.
constexpr std::array EndnoteTypes{
    Synonym{"journal article", ItemType::ArticleJournal},
    Synonym{"electronic article", ItemType::ArticleJournal},
    Synonym{"magazine article", ItemType::ArticleMagazine},
    Synonym{"newspaper article", ItemType::ArticleNewspaper},
    Synonym{"edited book", ItemType::Book},
    Synonym{"electronic book", ItemType::Book},
    Synonym{"book section", ItemType::Chapter},
    Synonym{"electronic book section", ItemType::Chapter},
    Synonym{"government document", ItemType::Report},
    Synonym{"conference paper", ItemType::PaperConference},
    Synonym{"conference proceedings", ItemType::PaperConference},
    Synonym{"unpublished work", ItemType::Article},
    Synonym{"web page", ItemType::Webpage},
    Synonym{"blog", ItemType::PostWeblog},
    Synonym{"film or broadcast", ItemType::MotionPicture},
    Synonym{"statute", ItemType::Legislation},
    Synonym{"legal rule or regulation", ItemType::Regulation},
    Synonym{"case", ItemType::LegalCase},
    Synonym{"computer program", ItemType::Software},
    Synonym{"personal communication", ItemType::PersonalCommunication},
    Synonym{"encyclopedia", ItemType::EntryEncyclopedia},
    Synonym{"dictionary", ItemType::EntryDictionary},
};

/// Beside the names of CSL types.
constexpr std::array ZoteroTypes{
    Synonym{"journalarticle", ItemType::ArticleJournal},
    Synonym{"preprint", ItemType::Article},
    Synonym{"magazinearticle", ItemType::ArticleMagazine},
    Synonym{"newspaperarticle", ItemType::ArticleNewspaper},
    Synonym{"booksection", ItemType::Chapter},
    Synonym{"conferencepaper", ItemType::PaperConference},
    Synonym{"blogpost", ItemType::PostWeblog},
    Synonym{"forumpost", ItemType::Post},
    Synonym{"videorecording", ItemType::MotionPicture},
    Synonym{"film", ItemType::MotionPicture},
    Synonym{"tvbroadcast", ItemType::MotionPicture},
    Synonym{"podcast", ItemType::Broadcast},
    Synonym{"radiobroadcast", ItemType::Broadcast},
    Synonym{"audiorecording", ItemType::Broadcast},
    Synonym{"statute", ItemType::Legislation},
    Synonym{"case", ItemType::LegalCase},
    Synonym{"presentation", ItemType::Speech},
    Synonym{"computerprogram", ItemType::Software},
    Synonym{"letter", ItemType::PersonalCommunication},
    Synonym{"email", ItemType::PersonalCommunication},
    Synonym{"instantmessage", ItemType::PersonalCommunication},
    Synonym{"encyclopediaarticle", ItemType::EntryEncyclopedia},
    Synonym{"dictionaryentry", ItemType::EntryDictionary},
};

/// Beside WorkType::mods, the names of CSL types and Zotero's words, which stand there too.
constexpr std::array ModsSynonyms{
    Synonym{"journal article", ItemType::ArticleJournal},
    Synonym{"newspaper article", ItemType::ArticleNewspaper},
    Synonym{"book section", ItemType::Chapter},
    Synonym{"government publication", ItemType::Report},
    Synonym{"theses", ItemType::Thesis},
    Synonym{"conference paper", ItemType::PaperConference},
    Synonym{"web page", ItemType::Webpage},
    Synonym{"motion picture", ItemType::MotionPicture},
    Synonym{"legal case and case notes", ItemType::LegalCase},
};

/// All that a page may be; schema.org has types for much that is no work.
constexpr std::array SchemaTypes{
    Synonym{"scholarlyarticle", ItemType::ArticleJournal},
    Synonym{"article", ItemType::ArticleJournal},
    Synonym{"newsarticle", ItemType::ArticleNewspaper},
    Synonym{"opinionnewsarticle", ItemType::ArticleNewspaper},
    Synonym{"analysisnewsarticle", ItemType::ArticleNewspaper},
    Synonym{"reportagenewsarticle", ItemType::ArticleNewspaper},
    Synonym{"backgroundnewsarticle", ItemType::ArticleNewspaper},
    Synonym{"reviewnewsarticle", ItemType::ArticleNewspaper},
    Synonym{"liveblogposting", ItemType::PostWeblog},
    Synonym{"podcastepisode", ItemType::Broadcast},
    Synonym{"report", ItemType::Report},
    Synonym{"techarticle", ItemType::Report},
    Synonym{"blogposting", ItemType::PostWeblog},
    Synonym{"book", ItemType::Book},
    Synonym{"chapter", ItemType::Chapter},
    Synonym{"thesis", ItemType::Thesis},
    Synonym{"dataset", ItemType::Dataset},
};

/// Parts of what repositories call their documents, in French and English. What is a part of
/// another kind of work comes before it.
constexpr std::array DublinCoreParts{
    Synonym{"synthèse", ItemType::Report},
    Synonym{"thesis", ItemType::Thesis},
    Synonym{"theses", ItemType::Thesis},
    Synonym{"thèse", ItemType::Thesis},
    Synonym{"habilitation", ItemType::Thesis},
    Synonym{"mémoire", ItemType::Thesis},
    Synonym{"bookpart", ItemType::Chapter},
    Synonym{"book section", ItemType::Chapter},
    Synonym{"chapter", ItemType::Chapter},
    Synonym{"chapitre", ItemType::Chapter},
    Synonym{"conference", ItemType::PaperConference},
    Synonym{"congrès", ItemType::PaperConference},
    Synonym{"colloque", ItemType::PaperConference},
    Synonym{"article", ItemType::ArticleJournal},
    Synonym{"report", ItemType::Report},
    Synonym{"rapport", ItemType::Report},
    Synonym{"avis", ItemType::Report},
    Synonym{"note d'information", ItemType::Report},
    Synonym{"workingpaper", ItemType::Report},
    Synonym{"book", ItemType::Book},
    Synonym{"ouvrage", ItemType::Book},
    Synonym{"dataset", ItemType::Dataset},
};

/// `word` in lower case, here and below.
std::string among(std::span<const Synonym> synonyms, std::string_view word)
{
    const auto found = std::ranges::find(synonyms, word, &Synonym::word);
    return found == synonyms.end() ? std::string() : documentType(found->item);
}

std::string inColumn(std::string_view WorkType::*column, std::string_view word)
{
    const WorkType *type = workTypeNamed(column, word);
    return type == nullptr ? std::string() : std::string(type->document);
}

std::string inCsl(std::string_view word)
{
    const auto item = citation::itemTypeNamed(word);
    return item ? documentType(*item) : std::string();
}

/// The first that is known.
std::string firstOf(std::initializer_list<std::string> types)
{
    const auto *const known =
        std::ranges::find_if(types, [](const std::string &type) { return !type.empty(); });
    return known == types.end() ? std::string() : *known;
}

} // namespace

std::string documentType(ItemType type)
{
    if (type == ItemType::None)
        return {};
    const WorkType &row = workTypeOf(type);
    return std::string(row.item == type ? row.document : citation::nameOf(type));
}

std::string typeFromRis(std::string_view word)
{
    const std::string lower = lowerAscii(word);
    return firstOf({inColumn(&WorkType::ris, lower), among(RisSynonyms, lower), "document"});
}

std::string typeFromBibtex(std::string_view word)
{
    const std::string lower = lowerAscii(word);
    return firstOf({inColumn(&WorkType::biblatex, lower), inColumn(&WorkType::bibtex, lower),
                    among(BibtexSynonyms, lower), "document"});
}

std::string typeFromEndnote(std::string_view word)
{
    const std::string lower = lowerAscii(word);
    return firstOf({among(EndnoteTypes, lower), inCsl(lower), "document"});
}

std::string typeFromZotero(std::string_view word)
{
    const std::string lower = lowerAscii(word);
    return firstOf({among(ZoteroTypes, lower), inCsl(lower), "document"});
}

std::string typeFromMods(std::string_view word)
{
    const std::string lower = lowerAscii(word);
    return firstOf({inColumn(&WorkType::mods, lower), inCsl(lower), among(ModsSynonyms, lower),
                    among(ZoteroTypes, lower)});
}

std::string typeFromSchemaOrg(std::string_view word)
{
    return among(SchemaTypes, lowerAscii(word));
}

std::string typeFromDublinCore(std::string_view words)
{
    std::string lower = text::lowerCase(words.substr(words.rfind('/') + 1));
    if (const std::size_t at = lower.find("’"); at != std::string::npos)
        lower.replace(at, std::string_view("’").size(), "'");
    const auto found = std::ranges::find_if(DublinCoreParts, [&](const Synonym &part) {
        return lower.find(part.word) != std::string::npos;
    });
    return found == DublinCoreParts.end() ? std::string() : documentType(found->item);
}

std::string typeFromSubtype(std::string_view word)
{
    const std::string lower = lowerAscii(word);
    return firstOf({among(Subtypes, lower), inCsl(lower), inColumn(&WorkType::document, lower)});
}

} // namespace lutrin::exchange
