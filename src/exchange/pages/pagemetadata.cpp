// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/pagemetadata.h"

#include "exchange/bytes/spaces.h"
#include "exchange/pages/languagetag.h"
#include "exchange/pages/publicationtype.h"
#include "exchange/pages/sourceline.h"
#include "exchange/references/documenttypes.h"
#include "exchange/references/identifiers.h"
#include "text/characters.h"

#include <algorithm>
#include <map>
#include <vector>

namespace lutrin::exchange {

namespace {

struct Meta {
    std::string_view name;
    Vocabulary vocabulary;
    std::string_view key;
};

constexpr auto Hw = Vocabulary::Highwire;
constexpr auto Dc = Vocabulary::DublinCore;
constexpr auto Pr = Vocabulary::Prism;
constexpr auto Og = Vocabulary::OpenGraph;
constexpr auto Md = Vocabulary::Microdata;
constexpr auto Ht = Vocabulary::Html;

/// Names in lower case with points; where two give one field, the better one first.
constexpr Meta Metas[] = {
    {"citation_title", Hw, "title"},
    {"citation_author", Hw, "authors"},
    {"citation_authors", Hw, "authors"},
    {"citation_editor", Hw, "editors"},
    {"citation_publication_date", Hw, "date"},
    {"citation_date", Hw, "date"},
    {"citation_cover_date", Hw, "date"},
    {"citation_online_date", Hw, "date"},
    {"citation_year", Hw, "date"},
    {"citation_journal_title", Hw, "container"},
    {"citation_inbook_title", Hw, "container"},
    {"citation_conference_title", Hw, "container"},
    {"citation_series_title", Hw, "series"},
    {"citation_volume", Hw, "volume"},
    {"citation_issue", Hw, "issue"},
    {"citation_technical_report_number", Hw, "number"},
    {"citation_isbn", Hw, "isbn"},
    {"citation_issn", Hw, "issn"},
    {"citation_doi", Hw, "doi"},
    {"citation_abstract", Hw, "summary"},
    {"citation_language", Hw, "language"},
    {"citation_keywords", Hw, "keywords"},
    {"citation_publisher", Hw, "publisher"},
    {"citation_technical_report_institution", Hw, "publisher"},
    {"citation_dissertation_institution", Hw, "publisher"},
    {"citation_pdf_url", Hw, "pdf"},
    {"citation_public_url", Hw, "url"},
    {"citation_abstract_html_url", Hw, "url"},
    {"citation_fulltext_html_url", Hw, "url"},
    {"dc.title", Dc, "title"},
    {"dcterms.title", Dc, "title"},
    {"dc.title.alternative", Dc, "alternateTitles"},
    {"dcterms.alternative", Dc, "alternateTitles"},
    {"dc.creator", Dc, "authors"},
    {"dcterms.creator", Dc, "authors"},
    {"dc.date.issued", Dc, "date"},
    {"dcterms.issued", Dc, "date"},
    {"dc.date", Dc, "date"},
    {"dcterms.date", Dc, "date"},
    {"dc.publisher", Dc, "publisher"},
    {"dcterms.publisher", Dc, "publisher"},
    {"dc.language", Dc, "language"},
    {"dcterms.language", Dc, "language"},
    {"dcterms.abstract", Dc, "summary"},
    {"dc.description.abstract", Dc, "summary"},
    {"dc.description", Dc, "summary"},
    {"dc.type", Dc, "type"},
    {"dcterms.type", Dc, "type"},
    {"dc.subject", Dc, "keywords"},
    {"dcterms.subject", Dc, "keywords"},
    {"dc.subject", Dc, "subjects"},
    {"dcterms.subject", Dc, "subjects"},
    {"dc.coverage", Dc, "places"},
    {"dc.coverage.spatial", Dc, "places"},
    {"dcterms.coverage", Dc, "places"},
    {"dcterms.spatial", Dc, "places"},
    {"dc.rights", Dc, "rights"},
    {"dcterms.rights", Dc, "rights"},
    {"dcterms.bibliographiccitation", Dc, "source"},
    {"dc.source", Dc, "source"},
    {"dcterms.ispartof", Dc, "container"},
    {"dc.identifier", Dc, "doi"},
    {"dc.identifier", Dc, "isbn"},
    {"dc.identifier", Dc, "url"},
    {"dcterms.identifier", Dc, "doi"},
    {"dcterms.identifier", Dc, "isbn"},
    {"dcterms.identifier", Dc, "url"},
    {"prism.publicationname", Pr, "container"},
    {"prism.publicationdate", Pr, "date"},
    {"prism.volume", Pr, "volume"},
    {"prism.number", Pr, "issue"},
    {"prism.issn", Pr, "issn"},
    {"prism.eissn", Pr, "issn"},
    {"prism.isbn", Pr, "isbn"},
    {"prism.doi", Pr, "doi"},
    {"prism.keyword", Pr, "keywords"},
    {"prism.section", Pr, "subjects"},
    {"prism.location", Pr, "places"},
    {"eprints.title", Pr, "title"},
    {"eprints.creators_name", Pr, "authors"},
    {"eprints.date", Pr, "date"},
    {"eprints.datestamp", Pr, "date"},
    {"eprints.publication", Pr, "container"},
    {"eprints.publisher", Pr, "publisher"},
    {"eprints.abstract", Pr, "summary"},
    {"eprints.volume", Pr, "volume"},
    {"eprints.number", Pr, "issue"},
    {"eprints.issn", Pr, "issn"},
    {"eprints.isbn", Pr, "isbn"},
    {"eprints.id_number", Pr, "doi"},
    {"eprints.document_url", Pr, "pdf"},
    {"eprints.type", Pr, "type"},
    {"eprints.keywords", Pr, "keywords"},
    {"eprints.institution", Pr, "publisher"},
    {"bepress_citation_title", Pr, "title"},
    {"bepress_citation_author", Pr, "authors"},
    {"bepress_citation_date", Pr, "date"},
    {"bepress_citation_online_date", Pr, "date"},
    {"bepress_citation_journal_title", Pr, "container"},
    {"bepress_citation_series_title", Pr, "series"},
    {"bepress_citation_volume", Pr, "volume"},
    {"bepress_citation_issue", Pr, "issue"},
    {"bepress_citation_doi", Pr, "doi"},
    {"bepress_citation_pdf_url", Pr, "pdf"},
    {"bepress_citation_abstract_html_url", Pr, "url"},
    {"og:title", Og, "title"},
    {"og:description", Og, "summary"},
    {"og:url", Og, "url"},
    {"og:locale", Og, "language"},
    {"og:site_name", Og, "publisher"},
    {"article:published_time", Og, "date"},
    {"article:author", Og, "authors"},
    {"og:article:published_time", Og, "date"},
    {"og:article:author", Og, "authors"},
    {"article:tag", Og, "keywords"},
    {"article:tag", Og, "subjects"},
    {"article:section", Og, "subjects"},
    {"og:article:section", Og, "subjects"},
    {"book:author", Og, "authors"},
    {"book:isbn", Og, "isbn"},
    {"book:release_date", Og, "date"},
    {"eli:title", Pr, "title"},
    {"eli:date_document", Pr, "date"},
    {"twitter:title", Og, "title"},
    {"twitter:description", Og, "summary"},
    {"author", Ht, "authors"},
    {"description", Ht, "summary"},
    {"keywords", Ht, "keywords"},
    {"news_keywords", Ht, "keywords"},
    {"date", Ht, "date"},
    {"language", Ht, "language"},
    // For those who count readers, and post by mail.
    {"parsely-title", Ht, "title"},
    {"parsely-author", Ht, "authors"},
    {"parsely-pub-date", Ht, "date"},
    {"parsely-section", Ht, "subjects"},
    {"sailthru.author", Ht, "authors"},
    {"sailthru.date", Ht, "date"},
    {"pubdate", Ht, "date"},
    // Of microdata in the head, which belong to the page: Squarespace has them.
    {"itemprop headline", Md, "title"},
    {"itemprop author", Md, "authors"},
    {"itemprop datepublished", Md, "date"},
};

/// `DC.Title`, `dc:title`, `DCTERMS.issued`: one form for all.
std::string normalised(std::string name)
{
    name = text::lowerCase(name);
    const bool colon =
        name.starts_with("dc:") || name.starts_with("dcterms:") || name.starts_with("prism:");
    if (colon)
        name[name.find(':')] = '.';
    return name;
}

void addPages(PageFacts &facts, Vocabulary vocabulary, const std::string &first,
              const std::string &last, const std::string &origin)
{
    const bool range = !last.empty() && last != first;
    facts.add(vocabulary, "pages", range && !first.empty() ? first + '-' + last : first, origin);
}

/// eprints' own words for kinds: `conference_item`, `monograph` for a report.
std::string eprintsKind(std::string word)
{
    std::ranges::replace(word, '_', ' ');
    return word == "monograph" ? "report" : word == "conference item" ? "conference" : word;
}

void addSource(PageFacts &facts, const std::string &text, const std::string &origin)
{
    const SourceLine line = plainSource(text);
    facts.add(Dc, "container", line.container, origin);
    facts.add(Dc, "volume", line.volume, origin);
    facts.add(Dc, "issue", line.issue, origin);
    facts.add(Dc, "pages", line.pages, origin);
}

void addMeta(PageFacts &facts, const Meta &meta, const std::string &value)
{
    const std::string origin(meta.name);
    const bool handle = meta.key == "authors" && (isWebAddress(value) || value.starts_with('@'));
    if (handle)
        return;
    if (meta.key == "keywords")
        addKeywords(facts, meta.vocabulary, value, origin);
    else if (meta.key == "source")
        addSource(facts, value, origin);
    else if (meta.name == "eprints.type")
        facts.add(Pr, "type", typeFromDublinCore(eprintsKind(value)), origin);
    else if (meta.key == "type")
        addKind(facts, meta.vocabulary, value, origin);
    else
        facts.add(meta.vocabulary, meta.key, value, origin);
}

/// What the names of the fields tell of the kind of work, whatever they hold.
void readKind(const std::multimap<std::string, std::string> &metas, PageFacts &facts)
{
    using citation::ItemType;
    constexpr std::pair<std::string_view, ItemType> kinds[] = {
        {"citation_technical_report_", ItemType::Report},
        {"citation_dissertation_", ItemType::Thesis},
        {"citation_inbook_title", ItemType::Chapter},
        {"citation_conference", ItemType::PaperConference},
        {"eli:", ItemType::Legislation}};
    for (const auto &[front, type] : kinds) {
        const auto found = metas.lower_bound(std::string(front));
        if (found != metas.end() && found->first.starts_with(front))
            facts.add(front == "eli:" ? Pr : Hw, "type", documentType(type), found->first);
    }
}

std::string nameOf(const XmlElement &meta)
{
    for (const char *attribute : {"name", "property"}) {
        if (std::string name = meta.attribute(attribute); !name.empty())
            return normalised(std::move(name));
    }
    const xmlNode *const parent = meta.node()->parent;
    const std::string property = meta.attribute("itemprop");
    const bool head = parent != nullptr && parent->type == XML_ELEMENT_NODE &&
                      XmlElement(meta.node()->parent).name() == "head";
    return head && !property.empty() ? "itemprop " + text::lowerCase(property) : std::string();
}

std::string languageOf(const XmlElement &element)
{
    std::string language = element.attribute("lang");
    return language.empty() ? element.attribute("xml:lang") : language;
}

/// Journals give their keywords in each language: those in the work's own, where it has some.
void dropOtherSubjects(std::vector<XmlElement> &metas, const std::string &own)
{
    const auto isSubject = [](const XmlElement &meta) {
        const std::string name = nameOf(meta);
        return name == "dc.subject" || name == "dcterms.subject" || name == "citation_keywords";
    };
    const auto speaks = [](const XmlElement &meta) {
        return languageTag(languageOf(meta)).substr(0, 2);
    };
    const bool has = std::ranges::any_of(metas, [&](const XmlElement &meta) {
        return !own.empty() && speaks(meta) == own && isSubject(meta);
    });
    std::erase_if(metas, [&](const XmlElement &meta) {
        return has && !speaks(meta).empty() && speaks(meta) != own && isSubject(meta);
    });
}

/// The fields of a page by name, in its order; of those in several languages the ones in its own
/// before the others.
std::multimap<std::string, std::string> metasOf(const HtmlDocument &page)
{
    std::vector<XmlElement> metas = page.elements("meta");
    std::string language = languageOf(page.root());
    for (const XmlElement &meta : metas) {
        const std::string name = nameOf(meta);
        if (name == "dc.language" || name == "dcterms.language" || name == "citation_language")
            language = meta.attribute("content");
    }
    const std::string own = languageTag(language);
    dropOtherSubjects(metas, own.substr(0, 2));
    std::stable_partition(metas.begin(), metas.end(), [&](const XmlElement &meta) {
        const std::string other = languageTag(languageOf(meta));
        return own.empty() || other.empty() || other.substr(0, 2) == own.substr(0, 2);
    });
    std::multimap<std::string, std::string> all;
    for (const XmlElement &meta : metas) {
        std::string name = nameOf(meta);
        if (std::string content = meta.attribute("content"); !name.empty() && !content.empty())
            all.emplace(std::move(name), std::move(content));
    }
    return all;
}

void readMetas(const HtmlDocument &page, PageFacts &facts)
{
    const std::multimap<std::string, std::string> all = metasOf(page);
    for (const Meta &meta : Metas) {
        const auto [begin, end] = all.equal_range(std::string(meta.name));
        for (auto at = begin; at != end; ++at)
            addMeta(facts, meta, at->second);
    }
    readKind(all, facts);
    const auto one = [&](const char *name) {
        const auto found = all.find(name);
        return found == all.end() ? std::string() : found->second;
    };
    addPages(facts, Hw, one("citation_firstpage"), one("citation_lastpage"), "citation_firstpage");
    addPages(facts, Pr, one("prism.startingpage"), one("prism.endingpage"), "prism.startingPage");
    addPages(facts, Pr, one("bepress_citation_firstpage"), one("bepress_citation_lastpage"),
             "bepress_citation_firstpage");
}

} // namespace

void addKeywords(PageFacts &facts, Vocabulary vocabulary, std::string_view text,
                 const std::string &origin)
{
    const char mark = text.find(';') == std::string_view::npos ? ',' : ';';
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(mark), text.size());
        facts.add(vocabulary, "keywords", std::string(text.substr(0, end)), origin);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

void readPageMetadata(const HtmlDocument &page, PageFacts &facts)
{
    readMetas(page, facts);
    readCoins(page, facts);
    readPlainHtml(page, facts);
}

} // namespace lutrin::exchange
