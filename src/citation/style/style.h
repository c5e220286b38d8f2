// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/item/itemtype.h"
#include "citation/item/variable.h"
#include "citation/reference.h"
#include "citation/style/locale.h"
#include "citation/style/presentation.h"
#include "citation/style/term.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// The parsed form of a style: CSL 1.0.2 with its names resolved to indices and enumerators, so
/// that rendering compares no strings. Built once by StyleReader, then immutable.
namespace lutrin::citation {

struct Element;
using Elements = std::vector<Element>;

/// Where a macro or name attribute is being evaluated.
enum class Area : std::uint8_t { Citation, Bibliography };

enum class Plural : std::uint8_t { Contextual, Always, Never };
enum class NumberForm : std::uint8_t { Numeric, Ordinal, LongOrdinal, Roman };
enum class And : std::uint8_t { None, Text, Symbol };
enum class Precedes : std::uint8_t { Contextual, AfterInvertedName, Always, Never };
enum class NameForm : std::uint8_t { Long, Short, Count };
enum class SortOrder : std::uint8_t { None, First, All };

struct TextElement {
    enum class Source : std::uint8_t { Variable, Macro, Term, Value };
    Source source = Source::Value;
    Variable variable = Variable::Title;
    TermForm form = TermForm::Long;
    bool plural = false;
    int macro = -1;
    std::string text; ///< the term's name or the value
};

struct NumberElement {
    Variable variable = Variable::Number;
    NumberForm form = NumberForm::Numeric;
};

struct LabelElement {
    Variable variable = Variable::Locator;
    TermForm form = TermForm::Long;
    Plural plural = Plural::Contextual;
    Presentation look; ///< of a label inside names; elsewhere Element::look counts
};

struct DateElement {
    Variable variable = Variable::Issued;
    std::optional<bool> localizedText; ///< form="text" (true) or "numeric" (false)
    bool showMonth = true;             ///< from date-parts
    bool showDay = true;
    std::vector<DatePart> parts; ///< own ones, or what overrides the locale's
    std::string delimiter;
};

/// The attributes of cs:name and cs:et-al that the style, the citation and the bibliography hand
/// down (« Inheritable Name Options »).
struct NameOptions {
    std::optional<And> conjunction;
    std::optional<std::string> delimiter;
    std::optional<std::string> namesDelimiter;
    std::optional<Precedes> precedesEtAl;
    std::optional<Precedes> precedesLast;
    std::optional<int> etAlMin;
    std::optional<int> etAlUseFirst;
    std::optional<int> etAlSubsequentMin;
    std::optional<int> etAlSubsequentUseFirst;
    std::optional<bool> etAlUseLast;
    std::optional<NameForm> form;
    std::optional<bool> initialize;
    std::optional<std::string> initializeWith;
    std::optional<SortOrder> sortOrder;
    std::optional<std::string> sortSeparator;

    /// Takes from `outer` what is not set here.
    void inherit(const NameOptions &outer);
    bool operator==(const NameOptions &) const = default;
};

struct NamePart {
    Presentation look;
    bool present = false;
};

struct NameElement {
    NameOptions own;
    Presentation look;
    NamePart family;
    NamePart given;
    bool present = false;
};

struct EtAlElement {
    std::string term = "et-al";
    TextStyle style;
    bool present = false;
};

/// Ten times as large as any other element, so that an Element only points to it.
struct NamesElement {
    std::vector<Variable> variables;
    std::optional<std::string> delimiter;
    NameElement name;
    EtAlElement etAl;
    std::optional<LabelElement> label;
    bool labelFirst = false; ///< the label stands before cs:name
    Elements substitute;
    std::array<NameOptions, 2> options; ///< by Area: with what is inherited
};

struct GroupElement {
    std::string delimiter;
    Elements children;
};

enum class ConditionKind : std::uint8_t {
    Type,
    Variable,
    IsNumeric,
    IsUncertainDate,
    Locator,
    Position,
    Disambiguate
};
enum class Match : std::uint8_t { Default, All, Any, None }; ///< Default: All, see holds()
enum class PositionTest : std::uint8_t { First, Subsequent, Ibid, IbidWithLocator, NearNote };

/// One value to test: `value` is an enumerator of what `kind` says.
struct Test {
    ConditionKind kind = ConditionKind::Type;
    int value = 0;
};

struct Branch {
    std::vector<Test> tests; ///< none: cs:else
    Match match = Match::Default;
    Elements children;
};

struct ChooseElement {
    std::vector<Branch> branches;
};

struct Element {
    std::variant<TextElement, NumberElement, LabelElement, DateElement,
                 std::shared_ptr<NamesElement>, GroupElement, ChooseElement>
        kind;
    Presentation look;
};

struct Macro {
    std::string name;
    Elements children;
};

struct SortKey {
    std::optional<Variable> variable;
    int macro = -1;
    bool descending = false;
    bool dated = false;    ///< the macro renders a date: nothing else in it counts
    bool byNumber = false; ///< citation-number, by itself or through the macro
    bool byType = false;   ///< `type`: no variable of CSL, but styles sort by it
    NameOptions names;     ///< names-min, names-use-first, names-use-last
};

struct Layout {
    Elements children;
    Presentation look;
    std::string delimiter;
};

enum class Collapse : std::uint8_t { None, CitationNumber, Year, YearSuffix, YearSuffixRanged };
enum class GivenNameRule : std::uint8_t {
    AllNames,
    AllNamesWithInitials,
    PrimaryName,
    PrimaryNameWithInitials,
    ByCite
};
enum class PageRangeFormat : std::uint8_t {
    None,
    Expanded,
    Minimal,
    MinimalTwo,
    Chicago15,
    Chicago16
};
enum class DemoteParticle : std::uint8_t { Never, SortOnly, DisplayAndSort };
enum class SubstituteRule : std::uint8_t { CompleteAll, CompleteEach, PartialEach, PartialFirst };

struct Citation {
    Layout layout;
    std::vector<SortKey> sort;
    bool addNames = false;
    bool addGivenNames = false;
    GivenNameRule givenNameRule = GivenNameRule::ByCite;
    bool addYearSuffix = false;
    Collapse collapse = Collapse::None;
    std::optional<std::string> groupDelimiter; ///< cite-group-delimiter
    std::optional<std::string> yearSuffixDelimiter;
    std::optional<std::string> afterCollapseDelimiter;
    int nearNoteDistance = 5;
};

struct Bibliography {
    Layout layout;
    std::vector<SortKey> sort;
    std::optional<std::string> subsequentAuthorSubstitute;
    SubstituteRule substituteRule = SubstituteRule::CompleteAll;
    bool hangingIndent = false;
    bool secondFieldAlign = false;
    int lineSpacing = 1;
    int entrySpacing = 1;
};

struct Style {
    StyleInfo info;
    std::string id; ///< the style's own URI
    std::vector<Macro> macros;
    Citation citation;
    std::optional<Bibliography> bibliography;
    std::array<NameOptions, 2> nameOptions;                  ///< by Area: what names inherit there
    std::vector<std::shared_ptr<const LocaleLayer>> locales; ///< cs:locale elements, in order
    bool initializeWithHyphen = true;
    PageRangeFormat pageRange = PageRangeFormat::None;
    DemoteParticle demoteParticle = DemoteParticle::DisplayAndSort;
    bool usesYearSuffix = false; ///< some element says where year suffixes stand
};

} // namespace lutrin::citation
