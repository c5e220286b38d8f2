// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/sorting.h"

#include "citation/citationlabel.h"
#include "citation/conditions.h"
#include "citation/datewriter.h"
#include "citation/fieldmarkup.h"
#include "citation/nameswriter.h"
#include "citation/renderer.h"

#include <unicode/coll.h>

#include <algorithm>
#include <cstdio>
#include <numeric>

namespace lutrin::citation {
namespace {

std::string withoutMarkup(const std::string &value)
{
    Output output;
    writeField(value, output);
    return output.plain();
}

/// Quotation marks, apostrophes and brackets do not decide where a text stands.
std::string withoutSigns(std::string text)
{
    for (const std::string_view sign : {"[", "]", "\"", "'", "’", "‘", "“", "”", "«", "»"})
        for (std::size_t at = 0; (at = text.find(sign, at)) != std::string::npos;)
            text.erase(at, sign.size());
    return text;
}

bool isInteger(const std::string &text)
{
    return !text.empty() && text.size() < 10 &&
           text.find_first_not_of("0123456789") == std::string::npos;
}

std::string numberKey(const std::string &text)
{
    return std::string(10 - text.size(), '0') + text;
}

std::string dateKey(const DateValue *date)
{
    if (date == nullptr || date->begin.year == 0)
        return {};
    std::string key = dateSortKey(date->begin);
    if (date->end.year != 0)
        key += "-" + dateSortKey(date->end);
    return key;
}

/// Renders the names of one variable in sort order.
std::string namesKey(Variable variable, const Evaluation &evaluation)
{
    NamesElement names;
    names.variables = {variable};
    Elements elements;
    NameOptions all;
    all.sortOrder = SortOrder::All;
    names.options[static_cast<std::size_t>(evaluation.area)] = all;
    elements.push_back({std::move(names), {}});
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
    std::string value = textValue(variable, evaluation);
    if (variable == Variable::CitationLabel && value.empty())
        value = citationLabel(*evaluation.cite.item);
    return isInteger(value) ? numberKey(value) : withoutMarkup(value);
}

std::string macroKey(int macro, const Evaluation &evaluation)
{
    const Elements &elements = evaluation.style.macros[static_cast<std::size_t>(macro)].children;
    return Renderer(evaluation).render(elements).output.plain();
}

} // namespace

struct Collation::Collator {
    std::unique_ptr<icu::Collator> icu;
};

Collation::Collation(const std::string &language) : m_collator(std::make_unique<Collator>())
{
    UErrorCode status = U_ZERO_ERROR;
    m_collator->icu.reset(icu::Collator::createInstance(icu::Locale(language.c_str()), status));
    if (U_FAILURE(status) != 0)
        m_collator->icu.reset();
}

Collation::~Collation() = default;
Collation::Collation(Collation &&) noexcept = default;
Collation &Collation::operator=(Collation &&) noexcept = default;

std::string Collation::key(std::string_view text) const
{
    if (m_collator->icu == nullptr || text.empty())
        return std::string(text);
    const auto utf16 = icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
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

SortValues sortValues(const std::vector<SortKey> &keys, const Style &style, const Locale &locale,
                      const Cite &cite, const Disambiguation &disambiguation, Area area,
                      const Collation &collation)
{
    SortValues values;
    for (const SortKey &key : keys) {
        Evaluation evaluation{style, locale, cite, disambiguation};
        evaluation.area = area;
        evaluation.purpose = Purpose::SortKey;
        evaluation.sortNames = &key.names;
        evaluation.explicitYearSuffix = true;
        values.push_back(
            collation.key(withoutSigns(key.variable ? variableKey(*key.variable, evaluation)
                                                    : macroKey(key.macro, evaluation))));
    }
    return values;
}

std::vector<std::size_t> sortedOrder(const std::vector<SortKey> &keys,
                                     const std::vector<SortValues> &values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto before = [&](std::size_t a, std::size_t b) {
        for (std::size_t k = 0; k < keys.size(); ++k) {
            const std::string &left = values[a][k];
            const std::string &right = values[b][k];
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
