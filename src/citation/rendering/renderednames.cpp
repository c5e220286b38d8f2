// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of Renderer that renders cs:names and what is substituted for them.
#include "citation/rendering/renderer.h"

#include "citation/item/fieldmarkup.h"
#include "citation/rendering/lookwriter.h"
#include "citation/rendering/numbers.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace lutrin::citation {

namespace {

using NameLevels = std::vector<std::uint8_t>;

const NameLevels &givenLevels(const Evaluation &evaluation, std::size_t index, Variable variable)
{
    static const NameLevels none;
    const Disambiguation &apart = evaluation.disambiguation;
    const bool everywhere = evaluation.style.citation.givenNameRule != GivenNameRule::ByCite;
    const bool cited = evaluation.area == Area::Citation && evaluation.purpose != Purpose::SortKey;
    if (cited || !everywhere)
        return index < apart.givenLevels.size() ? apart.givenLevels[index] : none;
    const auto found =
        std::find_if(apart.entryLevels.begin(), apart.entryLevels.end(),
                     [variable](const auto &entry) { return entry.first == variable; });
    return found == apart.entryLevels.end() ? none : found->second;
}

/// Whether a run is of what an element says, not of its affixes.
bool isContent(const Run &run)
{
    return run.kind == Run::Kind::Text && !run.affix && !run.text.empty();
}

/// Puts `sign` where the text from `mark` on stands; the affixes and looks around it stay.
void replaceText(std::vector<Run> &runs, std::size_t mark, const std::string &sign)
{
    const auto first =
        std::find_if(runs.begin() + static_cast<std::ptrdiff_t>(mark), runs.end(), isContent);
    if (first == runs.end())
        return;
    const auto last = std::find_if(runs.rbegin(), runs.rend(), isContent).base() - 1;
    first->text = sign;
    int inside = 0; // looks that begin inside the text, and go with it
    std::vector<Run> kept(runs.begin(), first + 1);
    for (auto run = first + 1; run != runs.end(); ++run) {
        if (run->kind == Run::Kind::Open && run < last)
            ++inside;
        else if (run->kind == Run::Kind::Close && inside > 0)
            --inside;
        else if (run->kind != Run::Kind::Text || run > last)
            kept.push_back(std::move(*run));
    }
    runs = std::move(kept);
}

} // namespace

Outcome Renderer::names(const NamesElement &names, const Presentation &look)
{
    // Inside a cs:substitute, cs:names without cs:name takes everything from the parent; other
    // substitutes stand for themselves.
    const bool inherits =
        m_parentNames != nullptr && !names.name.present && !names.label && names.substitute.empty();
    if (inherits) {
        LookWriter writer(m_result.output, *m_parentLook, m_evaluation);
        const Outcome outcome = namesOf(*m_parentNames, names.variables, look);
        writer.finish();
        return outcome;
    }
    Outcome outcome = namesOf(names, names.variables, look);
    if (!outcome.renderedVariable && !names.substitute.empty())
        outcome = substitute(names, look);
    m_namesMissing |= !outcome.renderedVariable;
    return outcome;
}

Outcome Renderer::substitute(const NamesElement &names, const Presentation &look)
{
    const NamesElement *outerParent = std::exchange(m_parentNames, &names);
    const Presentation *outerLook = std::exchange(m_parentLook, &look);
    VariableSet tried;
    VariableSet *outerRecording = std::exchange(m_recording, &tried);
    Outcome outcome{true, false};
    const std::size_t recordsBefore = m_result.names.size();
    for (const Element &child : names.substitute) {
        tried.reset();
        const std::size_t mark = m_result.output.mark();
        outcome.add(substituteOne(child));
        if (stands(mark, recordsBefore)) {
            if (m_result.names.size() == recordsBefore)
                recordSubstitute(mark, tried);
            m_suppressed |= tried;
            outcome.renderedVariable = true;
            if (m_evaluation.omitFirstNames && recordsBefore == 0)
                m_result.output.cutTo(mark);
            break;
        }
        m_result.output.cutTo(mark);
    }
    m_parentNames = outerParent;
    m_parentLook = outerLook;
    m_recording = outerRecording;
    if (m_recording != nullptr)
        *m_recording |= tried;
    return outcome;
}

/// What a cs:choose gives is a list of substitutes, too: the first one with a text counts.
Outcome Renderer::substituteOne(const Element &element)
{
    const auto *choose = std::get_if<ChooseElement>(&element.kind);
    if (choose == nullptr)
        return this->element(element);
    const std::size_t mark = m_result.output.mark();
    const std::size_t recordsBefore = m_result.names.size();
    Outcome outcome;
    for (const Branch &branch : choose->branches) {
        if (!holds(branch, m_evaluation, m_disambiguateTests))
            continue;
        for (const Element &child : branch.children) {
            outcome.add(substituteOne(child));
            if (stands(mark, recordsBefore))
                break;
        }
        break;
    }
    return outcome;
}

/// Whether something was rendered from `mark` on: a text, or names that repeat others and gave way
/// to an empty substitute, or that are left out here and are not missing.
bool Renderer::stands(std::size_t mark, std::size_t recordsBefore) const
{
    if (m_result.output.hasText(mark))
        return true;
    const bool omitted = m_evaluation.omitFirstNames && recordsBefore == 0;
    return m_result.names.size() > recordsBefore &&
           (omitted || m_result.names.back().repetition.any());
}

/// Notes in what stands from `mark` on instead of names; a variable's text is compared with that of
/// the entry before like a name.
void Renderer::recordSubstitute(std::size_t mark, const VariableSet &tried)
{
    NamesRecord record;
    record.first = m_result.names.empty();
    record.begin = mark;
    for (std::size_t i = 0; m_evaluation.personsBefore != nullptr && i < tried.size(); ++i)
        if (const auto &text = m_evaluation.cite.item->text(static_cast<Variable>(i));
            tried.test(i) && !text.empty())
            record.persons.push_back(text);
    if (record.first)
        record.repetition = repetition(record, m_evaluation);
    if (record.repetition.any()) {
        const std::string &sign = *m_evaluation.style.bibliography->subsequentAuthorSubstitute;
        if (record.repetition.whole && !sign.empty()) {
            replaceText(m_result.output.runs(), mark, sign);
        } else {
            m_result.output.cutTo(mark);
            m_result.output.text(sign);
        }
    }
    record.end = m_result.output.mark();
    record.labelEnd = record.end;
    m_result.names.push_back(std::move(record));
}

Outcome Renderer::namesOf(const NamesElement &names, const std::vector<Variable> &variables,
                          const Presentation &look)
{
    if (NamesWriter(m_evaluation, names).isCount())
        return countOf(names, variables, look);
    const std::size_t mark = m_result.output.mark();
    const bool omitted = m_evaluation.omitFirstNames && m_result.names.empty();
    LookWriter writer(m_result.output, look, m_evaluation);
    const auto &options = names.options[static_cast<std::size_t>(m_evaluation.area)];
    const std::optional<std::string> &delimiter =
        names.delimiter ? names.delimiter : options.namesDelimiter;
    const bool both = editorIsTranslator(names, variables);
    const std::size_t content = m_result.output.mark();
    NamesRecord next;
    if (!both)
        next.further = personsBehindFirst(names, variables);
    bool any = false;
    for (const Variable variable : variables) {
        if (!hasNames(variable))
            continue;
        if (delimiter && m_result.output.hasText(content))
            m_result.output.affix(*delimiter);
        namesOfOne(names, variable, both ? Variable::EditorTranslator : variable,
                   std::exchange(next, {}));
        m_result.names.back().follows = any;
        if (m_result.names.back().repetition.goesOn)
            next.repetition = {false, std::numeric_limits<int>::max(), true};
        used(variable);
        any = true;
        if (both)
            break;
    }
    const bool written = writer.finish();
    if (omitted)
        m_result.output.cutTo(mark);
    // Names that repeat others may have given way to an empty substitute.
    const bool replaced = any && m_result.names.back().repetition.any();
    return {true, written || replaced};
}

bool Renderer::hasNames(Variable variable) const
{
    return kindOf(variable) == VariableKind::Name &&
           !m_evaluation.cite.item->names(variable).empty() && !isUsedUp(variable);
}

/// Where entries are compared, those whom the further variables of the first cs:names name: a list
/// that goes on with other editors is another one.
std::vector<std::string> Renderer::personsBehindFirst(const NamesElement &names,
                                                      const std::vector<Variable> &variables) const
{
    std::vector<std::string> result;
    if (m_evaluation.personsBefore == nullptr || !m_result.names.empty())
        return result;
    const NamesWriter writer(m_evaluation, names);
    bool first = true;
    for (const Variable variable : variables) {
        if (!hasNames(variable) || std::exchange(first, false))
            continue;
        const std::vector<PersonName> &list = m_evaluation.cite.item->names(variable);
        const auto persons = writer.persons(list, writer.shownOf(static_cast<int>(list.size()), 0));
        result.emplace_back();
        result.insert(result.end(), persons.begin(), persons.end());
    }
    return result;
}

/// Whether editor and translator are asked for together and are the same people.
bool Renderer::editorIsTranslator(const NamesElement &names,
                                  const std::vector<Variable> &variables) const
{
    const auto asked = [&](Variable variable) {
        return std::find(variables.begin(), variables.end(), variable) != variables.end();
    };
    if (variables.size() != 2 || !asked(Variable::Editor) || !asked(Variable::Translator) ||
        isUsedUp(Variable::Editor) || isUsedUp(Variable::Translator))
        return false;
    const Item &item = *m_evaluation.cite.item;
    return item.names(Variable::Editor) == item.names(Variable::Translator) &&
           !m_evaluation.locale
                .text("editortranslator", names.label ? names.label->form : TermForm::Long)
                .empty();
}

void Renderer::namesOfOne(const NamesElement &names, Variable variable, Variable labelled,
                          NamesRecord record)
{
    const std::vector<PersonName> &list = m_evaluation.cite.item->names(variable);
    const NamesWriter writer(m_evaluation, names);
    const Disambiguation &apart = m_evaluation.disambiguation;
    const std::size_t index = m_result.names.size();
    // An entry shows what tells its cite apart where the style lengthens names in both ways; it is
    // sorted by what it shows by itself.
    const bool entryLengthens =
        m_evaluation.style.citation.addGivenNames && m_evaluation.purpose != Purpose::SortKey;
    const bool lengthens = m_evaluation.area == Area::Citation || entryLengthens;
    const int least = lengthens && index < apart.shownNames.size() ? apart.shownNames[index] : 0;
    const NameLevels &levels = givenLevels(m_evaluation, index, variable);
    record.variable = variable;
    record.total = static_cast<int>(list.size());
    record.shown = writer.shownOf(record.total, least);
    record.initials = writer.hasInitials();
    record.first = index == 0;
    record.begin = m_result.output.mark();
    const bool labels = names.label && m_evaluation.purpose != Purpose::SortKey;
    if (labels && names.labelFirst)
        namesLabel(*names.label, labelled, record.total);
    writer.write(list, record.shown, levels, m_result.output, record);
    record.end = m_result.output.mark();
    if (labels && !names.labelFirst &&
        (record.repetition.whole || m_result.output.hasText(record.begin)))
        namesLabel(*names.label, labelled, record.total);
    record.labelEnd = m_result.output.mark();
    m_result.names.push_back(std::move(record));
}

void Renderer::namesLabel(const LabelElement &label, Variable variable, int count)
{
    const bool plural =
        label.plural == Plural::Always || (label.plural == Plural::Contextual && count > 1);
    const std::string_view term =
        variable == Variable::EditorTranslator ? "editortranslator" : nameOf(variable);
    LookWriter writer(m_result.output, label.look, m_evaluation, {.words = Words::OfStyle});
    writeField(m_evaluation.locale.text(term, label.form, plural), m_result.output);
    writer.finish();
}

Outcome Renderer::countOf(const NamesElement &names, const std::vector<Variable> &variables,
                          const Presentation &look)
{
    const NamesWriter counter(m_evaluation, names);
    int count = 0;
    for (const Variable variable : variables)
        if (kindOf(variable) == VariableKind::Name)
            count += counter.shownOf(
                static_cast<int>(m_evaluation.cite.item->names(variable).size()), 0);
    if (count == 0)
        return {true, false};
    LookWriter writer(m_result.output, look, m_evaluation);
    const std::string digits = std::to_string(count);
    m_result.output.text(m_evaluation.purpose == Purpose::SortKey ? padded(digits) : digits);
    return {true, writer.finish()};
}

} // namespace lutrin::citation
