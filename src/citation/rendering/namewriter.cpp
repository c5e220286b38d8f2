// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/rendering/namewriter.h"

#include "citation/item/fieldmarkup.h"
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

/// Written in a script where the family name comes first and no space parts the names.
bool eastAsian(std::string_view text)
{
    std::int32_t at = 0;
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(text.data(), at, static_cast<std::int32_t>(text.size()), c);
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(c, &status);
    return script == USCRIPT_HAN || script == USCRIPT_HANGUL || script == USCRIPT_HIRAGANA ||
           script == USCRIPT_KATAKANA;
}

/// For sorting, « d’ » and « d » are the same.
std::string withoutApostrophe(std::string particle)
{
    for (const std::string_view mark : {"'", "’"})
        if (const auto at = particle.find(mark); at != std::string::npos)
            particle.erase(at, mark.size());
    return particle;
}

NamePart withoutAffixes(NamePart part)
{
    part.look.prefix.clear();
    part.look.suffix.clear();
    return part;
}

bool endsWithNoBreakSpace(const Output &output)
{
    for (std::size_t i = output.mark(); i-- > 0;)
        if (output.runs()[i].kind == Run::Kind::Text)
            return output.runs()[i].text.ends_with("\u00A0");
    return false;
}

} // namespace

NameWriter::NameWriter(const Evaluation &evaluation, const NameElement &element,
                       const NameOptions &options)
    : m_evaluation(evaluation), m_element(element), m_options(options)
{
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
        writeStatic(name, output);
    else if (inverted)
        writeInverted(name, givenLevel, output);
    else
        writeLong(name, givenLevel, output);
}

void NameWriter::writePart(const NamePart &part, std::string_view text, Output &output) const
{
    if (text.empty())
        return;
    LookWriter look(output, part.look, m_evaluation);
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
        writePart(part, text, output);
        if (!text.empty() && more && !joinsNext(text))
            output.text(" ");
    };
    const NamePart family = withoutAffixes(m_element.family);
    const bool named = !parts.family.empty();
    write(withoutAffixes(m_element.given), parts.dropped, named || !parts.particle.empty());
    write(family, parts.particle, named);
    write(family, parts.family, false);
    if (!parts.suffix.empty()) {
        output.text(parts.commaSuffix ? ", " : " ");
        writeField(parts.suffix, output);
    }
    if (output.hasText(content))
        output.affix(look.suffix);
    else
        output.cutTo(mark);
}

/// An institution has the family name's look; the affixes between name parts are not for it.
void NameWriter::writeLiteral(std::string_view literal, Output &output) const
{
    writePart(withoutAffixes(m_element.family), literal, output);
}

void NameWriter::writeShort(const PersonName &name, bool inverted, Output &output) const
{
    if (inverted && demotesParticle() && !name.nonDroppingParticle.empty()) {
        writePart(m_element.family, name.family, output);
        output.text(m_options.sortSeparator.value_or(", "));
        writePart(m_element.family, name.nonDroppingParticle, output);
        return;
    }
    writeFamily({.particle = name.nonDroppingParticle, .family = name.family}, output);
}

/// One name in the order of its language; what a style puts around parts is for parts that it
/// orders itself.
void NameWriter::writeStatic(const PersonName &name, Output &output) const
{
    writePart(withoutAffixes(m_element.family), name.family, output);
    if (!eastAsian(name.family) && !name.given.empty())
        output.text(" ");
    writePart(withoutAffixes(m_element.given), name.given, output);
}

void NameWriter::writeLong(const PersonName &name, int givenLevel, Output &output) const
{
    const std::string first = given(name, givenLevel);
    writePart(m_element.given, first, output);
    if (!first.empty() && !name.family.empty() && !endsWithNoBreakSpace(output))
        output.text(" ");
    FamilyParts parts{name.droppingParticle, name.nonDroppingParticle, name.family, suffix(name),
                      name.commaSuffix};
    // « d’ » is one word with the family name and looks like it.
    if (joinsNext(name.droppingParticle)) {
        parts.particle.insert(0, parts.dropped);
        parts.dropped.clear();
    }
    writeFamily(parts, output);
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
    const std::string first = demotes ? std::string() : withoutApostrophe(name.nonDroppingParticle);
    const std::string last = demotes ? withoutApostrophe(name.nonDroppingParticle) : std::string();
    const std::string dropped =
        shortForm ? std::string() : withoutApostrophe(name.droppingParticle);
    const std::string givenName = shortForm ? std::string() : given(name, givenLevel);
    Output key;
    for (const std::string &part :
         {joined(first, name.family), demotes ? givenName : dropped, demotes ? dropped : givenName,
          last, shortForm ? std::string() : name.suffix}) {
        if (part.empty())
            continue;
        if (key.mark() > 0)
            key.text(" ");
        writeField(part, key);
    }
    output.text(key.plain());
}

void NameWriter::writeInverted(const PersonName &name, int givenLevel, Output &output) const
{
    const std::string separator = m_options.sortSeparator.value_or(", ");
    const bool demotes = demotesParticle();
    writeFamily(
        {.particle = demotes ? std::string() : name.nonDroppingParticle, .family = name.family},
        output);
    const std::string first = joined(given(name, givenLevel), name.droppingParticle);
    const bool particleAfter = demotes && !name.nonDroppingParticle.empty();
    if (!first.empty() || particleAfter) {
        output.text(separator);
        LookWriter look(output, m_element.given.look, m_evaluation);
        writeField(first, output);
        if (particleAfter) {
            if (!first.empty())
                output.text(" ");
            writePart(withoutAffixes(m_element.family), name.nonDroppingParticle, output);
        }
        look.finish();
    }
    if (!name.suffix.empty()) {
        output.text(separator);
        writeField(suffix(name), output);
    }
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
    if (!m_options.initializeWith && level == 1 && m_evaluation.area == Area::Citation &&
        limitedToInitials())
        return initials(name.given, {}, hyphen);
    if (!m_options.initializeWith || level >= 2)
        return name.given;
    if (m_options.initialize == false)
        return normalizedInitials(name.given, *m_options.initializeWith, hyphen);
    return initials(name.given, *m_options.initializeWith, hyphen);
}

} // namespace lutrin::citation
