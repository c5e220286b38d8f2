// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/item/documentitem.h"

#include "citation/item/nameparts.h"

#include <array>
#include <string_view>

namespace lutrin::citation {
namespace {

constexpr std::array<std::pair<std::string_view, ItemType>, 25> types{{
    {"article", ItemType::ArticleJournal},
    {"book", ItemType::Book},
    {"briefing", ItemType::Report},
    {"chapter", ItemType::Chapter},
    {"conference", ItemType::PaperConference},
    {"dataset", ItemType::Dataset},
    {"directive", ItemType::Legislation},
    {"editorial", ItemType::Post},
    {"interview", ItemType::Interview},
    {"journal", ItemType::ArticleJournal},
    {"law", ItemType::Legislation},
    {"map", ItemType::Map},
    {"note", ItemType::Report},
    {"paper", ItemType::Report},
    {"podcast", ItemType::Broadcast},
    {"post", ItemType::PostWeblog},
    {"press", ItemType::ArticleNewspaper},
    {"regulation", ItemType::Regulation},
    {"report", ItemType::Report},
    {"speech", ItemType::Speech},
    {"study", ItemType::Report},
    {"thesis", ItemType::Thesis},
    {"video", ItemType::MotionPicture},
    {"web", ItemType::Webpage},
    {"webpage", ItemType::Webpage},
}};

ItemType typeOf(const corpus::Document &document)
{
    const bool periodical = !document.container.empty() || !document.issn.empty();
    for (const auto &[name, type] : types) {
        if (name != document.type)
            continue;
        if (type == ItemType::ArticleJournal && !periodical)
            return ItemType::Article;
        if (type == ItemType::Post && periodical)
            return ItemType::ArticleMagazine;
        return type;
    }
    if (const auto type = itemTypeNamed(document.type))
        return *type;
    // Of an unknown kind: what has a series or a genre was issued as a report, and so was what a
    // publisher issued by itself. Most styles say of a mere document nothing but its title.
    const bool issued = !document.series.empty() || !document.genre.empty() ||
                        (!document.publisher.empty() && !periodical);
    return issued ? ItemType::Report : ItemType::Document;
}

std::vector<PersonName> namesOf(const std::vector<corpus::Name> &people)
{
    std::vector<PersonName> names;
    for (const corpus::Name &person : people) {
        PersonName name;
        name.family = person.family;
        name.given = person.given;
        // French « de » is dropped from the family name; other particles stay with it.
        const bool french =
            person.particle == "de" || person.particle == "d’" || person.particle == "d'";
        (french ? name.droppingParticle : name.nonDroppingParticle) = person.particle;
        name.literal =
            person.family.empty() && person.literal.empty() ? person.given : person.literal;
        if (name.literal.empty())
            splitSuffix(name);
        names.push_back(std::move(name));
    }
    return names;
}

DateValue dateOf(const corpus::Date &date)
{
    return {{date.year, date.month, date.day, 0}};
}

/// A field whose place depends on the type: a report's series is its collection, its number its
/// own; what stands in a periodical or a book has volume, issue and container.
void setNumbering(Item &item, const corpus::Document &document)
{
    item.set(Variable::ContainerTitle, document.container);
    item.set(Variable::CollectionTitle, document.series);
    item.set(Variable::Volume, document.volume);
    item.set(Variable::Issue, document.issue);
    item.set(Variable::NumberOfVolumes, document.numberOfVolumes);
    const bool numbered = item.type == ItemType::Report && document.series.empty();
    item.set(numbered ? Variable::Number : Variable::CollectionNumber, document.number);
}

/// A newspaper that publishes itself: styles that print both would name it twice.
bool isItsOwnPublisher(ItemType type, const corpus::Document &document)
{
    return type == ItemType::ArticleNewspaper && document.publisher == document.container;
}

bool isCount(const std::string &pages)
{
    return pages.find_first_not_of("0123456789 p.") == std::string::npos;
}

bool partOfWhole(ItemType type)
{
    return type == ItemType::ArticleJournal || type == ItemType::ArticleMagazine ||
           type == ItemType::ArticleNewspaper || type == ItemType::Chapter ||
           type == ItemType::PaperConference;
}

/// A count of pages for what stands alone, the pages themselves for what is part of a whole.
void setPages(Item &item, const corpus::Document &document)
{
    const bool count = isCount(document.pages) && !partOfWhole(item.type);
    const std::size_t digits = document.pages.find_first_not_of("0123456789");
    if (count)
        item.set(Variable::NumberOfPages, document.pages.substr(0, digits));
    else
        item.set(Variable::Page, document.pages);
}

} // namespace

Item itemFromDocument(const corpus::Document &document)
{
    Item item;
    item.id = document.id;
    item.type = typeOf(document);
    item.set(Variable::Title, document.title);
    item.set(Variable::Author, namesOf(document.authors));
    item.set(Variable::Editor, namesOf(document.editors));
    item.set(Variable::Translator, namesOf(document.translators));
    item.set(Variable::Issued, dateOf(document.date));
    item.set(Variable::Accessed, dateOf(document.accessed));
    item.set(Variable::Genre, document.genre);
    if (!isItsOwnPublisher(item.type, document))
        item.set(Variable::Publisher, document.publisher);
    item.set(Variable::PublisherPlace, document.publisherPlace);
    item.set(Variable::Edition, document.edition);
    item.set(Variable::Isbn, document.isbn);
    item.set(Variable::Issn, document.issn);
    item.set(Variable::Doi, document.doi);
    item.set(Variable::Url, document.url);
    item.set(Variable::Language, document.language);
    setNumbering(item, document);
    setPages(item, document);
    return item;
}

} // namespace lutrin::citation
