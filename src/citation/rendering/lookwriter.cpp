// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/rendering/lookwriter.h"

#include "citation/rendering/textcase.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <strings.h>

namespace lutrin::citation {
namespace {

bool hasStyle(const TextStyle &style)
{
    return !(style == TextStyle{});
}

/// A look that says « normal » alone shows nowhere but inside another one.
bool changesStyle(const TextStyle &style)
{
    TextStyle shown = style;
    if (shown.fontStyle == FontStyle::Normal)
        shown.fontStyle = FontStyle::Inherit;
    if (shown.fontVariant == FontVariant::Normal)
        shown.fontVariant = FontVariant::Inherit;
    if (shown.fontWeight == FontWeight::Normal)
        shown.fontWeight = FontWeight::Inherit;
    return hasStyle(shown);
}

/// The points of abbreviations, not those of affixes and delimiters; in a field, one before a small
/// letter is part of a name: « site.example ».
void stripPeriods(Output &output, std::size_t mark, Words words)
{
    for (std::size_t i = mark; i < output.mark(); ++i) {
        if (output.runs()[i].affix || output.runs()[i].verbatim)
            continue;
        const std::string text = std::move(output.runs()[i].text);
        std::string &kept = output.runs()[i].text = {};
        for (std::size_t at = 0; at < text.size(); ++at) {
            const bool inName = words == Words::OfItem && at + 1 < text.size() &&
                                text[at + 1] >= 'a' && text[at + 1] <= 'z';
            if (text[at] != '.' || inName)
                kept += text[at];
        }
    }
}

constexpr UChar32 firstOfEastAsia = 0x3000; ///< the blocks of Chinese, Japanese and Korean

/// Whether there is a letter or figure of a script that has italics.
bool hasSlantedLetters(const Output &output, std::size_t mark)
{
    for (std::size_t i = mark; i < output.mark(); ++i) {
        const std::string &text = output.runs()[i].text;
        for (std::int32_t at = 0; at < static_cast<std::int32_t>(text.size());) {
            UChar32 c = 0;
            U8_NEXT_OR_FFFD(text.data(), at, static_cast<std::int32_t>(text.size()), c);
            if (u_isalnum(c) != 0 && c < firstOfEastAsia)
                return true;
        }
    }
    return false;
}

std::string_view languageOf(const Evaluation &evaluation)
{
    const std::string &own = evaluation.cite.item->text(Variable::Language);
    return own.empty() ? evaluation.locale.language() : own;
}

/// Title case is for English text alone; the item's language decides, else the style's. Its tag is
/// written in small letters or capitals (BCP 47).
bool titleCaseApplies(const Evaluation &evaluation)
{
    const std::string &language = evaluation.cite.item->text(Variable::Language);
    return language.empty() ? evaluation.locale.isEnglish()
                            : ::strncasecmp(language.c_str(), "en", 2) == 0;
}

} // namespace

LookWriter::LookWriter(Output &output, const Presentation &look, const Evaluation &evaluation,
                       LookParts parts)
    : m_output(output)
    , m_look(look)
    , m_evaluation(evaluation)
    , m_parts(parts)
    , m_start(output.mark())
{
    if (look.display != Display::Inline) {
        m_displayAt = output.mark();
        Run run;
        run.display = look.display;
        output.open(std::move(run));
    }
    if (parts.prefix && !look.prefix.empty()) {
        output.affix(look.prefix);
        // The specification says nothing of looks where stops go into quotations; citeproc-js
        // leaves « “Thing”, *Press* » as it is.
        output.runs().back().stays = changesStyle(look.style);
    }
    if (look.quotes) {
        m_quotesAt = output.mark();
        Run run;
        run.quotes = true;
        output.open(std::move(run));
    }
    if (hasStyle(look.style)) {
        m_styleAt = output.mark();
        Run run;
        run.style = look.style;
        output.open(std::move(run));
    }
    m_content = output.mark();
}

bool LookWriter::finish()
{
    if (!m_output.hasText(m_content)) {
        m_output.cutTo(m_start);
        return false;
    }
    if (!m_parts.slants && m_look.style.fontStyle != FontStyle::Inherit &&
        !hasSlantedLetters(m_output, m_content))
        m_output.runs()[m_styleAt].style.fontStyle = FontStyle::Inherit;
    if (m_parts.textCase && m_look.textCase != TextCase::None &&
        (m_look.textCase != TextCase::Title || m_parts.words == Words::OfStyle ||
         titleCaseApplies(m_evaluation)))
        applyTextCase(m_output, m_content, m_look.textCase, languageOf(m_evaluation));
    if (m_look.stripPeriods)
        stripPeriods(m_output, m_content, m_parts.words);
    if (hasStyle(m_look.style))
        m_output.close(m_styleAt);
    if (m_look.quotes)
        m_output.close(m_quotesAt);
    if (m_parts.suffix)
        m_output.affix(m_look.suffix);
    if (m_look.display != Display::Inline)
        m_output.close(m_displayAt);
    return true;
}

} // namespace lutrin::citation
