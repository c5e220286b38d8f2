// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/style/localereader.h"

#include "citation/style/attributes.h"

#include <cctype>

namespace lutrin::citation {
namespace {

constexpr std::string_view cslNamespace = "http://purl.org/net/xbiblio/csl";

Gender genderOf(const XmlNode &node, std::string_view attribute)
{
    const std::string_view value = node.attribute(attribute).value_or("");
    if (value == "masculine")
        return Gender::Masculine;
    return value == "feminine" ? Gender::Feminine : Gender::None;
}

/// Line breaks and indents inside a term are the file's, not the term's.
std::string termText(const XmlNode &node)
{
    const std::string text = withApostrophes(unescaped(std::string(node.text())));
    if (text.find('\n') == std::string::npos)
        return text;
    std::string result;
    for (const char c : text) {
        const bool space = std::isspace(static_cast<unsigned char>(c)) != 0;
        if (!space)
            result += c;
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    }
    if (!result.empty() && result.back() == ' ')
        result.pop_back();
    return result;
}

TermText textOf(const XmlNode &node)
{
    TermText result;
    result.defined = true;
    const XmlNode single = node.child("single");
    const XmlNode multiple = node.child("multiple");
    if (!single && !multiple) {
        result.single = termText(node);
        result.multiple = result.single;
        return result;
    }
    result.single = single ? termText(single) : std::string();
    result.multiple = multiple ? termText(multiple) : result.single;
    return result;
}

/// The number at the end of `ordinal-01`; -1 for `ordinal`, -2 for other words.
int ordinalNumber(std::string_view name, std::string_view prefix)
{
    if (name.substr(0, prefix.size()) != prefix)
        return -2;
    name.remove_prefix(prefix.size());
    if (name.empty())
        return -1;
    if (name.size() != 3 || name[0] != '-' ||
        std::isdigit(static_cast<unsigned char>(name[1])) == 0 ||
        std::isdigit(static_cast<unsigned char>(name[2])) == 0)
        return -2;
    return (name[1] - '0') * 10 + (name[2] - '0');
}

OrdinalTerm ordinalTerm(const XmlNode &node, int number, bool french)
{
    OrdinalTerm term;
    term.number = number;
    term.gender = genderOf(node, "gender-form");
    term.text = termText(node);
    const std::string match = textAttribute(node, "match");
    const bool frenchFirst = match.empty() && number == 1 && french; // 1er, but 11e and 21e
    if (match == "whole-number" || frenchFirst)
        term.match = OrdinalMatch::WholeNumber;
    else if (match == "last-digit" || (match.empty() && number < 10))
        term.match = OrdinalMatch::LastDigit;
    return term;
}

/// The name of CSL 1.0.2 for what was once written otherwise.
std::string_view currentTermName(std::string_view name)
{
    return name == "sub verbo" ? std::string_view("sub-verbo") : name;
}

Term &termNamed(std::string_view name, LocaleLayer &layer)
{
    const auto found = layer.terms.find(name);
    return found != layer.terms.end() ? found->second : layer.terms[std::string(name)];
}

void readTerm(const XmlNode &node, LocaleLayer &layer)
{
    const std::string_view name = node.attribute("name").value_or("");
    const bool french = layer.language.starts_with("fr");
    if (const int number = ordinalNumber(name, "ordinal"); number > -2) {
        layer.ordinals.push_back(ordinalTerm(node, number, french));
        return;
    }
    if (const int number = ordinalNumber(name, "long-ordinal"); number > -1) {
        layer.longOrdinals.push_back(ordinalTerm(node, number, french));
        return;
    }
    // A month may have forms for the gender of the day; only its own form has a name of its own.
    if (node.attribute("gender-form"))
        return;
    Term &term = termNamed(currentTermName(name), layer);
    term.forms[static_cast<std::size_t>(termForm(node))] = textOf(node);
    if (const Gender gender = genderOf(node, "gender"); gender != Gender::None)
        term.gender = gender;
}

void readTerms(const XmlNode &node, LocaleLayer &layer)
{
    layer.terms.reserve(layer.terms.size() + node.childCount());
    for (XmlNode term = node.firstChild(); term; term = term.next())
        if (term.name() == "term")
            readTerm(term, layer);
}

void readDate(const XmlNode &node, LocaleLayer &layer)
{
    DateFormat format{dateParts(node), textAttribute(node, "delimiter"), presentation(node)};
    if (textAttribute(node, "form") == "numeric")
        layer.numericDate = std::move(format);
    else
        layer.textDate = std::move(format);
}

void readOptions(const XmlNode &node, LocaleLayer &layer)
{
    if (node.attribute("punctuation-in-quote"))
        layer.punctuationInQuote = flag(node, "punctuation-in-quote");
    if (node.attribute("limit-day-ordinals-to-day-1"))
        layer.limitDayOrdinals = flag(node, "limit-day-ordinals-to-day-1");
}

} // namespace

LocaleLayer readLocale(const XmlNode &node)
{
    LocaleLayer layer;
    layer.language = textAttribute(node, "lang");
    for (XmlNode child = node.firstChild(); child; child = child.next()) {
        if (child.name() == "style-options")
            readOptions(child, layer);
        else if (child.name() == "date")
            readDate(child, layer);
        else if (child.name() == "terms")
            readTerms(child, layer);
    }
    return layer;
}

Result<LocaleLayer> readLocaleFile(std::string_view text, const std::string &subject)
{
    const auto document = XmlDocument::parse(text, subject);
    if (!document)
        return failure(document.error());
    const XmlNode root = document->root();
    if (root.name() != "locale" || root.space() != cslNamespace)
        return failure({Cause::Foreign, subject, {root.line(), 0}, "not a CSL locale"});
    return readLocale(root);
}

} // namespace lutrin::citation
