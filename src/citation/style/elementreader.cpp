// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/style/elementreader.h"

#include "citation/item/locator.h"
#include "citation/style/attributes.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace lutrin::citation {
namespace {

using namespace std::string_view_literals;

constexpr std::array numberForms{std::pair{"ordinal"sv, NumberForm::Ordinal},
                                 std::pair{"long-ordinal"sv, NumberForm::LongOrdinal},
                                 std::pair{"roman"sv, NumberForm::Roman}};
constexpr std::array plurals{std::pair{"always"sv, Plural::Always},
                             std::pair{"never"sv, Plural::Never}};
constexpr std::array precedences{std::pair{"contextual"sv, Precedes::Contextual},
                                 std::pair{"after-inverted-name"sv, Precedes::AfterInvertedName},
                                 std::pair{"always"sv, Precedes::Always},
                                 std::pair{"never"sv, Precedes::Never}};
constexpr std::array nameForms{std::pair{"short"sv, NameForm::Short},
                               std::pair{"count"sv, NameForm::Count}};
constexpr std::array sortOrders{std::pair{"first"sv, SortOrder::First},
                                std::pair{"all"sv, SortOrder::All}};
constexpr std::array matches{std::pair{"all"sv, Match::All}, std::pair{"any"sv, Match::Any},
                             std::pair{"none"sv, Match::None}};
constexpr std::array positions{std::pair{"first"sv, PositionTest::First},
                               std::pair{"subsequent"sv, PositionTest::Subsequent},
                               std::pair{"ibid"sv, PositionTest::Ibid},
                               std::pair{"ibid-with-locator"sv, PositionTest::IbidWithLocator},
                               std::pair{"near-note"sv, PositionTest::NearNote}};

/// Calls `visit` with each word.
template <typename Visit>
void eachWord(std::string_view text, const Visit &visit)
{
    constexpr std::string_view spaces = " \t\r\n";
    while (true) {
        const std::size_t begin = text.find_first_not_of(spaces);
        if (begin == std::string_view::npos)
            return;
        const std::size_t end = std::min(text.find_first_of(spaces, begin), text.size());
        visit(text.substr(begin, end - begin));
        text.remove_prefix(end);
    }
}

/// How a condition's attributes are read: what each word of them stands for.
struct TestAttribute {
    std::string_view name;
    ConditionKind kind;
    int (*valueOf)(std::string_view word);
};

int variableIndex(std::string_view word)
{
    return static_cast<int>(variableOr(word));
}

constexpr std::array<TestAttribute, 7> testAttributes{
    {{"type", ConditionKind::Type,
      [](std::string_view word) {
          return static_cast<int>(itemTypeNamed(word).value_or(ItemType::None));
      }},
     {"variable", ConditionKind::Variable, variableIndex},
     {"is-numeric", ConditionKind::IsNumeric, variableIndex},
     {"is-uncertain-date", ConditionKind::IsUncertainDate, variableIndex},
     {"position", ConditionKind::Position,
      [](std::string_view word) {
          return static_cast<int>(enumerated(positions, word, PositionTest::First));
      }},
     {"locator", ConditionKind::Locator, locatorLabelIndex},
     {"disambiguate", ConditionKind::Disambiguate,
      [](std::string_view word) { return word == "true" ? 1 : 0; }}}};

LabelElement readLabel(const XmlNode &node)
{
    LabelElement label;
    label.variable = variableOr(node.attribute("variable").value_or(""));
    label.form = termForm(node);
    label.plural = chosen(node, "plural", plurals, Plural::Contextual);
    label.look = presentation(node);
    return label;
}

void readName(const XmlNode &node, NameElement &name)
{
    name.present = true;
    name.own = nameOptions(node, NameOptionsOf::Name);
    name.look = presentation(node);
    for (XmlNode child = node.firstChild(); child; child = child.next())
        if (child.name() == "name-part") {
            const bool family = child.attribute("name") == "family";
            (family ? name.family : name.given) = {presentation(child), true};
        }
}

} // namespace

std::optional<bool> optionalFlag(const XmlNode &node, std::string_view name)
{
    const auto value = node.attribute(name);
    return value ? std::optional(*value == "true") : std::nullopt;
}

static std::optional<int> numberIn(std::string_view value)
{
    int number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    return error == std::errc() ? std::optional(number) : std::nullopt;
}

std::optional<int> optionalNumber(const XmlNode &node, std::string_view name)
{
    const auto value = node.attribute(name);
    return value ? numberIn(*value) : std::nullopt;
}

Variable variableOr(std::string_view name)
{
    return variableNamed(name).value_or(Variable::Unknown);
}

namespace {

/// Whether the attribute is one of those that make « et al. » of names; it is then in `options`.
bool readEtAl(const XmlAttribute &attribute, NameOptions &options)
{
    const auto &[name, value] = attribute;
    if (name == "et-al-min")
        options.etAlMin = numberIn(value);
    else if (name == "et-al-use-first")
        options.etAlUseFirst = numberIn(value);
    else if (name == "et-al-subsequent-min")
        options.etAlSubsequentMin = numberIn(value);
    else if (name == "et-al-subsequent-use-first")
        options.etAlSubsequentUseFirst = numberIn(value);
    else if (name == "et-al-use-last")
        options.etAlUseLast = value == "true";
    else
        return false;
    return true;
}

void readNameOption(const XmlAttribute &attribute, bool onName, NameOptions &options)
{
    const auto &[name, value] = attribute;
    if (readEtAl(attribute, options))
        return;
    if (name == "and")
        options.conjunction = value == "symbol" ? And::Symbol : And::Text;
    else if (name == (onName ? "delimiter" : "name-delimiter"))
        options.delimiter = value;
    else if (name == "names-delimiter" && !onName)
        options.namesDelimiter = value;
    else if (name == "delimiter-precedes-et-al")
        options.precedesEtAl = enumerated(precedences, value, Precedes::Contextual);
    else if (name == "delimiter-precedes-last")
        options.precedesLast = enumerated(precedences, value, Precedes::Contextual);
    else if (name == (onName ? "form" : "name-form"))
        options.form = enumerated(nameForms, value, NameForm::Long);
    else if (name == "initialize")
        options.initialize = value == "true";
    else if (name == "initialize-with")
        options.initializeWith = value;
    else if (name == "name-as-sort-order")
        options.sortOrder = enumerated(sortOrders, value, SortOrder::None);
    else if (name == "sort-separator")
        options.sortSeparator = value;
}

} // namespace

NameOptions nameOptions(const XmlNode &node, NameOptionsOf where)
{
    NameOptions options;
    node.eachAttribute([&](const XmlAttribute &attribute) {
        readNameOption(attribute, where == NameOptionsOf::Name, options);
    });
    return options;
}

bool ElementReader::defineMacro(std::string_view name)
{
    return m_macros.emplace(name, static_cast<int>(m_macros.size())).second;
}

void ElementReader::fail(Cause cause, const XmlNode &node, std::string detail)
{
    if (!m_error)
        m_error = Error{cause, m_subject, {m_document.line(node), 0}, std::move(detail)};
}

int ElementReader::macroIndex(const XmlNode &node, std::string_view name)
{
    const auto found = m_macros.find(name);
    if (found == m_macros.end()) {
        fail(Cause::Invalid, node, "macro \"" + std::string(name) + "\" is not defined");
        return -1;
    }
    return found->second;
}

Elements ElementReader::children(const XmlNode &parent)
{
    constexpr int deepest = 200;
    Elements children;
    if (m_depth == deepest) {
        fail(Cause::LimitExceeded, parent, "elements deeper than " + std::to_string(deepest));
        return children;
    }
    ++m_depth;
    children.reserve(parent.childCount());
    for (XmlNode child = parent.firstChild(); child; child = child.next())
        if (!read(child, children.emplace_back()))
            children.pop_back();
    --m_depth;
    return children;
}

bool ElementReader::read(const XmlNode &node, Element &element)
{
    const std::string_view name = node.name();
    element.look = presentation(node);
    if (name == "text")
        element.kind = text(node);
    else if (name == "number")
        element.kind = NumberElement{variableOr(node.attribute("variable").value_or("")),
                                     chosen(node, "form", numberForms, NumberForm::Numeric)};
    else if (name == "label")
        element.kind = readLabel(node);
    else if (name == "date")
        element.kind = date(node);
    else if (name == "names")
        element.kind = std::make_shared<NamesElement>(names(node));
    else if (name == "group")
        element.kind = GroupElement{affixAttribute(node, "delimiter"), children(node)};
    else if (name == "choose")
        element.kind = choose(node);
    else {
        fail(Cause::Unsupported, node, "element cs:" + std::string(name) + " is not known here");
        return false;
    }
    return true;
}

TextElement ElementReader::text(const XmlNode &node)
{
    using Source = TextElement::Source;
    TextElement text;
    std::optional<std::string_view> macro;
    std::optional<std::string_view> variable;
    std::optional<std::string_view> term;
    std::string_view value;
    node.eachAttribute([&](const XmlAttribute &attribute) {
        if (attribute.name == "macro")
            macro = attribute.value;
        else if (attribute.name == "variable")
            variable = attribute.value;
        else if (attribute.name == "term")
            term = attribute.value;
        else if (attribute.name == "value")
            value = attribute.value;
        else if (attribute.name == "form")
            text.form = termFormNamed(attribute.value);
        else if (attribute.name == "plural")
            text.plural = attribute.value == "true";
    });
    if (macro) {
        text.source = Source::Macro;
        text.macro = macroIndex(node, *macro);
    } else if (variable) {
        text.source = Source::Variable;
        text.variable = variableOr(*variable);
        m_usesYearSuffix |= text.variable == Variable::YearSuffix;
    } else if (term) {
        text.source = Source::Term;
        text.text = currentTermName(*term);
    } else {
        text.text = unescaped(std::string(value));
    }
    return text;
}

DateElement ElementReader::date(const XmlNode &node)
{
    DateElement date;
    date.variable = variableOr(node.attribute("variable").value_or(""));
    if (const auto form = node.attribute("form"))
        date.localizedText = *form == "text";
    const std::string_view shown = node.attribute("date-parts").value_or("");
    date.showMonth = shown != "year";
    date.showDay = shown != "year" && shown != "year-month";
    date.parts = dateParts(node);
    date.delimiter = textAttribute(node, "delimiter");
    return date;
}

NamesElement ElementReader::names(const XmlNode &node)
{
    NamesElement names;
    eachWord(node.attribute("variable").value_or(""),
             [&](std::string_view variable) { names.variables.push_back(variableOr(variable)); });
    names.delimiter = optionalText(node, "delimiter");
    for (XmlNode child = node.firstChild(); child; child = child.next()) {
        if (child.name() == "name") {
            readName(child, names.name);
            names.labelFirst = names.label.has_value();
        } else if (child.name() == "et-al") {
            names.etAl = {std::string(child.attribute("term").value_or("et-al")), textStyle(child),
                          true};
        } else if (child.name() == "label") {
            names.label = readLabel(child);
        } else if (child.name() == "substitute") {
            names.substitute = children(child);
        } else {
            fail(Cause::Unsupported, child,
                 "element cs:" + std::string(child.name()) + " is not known in cs:names");
        }
    }
    return names;
}

ChooseElement ElementReader::choose(const XmlNode &node)
{
    ChooseElement choose;
    for (XmlNode child = node.firstChild(); child; child = child.next())
        choose.branches.push_back(branch(child));
    return choose;
}

Branch ElementReader::branch(const XmlNode &node)
{
    Branch branch;
    branch.match = chosen(node, "match", matches, Match::Default);
    if (node.name() != "else")
        readTests(node, branch);
    branch.children = children(node);
    return branch;
}

void ElementReader::readTests(const XmlNode &node, Branch &branch)
{
    node.eachAttribute([&](const XmlAttribute &attribute) {
        const auto *known = std::ranges::find(testAttributes, attribute.name, &TestAttribute::name);
        if (known == testAttributes.end())
            return;
        eachWord(attribute.value, [&](std::string_view word) {
            branch.tests.push_back({known->kind, known->valueOf(word)});
        });
    });
    if (branch.tests.empty())
        fail(Cause::Unsupported, node, "a condition without a test that is known");
}

} // namespace lutrin::citation
