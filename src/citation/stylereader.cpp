// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/stylereader.h"

#include "citation/attributes.h"
#include "citation/localereader.h"
#include "citation/locator.h"
#include "citation/macrocheck.h"
#include "citation/styletraits.h"

#include <charconv>
#include <unordered_map>

namespace lutrin::citation {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view cslNamespace = "http://purl.org/net/xbiblio/csl";

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
constexpr std::array collapses{std::pair{"citation-number"sv, Collapse::CitationNumber},
                               std::pair{"year"sv, Collapse::Year},
                               std::pair{"year-suffix"sv, Collapse::YearSuffix},
                               std::pair{"year-suffix-ranged"sv, Collapse::YearSuffixRanged}};
constexpr std::array givenNameRules{
    std::pair{"all-names"sv, GivenNameRule::AllNames},
    std::pair{"all-names-with-initials"sv, GivenNameRule::AllNamesWithInitials},
    std::pair{"primary-name"sv, GivenNameRule::PrimaryName},
    std::pair{"primary-name-with-initials"sv, GivenNameRule::PrimaryNameWithInitials}};
constexpr std::array pageRanges{std::pair{"expanded"sv, PageRangeFormat::Expanded},
                                std::pair{"minimal"sv, PageRangeFormat::Minimal},
                                std::pair{"minimal-two"sv, PageRangeFormat::MinimalTwo},
                                std::pair{"chicago"sv, PageRangeFormat::Chicago15},
                                std::pair{"chicago-15"sv, PageRangeFormat::Chicago15},
                                std::pair{"chicago-16"sv, PageRangeFormat::Chicago16}};
constexpr std::array demotions{std::pair{"never"sv, DemoteParticle::Never},
                               std::pair{"sort-only"sv, DemoteParticle::SortOnly}};
constexpr std::array substituteRules{std::pair{"complete-each"sv, SubstituteRule::CompleteEach},
                                     std::pair{"partial-each"sv, SubstituteRule::PartialEach},
                                     std::pair{"partial-first"sv, SubstituteRule::PartialFirst}};

template <typename Table, typename Enum>
Enum chosen(const XmlNode &node, const char *name, const Table &table, Enum otherwise)
{
    const auto value = node.attribute(name);
    return value ? enumerated(table, *value, otherwise) : otherwise;
}

template <typename Enum, typename Table>
std::optional<Enum> option(const XmlNode &node, const char *name, const Table &table, Enum plain)
{
    const auto value = node.attribute(name);
    return value ? std::optional(enumerated(table, *value, plain)) : std::nullopt;
}

std::optional<bool> optionalFlag(const XmlNode &node, const char *name)
{
    const auto value = node.attribute(name);
    return value ? std::optional(*value == "true") : std::nullopt;
}

std::optional<int> optionalNumber(const XmlNode &node, const char *name)
{
    const auto value = node.attribute(name);
    int number = 0;
    if (!value)
        return std::nullopt;
    const auto [end, error] = std::from_chars(value->data(), value->data() + value->size(), number);
    return error == std::errc() ? std::optional(number) : std::nullopt;
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

Variable variableOr(std::string_view name)
{
    return variableNamed(name).value_or(Variable::Unknown);
}

/// Reads one style file. The first thing wrong is kept; what follows it is not trusted.
class StyleReader {
public:
    explicit StyleReader(std::string subject) : m_subject(std::move(subject)) {}

    Result<Style> read(const XmlNode &root);

private:
    void fail(Cause cause, const XmlNode &node, std::string detail);
    void readInfo(const XmlNode &node);
    void readParts(const XmlNode &root);
    void readMacros(const XmlNode &root);
    void readOptions(const XmlNode &root);
    void readCitation(const XmlNode &node, const NameOptions &outer);
    void readBibliography(const XmlNode &node, const NameOptions &outer);
    std::vector<SortKey> readSort(const XmlNode &node);
    Layout readLayout(const XmlNode &parent);

    Elements readChildren(const XmlNode &parent);
    std::optional<Element> readElement(const XmlNode &node);
    TextElement readText(const XmlNode &node);
    LabelElement readLabel(const XmlNode &node);
    DateElement readDate(const XmlNode &node);
    NamesElement readNames(const XmlNode &node);
    void readName(const XmlNode &node, NameElement &name);
    ChooseElement readChoose(const XmlNode &node);
    Branch readBranch(const XmlNode &node);
    void readTests(const XmlNode &node, Branch &branch);
    int macroIndex(const XmlNode &node, const std::string &name);

    NameOptions nameOptions(const XmlNode &node, bool onName);
    void resolveNames(Elements &elements, Area area, const NameOptions &outer);

    std::string m_subject;
    std::optional<Error> m_error;
    Style m_style;
    std::unordered_map<std::string, int> m_macros;
};

void StyleReader::fail(Cause cause, const XmlNode &node, std::string detail)
{
    if (!m_error)
        m_error = Error{cause, m_subject, {node.line(), 0}, std::move(detail)};
}

Result<Style> StyleReader::read(const XmlNode &root)
{
    if (root.name() != "style" || root.space() != cslNamespace)
        return failure({Cause::Foreign, m_subject, {root.line(), 0}, "not a CSL style"});
    const std::string version = textAttribute(root, "version");
    if (!version.starts_with("1."))
        return failure({Cause::Foreign, m_subject, {root.line(), 0}, "not a style of CSL 1.0"});
    readOptions(root);
    if (const XmlNode info = root.child("info"))
        readInfo(info);
    if (m_style.info.parent.empty())
        readParts(root);
    if (!m_error)
        m_error = macroError(m_style, m_subject);
    if (m_error)
        return failure(*m_error);
    return std::move(m_style);
}

void StyleReader::readInfo(const XmlNode &node)
{
    for (XmlNode child = node.firstChild(); child; child = child.next()) {
        if (child.name() == "title")
            m_style.info.title = child.text();
        else if (child.name() == "id")
            m_style.id = child.text();
        else if (child.name() == "link" && textAttribute(child, "rel") == "independent-parent") {
            const std::string target = textAttribute(child, "href");
            m_style.info.parent = target.substr(target.rfind('/') + 1);
        }
    }
}

void StyleReader::readOptions(const XmlNode &root)
{
    m_style.info.locale = textAttribute(root, "default-locale");
    m_style.info.noteStyle = textAttribute(root, "class") == "note";
    m_style.initializeWithHyphen = flag(root, "initialize-with-hyphen", true);
    m_style.pageRange = chosen(root, "page-range-format", pageRanges, PageRangeFormat::None);
    m_style.demoteParticle =
        chosen(root, "demote-non-dropping-particle", demotions, DemoteParticle::DisplayAndSort);
}

void StyleReader::readParts(const XmlNode &root)
{
    const NameOptions outer = nameOptions(root, false);
    readMacros(root);
    for (XmlNode child = root.firstChild(); child; child = child.next()) {
        if (child.name() == "locale")
            m_style.locales.push_back(std::make_shared<LocaleLayer>(readLocale(child)));
        else if (child.name() == "citation")
            readCitation(child, outer);
        else if (child.name() == "bibliography")
            readBibliography(child, outer);
    }
    if (!root.child("citation"))
        fail(Cause::Invalid, root, "a style needs a cs:citation");
}

void StyleReader::readMacros(const XmlNode &root)
{
    for (XmlNode child = root.firstChild(); child; child = child.next()) {
        if (child.name() != "macro")
            continue;
        const std::string name = textAttribute(child, "name");
        if (!m_macros.emplace(name, static_cast<int>(m_style.macros.size())).second)
            fail(Cause::Invalid, child, "macro \"" + name + "\" is defined twice");
        m_style.macros.push_back({name, {}, child.line()});
    }
    std::size_t index = 0;
    for (XmlNode child = root.firstChild(); child; child = child.next())
        if (child.name() == "macro")
            m_style.macros[index++].children = readChildren(child);
}

void StyleReader::readCitation(const XmlNode &node, const NameOptions &outer)
{
    Citation &citation = m_style.citation;
    citation.layout = readLayout(node);
    citation.sort = readSort(node);
    citation.addNames = flag(node, "disambiguate-add-names");
    citation.addGivenNames = flag(node, "disambiguate-add-givenname");
    citation.addYearSuffix = flag(node, "disambiguate-add-year-suffix");
    citation.givenNameRule =
        chosen(node, "givenname-disambiguation-rule", givenNameRules, GivenNameRule::ByCite);
    citation.collapse = chosen(node, "collapse", collapses, Collapse::None);
    citation.groupDelimiter = node.attribute("cite-group-delimiter");
    citation.yearSuffixDelimiter = node.attribute("year-suffix-delimiter");
    citation.afterCollapseDelimiter = node.attribute("after-collapse-delimiter");
    citation.nearNoteDistance = optionalNumber(node, "near-note-distance").value_or(5);
    NameOptions options = nameOptions(node, false);
    options.inherit(outer);
    resolveNames(citation.layout.children, Area::Citation, options);
    for (Macro &macro : m_style.macros)
        resolveNames(macro.children, Area::Citation, options);
}

void StyleReader::readBibliography(const XmlNode &node, const NameOptions &outer)
{
    Bibliography bibliography;
    bibliography.layout = readLayout(node);
    bibliography.sort = readSort(node);
    if (const auto substitute = node.attribute("subsequent-author-substitute"))
        bibliography.subsequentAuthorSubstitute = unescaped(*substitute);
    bibliography.substituteRule = chosen(node, "subsequent-author-substitute-rule", substituteRules,
                                         SubstituteRule::CompleteAll);
    bibliography.hangingIndent = flag(node, "hanging-indent");
    bibliography.secondFieldAlign = node.attribute("second-field-align").has_value();
    bibliography.lineSpacing = optionalNumber(node, "line-spacing").value_or(1);
    bibliography.entrySpacing = optionalNumber(node, "entry-spacing").value_or(1);
    NameOptions options = nameOptions(node, false);
    options.inherit(outer);
    resolveNames(bibliography.layout.children, Area::Bibliography, options);
    for (Macro &macro : m_style.macros)
        resolveNames(macro.children, Area::Bibliography, options);
    m_style.bibliography = std::move(bibliography);
    m_style.info.hasBibliography = true;
}

std::vector<SortKey> StyleReader::readSort(const XmlNode &node)
{
    std::vector<SortKey> keys;
    const XmlNode sort = node.child("sort");
    for (XmlNode child = sort ? sort.firstChild() : XmlNode(); child; child = child.next()) {
        if (child.name() != "key")
            continue;
        SortKey key;
        if (const auto macro = child.attribute("macro"))
            key.macro = macroIndex(child, *macro);
        else
            key.variable = variableOr(textAttribute(child, "variable"));
        key.descending = textAttribute(child, "sort") == "descending";
        key.byNumber = key.variable == Variable::CitationNumber;
        if (key.macro >= 0) {
            const Elements &called = m_style.macros[static_cast<std::size_t>(key.macro)].children;
            key.dated = holdsDate(called);
            key.byNumber = rendersNumber(m_style, called);
        }
        key.names.etAlMin = optionalNumber(child, "names-min");
        key.names.etAlUseFirst = optionalNumber(child, "names-use-first");
        key.names.etAlUseLast = optionalFlag(child, "names-use-last");
        keys.push_back(std::move(key));
    }
    return keys;
}

/// The layout for every language. Layouts with a `locale` attribute are an extension that is left
/// out: the general one stands for them.
Layout StyleReader::readLayout(const XmlNode &parent)
{
    Layout layout;
    for (XmlNode child = parent.firstChild(); child; child = child.next()) {
        if (child.name() != "layout" || child.attribute("locale"))
            continue;
        layout.children = readChildren(child);
        layout.look = presentation(child);
        layout.delimiter = textAttribute(child, "delimiter");
        return layout;
    }
    fail(Cause::Invalid, parent, "cs:layout is missing");
    return layout;
}

Elements StyleReader::readChildren(const XmlNode &parent)
{
    Elements children;
    for (XmlNode child = parent.firstChild(); child; child = child.next())
        if (auto element = readElement(child))
            children.push_back(std::move(*element));
    return children;
}

std::optional<Element> StyleReader::readElement(const XmlNode &node)
{
    const std::string_view name = node.name();
    Element element{TextElement{}, presentation(node)};
    if (name == "text")
        element.kind = readText(node);
    else if (name == "number")
        element.kind = NumberElement{variableOr(textAttribute(node, "variable")),
                                     chosen(node, "form", numberForms, NumberForm::Numeric)};
    else if (name == "label")
        element.kind = readLabel(node);
    else if (name == "date")
        element.kind = readDate(node);
    else if (name == "names")
        element.kind = readNames(node);
    else if (name == "group")
        element.kind = GroupElement{affixAttribute(node, "delimiter"), readChildren(node)};
    else if (name == "choose")
        element.kind = readChoose(node);
    else {
        fail(Cause::Unsupported, node, "element cs:" + std::string(name) + " is not known here");
        return std::nullopt;
    }
    return element;
}

TextElement StyleReader::readText(const XmlNode &node)
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
        m_style.usesYearSuffix |= text.variable == Variable::YearSuffix;
    } else if (const auto term = node.attribute("term")) {
        text.source = Source::Term;
        text.text = *term == "sub verbo" ? "sub-verbo" : *term; // its name before CSL 1.0.2
    } else {
        text.text = unescaped(textAttribute(node, "value"));
    }
    return text;
}

LabelElement StyleReader::readLabel(const XmlNode &node)
{
    LabelElement label;
    label.variable = variableOr(textAttribute(node, "variable"));
    label.form = termForm(node);
    label.plural = chosen(node, "plural", plurals, Plural::Contextual);
    label.look = presentation(node);
    return label;
}

DateElement StyleReader::readDate(const XmlNode &node)
{
    DateElement date;
    date.variable = variableOr(textAttribute(node, "variable"));
    if (const auto form = node.attribute("form"))
        date.localizedText = *form == "text";
    const std::string shown = textAttribute(node, "date-parts");
    date.showMonth = shown != "year";
    date.showDay = shown != "year" && shown != "year-month";
    date.parts = dateParts(node);
    date.delimiter = textAttribute(node, "delimiter");
    return date;
}

NamesElement StyleReader::readNames(const XmlNode &node)
{
    NamesElement names;
    const std::string variables = textAttribute(node, "variable");
    for (const std::string_view variable : words(variables))
        names.variables.push_back(variableOr(variable));
    names.delimiter = node.attribute("delimiter");
    for (XmlNode child = node.firstChild(); child; child = child.next()) {
        if (child.name() == "name") {
            readName(child, names.name);
            names.labelFirst = names.label.has_value();
        } else if (child.name() == "et-al") {
            names.etAl = {child.attribute("term").value_or("et-al"), textStyle(child), true};
        } else if (child.name() == "label") {
            names.label = readLabel(child);
        } else if (child.name() == "substitute") {
            names.substitute = readChildren(child);
        } else {
            fail(Cause::Unsupported, child,
                 "element cs:" + std::string(child.name()) + " is not known in cs:names");
        }
    }
    return names;
}

void StyleReader::readName(const XmlNode &node, NameElement &name)
{
    name.present = true;
    name.own = nameOptions(node, true);
    name.look = presentation(node);
    for (XmlNode child = node.firstChild(); child; child = child.next())
        if (child.name() == "name-part") {
            const bool family = textAttribute(child, "name") == "family";
            (family ? name.family : name.given) = {presentation(child), true};
        }
}

ChooseElement StyleReader::readChoose(const XmlNode &node)
{
    ChooseElement choose;
    for (XmlNode child = node.firstChild(); child; child = child.next())
        choose.branches.push_back(readBranch(child));
    return choose;
}

Branch StyleReader::readBranch(const XmlNode &node)
{
    Branch branch;
    branch.match = chosen(node, "match", matches, Match::Default);
    if (node.name() != "else")
        readTests(node, branch);
    branch.children = readChildren(node);
    return branch;
}

void StyleReader::readTests(const XmlNode &node, Branch &branch)
{
    const auto add = [&](const char *attribute, ConditionKind kind, auto valueOf) {
        const std::string list = textAttribute(node, attribute);
        for (const std::string_view word : words(list))
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

int StyleReader::macroIndex(const XmlNode &node, const std::string &name)
{
    const auto found = m_macros.find(name);
    if (found == m_macros.end()) {
        fail(Cause::Invalid, node, "macro \"" + name + "\" is not defined");
        return -1;
    }
    return found->second;
}

/// `onName`: on cs:name the attributes have shorter names than where they are handed down from.
NameOptions StyleReader::nameOptions(const XmlNode &node, bool onName)
{
    NameOptions options;
    if (const auto value = node.attribute("and"))
        options.conjunction = *value == "symbol" ? And::Symbol : And::Text;
    options.delimiter = node.attribute(onName ? "delimiter" : "name-delimiter");
    if (!onName)
        options.namesDelimiter = node.attribute("names-delimiter");
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
    options.initializeWith = node.attribute("initialize-with");
    options.sortOrder = option(node, "name-as-sort-order", sortOrders, SortOrder::None);
    options.sortSeparator = node.attribute("sort-separator");
    return options;
}

void StyleReader::resolveNames(Elements &elements, Area area, const NameOptions &outer)
{
    for (Element &element : elements) {
        if (auto *names = std::get_if<NamesElement>(&element.kind)) {
            NameOptions &options = names->options[static_cast<std::size_t>(area)];
            options = names->name.own;
            options.inherit(outer);
            resolveNames(names->substitute, area, outer);
        } else if (auto *group = std::get_if<GroupElement>(&element.kind)) {
            resolveNames(group->children, area, outer);
        } else if (auto *choose = std::get_if<ChooseElement>(&element.kind)) {
            for (Branch &branch : choose->branches)
                resolveNames(branch.children, area, outer);
        }
    }
}

} // namespace

Result<Style> readStyle(std::string_view text, const std::string &subject)
{
    const auto document = XmlDocument::parse(text, subject);
    if (!document)
        return failure(document.error());
    return StyleReader(subject).read(document->root());
}

} // namespace lutrin::citation
