// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/style/locale.h"

#include <algorithm>
#include <array>
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

Locale::Locale(std::string language, std::vector<std::shared_ptr<const LocaleLayer>> layers)
    : m_language(std::move(language)), m_layers(std::move(layers))
{
    for (std::size_t i = m_layers.size(); i-- > 0;) {
        const LocaleLayer &layer = *m_layers[i];
        m_punctuationInQuote = layer.punctuationInQuote.value_or(m_punctuationInQuote);
        m_limitDayOrdinals = layer.limitDayOrdinals.value_or(m_limitDayOrdinals);
    }
    m_openQuote = text("open-quote");
    m_closeQuote = text("close-quote");
    m_openInnerQuote = text("open-inner-quote");
    m_closeInnerQuote = text("close-inner-quote");
}

const TermText *Locale::term(std::string_view name, TermForm form) const
{
    using Found = std::pair<const TermTable *, const TermTable::Entry *>;
    std::array<Found, 8> found{};
    std::size_t count = 0;
    for (const auto &layer : m_layers)
        if (const auto *entry = layer->terms.find(name); entry && count < found.size())
            found[count++] = {&layer->terms, entry};
    for (std::optional<TermForm> wanted = form; wanted; wanted = fallback(*wanted))
        for (std::size_t i = 0; i < count; ++i)
            if (const TermText *text = found[i].first->text(*found[i].second, *wanted))
                return text;
    return nullptr;
}

const std::string &Locale::text(std::string_view name, TermForm form, bool plural) const
{
    static const std::string none;
    const TermText *found = term(name, form);
    if (found == nullptr)
        return none;
    return plural ? found->multiple : found->single;
}

std::string Locale::exact(std::string_view name, TermForm form) const
{
    for (const auto &layer : m_layers)
        if (const auto *entry = layer->terms.find(name))
            if (const TermText *text = layer->terms.text(*entry, form))
                return text->single;
    return {};
}

Gender Locale::gender(std::string_view name) const
{
    for (const auto &layer : m_layers)
        if (const auto *entry = layer->terms.find(name); entry && entry->gender() != Gender::None)
            return entry->gender();
    return Gender::None;
}

std::string Locale::ordinalSuffix(int number, Gender gender) const
{
    // A layer that defines « ordinal » itself replaces all ordinals of the layers below it; one
    // that does not, only the texts of the ones that it names.
    const LocaleLayer *whole = nullptr;
    for (const auto &layer : m_layers) {
        if (layer->ordinals.empty())
            continue;
        if (whole == nullptr || !definesOrdinal(*whole))
            whole = layer.get();
    }
    const OrdinalTerm *best = whole == nullptr ? nullptr : bestOrdinal(*whole, number, gender);
    if (best == nullptr)
        return {};
    for (const auto &layer : m_layers) {
        if (layer.get() == whole)
            break;
        for (const OrdinalTerm &term : layer->ordinals)
            if (term.number == best->number &&
                (term.gender == best->gender || term.gender == Gender::None))
                return term.text;
    }
    return best->text;
}

const std::string *Locale::longOrdinal(int number, Gender gender) const
{
    for (const auto &layer : m_layers) {
        const std::string *neutral = nullptr;
        for (const OrdinalTerm &term : layer->longOrdinals) {
            if (term.number != number)
                continue;
            if (term.gender == gender)
                return &term.text;
            if (term.gender == Gender::None)
                neutral = &term.text;
        }
        if (neutral != nullptr)
            return neutral;
    }
    return nullptr;
}

const DateFormat &Locale::date(bool text) const
{
    static const DateFormat none;
    for (const auto &layer : m_layers)
        if (const auto &format = text ? layer->textDate : layer->numericDate)
            return *format;
    return none;
}

} // namespace lutrin::citation
