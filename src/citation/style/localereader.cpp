// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/style/localereader.h"

#include "citation/style/attributes.h"

#include <algorithm>
#include <cctype>
#include <optional>

namespace lutrin::citation {
namespace {

constexpr std::string_view cslNamespace = "http://purl.org/net/xbiblio/csl";

Gender genderNamed(std::string_view value)
{
    if (value == "masculine")
        return Gender::Masculine;
    return value == "feminine" ? Gender::Feminine : Gender::None;
}

/// Line breaks and indents inside a term are the file's, not the term's.
std::string inOneLine(const std::string &text)
{
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

bool isSpecial(char c)
{
    return c == '&' || c == '\'' || c == '\n';
}

std::string termText(const XmlNode &node)
{
    const std::string_view written = node.text();
    if (std::none_of(written.begin(), written.end(), isSpecial)) // nearly all of them
        return std::string(written);
    std::string text = withApostrophes(unescaped(std::string(written)));
    return text.find('\n') == std::string::npos ? text : inOneLine(text);
}

TermText textOf(const XmlNode &node)
{
    const XmlNode first = node.firstChild();
    if (!first) {
        std::string text = termText(node);
        return {text, std::move(text)};
    }
    const XmlNode single = node.child("single");
    const XmlNode multiple = node.child("multiple");
    TermText result;
    result.single = single ? termText(single) : std::string();
    result.multiple = multiple ? termText(multiple) : result.single;
    return result;
}

/// The attributes of a cs:term.
struct TermAttributes {
    std::string_view name;
    TermForm form = TermForm::Long;
    Gender gender = Gender::None;     ///< that the word has
    std::optional<Gender> genderForm; ///< of the word that it goes with
    std::string_view match;
};

TermAttributes attributesOf(const XmlNode &node)
{
    TermAttributes all;
    for (std::size_t i = 0; i < node.attributeCount(); ++i) {
        const auto [name, value] = node.attributeAt(i);
        if (name == "name")
            all.name = value;
        else if (name == "form")
            all.form = termFormNamed(value);
        else if (name == "gender")
            all.gender = genderNamed(value);
        else if (name == "gender-form")
            all.genderForm = genderNamed(value);
        else if (name == "match")
            all.match = value;
    }
    return all;
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

OrdinalTerm ordinalTerm(const XmlNode &node, const TermAttributes &said, int number, bool french)
{
    OrdinalTerm term;
    term.number = number;
    term.gender = said.genderForm.value_or(Gender::None);
    term.text = termText(node);
    const bool frenchFirst = said.match.empty() && number == 1 && french; // 1er, but 11e and 21e
    if (said.match == "whole-number" || frenchFirst)
        term.match = OrdinalMatch::WholeNumber;
    else if (said.match == "last-digit" || (said.match.empty() && number < 10))
        term.match = OrdinalMatch::LastDigit;
    return term;
}

/// The name of CSL 1.0.2 for what was once written otherwise.
std::string_view currentTermName(std::string_view name)
{
    return name == "sub verbo" ? std::string_view("sub-verbo") : name;
}

void readTerm(const XmlNode &node, LocaleLayer &layer)
{
    const TermAttributes said = attributesOf(node);
    const bool french = layer.language.starts_with("fr");
    if (const int number = ordinalNumber(said.name, "ordinal"); number > -2) {
        layer.ordinals.push_back(ordinalTerm(node, said, number, french));
        return;
    }
    if (const int number = ordinalNumber(said.name, "long-ordinal"); number > -1) {
        layer.longOrdinals.push_back(ordinalTerm(node, said, number, french));
        return;
    }
    // A month may have forms for the gender of the day; only its own form has a name of its own.
    if (said.genderForm)
        return;
    const std::string_view name = currentTermName(said.name);
    layer.terms.define(name, said.form, textOf(node));
    if (said.gender != Gender::None)
        layer.terms.setGender(name, said.gender);
}

void readTerms(const XmlNode &node, LocaleLayer &layer)
{
    layer.terms.reserve(node.childCount());
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
