// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/style/locale.h"

#include <algorithm>
#include <utility>

namespace lutrin::citation {
namespace {

/// The form to try when a term lacks one (« Terms », form).
std::optional<TermForm> fallback(TermForm form)
{
    switch (form) {
    case TermForm::VerbShort:
        return TermForm::Verb;
    case TermForm::Symbol:
        return TermForm::Short;
    case TermForm::Verb:
    case TermForm::Short:
        return TermForm::Long;
    case TermForm::Long:
        break;
    }
    return std::nullopt;
}

bool applies(const OrdinalTerm &term, int number)
{
    if (term.number < 0)
        return false;
    switch (term.match) {
    case OrdinalMatch::WholeNumber:
        return number == term.number;
    case OrdinalMatch::LastTwoDigits:
        return number % 100 == term.number;
    case OrdinalMatch::LastDigit:
        return number % 10 == term.number;
    }
    return false;
}

/// The more a term asks for, the sooner it is taken: two digits before one.
int weight(const OrdinalTerm &term, Gender gender)
{
    const int precision = term.number < 0 ? 0 : term.match == OrdinalMatch::LastDigit ? 1 : 2;
    return precision * 2 + (term.gender == gender ? 1 : 0);
}

bool definesOrdinal(const LocaleLayer &layer)
{
    return std::any_of(layer.ordinals.begin(), layer.ordinals.end(),
                       [](const OrdinalTerm &term) { return term.number < 0; });
}

const OrdinalTerm *bestOrdinal(const LocaleLayer &layer, int number, Gender gender)
{
    const OrdinalTerm *best = nullptr;
    for (const OrdinalTerm &term : layer.ordinals) {
        if (term.number >= 0 && !applies(term, number))
            continue;
        if (term.gender != Gender::None && term.gender != gender)
            continue;
        if (best == nullptr || weight(term, gender) > weight(*best, gender))
            best = &term;
    }
    return best;
}

} // namespace

Locale::Locale(std::string language, LocaleLayers layers, std::function<LocaleLayers()> others)
    : m_language(std::move(language)), m_layers(std::move(layers)), m_readOthers(std::move(others))
{
    m_openQuote = text("open-quote");
    m_closeQuote = text("close-quote");
    m_openInnerQuote = text("open-inner-quote");
    m_closeInnerQuote = text("close-inner-quote");
}

const LocaleLayers &Locale::others() const
{
    std::call_once(m_othersRead, [this] {
        if (m_readOthers)
            m_others = m_readOthers();
    });
    return m_others;
}

template <typename Find>
auto Locale::first(const Find &find) const
{
    for (const auto &layer : m_layers)
        if (auto found = find(*layer))
            return found;
    for (const auto &layer : others())
        if (auto found = find(*layer))
            return found;
    return decltype(find(*m_layers.front())){};
}

bool Locale::option(std::optional<bool> LocaleLayer::*which) const
{
    return first([&](const LocaleLayer &layer) { return layer.*which; }).value_or(false);
}

/// A form that no layer has is sought in all of them before the next one.
const TermText *Locale::term(std::string_view name, TermForm form) const
{
    for (std::optional<TermForm> wanted = form; wanted; wanted = fallback(*wanted)) {
        const TermText *found = first([&](const LocaleLayer &layer) -> const TermText * {
            const auto *entry = layer.terms.find(name);
            return entry == nullptr ? nullptr : layer.terms.text(*entry, *wanted);
        });
        if (found != nullptr)
            return found;
    }
    return nullptr;
}

std::string_view Locale::text(std::string_view name, TermForm form, bool plural) const
{
    const TermText *found = term(name, form);
    if (found == nullptr)
        return {};
    return plural ? found->multiple : found->single;
}

std::string_view Locale::exact(std::string_view name, TermForm form) const
{
    const TermText *found = first([&](const LocaleLayer &layer) -> const TermText * {
        const auto *entry = layer.terms.find(name);
        return entry == nullptr ? nullptr : layer.terms.text(*entry, form);
    });
    return found == nullptr ? std::string_view() : found->single;
}

Gender Locale::gender(std::string_view name) const
{
    return first([&](const LocaleLayer &layer) -> std::optional<Gender> {
               const auto *entry = layer.terms.find(name);
               const bool has = entry != nullptr && entry->gender() != Gender::None;
               return has ? std::optional(entry->gender()) : std::nullopt;
           })
        .value_or(Gender::None);
}

/// A layer that defines « ordinal » itself replaces all ordinals of the layers below it; one that
/// does not, only the texts of the ones that it names.
std::string Locale::ordinalSuffix(int number, Gender gender) const
{
    std::vector<const LocaleLayer *> over; ///< with ordinals of their own, above the whole set
    const LocaleLayer *whole = first([&](const LocaleLayer &layer) -> const LocaleLayer * {
        if (definesOrdinal(layer))
            return &layer;
        if (!layer.ordinals.empty())
            over.push_back(&layer);
        return nullptr;
    });
    if (whole == nullptr && !over.empty()) {
        whole = over.back();
        over.pop_back();
    }
    const OrdinalTerm *best = whole == nullptr ? nullptr : bestOrdinal(*whole, number, gender);
    // Portuguese has ordinals of two genders and none besides.
    if (best == nullptr && whole != nullptr && gender == Gender::None)
        best = bestOrdinal(*whole, number, Gender::Masculine);
    if (best == nullptr)
        return {};
    for (const LocaleLayer *layer : over)
        for (const OrdinalTerm &term : layer->ordinals)
            if (term.number == best->number && term.gender == best->gender)
                return term.text;
    return best->text;
}

const std::string *Locale::longOrdinal(int number, Gender gender) const
{
    return first([&](const LocaleLayer &layer) -> const std::string * {
        const std::string *neutral = nullptr;
        const std::string *masculine = nullptr;
        for (const OrdinalTerm &term : layer.longOrdinals) {
            if (term.number != number)
                continue;
            if (term.gender == gender)
                return &term.text;
            if (term.gender == Gender::None)
                neutral = &term.text;
            if (term.gender == Gender::Masculine && gender == Gender::None)
                masculine = &term.text;
        }
        return neutral != nullptr ? neutral : masculine;
    });
}

const DateFormat &Locale::date(bool text) const
{
    static const DateFormat none;
    const DateFormat *found = first([&](const LocaleLayer &layer) -> const DateFormat * {
        const auto &format = text ? layer.textDate : layer.numericDate;
        return format ? &*format : nullptr;
    });
    return found == nullptr ? none : *found;
}

} // namespace lutrin::citation
