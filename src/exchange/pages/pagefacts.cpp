// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/pages/pagefacts.h"

#include "exchange/bytes/spaces.h"
#include "exchange/pages/articlebody.h"
#include "exchange/pages/bylinenames.h"
#include "exchange/references/identifiers.h"
#include "exchange/references/personname.h"
#include "text/characters.h"

#include <libxml/uri.h>
#include <unicode/uloc.h>

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <utility>

namespace lutrin::exchange {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 14> LanguageNames{{
    {"français", "fr"},
    {"francais", "fr"},
    {"french", "fr"},
    {"anglais", "en"},
    {"english", "en"},
    {"allemand", "de"},
    {"deutsch", "de"},
    {"german", "de"},
    {"espagnol", "es"},
    {"español", "es"},
    {"spanish", "es"},
    {"russe", "ru"},
    {"русский", "ru"},
    {"russian", "ru"},
}};

bool isList(std::string_view key)
{
    return key == "authors" || key == "editors" || key == "translators" || key == "keywords" ||
           key == "themes" || key == "regions" || key == "centres" || key == "alternateTitles";
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

void takePeople(Found &found, std::vector<corpus::Name> corpus::Document::*field,
                std::vector<corpus::Name> names, const std::string &origin)
{
    const char *const key = field == &corpus::Document::authors   ? "authors"
                            : field == &corpus::Document::editors ? "editors"
                                                                  : "translators";
    for (corpus::Name &name : names) {
        name = withoutCapitals(std::move(name));
        auto &people = found.document.*field;
        const bool known = std::ranges::any_of(
            people, [&](const corpus::Name &person) { return person.display() == name.display(); });
        if (!known)
            people.push_back(std::move(name));
        found.origins.emplace(key, origin);
    }
}

/// « 05/02/2025 », written so that take() reads it by the order; what has none stays as it is.
void takeByOrder(Found &found, const std::string &date, std::optional<DayOrder> order,
                 const std::string &origin)
{
    if (order)
        take(found, "date", corpus::toString(dateIn(date, *order)), origin);
    else if (!found.document.date.known() && found.notADate.empty())
        found.notADate = date;
}

/// What stands between a page's title and the site's.
constexpr std::array<std::string_view, 6> SiteMarks{" | ", " - ", " – ", " — ", " • ", " :: "};

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

/// « Un titre – Le site » where a heading of the page is « Un titre ».
bool isCutAt(const std::string &title, const std::string &heading)
{
    if (heading.empty() || !title.starts_with(heading))
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

} // namespace

void PageFacts::add(Vocabulary vocabulary, std::string_view key, std::string value,
                    std::string origin)
{
    value = collapsed(value);
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
        if (!isWebAddress(base))
            continue;
        const std::unique_ptr<xmlChar, void (*)(void *)> built(
            xmlBuildURI(reinterpret_cast<const xmlChar *>(address.c_str()),
                        reinterpret_cast<const xmlChar *>(base.c_str())),
            xmlFree);
        if (built != nullptr) // else it is no address at all
            return reinterpret_cast<const char *>(built.get());
    }
    return address;
}

void PageFacts::addBody(Vocabulary vocabulary, std::string value, std::string origin)
{
    add(vocabulary, "authors", std::move(value), std::move(origin));
    if (!m_claims.empty() && m_claims.back().key == "authors")
        m_claims.back().body = true;
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
    return naturalNames(claim.value);
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

std::string PageFacts::claimed(Vocabulary vocabulary, std::string_view key) const
{
    const auto claim = std::ranges::find_if(
        m_claims, [&](const Claim &one) { return one.vocabulary == vocabulary && one.key == key; });
    return claim == m_claims.end() ? std::string() : claim->value;
}

/// « Roche Paul-Émile » in one vocabulary and « Roche, Paul-Émile » in another: the comma tells.
std::string PageFacts::withComma(const Claim &author) const
{
    const auto bare = [](const Claim &claim) {
        return claim.key == "authors" && std::ranges::count(claim.value, ',') == 0;
    };
    if (!bare(author) || author.value.find(' ') == std::string::npos)
        return author.value;
    const auto words = sortedWords(author.value);
    const auto told = std::ranges::find_if(m_claims, [&](const Claim &claim) {
        return claim.key == "authors" && std::ranges::count(claim.value, ',') == 1 &&
               sortedWords(claim.value) == words;
    });
    return told == m_claims.end() ? author.value : told->value;
}

/// The heading that a title repeats before the site's name, else the title.
std::string PageFacts::asHeaded(const std::string &title) const
{
    const auto heading = std::ranges::find_if(m_claims, [&](const Claim &claim) {
        return claim.key == "title" && claim.origin == "h1" && isCutAt(title, claim.value);
    });
    return heading == m_claims.end() ? title : heading->value;
}

/// Whether this is a word beside persons that the page names too: the name of an account.
bool PageFacts::isAccount(const Claim &author) const
{
    const bool word = author.key == "authors" && author.origin == "author" &&
                      author.value.find(' ') == std::string::npos;
    return word && std::ranges::any_of(m_claims, [&](const Claim &claim) {
               return claim.key == "authors" && claim.origin == "byline" &&
                      claim.value.find(' ') != std::string::npos;
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

Found PageFacts::settled(const std::string &words) const
{
    std::vector<Claim> claims = m_claims;
    std::erase_if(claims, [&](const Claim &claim) { return isAccount(claim); });
    for (Claim &claim : claims)
        claim.value = withComma(claim);
    std::ranges::stable_sort(claims, {}, &Claim::vocabulary);
    const std::string site = claimed(Vocabulary::OpenGraph, "publisher");
    Found found;
    std::map<std::string, Vocabulary> listsFrom;
    for (const Claim &claim : claims) {
        if (isList(claim.key)) {
            const auto [from, first] = listsFrom.emplace(claim.key, claim.vocabulary);
            if (from->second != claim.vocabulary)
                continue;
        }
        if (claim.key == "authors")
            takePeople(found, &corpus::Document::authors, namesOf(claim), claim.origin);
        else if (claim.key == "editors")
            takePeople(found, &corpus::Document::editors, namesOf(claim), claim.origin);
        else if (claim.key == "translators")
            takePeople(found, &corpus::Document::translators, namesOf(claim), claim.origin);
        else if (claim.key == "date" && needsDayOrder(claim.value))
            takeByOrder(found, claim.value, dayOrder(words), claim.origin);
        else if (claim.key == "language")
            take(found, "language", languageTag(claim.value), claim.origin);
        else if ((claim.key == "url" && claim.vocabulary != Vocabulary::DublinCore) ||
                 claim.key == "pdf") // Dublin Core has other identifiers beside addresses
            take(found, claim.key, whole(claim.value), claim.origin);
        else if (claim.key == "title")
            take(found, "title", withoutSite(asHeaded(claim.value), site), claim.origin);
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

std::string languageTag(std::string_view text)
{
    const std::string lower = text::lowerCase(collapsed(text));
    const auto named =
        std::ranges::find(LanguageNames, lower, [](const auto &pair) { return pair.first; });
    if (named != LanguageNames.end())
        return std::string(named->second);
    // The codes of libraries, of which ICU knows but those that come from the language's own name.
    constexpr std::array<std::pair<std::string_view, std::string_view>, 12> bibliographic{
        {{"fre", "fr"},
         {"ger", "de"},
         {"dut", "nl"},
         {"chi", "zh"},
         {"gre", "el"},
         {"cze", "cs"},
         {"rum", "ro"},
         {"slo", "sk"},
         {"per", "fa"},
         {"arm", "hy"},
         {"alb", "sq"},
         {"baq", "eu"}}};
    const auto coded =
        std::ranges::find(bibliographic, lower, [](const auto &pair) { return pair.first; });
    if (coded != bibliographic.end())
        return std::string(coded->second);
    const std::size_t letters = lower.find_first_not_of("abcdefghijklmnopqrstuvwxyz");
    const std::size_t length = std::min(letters, lower.size());
    if (length < 2 || length > 3 || lower.size() > 16)
        return {};
    std::array<char, 64> tag{};
    UErrorCode error = U_ZERO_ERROR;
    uloc_toLanguageTag(lower.c_str(), tag.data(), static_cast<int32_t>(tag.size() - 1), true,
                       &error);
    if (U_FAILURE(error))
        return {};
    std::string result = tag.data();
    const std::size_t hyphen = result.find('-');
    const std::string region = hyphen == std::string::npos ? "" : result.substr(hyphen + 1);
    if (text::lowerCase(region) == result.substr(0, hyphen))
        result.resize(hyphen);
    return result;
}

} // namespace lutrin::exchange
