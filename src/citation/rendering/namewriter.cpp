// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/rendering/namewriter.h"

#include "citation/item/fieldmarkup.h"
#include "citation/output/lettercase.h"
#include "citation/rendering/initials.h"
#include "citation/rendering/lookwriter.h"

#include <unicode/uscript.h>
#include <unicode/utf8.h>

namespace lutrin::citation {
namespace {

bool joinsNext(std::string_view particle)
{
    return particle.ends_with('\'') || particle.ends_with("’") || particle.ends_with('-');
}

/// Two parts with a space between them, unless the first one takes none.
std::string joined(std::string_view first, std::string_view second)
{
    std::string result(first);
    if (!first.empty() && !second.empty() && !joinsNext(first))
        result += ' ';
    return result + std::string(second);
}

/// For sorting, « d’ » and « d » are the same.
std::string withoutApostrophe(std::string particle)
{
    for (const std::string_view mark : {"'", "’"})
        if (const auto at = particle.find(mark); at != std::string::npos)
            particle.erase(at, mark.size());
    return particle;
}

bool endsWithNoBreakSpace(const Output &output)
{
    for (std::size_t i = output.mark(); i-- > 0;)
        if (output.runs()[i].kind == Run::Kind::Text)
            return output.runs()[i].text.ends_with("\u00A0");
    return false;
}

/// What parts a particle from the name that it belongs to, where the name is read as it is spoken:
/// these languages keep both on one line.
std::string_view particleSpace(std::string_view language)
{
    const std::string_view family = language.substr(0, 2);
    return family == "fr" || family == "ru" || family == "cs" ? "\u00A0" : " ";
}

} // namespace

NameWriter::NameWriter(const Evaluation &evaluation, const NameElement &element,
                       const NameOptions &options)
    : m_evaluation(evaluation), m_element(element), m_options(options)
{
}

bool NameWriter::eastAsian(std::string_view text)
{
    std::int32_t at = 0;
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(text.data(), at, static_cast<std::int32_t>(text.size()), c);
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(c, &status);
    return script == USCRIPT_HAN || script == USCRIPT_HANGUL || script == USCRIPT_HIRAGANA ||
           script == USCRIPT_KATAKANA;
}

bool NameWriter::canInvert(const PersonName &name)
{
    return name.literal.empty() && !name.given.empty() && !eastAsian(name.family);
}

void NameWriter::write(const PersonName &name, bool inverted, int givenLevel, Output &output) const
{
    const bool shortForm = m_options.form == NameForm::Short && givenLevel == 0;
    if (!name.literal.empty())
        writeLiteral(name.literal, output);
    else if (m_evaluation.purpose == Purpose::SortKey && !name.staticOrdering &&
             !eastAsian(name.family))
        writeSortKey(name, shortForm, givenLevel, output);
    else if (shortForm)
        writeShort(name, inverted, output);
    else if (name.staticOrdering || eastAsian(name.family))
        writeStatic(name, givenLevel, output);
    else if (inverted)
        writeInverted(name, givenLevel, output);
    else
        writeLong(name, givenLevel, output);
}

void NameWriter::writePart(const NamePart &part, std::string_view text, Output &output,
                           LookParts parts) const
{
    if (text.empty())
        return;
    parts.slants = false;
    LookWriter look(output, part.look, m_evaluation, parts);
    writeField(text, output);
    look.finish();
}

/// The particle and the family name each have the look, the affixes go around both and around what
/// natural order puts beside them: a dropped particle, which looks like the given name, and « Jr.
/// ».
void NameWriter::writeFamily(const FamilyParts &parts, Output &output) const
{
    const Presentation &look = m_element.family.look;
    const std::size_t mark = output.mark();
    output.affix(look.prefix);
    const std::size_t content = output.mark();
    const auto write = [&](const NamePart &part, std::string_view text, bool more) {
        writePart(part, text, output, withoutAffixes);
        if (!text.empty() && more && !joinsNext(text))
            output.text(particleSpace(m_evaluation.locale.language()));
    };
    const bool named = !parts.family.empty();
    write(m_element.given, parts.dropped, named || !parts.particle.empty());
    write(m_element.family, parts.particle, named);
    write(m_element.family, parts.family, false);
    if (!parts.suffix.empty()) {
        output.text(parts.commaSuffix ? ", " : " ");
        writeField(parts.suffix, output);
    }
    if (output.hasText(content))
        output.affix(look.suffix);
    else
        output.cutTo(mark);
}

/// An institution has the family name's look; the affixes between name parts are not for it. One
/// in capitals is an acronym, of which a sentence changes nothing.
void NameWriter::writeLiteral(std::string_view literal, Output &output) const
{
    LookParts looks = withoutAffixes;
    looks.textCase =
        m_element.family.look.textCase != TextCase::Sentence || upperCase(literal) != literal;
    writePart(m_element.family, literal, output, looks);
}

void NameWriter::writeShort(const PersonName &name, bool inverted, Output &output) const
{
    if (inverted && demotesParticle() && !name.nonDroppingParticle.empty()) {
        writePart(m_element.family, name.family, output);
        output.text(separator());
        writePart(m_element.family, name.nonDroppingParticle, output);
        return;
    }
    writeFamily({.particle = name.nonDroppingParticle, .family = name.family}, output);
}

/// One name in the order of its language; what a style puts around parts is for parts that it
/// orders itself.
void NameWriter::writeStatic(const PersonName &name, int givenLevel, Output &output) const
{
    const bool spaced = !eastAsian(name.family);
    const std::string last = spaced ? given(name, givenLevel) : name.given;
    writePart(m_element.family, name.family, output, withoutAffixes);
    if (spaced && !last.empty())
        output.text(" ");
    writePart(m_element.given, last, output, withoutAffixes);
}

void NameWriter::writeLong(const PersonName &name, int givenLevel, Output &output) const
{
    const std::string first = given(name, givenLevel);
    writePart(m_element.given, first, output);
    if (!first.empty() && !name.family.empty() && !endsWithNoBreakSpace(output))
        output.text(" ");
    const std::string last = suffix(name);
    writeFamily(
        {name.droppingParticle, name.nonDroppingParticle, name.family, last, name.commaSuffix},
        output);
}

std::string_view NameWriter::separator() const
{
    return m_options.sortSeparator ? std::string_view(*m_options.sortSeparator) : ", ";
}

bool NameWriter::demotesParticle() const
{
    const DemoteParticle rule = m_evaluation.style.demoteParticle;
    return rule == DemoteParticle::DisplayAndSort ||
           (rule == DemoteParticle::SortOnly && m_evaluation.purpose == Purpose::SortKey);
}

/// Family name, given name, particles, suffix; a particle that is not demoted stands first.
void NameWriter::writeSortKey(const PersonName &name, bool shortForm, int givenLevel,
                              Output &output) const
{
    const bool demotes = demotesParticle();
    const std::string particle = withoutApostrophe(name.nonDroppingParticle);
    const std::string dropped =
        shortForm ? std::string() : withoutApostrophe(name.droppingParticle);
    const std::string givenName = shortForm ? std::string() : given(name, givenLevel);
    std::string key = fieldText(demotes ? name.family : joined(particle, name.family));
    const auto add = [&key](std::string_view part) {
        if (!part.empty() && !key.empty())
            key += ' ';
        key += fieldText(part);
    };
    add(demotes ? givenName : dropped);
    add(demotes ? dropped : givenName);
    if (demotes)
        add(particle);
    if (!shortForm)
        add(name.suffix);
    output.text(key);
}

void NameWriter::writeInverted(const PersonName &name, int givenLevel, Output &output) const
{
    const bool demotes = demotesParticle();
    writeFamily({.particle = demotes ? std::string_view() : name.nonDroppingParticle,
                 .family = name.family},
                output);
    const std::string first = given(name, givenLevel);
    const std::string_view particle = demotes ? std::string_view(name.nonDroppingParticle) : "";
    if (!first.empty() || !name.droppingParticle.empty() || !particle.empty()) {
        output.text(separator());
        writeAfterFamily({.dropped = name.droppingParticle, .particle = particle}, first, output);
    }
    if (!name.suffix.empty()) {
        output.text(separator());
        writeField(suffix(name), output);
    }
}

/// The given name and the particles that follow it when the family name comes first: each in its
/// own look, the given name's affixes around them all.
void NameWriter::writeAfterFamily(const FamilyParts &parts, std::string_view given,
                                  Output &output) const
{
    const Presentation &look = m_element.given.look;
    LookParts dropped = withoutAffixes; // one capital, or that of a sentence, is the given name's
    dropped.textCase =
        look.textCase != TextCase::CapitalizeFirst && look.textCase != TextCase::Sentence;
    output.affix(look.prefix);
    writePart(m_element.given, given, output, withoutAffixes);
    if (!given.empty() && !parts.dropped.empty())
        output.text(" ");
    writePart(m_element.given, parts.dropped, output, dropped);
    if ((!given.empty() || !parts.dropped.empty()) && !parts.particle.empty())
        output.text(" ");
    writePart(m_element.family, parts.particle, output, withoutAffixes);
    output.affix(look.suffix);
}

/// « Jr » where initials have no points either.
std::string NameWriter::suffix(const PersonName &name) const
{
    std::string text = name.suffix;
    if (m_options.initializeWith && m_options.initializeWith->find('.') == std::string::npos)
        std::erase(text, '.');
    return text;
}

/// Whether names are told apart by initials only.
bool NameWriter::limitedToInitials() const
{
    const GivenNameRule rule = m_evaluation.style.citation.givenNameRule;
    return rule == GivenNameRule::AllNamesWithInitials ||
           rule == GivenNameRule::PrimaryNameWithInitials;
}

std::string NameWriter::given(const PersonName &name, int level) const
{
    const bool hyphen = m_evaluation.style.initializeWithHyphen;
    // Initials lengthen a short name; a name that the style shows in full stays so.
    if (!m_options.initializeWith && level == 1 && m_evaluation.area == Area::Citation &&
        m_options.form == NameForm::Short && limitedToInitials())
        return initials(name.given, {}, hyphen);
    if (!m_options.initializeWith || level >= 2)
        return name.given;
    if (m_options.initialize == false)
        return normalizedInitials(name.given, *m_options.initializeWith, hyphen);
    return initials(name.given, *m_options.initializeWith, hyphen);
}

} // namespace lutrin::citation
