// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/style/elementreader.h"

#include "citation/item/locator.h"
#include "citation/style/attributes.h"

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

template <typename Enum, typename Table>
std::optional<Enum> option(const XmlNode &node, std::string_view name, const Table &table,
                           Enum plain)
{
    const auto value = node.attribute(name);
    return value ? std::optional(enumerated(table, *value, plain)) : std::nullopt;
}

std::vector<std::string_view> words(std::string_view text)
{
    constexpr std::string_view spaces = " \t\r\n";
    std::vector<std::string_view> result;
    while (true) {
        const std::size_t begin = text.find_first_not_of(spaces);
        if (begin == std::string_view::npos)
            return result;
        const std::size_t end = std::min(text.find_first_of(spaces, begin), text.size());
        result.push_back(text.substr(begin, end - begin));
        text.remove_prefix(end);
    }
}

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

std::optional<int> optionalNumber(const XmlNode &node, std::string_view name)
{
    const auto value = node.attribute(name);
    int number = 0;
    if (!value)
        return std::nullopt;
    const auto [end, error] = std::from_chars(value->data(), value->data() + value->size(), number);
    return error == std::errc() ? std::optional(number) : std::nullopt;
}

Variable variableOr(std::string_view name)
{
    return variableNamed(name).value_or(Variable::Unknown);
}

NameOptions nameOptions(const XmlNode &node, NameOptionsOf where)
{
    const bool onName = where == NameOptionsOf::Name;
    NameOptions options;
    if (const auto value = node.attribute("and"))
        options.conjunction = *value == "symbol" ? And::Symbol : And::Text;
    options.delimiter = optionalText(node, onName ? "delimiter" : "name-delimiter");
    if (!onName)
        options.namesDelimiter = optionalText(node, "names-delimiter");
    options.precedesEtAl =
        option(node, "delimiter-precedes-et-al", precedences, Precedes::Contextual);
    options.precedesLast =
        option(node, "delimiter-precedes-last", precedences, Precedes::Contextual);
    options.etAlMin = optionalNumber(node, "et-al-min");
    options.etAlUseFirst = optionalNumber(node, "et-al-use-first");
    options.etAlSubsequentMin = optionalNumber(node, "et-al-subsequent-min");
    options.etAlSubsequentUseFirst = optionalNumber(node, "et-al-subsequent-use-first");
    options.etAlUseLast = optionalFlag(node, "et-al-use-last");
    options.form = option(node, onName ? "form" : "name-form", nameForms, NameForm::Long);
    options.initialize = optionalFlag(node, "initialize");
    options.initializeWith = optionalText(node, "initialize-with");
    options.sortOrder = option(node, "name-as-sort-order", sortOrders, SortOrder::None);
    options.sortSeparator = optionalText(node, "sort-separator");
    return options;
}

bool ElementReader::defineMacro(std::string_view name)
{
    return m_macros.emplace(name, static_cast<int>(m_macros.size())).second;
}

void ElementReader::fail(Cause cause, const XmlNode &node, std::string detail)
{
    if (!m_error)
        m_error = Error{cause, m_subject, {node.line(), 0}, std::move(detail)};
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
    Elements children;
    children.reserve(parent.childCount());
    for (XmlNode child = parent.firstChild(); child; child = child.next())
        if (auto read = element(child))
            children.push_back(std::move(*read));
    return children;
}

std::optional<Element> ElementReader::element(const XmlNode &node)
{
    const std::string_view name = node.name();
    Element element{TextElement{}, presentation(node)};
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
        return std::nullopt;
    }
    return element;
}

TextElement ElementReader::text(const XmlNode &node)
{
    using Source = TextElement::Source;
    TextElement text;
    text.form = termForm(node);
    text.plural = flag(node, "plural");
    if (const auto macro = node.attribute("macro")) {
        text.source = Source::Macro;
        text.macro = macroIndex(node, *macro);
    } else if (const auto variable = node.attribute("variable")) {
        text.source = Source::Variable;
        text.variable = variableOr(*variable);
        m_usesYearSuffix |= text.variable == Variable::YearSuffix;
    } else if (const auto term = node.attribute("term")) {
        text.source = Source::Term;
        text.text = *term == "sub verbo" ? std::string_view("sub-verbo")
                                         : *term; // its name before CSL 1.0.2
    } else {
        text.text = unescaped(textAttribute(node, "value"));
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
    for (const std::string_view variable : words(node.attribute("variable").value_or("")))
        names.variables.push_back(variableOr(variable));
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
    const auto add = [&](const char *attribute, ConditionKind kind, auto valueOf) {
        for (const std::string_view word : words(node.attribute(attribute).value_or("")))
            branch.tests.push_back({kind, static_cast<int>(valueOf(word))});
    };
    const auto type = [](std::string_view word) {
        return static_cast<int>(itemTypeNamed(word).value_or(ItemType::None));
    };
    add("type", ConditionKind::Type, type);
    add("variable", ConditionKind::Variable, variableOr);
    add("is-numeric", ConditionKind::IsNumeric, variableOr);
    add("is-uncertain-date", ConditionKind::IsUncertainDate, variableOr);
    add("position", ConditionKind::Position,
        [](std::string_view word) { return enumerated(positions, word, PositionTest::First); });
    add("locator", ConditionKind::Locator, locatorLabelIndex);
    if (const auto disambiguate = node.attribute("disambiguate"))
        branch.tests.push_back({ConditionKind::Disambiguate, *disambiguate == "true" ? 1 : 0});
    if (branch.tests.empty())
        fail(Cause::Unsupported, node, "a condition without a test that is known");
}

} // namespace lutrin::citation
