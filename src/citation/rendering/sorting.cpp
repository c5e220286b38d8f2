// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/rendering/sorting.h"

#include "citation/item/citationlabel.h"
#include "citation/item/fieldmarkup.h"
#include "citation/rendering/conditions.h"
#include "citation/rendering/datewriter.h"
#include "citation/rendering/nameswriter.h"
#include "citation/rendering/renderer.h"

#include <unicode/coll.h>

#include <algorithm>
#include <cstdio>
#include <numeric>

namespace lutrin::citation {
namespace {

bool isInteger(std::string_view text)
{
    return !text.empty() && text.size() < 10 &&
           text.find_first_not_of("0123456789") == std::string::npos;
}

std::string numberKey(std::string_view text)
{
    return std::string(10 - text.size(), '0').append(text);
}

std::string dateKey(const DateValue *date)
{
    if (date == nullptr || date->begin.year == 0)
        return {};
    return dateSortKey(date->begin) + "-" + dateSortKey(date->end);
}

/// Renders the names of one variable in sort order and in full, but no more of them than elsewhere.
std::string namesKey(Variable variable, const Evaluation &evaluation)
{
    NamesElement names;
    names.variables = {variable};
    Elements elements;
    const auto area = static_cast<std::size_t>(evaluation.area);
    const NameOptions &handedDown = evaluation.style.nameOptions[area];
    NameOptions &options = names.options[area];
    options.sortOrder = SortOrder::All;
    options.etAlMin = handedDown.etAlMin;
    options.etAlUseFirst = handedDown.etAlUseFirst;
    options.etAlUseLast = handedDown.etAlUseLast;
    elements.push_back({std::make_shared<NamesElement>(std::move(names)), {}});
    return Renderer(evaluation).render(elements).output.plain();
}

std::string variableKey(Variable variable, const Evaluation &evaluation)
{
    switch (kindOf(variable)) {
    case VariableKind::Date:
        return dateKey(evaluation.cite.item->date(variable));
    case VariableKind::Name:
        return namesKey(variable, evaluation);
    default:
        break;
    }
    std::string room;
    std::string_view value = textValue(variable, evaluation, room);
    if (variable == Variable::CitationLabel && value.empty())
        value = room = citationLabel(*evaluation.cite.item);
    return isInteger(value) ? numberKey(value) : fieldText(value);
}

std::string macroKey(const SortKey &key, const Evaluation &evaluation)
{
    const Elements &elements =
        evaluation.style.macros[static_cast<std::size_t>(key.macro)].children;
    const Output output = Renderer(evaluation).render(elements).output;
    if (!key.dated)
        return output.plain();
    std::string dates;
    for (const Run &run : output.runs())
        if (run.date)
            dates += run.text;
    return dates;
}

} // namespace

struct Collation::Collator {
    std::unique_ptr<icu::Collator> icu;
};

Collation::Collation(const std::string &language) : m_collator(std::make_unique<Collator>())
{
    UErrorCode status = U_ZERO_ERROR;
    m_collator->icu.reset(icu::Collator::createInstance(icu::Locale(language.c_str()), status));
    if (U_FAILURE(status) != 0) {
        m_collator->icu.reset();
        return;
    }
    // Letters decide, not accents, capitals or punctuation: what is then equal is for the style's
    // next key. Numbers inside texts go by their value.
    m_collator->icu->setStrength(icu::Collator::PRIMARY);
    m_collator->icu->setAttribute(UCOL_ALTERNATE_HANDLING, UCOL_SHIFTED, status);
    m_collator->icu->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
}

Collation::~Collation() = default;
Collation::Collation(Collation &&) noexcept = default;
Collation &Collation::operator=(Collation &&) noexcept = default;

std::string Collation::key(std::string_view text) const
{
    if (m_collator->icu == nullptr || text.empty())
        return std::string(text);
    // Word by word: a sign that comes before all letters, and is no punctuation, ends each word.
    constexpr char16_t wordEnd = u'|';
    auto utf16 = icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    for (std::int32_t at = utf16.indexOf(u' '); at >= 0; at = utf16.indexOf(u' ', at))
        utf16.setCharAt(at, wordEnd);
    utf16.append(wordEnd);
    std::string key(text.size() * 3 + 8, '\0');
    auto *bytes = reinterpret_cast<std::uint8_t *>(key.data());
    const std::int32_t size =
        m_collator->icu->getSortKey(utf16, bytes, static_cast<std::int32_t>(key.size()));
    const bool fits = static_cast<std::size_t>(size) <= key.size();
    key.resize(static_cast<std::size_t>(size));
    if (!fits)
        m_collator->icu->getSortKey(utf16, reinterpret_cast<std::uint8_t *>(key.data()), size);
    return key;
}

std::string sortValue(const SortKey &key, const Style &style, const Locale &locale,
                      const Cite &cite, const Disambiguation &disambiguation, Area area,
                      const Collation &collation)
{
    Evaluation evaluation{style, locale, cite, disambiguation};
    evaluation.area = area;
    evaluation.purpose = Purpose::SortKey;
    evaluation.sortNames = &key.names;
    evaluation.explicitYearSuffix = true;
    if (key.byType)
        return collation.key(nameOf(cite.item->type));
    return collation.key(key.variable ? variableKey(*key.variable, evaluation)
                                      : macroKey(key, evaluation));
}

void SortValues::forget(std::size_t item)
{
    for (std::size_t key = 0; key < m_keys; ++key)
        m_known[item * m_keys + key].reset();
}

std::vector<std::size_t> SortValues::order(const std::vector<SortKey> &keys, const Value &value)
{
    std::vector<std::size_t> order(m_keys == 0 ? 0 : m_known.size() / m_keys);
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto known = [&](std::size_t item, std::size_t key) -> const std::string & {
        std::optional<std::string> &place = m_known[item * m_keys + key];
        return place ? *place : place.emplace(value(item, key));
    };
    const auto before = [&](std::size_t a, std::size_t b) {
        for (std::size_t k = 0; k < m_keys; ++k) {
            const std::string &left = known(a, k);
            const std::string &right = known(b, k);
            if (left == right)
                continue;
            if (left.empty() || right.empty())
                return right.empty();
            return keys[k].descending ? right < left : left < right;
        }
        return false;
    };
    std::stable_sort(order.begin(), order.end(), before);
    return order;
}

} // namespace lutrin::citation
