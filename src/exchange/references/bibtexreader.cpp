// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/references/bibtexreader.h"

#include "exchange/bytes/spaces.h"
#include "exchange/bytes/textlines.h"
#include "exchange/references/bibfields.h"
#include "exchange/references/bibtexfiles.h"
#include "exchange/references/bibtexpeople.h"
#include "exchange/references/bibtexsyntax.h"
#include "exchange/references/consultation.h"
#include "exchange/references/documenttypes.h"
#include "exchange/references/identifiers.h"
#include "exchange/references/latexdecoding.h"
#include "exchange/references/recordnotes.h"
#include "exchange/references/subtitle.h"
#include "exchange/references/untypedarticle.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace lutrin::exchange {

namespace {

/// Where each field goes, in the order in which fields of one place are preferred.
constexpr std::array<std::pair<std::string_view, std::string_view>, 38> Fields{{
    {"date", "date"},
    {"abstract", "summary"},
    {"langid", "language"},
    {"language", "language"},
    {"keywords", "keywords"},
    {"keyword", "keywords"},
    {"edition", "edition"},
    {"journaltitle", "container"},
    {"journal", "container"},
    {"booktitle", "container"},
    {"maintitle", "container"},
    {"publisher", "publisher"},
    {"institution", "publisher"},
    {"school", "publisher"},
    {"location", "publisherPlace"},
    {"address", "publisherPlace"},
    {"series", "series"},
    {"volume", "volume"},
    {"volumes", "numberOfVolumes"},
    {"issue", "issue"},
    {"pages", "pages"},
    {"pagetotal", "pages"},
    {"isbn", "isbn"},
    {"issn", "issn"},
    {"doi", "doi"},
    {"url", "url"},
    {"urldate", "accessed"},
    {"lastchecked", "accessed"},
    {"lastaccessed", "accessed"},
    {"accessdate", "accessed"},
    {"accessed", "accessed"},
    {"file", "pdf"},
    {"pdf", "pdf"},
    {"type", "genre"},
    {"rights", "rights"},
    {"copyright", "rights"},
    {"origtitle", "alternateTitles"},
    {"shorttitle", "alternateTitles"},
}};

/// What babel and others call languages beside the names of bibfields.h.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> LanguageSynonyms{{
    {"francais", "fr"},
    {"français", "fr"},
    {"ngerman", "de"},
    {"anglais", "en"},
}};

bool isPeriodical(std::string_view type)
{
    return type == "article" || type == "review" || type == "periodical" ||
           type == "suppperiodical";
}

std::string language(std::string_view word)
{
    const std::string lower = text::lowerCase(collapsed(word));
    for (const auto &[tag, name] : babelLanguages)
        if (name == lower)
            return std::string(tag);
    const auto *const known =
        std::ranges::find(LanguageSynonyms, lower, [](const auto &pair) { return pair.first; });
    return known == LanguageSynonyms.end() ? collapsed(word) : std::string(known->second);
}

/// A paragraph a line.
std::string paragraphsFromLatex(const std::string &value)
{
    std::string lines;
    std::string paragraph;
    for (std::size_t at = 0; at < value.size();) {
        const std::string_view line = takeLine(value, at);
        const bool blank = std::ranges::all_of(line, isSpace);
        paragraph.append(" ").append(line);
        if (blank || at >= value.size())
            lines += fromLatex(std::exchange(paragraph, {})) + '\n';
    }
    return lines;
}

class EntryReader {
public:
    EntryReader(const std::vector<BibtexEntry> &entries, Reading &reading)
        : m_entries(entries), m_reading(reading)
    {
        for (const BibtexEntry &entry : entries)
            m_byKey.emplace(entry.key, &entry);
    }

    void read()
    {
        for (const BibtexEntry &entry : m_entries) {
            Found found = documentOf(entry);
            if (found.document.title.empty())
                m_reading.remark(Grade::Failure, Cause::Invalid, entry.line,
                                 entry.key + ": no title");
            else
                m_reading.documents.push_back(std::move(found));
        }
    }

private:
    Found documentOf(const BibtexEntry &entry)
    {
        Found found{.line = entry.line};
        take(found, "citationKey", entry.key, "BibTeX @" + entry.type);
        takeType(found, entry);
        takeTitle(found, entry);
        std::set<std::string_view> taken = takeBibtexPeople(found, entry);
        takeDate(found, entry);
        takeNumber(found, entry);
        for (const auto &[name, key] : Fields)
            takeField(found, entry, name, key);
        takeIssuer(found, entry);
        takeEprint(found, entry);
        takeParent(found, entry);
        settleUntypedArticle(found, entry.type);
        takeGroups(found, entry);
        taken.merge(takeNoteOfAccess(found, entry));
        taken.merge(takeRemarks(found, entry, taken));
        if (hasUnnamedPeople(entry))
            m_reading.remark(Grade::Information, Cause::Unsupported, entry.line,
                             "not all names are written: " + entry.key);
        if (entry.field("subtitle") != nullptr)
            closeColon(found.document);
        countLeftOut(entry, taken);
        return found;
    }

    /// « Consulté le … » in a note, as BibTeX has no field for it. The fields that say nothing
    /// else.
    static std::set<std::string_view> takeNoteOfAccess(Found &found, const BibtexEntry &entry)
    {
        std::set<std::string_view> taken;
        for (const std::string_view name : {"note", "howpublished", "addendum", "annote"}) {
            const std::string *value = entry.field(name);
            const auto consulted =
                value == nullptr ? std::nullopt : consultationIn(fromLatex(*value));
            if (!consulted)
                continue;
            take(found, "accessed", consulted->day, "BibTeX " + std::string(name));
            if (consulted->alone)
                taken.insert(name);
        }
        return taken;
    }

    /// What a reader remarked, in the fields that programs have for it; those that have something.
    static std::set<std::string_view> takeRemarks(Found &found, const BibtexEntry &entry,
                                                  const std::set<std::string_view> &taken)
    {
        std::set<std::string_view> read;
        for (const auto &[name, value] : entry.fields) {
            const bool remark = name == "note" || name == "annote" || name == "annotation" ||
                                name == "review" || name == "comment" ||
                                name.starts_with("comment-");
            if (remark && !taken.contains(name) &&
                takeNote(found, paragraphsFromLatex(value), "BibTeX " + name))
                read.insert(name);
        }
        return read;
    }

    static void takeGroups(Found &found, const BibtexEntry &entry)
    {
        if (const std::string *value = entry.field("groups"))
            found.document.collections = jabrefGroups(*value);
    }

    static void takeField(Found &found, const BibtexEntry &entry, std::string_view name,
                          std::string_view key)
    {
        const std::string *value = entry.field(name);
        if (value == nullptr)
            return;
        const std::string origin = "BibTeX " + std::string(name);
        const bool address = key == "url" || key == "doi" || key == "pdf";
        if (key == "keywords")
            takeKeywords(found, *value, origin);
        else if (key == "language")
            take(found, key, language(fromLatex(*value)), origin);
        else if (name == "file")
            takeLinkedFiles(found, *value, origin);
        else if (key == "pages")
            take(found, key, pages(*value), origin);
        else if (name == "date" && value->ends_with('~')) // EDTF's, and no space of LaTeX's
            take(found, key, fromLatex(value->substr(0, value->size() - 1)) + '~', origin);
        else if (key == "genre")
            take(found, key, genre(fromLatex(*value), found.document.language), origin);
        else if (name == "booktitle" &&
                 (found.document.type == "book" || titleFromLatex(*value) == found.document.title))
            return; // a book that names itself for its chapters
        else {
            const bool titled = key == "container" || key == "series" || key == "alternateTitles" ||
                                key == "summary";
            take(found, key,
                 address  ? withoutLatexEscapes(*value)
                 : titled ? titleFromLatex(*value)
                          : fromLatex(*value),
                 origin);
        }
    }

    static std::string pages(std::string_view value)
    {
        std::string text = fromLatex(value);
        for (std::size_t at = text.find("–"); at != std::string::npos; at = text.find("–"))
            text.replace(at, std::string_view("–").size(), "-");
        return text;
    }

    /// BibLaTeX's keys for kinds of thesis and report are no words to show, nor is HAL's for
    /// theses, which are French where nothing else is said.
    static std::string genre(const std::string &word, std::string_view language)
    {
        const std::string key = text::lowerCase(word);
        const bool french = language.starts_with("fr");
        if (key == "theses" && (french || language.empty()))
            return "Thèse";
        if (key == "phdthesis" || key == "theses")
            return french ? "Thèse de doctorat" : "PhD thesis";
        if (key == "mathesis" || key == "mastersthesis")
            return french ? "Mémoire de master" : "Master’s thesis";
        return key == "techreport" || key == "resreport" ? std::string() : word;
    }

    static void takeKeywords(Found &found, std::string_view value, const std::string &origin)
    {
        const bool semicolons = partedOutsideBraces(value, ";").size() > 1;
        for (const std::string &word : partedOutsideBraces(value, semicolons ? ";" : ","))
            take(found, "keywords", fromLatex(word), origin);
    }

    /// A subtype may name the kind of work more closely than the entry's type.
    static void takeType(Found &found, const BibtexEntry &entry)
    {
        if (const std::string *subtype = entry.field("entrysubtype")) {
            const std::string word = collapsed(*subtype);
            if (!take(found, "type", typeFromSubtype(word), "BibLaTeX entrysubtype"))
                take(found, "genre", fromLatex(word), "BibLaTeX entrysubtype");
        }
        take(found, "type", typeFromBibtex(entry.type), "BibTeX @" + entry.type);
    }

    /// Who issued a leaflet, or what it is part of, and the site of a page: the entry's type
    /// decides.
    static void takeIssuer(Found &found, const BibtexEntry &entry)
    {
        const bool site =
            entry.type == "online" || entry.type == "electronic" || entry.type == "www";
        takeField(found, entry, "organization", "publisher");
        takeField(found, entry, "titleaddon", site ? "container" : "alternateTitles");
        const std::string *how = entry.field("howpublished");
        if (how == nullptr)
            return;
        const std::size_t address = how->find("http");
        if (address != std::string::npos)
            take(found, "url", how->substr(address, how->find_first_of("} ", address) - address),
                 "BibTeX howpublished");
        else
            takeField(found, entry, "howpublished",
                      entry.type == "booklet" ? "publisher" : "container");
    }

    static void takeTitle(Found &found, const BibtexEntry &entry)
    {
        const std::string *title = entry.field("title");
        if (title == nullptr)
            return;
        std::string whole = titleFromLatex(*title);
        if (const std::string *subtitle = entry.field("subtitle"))
            whole = withSubtitle(std::move(whole), titleFromLatex(*subtitle));
        take(found, "title", whole, "BibTeX title");
    }

    /// « jan~12 », whose macro is a number; JabRef marks macros with signs.
    static std::vector<std::string> wordsOfMonth(const std::string &month, const std::string &day)
    {
        constexpr std::string_view tie = "\u00A0";
        std::string text = fromLatex(month);
        std::erase(text, '#');
        for (std::size_t at = text.find(tie); at != std::string::npos; at = text.find(tie))
            text.replace(at, tie.size(), " ");
        std::vector<std::string> words = partedOutsideBraces(text, " ");
        if (!day.empty())
            words.push_back(fromLatex(day));
        return words;
    }

    static void takeDate(Found &found, const BibtexEntry &entry)
    {
        const std::string *year = entry.field("year");
        if (year == nullptr || entry.field("date") != nullptr)
            return;
        std::string date = fromLatex(*year);
        if (const std::string *month = entry.field("month")) {
            const std::string *day = entry.field("day");
            const auto words = wordsOfMonth(*month, day == nullptr ? "" : *day);
            const bool numeric = std::ranges::all_of(words, [](const std::string &word) {
                return word.find_first_not_of("0123456789") == std::string::npos;
            });
            for (const std::string &word : words)
                date = numeric ? date + '-' + word : word + ' ' + date;
        }
        if (!take(found, "date", date, "BibTeX year"))
            take(found, "date", fromLatex(*year), "BibTeX year");
    }

    /// An article's number is its issue; any other's is its own.
    static void takeNumber(Found &found, const BibtexEntry &entry)
    {
        const std::string *number = entry.field("number");
        if (number == nullptr)
            return;
        const bool issue = isPeriodical(entry.type) && entry.field("issue") == nullptr;
        take(found, issue ? "issue" : "number", fromLatex(*number), "BibTeX number");
    }

    static void takeEprint(Found &found, const BibtexEntry &entry)
    {
        const std::string *eprint = entry.field("eprint");
        const std::string *kind = entry.field("eprinttype");
        if (kind == nullptr)
            kind = entry.field("archiveprefix");
        if (eprint != nullptr && kind != nullptr && text::lowerCase(*kind) == "arxiv")
            take(found, "url", "https://arxiv.org/abs/" + collapsed(*eprint), "BibTeX eprint");
    }

    /// Those that an entry refers to, `xdata` to several; one that is missing is told.
    std::vector<const BibtexEntry *> parentsOf(const BibtexEntry &entry)
    {
        std::vector<const BibtexEntry *> parents;
        for (const char *reference : {"crossref", "xdata"}) {
            const std::string *keys = entry.field(reference);
            for (const std::string &key : partedOutsideBraces(keys == nullptr ? "" : *keys, ",")) {
                const auto parent = m_byKey.find(key);
                if (parent == m_byKey.end())
                    m_reading.remark(Grade::Warning, Cause::NotFound, entry.line,
                                     entry.key + ": " + reference +
                                         " to an entry that the file does not have: " + key);
                else if (parent->second != &entry)
                    parents.push_back(parent->second);
            }
        }
        return parents;
    }

    /// What an entry lacks it has from the one that it refers to, whose title is its book's.
    void takeParent(Found &found, const BibtexEntry &entry)
    {
        for (const BibtexEntry *parent : parentsOf(entry)) {
            const BibtexEntry &other = *parent;
            if (const std::string *title = other.field("title"))
                take(found, "container", fromLatex(*title), "BibTeX crossref");
            takeDate(found, other);
            takeBibtexPeopleOfBook(found, other);
            for (const auto &[name, field] : Fields) {
                if (field != "pages" && field != "doi" && field != "url" && field != "accessed")
                    takeField(found, other, name, field);
            }
        }
    }

    void countLeftOut(const BibtexEntry &entry, const std::set<std::string_view> &taken)
    {
        static const std::set<std::string_view> handled{
            "title",        "subtitle",      "year",         "month",        "day",
            "number",       "crossref",      "xdata",        "eprint",       "ids",
            "entrysubtype", "options",       "howpublished", "organization", "eprinttype",
            "titleaddon",   "archiveprefix", "primaryclass", "groups"};
        for (const auto &field : entry.fields) {
            const std::string &name = field.first;
            const bool known =
                handled.contains(name) || taken.contains(name) ||
                std::ranges::any_of(Fields, [&](const auto &pair) { return pair.first == name; });
            if (!known && !collapsed(field.second).empty())
                ++m_reading.leftOut[name];
        }
    }

    const std::vector<BibtexEntry> &m_entries;
    Reading &m_reading;
    std::map<std::string, const BibtexEntry *, std::less<>> m_byKey;
};

} // namespace

Reading readBibtex(std::string_view text)
{
    Reading reading;
    const auto entries = bibtexEntries(text, reading.remarks);
    EntryReader(entries, reading).read();
    tellLeftOut(reading);
    return reading;
}

} // namespace lutrin::exchange
