// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/style/presentation.h"
#include "citation/style/term.h"
#include "citation/style/termtable.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lutrin::citation {

enum class DatePartName : std::uint8_t { Day, Month, Year };
enum class DatePartForm : std::uint8_t {
    Default,
    Numeric,
    NumericLeadingZeros,
    Ordinal,
    Long,
    Short
};

/// A cs:date-part: how one part of a date is rendered.
struct DatePart {
    DatePartName name = DatePartName::Year;
    DatePartForm form = DatePartForm::Default;
    std::optional<std::string> rangeDelimiter;
    Presentation look;
};

/// A localised date: cs:date of a locale.
struct DateFormat {
    std::vector<DatePart> parts;
    std::string delimiter;
    Presentation look;
};

/// When an ordinal suffix applies (the `match` attribute of ordinal terms).
enum class OrdinalMatch : std::uint8_t { LastDigit, LastTwoDigits, WholeNumber };

struct OrdinalTerm {
    int number = -1; ///< -1: the default suffix
    OrdinalMatch match = OrdinalMatch::LastTwoDigits;
    Gender gender = Gender::None; ///< of the noun that the number goes with
    std::string text;
};

/// What one cs:locale element or one locale file says.
struct LocaleLayer {
    std::string language; ///< empty in a style: for all languages
    TermTable terms;
    std::vector<OrdinalTerm> ordinals;
    std::vector<OrdinalTerm> longOrdinals;
    std::optional<DateFormat> textDate;
    std::optional<DateFormat> numericDate;
    std::optional<bool> punctuationInQuote;
    std::optional<bool> limitDayOrdinals;
};

using LocaleLayers = std::vector<std::shared_ptr<const LocaleLayer>>;

/// The words and habits of a language: layers, the most specific first (« Locale fallback »).
/// Immutable to those who ask, from any thread.
class Locale {
public:
    /// `others` gives the layers to fall back to after `layers`; it is called once at most, when
    /// something is asked that these do not say.
    Locale(std::string language, LocaleLayers layers, std::function<LocaleLayers()> others = {});

    [[nodiscard]] const std::string &language() const { return m_language; }
    [[nodiscard]] bool isEnglish() const { return m_language.substr(0, 2) == "en"; }
    [[nodiscard]] bool isFrench() const { return m_language.substr(0, 2) == "fr"; }

    /// The term, in the nearest form that is defined; null when there is none at all.
    [[nodiscard]] const TermText *term(std::string_view name, TermForm form) const;
    /// The text in exactly this form; empty where the locale has it in others only.
    [[nodiscard]] std::string_view exact(std::string_view name, TermForm form) const;
    /// Its text, or an empty one.
    [[nodiscard]] std::string_view text(std::string_view name, TermForm form = TermForm::Long,
                                        bool plural = false) const;
    [[nodiscard]] Gender gender(std::string_view name) const;
    /// The suffix that makes `number` an ordinal.
    [[nodiscard]] std::string ordinalSuffix(int number, Gender gender) const;
    /// « first » to « tenth »; null where the locale has no word.
    [[nodiscard]] const std::string *longOrdinal(int number, Gender gender) const;

    [[nodiscard]] const DateFormat &date(bool text) const;
    [[nodiscard]] bool punctuationInQuote() const
    {
        return option(&LocaleLayer::punctuationInQuote);
    }
    [[nodiscard]] bool limitDayOrdinals() const { return option(&LocaleLayer::limitDayOrdinals); }

    // Asked for at every reference, so looked up once.
    [[nodiscard]] const std::string &openQuote() const { return m_openQuote; }
    [[nodiscard]] const std::string &closeQuote() const { return m_closeQuote; }
    [[nodiscard]] const std::string &openInnerQuote() const { return m_openInnerQuote; }
    [[nodiscard]] const std::string &closeInnerQuote() const { return m_closeInnerQuote; }

private:
    [[nodiscard]] const LocaleLayers &others() const;
    /// What the first layer gives for which `find` gives anything.
    template <typename Find>
    [[nodiscard]] auto first(const Find &find) const;
    [[nodiscard]] bool option(std::optional<bool> LocaleLayer::*which) const;

    std::string m_language;
    LocaleLayers m_layers;
    std::function<LocaleLayers()> m_readOthers;
    mutable std::once_flag m_othersRead;
    mutable LocaleLayers m_others;
    std::string m_openQuote;
    std::string m_closeQuote;
    std::string m_openInnerQuote;
    std::string m_closeInnerQuote;
};

} // namespace lutrin::citation
