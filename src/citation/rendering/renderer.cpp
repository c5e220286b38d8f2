// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/rendering/renderer.h"

#include "citation/item/citationlabel.h"
#include "citation/item/fieldmarkup.h"
#include "citation/rendering/datewriter.h"
#include "citation/rendering/lookwriter.h"
#include "citation/rendering/numbers.h"
#include "citation/rendering/yearsuffix.h"

#include <algorithm>

namespace lutrin::citation {
namespace {

bool isPageLike(Variable variable)
{
    return variable == Variable::Page || variable == Variable::Locator ||
           variable == Variable::PageFirst;
}

/// The format of page ranges is for pages: « sections 1536–1538 » keep their digits.
PageRangeFormat rangeFormat(Variable variable, const Evaluation &evaluation)
{
    const bool pages = variable != Variable::Locator || evaluation.cite.locator.label == 0;
    return pages ? evaluation.style.pageRange : PageRangeFormat::None;
}

/// Fields that are shown letter by letter: no markup, no quotation marks, no apostrophes.
/// So is the docket number of a case: « 70-18 » is no range.
bool isVerbatim(Variable variable, const Item &item)
{
    return variable == Variable::Url || variable == Variable::Doi ||
           (variable == Variable::Number && item.type == ItemType::LegalCase);
}

/// The short form of a variable that has one of its own.
Variable shortOf(Variable variable)
{
    if (variable == Variable::Title)
        return Variable::TitleShort;
    return variable == Variable::ContainerTitle ? Variable::ContainerTitleShort : variable;
}

/// The term that a variable's label is.
std::string_view labelTerm(Variable variable, const Cite &cite)
{
    return variable == Variable::Locator ? locatorLabel(cite.locator.label) : nameOf(variable);
}

/// The short form of an address: « https://example.org », « www.example.org ».
std::string_view siteOf(std::string_view address)
{
    const std::size_t scheme = address.find("://");
    if (scheme == std::string::npos)
        return address;
    const std::size_t host = scheme + 3;
    const bool named = address.compare(host, 4, "www.") == 0;
    const std::size_t begin = named ? host : 0;
    return address.substr(begin, address.find('/', host) - begin);
}

} // namespace

Rendering Renderer::render(const Elements &elements)
{
    fields(elements);
    return std::move(m_result);
}

/// The elements of a layout, one by one; those that a cs:choose gives stand there as if without it.
void Renderer::fields(const Elements &elements)
{
    for (const Element &child : elements) {
        if (const auto *choose = std::get_if<ChooseElement>(&child.kind)) {
            if (const Branch *branch = chosen(*choose))
                fields(branch->children);
            continue;
        }
        const std::size_t mark = m_result.output.mark();
        element(child);
        if (!m_result.output.hasText(mark))
            m_result.output.cutTo(mark);
        if (!std::exchange(m_firstFieldSeen, true))
            m_result.firstFieldEnd = m_result.output.mark();
    }
}

Outcome Renderer::elements(const Elements &elements, std::string_view delimiter)
{
    const std::string_view outerDelimiter = std::exchange(m_delimiter, delimiter);
    Outcome outcome;
    Output &output = m_result.output;
    bool any = false;
    for (const Element &child : elements) {
        const std::size_t mark = output.mark();
        if (any)
            output.affix(delimiter);
        const std::size_t content = output.mark();
        outcome.add(element(child));
        if (output.hasText(content))
            any = true;
        else
            output.cutTo(mark);
    }
    m_delimiter = outerDelimiter;
    return outcome;
}

Outcome Renderer::element(const Element &element)
{
    struct Visitor {
        Renderer &renderer;
        const Presentation &look;
        Outcome operator()(const TextElement &e) const { return renderer.text(e, look); }
        Outcome operator()(const NumberElement &e) const { return renderer.number(e, look); }
        Outcome operator()(const LabelElement &e) const { return renderer.label(e, look); }
        Outcome operator()(const DateElement &e) const { return renderer.date(e, look); }
        Outcome operator()(const std::shared_ptr<NamesElement> &e) const
        {
            return renderer.names(*e, look);
        }
        Outcome operator()(const GroupElement &e) const { return renderer.group(e, look); }
        Outcome operator()(const ChooseElement &e) const { return renderer.choose(e); }
    };
    return std::visit(Visitor{*this, element.look}, element.kind);
}

std::string_view Renderer::value(Variable variable, std::string &room) const
{
    if (isUsedUp(variable))
        return {};
    return textValue(variable, m_evaluation, room);
}

bool Renderer::isUsedUp(Variable variable) const
{
    const auto index = static_cast<std::size_t>(variable);
    return m_suppressed.test(index) || (m_recording != nullptr && m_recording->test(index));
}

void Renderer::used(Variable variable)
{
    if (m_recording != nullptr)
        m_recording->set(static_cast<std::size_t>(variable));
}

Outcome Renderer::text(const TextElement &text, const Presentation &look)
{
    switch (text.source) {
    case TextElement::Source::Macro:
        return macro(text, look);
    case TextElement::Source::Variable:
        return variable(text, look);
    case TextElement::Source::Term:
    case TextElement::Source::Value:
        break;
    }
    LookWriter writer(m_result.output, look, m_evaluation, {.words = Words::OfStyle});
    if (text.source == TextElement::Source::Term)
        writeTerm(m_evaluation.locale.text(text.text, text.form, text.plural),
                  look.textCase == TextCase::Lowercase);
    else
        writeField(text.text, m_result.output);
    writer.finish();
    return {};
}

/// Terms may hold inline markup, as fields do: « n<sup>o</sup> ». `small`: no capital where it
/// starts a sentence, the style says so. Nor is there one behind names that the item does not have.
void Renderer::writeTerm(std::string_view text, bool small)
{
    const std::size_t mark = m_result.output.mark();
    writeField(text, m_result.output);
    for (std::size_t i = mark; i < m_result.output.mark(); ++i)
        m_result.output.runs()[i].term = !small && !m_namesMissing;
}

Outcome Renderer::macro(const TextElement &text, const Presentation &look)
{
    // A macro is left out like a group when all variables that it calls are empty.
    const Macro &called = m_evaluation.style.macros[static_cast<std::size_t>(text.macro)];
    return implicitGroup(called.children, {}, look);
}

Outcome Renderer::variable(const TextElement &text, const Presentation &look)
{
    if (text.variable == Variable::CitationLabel)
        return label(look);
    if (text.variable == Variable::YearSuffix) {
        const std::size_t begin = m_result.output.mark();
        LookWriter writer(m_result.output, look, m_evaluation);
        writeYearSuffix();
        if (writer.finish()) // what stands around a letter goes with it where years collapse
            m_result.yearSuffix = std::pair(begin, m_result.output.mark());
        return {true, true}; // citeproc-js counts it even where there is none: « no date » stays
    }
    m_result.asksForText |=
        text.variable != Variable::Locator && text.variable != Variable::CitationNumber;
    std::string room;
    std::string_view shown;
    Variable source = text.variable;
    if (text.form == TermForm::Short && !isUsedUp(text.variable)) {
        source = shortOf(text.variable);
        shown = value(source, room);
    }
    if (shown.empty()) {
        source = text.variable;
        shown = value(source, room);
    }
    if (shown.empty())
        return {true, false};
    if (text.form == TermForm::Short && text.variable == Variable::Url)
        shown = siteOf(shown);
    used(source);
    used(text.variable); // the long form is used up with the short one
    LookWriter writer(m_result.output, look, m_evaluation, {.slants = false});
    writeVariable(text, shown);
    return {true, writer.finish()};
}

/// The item's label, told apart from equal ones like a year.
Outcome Renderer::label(const Presentation &look)
{
    std::string room;
    const std::string_view own = value(Variable::CitationLabel, room);
    LookWriter writer(m_result.output, look, m_evaluation);
    if (own.empty())
        writeField(citationLabel(*m_evaluation.cite.item), m_result.output);
    else
        m_result.output.text(own);
    if (!m_yearSuffixWritten)
        writeYearSuffix();
    const bool written = writer.finish();
    return {true, written};
}

void Renderer::writeVariable(const TextElement &text, std::string_view value)
{
    Output &output = m_result.output;
    const std::size_t mark = output.mark();
    const Locale &locale = m_evaluation.locale;
    if (m_evaluation.purpose == Purpose::SortKey && text.variable == Variable::CitationNumber)
        output.text(padded(value));
    else if (isPageLike(text.variable))
        writeField(formatPages(value, rangeFormat(text.variable, m_evaluation), locale), output);
    else if (isVerbatim(text.variable, *m_evaluation.cite.item))
        text.variable == Variable::Number ? output.text(value) : output.verbatim(value);
    else if (kindOf(text.variable) == VariableKind::Number)
        writeField(writtenNumber(value, locale), output);
    else
        writeField(value, output);
    const bool kind = text.variable == Variable::Genre || text.variable == Variable::Edition;
    for (std::size_t i = mark; i < output.mark(); ++i) {
        output.runs()[i].genre = kind;
        output.runs()[i].counter = text.variable == Variable::CitationNumber;
    }
}

void Renderer::writeYearSuffix()
{
    Output &output = m_result.output;
    const int suffix = m_evaluation.disambiguation.yearSuffix;
    if (suffix == 0)
        return;
    const std::size_t begin = output.mark();
    output.text(yearSuffixLetters(suffix));
    m_result.yearSuffix = std::pair(begin, output.mark());
    m_result.suffixNumber = suffix;
    m_yearSuffixWritten = true;
}

Outcome Renderer::number(const NumberElement &number, const Presentation &look)
{
    std::string room;
    const std::string_view shown = value(number.variable, room);
    if (shown.empty())
        return {true, false};
    used(number.variable);
    LookWriter writer(m_result.output, look, m_evaluation);
    const Locale &locale = m_evaluation.locale;
    if (m_evaluation.purpose == Purpose::SortKey)
        m_result.output.text(padded(shown));
    else if (isVerbatim(number.variable, *m_evaluation.cite.item))
        m_result.output.text(shown);
    else if (isPageLike(number.variable) && number.form == NumberForm::Numeric)
        m_result.output.text(
            formatPages(shown, rangeFormat(number.variable, m_evaluation), locale));
    else
        writeNumber(shown, number);
    return {true, writer.finish()};
}

/// Ordinals may hold markup, from their terms; a number with markup is shown letter by letter.
void Renderer::writeNumber(std::string_view value, const NumberElement &number)
{
    const Locale &locale = m_evaluation.locale;
    const std::string shown =
        formatNumber(value, number.form, locale, locale.gender(nameOf(number.variable)));
    const bool digits = value.front() >= '0' && value.front() <= '9';
    if (!digits || value.find('<') == std::string::npos)
        writeField(shown, m_result.output);
    else
        m_result.output.text(shown);
}

/// What a label is for. Styles write that of the locator before pages, and that of pages before a
/// locator.
std::string_view Renderer::labelled(Variable variable, std::string &room) const
{
    const std::string_view shown = value(variable, room);
    if (!shown.empty())
        return shown;
    if (variable == Variable::Locator)
        return value(Variable::Page, room);
    const bool pageCited = variable == Variable::Page && m_evaluation.cite.locator.label == 0;
    return pageCited ? value(Variable::Locator, room) : shown;
}

Outcome Renderer::label(const LabelElement &label, const Presentation &look)
{
    std::string room;
    const std::string_view shown = labelled(label.variable, room);
    if (shown.empty())
        return {};
    const bool total =
        label.variable == Variable::NumberOfPages || label.variable == Variable::NumberOfVolumes;
    const bool several =
        total ? isSeveral(shown, m_evaluation.locale) : isPlural(shown, m_evaluation.locale);
    const bool plural =
        label.plural == Plural::Always || (label.plural == Plural::Contextual && several);
    LookWriter writer(m_result.output, look, m_evaluation, {.words = Words::OfStyle});
    writeField(
        m_evaluation.locale.text(labelTerm(label.variable, m_evaluation.cite), label.form, plural),
        m_result.output);
    writer.finish();
    return {};
}

Outcome Renderer::date(const DateElement &date, const Presentation &look)
{
    // When something was looked at does not tell works apart.
    const bool ignored =
        m_evaluation.purpose == Purpose::Disambiguation && date.variable == Variable::Accessed;
    const DateValue *value =
        ignored || isUsedUp(date.variable) ? nullptr : m_evaluation.cite.item->date(date.variable);
    if (value == nullptr)
        return {true, false};
    used(date.variable);
    const bool hook = !m_evaluation.explicitYearSuffix;
    const auto afterYear = [&](std::size_t begin) {
        if (!m_result.year && !value->range()) {
            if (m_evaluation.omitFirstYear)
                m_result.output.cutTo(begin);
            m_result.year = std::pair(begin, m_result.output.mark());
        }
        if (hook && !m_yearSuffixWritten)
            writeYearSuffix();
    };
    const bool written =
        DateWriter(m_evaluation).write(date, look, *value, m_result.output, afterYear);
    return {true, written};
}

} // namespace lutrin::citation
