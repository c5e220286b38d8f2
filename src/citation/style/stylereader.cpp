// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/style/stylereader.h"

#include "citation/style/attributes.h"
#include "citation/style/elementreader.h"
#include "citation/style/localereader.h"
#include "citation/style/macrocheck.h"
#include "citation/style/nameattributes.h"
#include "citation/style/styletraits.h"

namespace lutrin::citation {
namespace {

using namespace std::string_view_literals;

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

/// Reads one style file. The first thing wrong is kept; what follows it is not trusted.
class StyleReader {
public:
    StyleReader(const XmlDocument &document, const std::string &subject)
        : m_document(document), m_subject(subject), m_elements(document, subject)
    {
    }

    Result<Style> read();

private:
    void readInfo(const XmlNode &node);
    void readParts(const XmlNode &root);
    void readMacros(const XmlNode &root);
    void readOptions(const XmlNode &root);
    void readCitation(const XmlNode &node);
    void readBibliography(const XmlNode &node);
    std::vector<SortKey> readSort(const XmlNode &node);
    Layout readLayout(const XmlNode &parent);

    void resolveNames(const XmlNode &node, Area area, const NameOptions &outer);

    const XmlDocument &m_document;
    std::string m_subject;
    ElementReader m_elements;
    std::vector<XmlNode> m_macros;
    Style m_style;
};

Result<Style> StyleReader::read()
{
    const XmlNode root = m_document.root();
    if (root.name() != "style" || root.space() != cslNamespace)
        return failure({Cause::Foreign, m_subject, {m_document.line(root), 0}, "not a CSL style"});
    const std::string version = textAttribute(root, "version");
    if (!version.starts_with("1."))
        return failure(
            {Cause::Foreign, m_subject, {m_document.line(root), 0}, "not a style of CSL 1.0"});
    readOptions(root);
    if (const XmlNode info = root.child("info"))
        readInfo(info);
    if (m_style.info.parent.empty())
        readParts(root);
    if (m_elements.error())
        return failure(*m_elements.error());
    if (auto fault = macroFault(m_style))
        return failure({fault->cause,
                        m_subject,
                        {m_document.line(m_macros[fault->macro]), 0},
                        std::move(fault->detail)});
    m_style.usesYearSuffix = m_elements.usesYearSuffix();
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
    readMacros(root);
    for (XmlNode child = root.firstChild(); child; child = child.next()) {
        if (child.name() == "locale")
            m_style.locales.push_back(std::make_shared<LocaleLayer>(readLocale(m_document, child)));
        else if (child.name() == "citation")
            readCitation(child);
        else if (child.name() == "bibliography")
            readBibliography(child);
    }
    const NameOptions outer = nameOptions(root, NameOptionsOf::Outer);
    for (XmlNode child = root.firstChild(); child; child = child.next())
        if (child.name() == "citation")
            resolveNames(child, Area::Citation, outer);
        else if (child.name() == "bibliography")
            resolveNames(child, Area::Bibliography, outer);
    if (!root.child("citation"))
        m_elements.fail(Cause::Invalid, root, "a style needs a cs:citation");
}

void StyleReader::readMacros(const XmlNode &root)
{
    for (XmlNode child = root.firstChild(); child; child = child.next()) {
        if (child.name() != "macro")
            continue;
        const std::string_view name = child.attribute("name").value_or("");
        m_style.macros.push_back({std::string(name), {}});
        m_macros.push_back(child);
        if (!m_elements.defineMacro(name))
            m_elements.fail(Cause::Invalid, child,
                            "macro \"" + std::string(name) + "\" is defined twice");
    }
    for (std::size_t i = 0; i < m_macros.size(); ++i)
        m_style.macros[i].children = m_elements.children(m_macros[i]);
}

void StyleReader::readCitation(const XmlNode &node)
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
    citation.groupDelimiter = optionalText(node, "cite-group-delimiter");
    citation.yearSuffixDelimiter = optionalText(node, "year-suffix-delimiter");
    citation.afterCollapseDelimiter = optionalText(node, "after-collapse-delimiter");
    citation.nearNoteDistance = optionalNumber(node, "near-note-distance").value_or(5);
}

void StyleReader::readBibliography(const XmlNode &node)
{
    Bibliography bibliography;
    bibliography.layout = readLayout(node);
    bibliography.sort = readSort(node);
    if (auto substitute = optionalText(node, "subsequent-author-substitute"))
        bibliography.subsequentAuthorSubstitute = unescaped(std::move(*substitute));
    bibliography.substituteRule = chosen(node, "subsequent-author-substitute-rule", substituteRules,
                                         SubstituteRule::CompleteAll);
    bibliography.hangingIndent = flag(node, "hanging-indent");
    bibliography.secondFieldAlign = node.attribute("second-field-align").has_value();
    bibliography.lineSpacing = optionalNumber(node, "line-spacing").value_or(1);
    bibliography.entrySpacing = optionalNumber(node, "entry-spacing").value_or(1);
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
            key.macro = m_elements.macroIndex(child, *macro);
        else
            key.variable = variableOr(textAttribute(child, "variable"));
        key.descending = textAttribute(child, "sort") == "descending";
        key.byNumber = key.variable == Variable::CitationNumber;
        key.byType = textAttribute(child, "variable") == "type";
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
        layout.children = m_elements.children(child);
        layout.look = presentation(child);
        layout.delimiter = textAttribute(child, "delimiter");
        return layout;
    }
    m_elements.fail(Cause::Invalid, parent, "cs:layout is missing");
    return layout;
}

/// For every cs:names of the style: a macro is called from either area.
void StyleReader::resolveNames(const XmlNode &node, Area area, const NameOptions &outer)
{
    const auto index = static_cast<std::size_t>(area);
    NameOptions &handedDown = m_style.nameOptions[index];
    handedDown = nameOptions(node, NameOptionsOf::Outer);
    handedDown.inherit(outer);
    for (const auto &names : m_elements.allNames()) {
        NameOptions &options = names->options[index];
        options = names->name.own;
        options.inherit(handedDown);
    }
}

} // namespace

Result<Style> readStyle(std::string_view text, const std::string &subject)
{
    const auto document = XmlDocument::parse(text, subject);
    if (!document)
        return failure(document.error());
    return StyleReader(*document, subject).read();
}

} // namespace lutrin::citation
