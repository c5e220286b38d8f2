// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/knownworks.h"

#include "library/worklikeness.h"
#include "store/documentstore.h"

#include <algorithm>
#include <iterator>

namespace lutrin::library {

namespace {

/// Only of this run: nothing of it is kept.
std::uint64_t hashOf(std::string_view text)
{
    return std::hash<std::string_view>()(text);
}

} // namespace

Result<void> KnownWorks::load(store::Connection &connection)
{
    return store::DocumentStore(connection).forEach([this](const store::Record &record) {
        if (const auto document = store::parsed(record.json))
            add(traitsOf(*document), record.number);
        return Result<void>();
    });
}

KnownWorks::Traits KnownWorks::traitsOf(const corpus::Document &document)
{
    const std::string title = comparedTitle(document);
    Traits traits{.digits = static_cast<std::uint32_t>(hashOf(digitsOf(title))),
                  .year = document.date.year};
    std::vector<std::string> keys = identifierKeys(document);
    keys.push_back(isbnKeyOf(document));
    keys.push_back(titleKey(title));
    for (const std::string &key : keys) {
        if (!key.empty())
            traits.keys.push_back(hashOf(key));
    }
    for (const std::string &family : familiesOf(document)) {
        if (!family.empty())
            traits.families.push_back(static_cast<std::uint32_t>(hashOf(family)));
    }
    return traits;
}

void KnownWorks::add(const Traits &traits, store::DocumentNumber number)
{
    constexpr std::size_t mostFamilies = 100; ///< of a work of hundreds, these suffice
    const std::size_t count = std::min(traits.families.size(), mostFamilies);
    const auto place = static_cast<std::uint32_t>(m_works.size());
    m_works.push_back({.number = number,
                       .digits = traits.digits,
                       .families = static_cast<std::uint32_t>(m_families.size()),
                       .year = static_cast<std::int16_t>(traits.year),
                       .familyCount = static_cast<std::uint16_t>(count)});
    std::copy_n(traits.families.begin(), count, std::back_inserter(m_families));
    for (const std::uint64_t key : traits.keys)
        m_byKey.add(key, place);
}

void KnownWorks::Index::add(std::uint64_t key, std::uint32_t place)
{
    constexpr std::size_t fewest = 4096;
    m_recent.emplace(key, place);
    if (m_recent.size() < std::max(fewest, m_sorted.size() / 8))
        return;
    const auto middle = static_cast<std::ptrdiff_t>(m_sorted.size());
    m_sorted.reserve(m_sorted.size() + m_recent.size());
    std::ranges::copy(m_recent, std::back_inserter(m_sorted));
    m_recent.clear();
    std::sort(m_sorted.begin() + middle, m_sorted.end());
    std::inplace_merge(m_sorted.begin(), m_sorted.begin() + middle, m_sorted.end());
}

std::vector<std::uint32_t> KnownWorks::Index::find(std::uint64_t key) const
{
    std::vector<std::uint32_t> places;
    for (auto at = std::ranges::lower_bound(m_sorted, Entry(key, 0));
         at != m_sorted.end() && at->first == key; ++at)
        places.push_back(at->second);
    const auto [begin, end] = m_recent.equal_range(key);
    for (auto at = begin; at != end; ++at)
        places.push_back(at->second);
    std::ranges::sort(places);
    return places;
}

/// What alike() asks, as far as hashes tell.
bool KnownWorks::mayBeAlike(const Work &work, const Traits &traits) const
{
    if (work.digits != traits.digits || !nearYears(work.year, traits.year))
        return false;
    const auto begin = m_families.begin() + work.families;
    return std::any_of(begin, begin + work.familyCount, [&](std::uint32_t family) {
        return std::ranges::find(traits.families, family) != traits.families.end();
    });
}

Result<std::optional<std::string>>
KnownWorks::first(std::uint64_t key, const std::function<bool(const Work &)> &mayFit,
                  const Fits &fits, const Accept &accept) const
{
    for (const std::uint32_t place : m_byKey.find(key)) {
        if (!mayFit(m_works[place]))
            continue;
        const auto document = m_load(m_works[place].number);
        if (!document && document.error().cause == Cause::NotFound)
            continue;
        if (!document)
            return failure(document.error());
        if (fits(*document) && (!accept || accept(document->id)))
            return document->id;
    }
    return std::nullopt;
}

Result<std::optional<std::string>> KnownWorks::find(const corpus::Document &document,
                                                    Likeness likeness, const Accept &accept) const
{
    using Keys = std::vector<std::string>;
    const std::string title = comparedTitle(document);
    const Traits traits = traitsOf(document);
    const auto any = [](const Work &) { return true; };
    for (const std::string &key : identifierKeys(document)) {
        const auto has = [&](const corpus::Document &known) {
            const Keys keys = identifierKeys(known);
            return std::ranges::find(keys, key) != keys.end() && !areStrangers(document, known);
        };
        if (auto found = first(hashOf(key), any, has, accept); !found || *found)
            return found;
    }
    if (const std::string key = isbnKeyOf(document); !key.empty()) {
        const auto sameBook = [&](const corpus::Document &known) {
            return isbnKeyOf(known) == key && likeTitles(title, comparedTitle(known));
        };
        const auto sameDigits = [&](const Work &work) { return work.digits == traits.digits; };
        if (auto found = first(hashOf(key), sameDigits, sameBook, accept); !found || *found)
            return found;
    }
    const std::string key = titleKey(title);
    if (likeness == Likeness::Identifiers || key.empty())
        return std::nullopt;
    return first(
        hashOf(key), [&](const Work &work) { return mayBeAlike(work, traits); },
        [&](const corpus::Document &known) { return alike(document, known); }, accept);
}

} // namespace lutrin::library
