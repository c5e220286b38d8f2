// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/style/localereader.h"

#include "citation/output/escaping.h"
#include "citation/style/attributes.h"

#include <algorithm>
#include <cctype>
#include <optional>

namespace lutrin::citation {
namespace {

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

/// What a term may hold that is not as the term is.
constexpr ByteSet specialBytes("&'\n");

bool isPlain(std::string_view text)
{
    return std::ranges::none_of(text, [](char c) { return specialBytes.has(c); });
}

/// The node's characters; what stands otherwise in the file is kept in the table.
std::string_view termText(const XmlNode &node, TermTable &terms)
{
    const auto whole = node.inOnePiece();
    if (whole && isPlain(*whole)) // nearly all of them
        return *whole;
    std::string text = withApostrophes(unescaped(node.text()));
    if (text.find('\n') != std::string::npos)
        text = inOneLine(text);
    return terms.kept(std::move(text));
}

TermText textOf(const XmlNode &node, TermTable &terms)
{
    XmlNode child = node.firstChild();
    if (!child) {
        const std::string_view text = termText(node, terms);
        return {text, text};
    }
    std::optional<std::string_view> single;
    std::optional<std::string_view> multiple;
    for (; child; child = child.next()) {
        const XmlName name = child.name();
        if (name == "single")
            single = termText(child, terms);
        else if (name == "multiple")
            multiple = termText(child, terms);
    }
    const std::string_view one = single.value_or("");
    return {one, multiple.value_or(one)};
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
    node.eachAttribute([&](const XmlAttribute &attribute) {
        const auto &[name, value] = attribute;
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
    });
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

OrdinalTerm ordinalTerm(const XmlNode &node, TermTable &terms, const TermAttributes &said,
                        int number, bool french)
{
    OrdinalTerm term;
    term.number = number;
    term.gender = said.genderForm.value_or(Gender::None);
    term.text = termText(node, terms);
    const bool frenchFirst = said.match.empty() && number == 1 && french; // 1er, but 11e and 21e
    if (said.match == "whole-number" || frenchFirst)
        term.match = OrdinalMatch::WholeNumber;
    else if (said.match == "last-digit" || (said.match.empty() && number < 10))
        term.match = OrdinalMatch::LastDigit;
    return term;
}

void readTerm(const XmlNode &node, LocaleLayer &layer)
{
    const TermAttributes said = attributesOf(node);
    const bool french = layer.language.starts_with("fr");
    const bool maybeOrdinal = said.name.starts_with('o') || said.name.starts_with('l'); // few
    if (const int number = maybeOrdinal ? ordinalNumber(said.name, "ordinal") : -2; number > -2) {
        layer.ordinals.push_back(ordinalTerm(node, layer.terms, said, number, french));
        return;
    }
    if (const int number = maybeOrdinal ? ordinalNumber(said.name, "long-ordinal") : -2;
        number > -1) {
        layer.longOrdinals.push_back(ordinalTerm(node, layer.terms, said, number, french));
        return;
    }
    // A month may have forms for the gender of the day; only its own form has a name of its own.
    if (said.genderForm)
        return;
    const std::string_view name = currentTermName(said.name);
    layer.terms.define(name, said.form, textOf(node, layer.terms));
    if (said.gender != Gender::None)
        layer.terms.setGender(name, said.gender);
}

void readTerms(const XmlNode &node, LocaleLayer &layer)
{
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

LocaleLayer readLocale(const XmlDocument &document, const XmlNode &node, std::size_t terms)
{
    LocaleLayer layer;
    layer.terms.reserve(terms);
    layer.terms.keepCharacters(document.characters());
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
        return failure({Cause::Foreign, subject, {document->line(root), 0}, "not a CSL locale"});
    constexpr std::size_t bytesOfATerm = 60;
    return readLocale(*document, root, text.size() / bytesOfATerm);
}

} // namespace lutrin::citation
