// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/style/elementreader.h"

#include "citation/item/locator.h"
#include "citation/style/attributes.h"
#include "citation/style/nameattributes.h"

#include <algorithm>
#include <vector>

namespace lutrin::citation {
namespace {

using namespace std::string_view_literals;

constexpr std::array numberForms{std::pair{"ordinal"sv, NumberForm::Ordinal},
                                 std::pair{"long-ordinal"sv, NumberForm::LongOrdinal},
                                 std::pair{"roman"sv, NumberForm::Roman}};
constexpr std::array plurals{std::pair{"always"sv, Plural::Always},
                             std::pair{"never"sv, Plural::Never}};
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

/// CSL 1.0.1 knows a locator of two words, « sub verbo ».
std::string inOneWord(std::string_view labels)
{
    std::string words(labels);
    if (const std::size_t at = words.find("sub verbo"); at != std::string::npos)
        words[at + 3] = '-';
    return words;
}

/// Each of these goes through the attributes once: there are few, and hundreds of elements.
LabelElement readLabel(const XmlNode &node, Presentation &look)
{
    LabelElement label;
    label.variable = Variable::Unknown;
    node.eachAttribute([&](const XmlAttribute &attribute) {
        const auto &[name, value] = attribute;
        if (name == "variable")
            label.variable = variableOr(value);
        else if (name == "form")
            label.form = termFormNamed(value);
        else if (name == "plural")
            label.plural = enumerated(plurals, value, Plural::Contextual);
        else
            (void)readLook(attribute, look);
    });
    return label;
}

NumberElement readNumber(const XmlNode &node, Presentation &look)
{
    NumberElement number{Variable::Unknown, NumberForm::Numeric};
    node.eachAttribute([&](const XmlAttribute &attribute) {
        const auto &[name, value] = attribute;
        if (name == "variable")
            number.variable = variableOr(value);
        else if (name == "form")
            number.form = enumerated(numberForms, value, NumberForm::Numeric);
        else
            (void)readLook(attribute, look);
    });
    return number;
}

DateElement readDate(const XmlNode &node, Presentation &look)
{
    DateElement date;
    date.variable = Variable::Unknown;
    node.eachAttribute([&](const XmlAttribute &attribute) {
        const auto &[name, value] = attribute;
        if (name == "variable")
            date.variable = variableOr(value);
        else if (name == "form")
            date.localizedText = value == "text";
        else if (name == "date-parts") {
            date.showMonth = value != "year";
            date.showDay = date.showMonth && value != "year-month";
        } else if (name == "delimiter")
            date.delimiter = value;
        else
            (void)readLook(attribute, look);
    });
    date.parts = dateParts(node);
    return date;
}

std::string readDelimiter(const XmlNode &node, Presentation &look)
{
    std::string delimiter;
    node.eachAttribute([&](const XmlAttribute &attribute) {
        if (attribute.name == "delimiter")
            delimiter = affix(attribute.value);
        else
            (void)readLook(attribute, look);
    });
    return delimiter;
}

} // namespace

std::optional<bool> optionalFlag(const XmlNode &node, std::string_view name)
{
    const auto value = node.attribute(name);
    return value ? std::optional(*value == "true") : std::nullopt;
}

Variable variableOr(std::string_view name)
{
    return variableNamed(name).value_or(Variable::Unknown);
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
    const XmlName name = node.name();
    Presentation &look = element.look;
    if (name == "text")
        element.kind = text(node, look);
    else if (name == "number")
        element.kind = readNumber(node, look);
    else if (name == "label")
        element.kind = readLabel(node, look);
    else if (name == "date")
        element.kind = readDate(node, look);
    else if (name == "names")
        element.kind = names(node, look);
    else if (name == "group") {
        std::string delimiter = readDelimiter(node, look);
        element.kind = GroupElement{std::move(delimiter), children(node)};
    } else if (name == "choose")
        element.kind = choose(node);
    else {
        fail(Cause::Unsupported, node,
             "element cs:" + std::string(std::string_view(name)) + " is not known here");
        return false;
    }
    return true;
}

TextElement ElementReader::text(const XmlNode &node, Presentation &look)
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
        else
            (void)readLook(attribute, look);
    });
    if (macro) {
        text.source = Source::Macro;
        text.macro = macroIndex(node, *macro);
    } else if (variable) {
        text.source = Source::Variable;
        text.variable = variableOr(*variable);
        m_usesYearSuffix |=
            text.variable == Variable::YearSuffix || text.variable == Variable::CitationLabel;
    } else if (term) {
        text.source = Source::Term;
        text.text = currentTermName(*term);
    } else {
        text.text = unescaped(std::string(value));
    }
    return text;
}

std::shared_ptr<NamesElement> ElementReader::names(const XmlNode &node, Presentation &look)
{
    auto made = m_names.emplace_back(std::make_shared<NamesElement>());
    NamesElement &names = *made;
    node.eachAttribute([&](const XmlAttribute &attribute) {
        if (attribute.name == "variable")
            eachWord(attribute.value, [&](std::string_view variable) {
                names.variables.push_back(variableOr(variable));
            });
        else if (attribute.name == "delimiter")
            names.delimiter = attribute.value;
        else
            (void)readLook(attribute, look);
    });
    for (XmlNode child = node.firstChild(); child; child = child.next()) {
        if (child.name() == "name") {
            readName(child, names.name);
            names.labelFirst = names.label.has_value();
        } else if (child.name() == "et-al") {
            names.etAl = {std::string(child.attribute("term").value_or("et-al")), textStyle(child),
                          true};
        } else if (child.name() == "label") {
            Presentation ofLabel;
            names.label = readLabel(child, ofLabel);
            names.label->look = std::move(ofLabel);
        } else if (child.name() == "substitute") {
            names.substitute = children(child);
        } else {
            fail(Cause::Unsupported, child,
                 "element cs:" + std::string(std::string_view(child.name())) +
                     " is not known in cs:names");
        }
    }
    return made;
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
    if (node.name() != "else")
        readTests(node, branch);
    branch.children = children(node);
    return branch;
}

void ElementReader::readTests(const XmlNode &node, Branch &branch)
{
    node.eachAttribute([&](const XmlAttribute &attribute) {
        if (attribute.name == "match")
            branch.match = enumerated(matches, attribute.value, Match::Default);
        const std::string_view name = attribute.name;
        const auto *known = std::ranges::find(testAttributes, name, &TestAttribute::name);
        if (known == testAttributes.end())
            return;
        eachWord(inOneWord(attribute.value), [&](std::string_view word) {
            branch.tests.push_back({known->kind, known->valueOf(word)});
        });
    });
    if (branch.tests.empty())
        fail(Cause::Unsupported, node, "a condition without a test that is known");
}

} // namespace lutrin::citation
