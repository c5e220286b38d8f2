// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/pagefacts.h"

#include "exchange/bytes/spaces.h"
#include "exchange/pages/articlebody.h"
#include "exchange/pages/bylinenames.h"
#include "exchange/pages/languagetag.h"
#include "exchange/pages/localday.h"
#include "exchange/pages/newsagencies.h"
#include "exchange/pages/sitename.h"
#include "exchange/pages/wholeaddress.h"
#include "exchange/references/identifiers.h"
#include "exchange/references/personname.h"
#include "text/characters.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace lutrin::exchange {

namespace {

bool isList(std::string_view key)
{
    return key == "authors" || key == "editors" || key == "translators" || key == "keywords" ||
           key == "themes" || key == "regions" || key == "centres" || key == "alternateTitles";
}

/// Vocabularies that describe the page rather than the work.
bool isOfPage(Vocabulary vocabulary)
{
    return vocabulary == Vocabulary::OpenGraph || vocabulary == Vocabulary::Html;
}

/// Vocabularies that have one name a field, inverted as a rule: « García Ortiz, Inés » is one.
bool hasOneName(Vocabulary vocabulary, const std::string &value)
{
    const bool single = vocabulary == Vocabulary::Highwire ||
                        vocabulary == Vocabulary::DublinCore || vocabulary == Vocabulary::Prism ||
                        vocabulary == Vocabulary::Coins;
    return single && std::ranges::count(value, ',') == 1 && value.find(';') == std::string::npos &&
           value.find(" et ") == std::string::npos && value.find(" and ") == std::string::npos;
}

/// Adds people to the fields of a document, each name once.
class People {
public:
    explicit People(Found &found) : m_found(found) {}

    /// `key` is one of `authors`, `editors`, `translators`.
    void take(const std::string &key, std::vector<corpus::Name> names, const std::string &origin)
    {
        corpus::Document &document = m_found.document;
        auto &people = key == "authors"   ? document.authors
                       : key == "editors" ? document.editors
                                          : document.translators;
        for (corpus::Name &name : names) {
            name = withoutCapitals(std::move(name));
            if (m_known.emplace(key, name.display()).second)
                people.push_back(std::move(name));
            m_found.origins.emplace(key, origin);
        }
    }

private:
    Found &m_found;
    std::set<std::pair<std::string, std::string>> m_known;
};

/// « 05/02/2025 », written so that take() reads it by the order; what has none stays as it is.
void takeByOrder(Found &found, const std::string &date, std::optional<DayOrder> order,
                 const std::string &origin)
{
    if (order)
        take(found, "date", corpus::toString(dateIn(date, *order)), origin);
    else if (!found.document.date.known() && found.notADate.empty())
        found.notADate = date;
}

std::vector<std::string> sortedWords(std::string text)
{
    std::erase(text, ',');
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        if (end > at)
            words.push_back(text::lowerCase(std::string_view(text).substr(at, end - at)));
        at = end + 1;
    }
    std::ranges::sort(words);
    return words;
}

/// « Un titre – Le site », « Le site – Un titre » where a heading of the page is « Un titre ».
bool isCutAt(const std::string &title, const std::string &heading)
{
    if (heading.empty())
        return false;
    const std::string_view front =
        std::string_view(title).substr(0, title.size() - std::min(title.size(), heading.size()));
    if (title.ends_with(heading) &&
        std::ranges::any_of(SiteMarks, [&](std::string_view m) { return front.ends_with(m); }))
        return true;
    if (!title.starts_with(heading))
        return false;
    const std::string_view rest = std::string_view(title).substr(heading.size());
    return std::ranges::any_of(SiteMarks, [&](std::string_view m) { return rest.starts_with(m); });
}

std::string withoutSite(std::string title, const std::string &site)
{
    for (const std::string_view mark : SiteMarks) {
        const std::size_t at = title.rfind(mark);
        if (at == std::string::npos || at == 0)
            continue;
        const std::string rest = title.substr(at + mark.size());
        if (!site.empty() && text::lowerCase(rest) == text::lowerCase(site))
            return title.substr(0, at);
    }
    return title;
}

/// « L’Institut | Les idées d’abord », “The House – a think tank”: the site's name alone.
std::string withoutSlogan(const std::string &site)
{
    for (const std::string_view mark : SiteMarks) {
        const std::size_t at = site.find(mark);
        if (at == std::string::npos || at == 0)
            continue;
        const std::string rest = text::lowerCase(std::string_view(site).substr(at));
        if (mark == " | " || rest.find("think tank") != std::string::npos)
            return site.substr(0, at);
    }
    return site;
}

} // namespace

void PageFacts::add(Vocabulary vocabulary, std::string_view key, std::string value,
                    std::string origin)
{
    value = collapsed(key == "authors" ? withoutAgencies(withPlainSpaces(value)) : value);
    if (key == "summary" || (key == "title" && vocabulary != Vocabulary::Html))
        value = collapsed(textFromHtml(value));
    if (!value.empty() && !(key == "authors" && isLogin(value)))
        m_claims.push_back({vocabulary, std::string(key), std::move(value), std::move(origin)});
}

std::string PageFacts::whole(const std::string &address) const
{
    if (address.empty() || isWebAddress(address) || address.starts_with("www."))
        return address;
    for (const std::string &base :
         {m_base, claimed(Vocabulary::OpenGraph, "url"), claimed(Vocabulary::Html, "url")}) {
        if (isWebAddress(base))
            return wholeAddress(address, base);
    }
    return address;
}

void PageFacts::addBody(Vocabulary vocabulary, std::string value, std::string origin)
{
    add(vocabulary, "authors", std::move(value), std::move(origin));
    if (m_claims.empty() || m_claims.back().key != "authors")
        return;
    m_claims.back().body = true;
    m_bodies.insert(m_claims.back().value);
}

void PageFacts::addInverted(Vocabulary vocabulary, std::string value, std::string origin)
{
    add(vocabulary, "authors", std::move(value), std::move(origin));
    if (!m_claims.empty() && m_claims.back().key == "authors")
        m_claims.back().inverted = true;
}

std::vector<corpus::Name> PageFacts::namesOf(const Claim &claim)
{
    if (claim.body)
        return {{.literal = claim.value}};
    if (!claim.inverted && beginsWithCivility(claim.value))
        return naturalNames(civilNames(claim.value));
    if (claim.inverted || hasOneName(claim.vocabulary, claim.value))
        return {invertedName(claim.value)};
    if (claim.value.starts_with("Par ") || claim.value.starts_with("By "))
        return naturalNames(bylineNames({claim.value}));
    // « Vasse, L., Tréy, S., & Bossy, A. »: several that are inverted each.
    auto inverted = recordedNames(claim.value);
    return inverted.size() > 1 ? std::move(inverted) : naturalNames(claim.value);
}

void PageFacts::addVersion(corpus::LanguageVersion version)
{
    const bool known = std::ranges::any_of(
        m_versions, [&](const auto &other) { return other.language == version.language; });
    if (!known && !version.language.empty())
        m_versions.push_back(std::move(version));
}

bool PageFacts::claims(std::string_view key) const
{
    return std::ranges::find(m_claims, key, &Claim::key) != m_claims.end();
}

bool PageFacts::hasByline() const
{
    return std::ranges::any_of(m_claims, [](const Claim &claim) {
        return claim.key == "authors" && claim.origin == "byline" &&
               claim.value.find(' ') != std::string::npos;
    });
}

bool PageFacts::saysLanguageOfWork() const
{
    return std::ranges::any_of(m_claims, [](const Claim &claim) {
        return claim.key == "language" && !isOfPage(claim.vocabulary);
    });
}

void PageFacts::hearWords(const std::string &language)
{
    std::erase_if(m_claims, [&](const Claim &claim) {
        return claim.key == "language" && isOfPage(claim.vocabulary) && !language.empty() &&
               !languageTag(claim.value).starts_with(language);
    });
}

std::string PageFacts::claimed(Vocabulary vocabulary, std::string_view key) const
{
    const auto claim = std::ranges::find_if(
        m_claims, [&](const Claim &one) { return one.vocabulary == vocabulary && one.key == key; });
    return claim == m_claims.end() ? std::string() : claim->value;
}

/// « Roche Paul-Émile » in one vocabulary and « Roche, Paul-Émile » in another: the comma tells.
void PageFacts::putCommas(std::vector<Claim> &claims)
{
    std::map<std::vector<std::string>, std::string> told;
    for (const Claim &claim : claims) {
        if (claim.key == "authors" && std::ranges::count(claim.value, ',') == 1)
            told.emplace(sortedWords(claim.value), claim.value);
    }
    if (told.empty())
        return;
    for (Claim &claim : claims) {
        const bool bare = claim.key == "authors" && claim.value.find(' ') != std::string::npos &&
                          claim.value.find(',') == std::string::npos;
        const auto found = bare ? told.find(sortedWords(claim.value)) : told.end();
        if (found != told.end())
            claim.value = found->second;
    }
}

/// The heading that a title repeats before the site's name, else the title.
std::string PageFacts::asHeaded(const std::string &title) const
{
    const auto heading = std::ranges::find_if(m_claims, [&](const Claim &claim) {
        return claim.key == "title" && claim.origin == "h1" && isCutAt(title, claim.value);
    });
    return heading == m_claims.end() ? title : heading->value;
}

/// Takes away the names of accounts, and of the site, where the page shows who signs.
void PageFacts::eraseAccounts(std::vector<Claim> &claims) const
{
    if (!hasByline())
        return;
    const std::array sites{text::lowerCase(claimed(Vocabulary::OpenGraph, "publisher")),
                           text::lowerCase(claimed(Vocabulary::SchemaOrg, "publisher"))};
    std::erase_if(claims, [&](const Claim &author) {
        if (author.key != "authors" || author.inverted || author.origin == "byline")
            return false;
        const std::string name = text::lowerCase(author.value);
        const bool word = !author.body && name.find(' ') == std::string::npos;
        return word || std::ranges::find(sites, name) != sites.end();
    });
}

void PageFacts::seeDates(std::string_view line)
{
    if (const auto order = dayOrderIn(line))
        (*order == DayOrder::DayFirst ? m_dayFirst : m_monthFirst) = true;
}

/// What the page shows; else only English is read by two orders, and only where it says of which
/// country it is can that be told. Nothing: it cannot.
std::optional<DayOrder> PageFacts::dayOrder(const std::string &words) const
{
    if (m_dayFirst != m_monthFirst)
        return m_dayFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
    bool english = false;
    bool american = false;
    bool others = false;
    const auto look = [&](const std::string &tag) {
        if (tag.empty())
            return;
        if (!tag.starts_with("en"))
            others = true;
        else if (tag == "en-US")
            american = true;
        else
            english = english || tag.size() > 2; // en-GB
    };
    bool any = false;
    for (const Claim &claim : m_claims) {
        if (claim.key == "language") {
            look(languageTag(claim.value));
            any = true;
        }
    }
    if (!any)
        look(words);
    const bool none = !any && words.empty();
    if (none || others || (english && !american))
        return DayOrder::DayFirst;
    if (american && !english)
        return DayOrder::MonthFirst;
    return std::nullopt;
}

/// Sites in Paris that post at midnight say « 22:00 » of the day before, in universal time: where
/// the page shows the day after, that one is the date.
void PageFacts::putLocalDays(std::vector<Claim> &claims) const
{
    for (Claim &claim : claims) {
        const std::string next = claim.key == "date" ? dayAfterLate(claim.value) : std::string();
        if (next.empty())
            continue;
        const bool shown = std::ranges::any_of(m_claims, [&](const Claim &other) {
            return other.key == "date" && other.vocabulary == Vocabulary::Html &&
                   corpus::toString(dateIn(other.value)) == next;
        });
        if (shown)
            claim.value = next;
    }
}

Found PageFacts::settled(const std::string &words) const
{
    std::vector<Claim> claims = m_claims;
    putLocalDays(claims);
    eraseAccounts(claims);
    for (Claim &claim : claims)
        claim.body = claim.body || (claim.key == "authors" && m_bodies.contains(claim.value));
    putCommas(claims);
    std::ranges::stable_sort(claims, {}, &Claim::vocabulary);
    const std::string site = claimed(Vocabulary::OpenGraph, "publisher");
    Found found;
    People people(found);
    std::map<std::string, Vocabulary> listsFrom;
    for (const Claim &claim : claims) {
        if (claim.key == "subjects" || claim.key == "places") {
            noteSubject(found, claim.key, claim.value, claim.origin);
            continue;
        }
        if (isList(claim.key)) {
            const auto [from, first] = listsFrom.emplace(claim.key, claim.vocabulary);
            if (from->second != claim.vocabulary)
                continue;
        }
        if (claim.key == "authors" || claim.key == "editors" || claim.key == "translators")
            people.take(claim.key, namesOf(claim), claim.origin);
        else if (claim.key == "date" && needsDayOrder(claim.value))
            takeByOrder(found, claim.value, dayOrder(words), claim.origin);
        else if (claim.key == "language")
            take(found, "language", languageTag(claim.value), claim.origin);
        else if ((claim.key == "url" && claim.vocabulary != Vocabulary::DublinCore) ||
                 claim.key == "pdf") // Dublin Core has other identifiers beside addresses
            take(found, claim.key, whole(claim.value), claim.origin);
        else if (claim.key == "title")
            take(found, "title", withoutSite(asHeaded(claim.value), site), claim.origin);
        else if (claim.key == "publisher" && claim.vocabulary == Vocabulary::OpenGraph)
            take(found, "publisher", withoutSlogan(claim.value), claim.origin);
        else
            take(found, claim.key, claim.value, claim.origin);
    }
    for (const corpus::LanguageVersion &version : m_versions) {
        if (version.language != found.document.language)
            found.document.versions.push_back(version);
    }
    for (const auto &[key, origin] : found.origins)
        found.document.sources[key] = corpus::Source::Publisher;
    return found;
}

} // namespace lutrin::exchange
