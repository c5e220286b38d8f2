// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/rendering/nameswriter.h"

#include "citation/rendering/lookwriter.h"

#include <algorithm>

namespace lutrin::citation {
namespace {

const NameOptions &ownOptions(const Evaluation &evaluation, const NamesElement &names)
{
    return names.options[static_cast<std::size_t>(evaluation.area)];
}

/// How many names count in a sort key: the key itself says so first, then the list or the
/// citations that it sorts, and a cs:name last. Nothing where that is what the cs:name has anyway.
std::optional<NameOptions> optionsInSortKey(const Evaluation &evaluation, const NamesElement &names)
{
    if (evaluation.sortNames == nullptr)
        return std::nullopt;
    const NameOptions &own = ownOptions(evaluation, names);
    const NameOptions &sorted =
        evaluation.style.nameOptions[static_cast<std::size_t>(evaluation.area)];
    NameOptions count = *evaluation.sortNames;
    for (const auto option : {&NameOptions::etAlMin, &NameOptions::etAlUseFirst})
        if (!(count.*option))
            count.*option = sorted.*option ? sorted.*option : own.*option;
    if (!count.etAlUseLast)
        count.etAlUseLast = sorted.etAlUseLast ? sorted.etAlUseLast : own.etAlUseLast;
    if (count.etAlMin == own.etAlMin && count.etAlUseFirst == own.etAlUseFirst &&
        count.etAlUseLast == own.etAlUseLast)
        return std::nullopt;
    count.inherit(own);
    return count;
}

} // namespace

Repetition repetition(const NamesRecord &names, const Evaluation &evaluation)
{
    const std::vector<std::string> &persons = names.persons;
    if (evaluation.personsBefore == nullptr || persons.empty())
        return {};
    const std::vector<std::string> &before = *evaluation.personsBefore;
    const auto differ =
        std::mismatch(persons.begin(), persons.end(), before.begin(), before.end()).first;
    const int same = static_cast<int>(differ - persons.begin());
    const bool complete =
        differ == persons.end() &&
        std::equal(before.begin() + same, before.end(), names.further.begin(), names.further.end());
    switch (evaluation.style.bibliography->substituteRule) {
    case SubstituteRule::CompleteAll:
        return {complete, 0, false};
    case SubstituteRule::CompleteEach:
        return {false, complete ? same : 0, complete};
    case SubstituteRule::PartialEach:
        return {false, same, complete};
    case SubstituteRule::PartialFirst:
        return {false, std::min(same, 1), false};
    }
    return {};
}

NamesWriter::NamesWriter(const Evaluation &evaluation, const NamesElement &names)
    : m_evaluation(evaluation)
    , m_names(names)
    , m_inSortKey(optionsInSortKey(evaluation, names))
    , m_options(m_inSortKey ? *m_inSortKey : ownOptions(evaluation, names))
    , m_writer(evaluation, names.name, m_options)
{
}

bool NamesWriter::isCount() const
{
    return m_options.form == NameForm::Count;
}

int NamesWriter::shownOf(int total, int least) const
{
    if (m_evaluation.area != Area::Citation)
        return shownOf(total, least, CitePosition::First);
    // The first cite shows those who are shown later.
    const int later = shownOf(total, least, CitePosition::Subsequent);
    const bool first = m_evaluation.cite.position == CitePosition::First;
    return first ? std::max(later, shownOf(total, least, CitePosition::First)) : later;
}

int NamesWriter::shownOf(int total, int least, CitePosition position) const
{
    int min = m_options.etAlMin.value_or(0);
    int first = m_options.etAlUseFirst.value_or(total);
    if (position != CitePosition::First) {
        min = m_options.etAlSubsequentMin.value_or(min);
        first = m_options.etAlSubsequentUseFirst.value_or(first);
    }
    // A style that would show more names than make a list too long says nothing.
    if (min <= 0 || total < min || first >= total || first > min)
        return total;
    return std::min(std::max(first, least), total);
}

std::string_view NamesWriter::delimiter() const
{
    return m_options.delimiter ? std::string_view(*m_options.delimiter) : ", ";
}

bool NamesWriter::inverted(int index) const
{
    const SortOrder order = m_options.sortOrder.value_or(SortOrder::None);
    return order == SortOrder::All || (order == SortOrder::First && index == 0);
}

std::string NamesWriter::conjunction() const
{
    if (m_evaluation.purpose == Purpose::SortKey)
        return {};
    const And kind = m_options.conjunction.value_or(And::None);
    if (kind == And::Symbol) {
        const std::string_view symbol = m_evaluation.locale.exact("and", TermForm::Symbol);
        return std::string(symbol.empty() ? "&" : symbol);
    }
    return kind == And::Text ? std::string(m_evaluation.locale.text("and")) : std::string();
}

bool NamesWriter::precedesLast(const std::vector<PersonName> &names) const
{
    switch (m_options.precedesLast.value_or(Precedes::Contextual)) {
    case Precedes::Always:
        return true;
    case Precedes::Never:
        return false;
    case Precedes::AfterInvertedName:
        return inverted(static_cast<int>(names.size()) - 2) &&
               NameWriter::canInvert(names[names.size() - 2]);
    case Precedes::Contextual:
        break;
    }
    return names.size() > 2;
}

bool NamesWriter::precedesEtAl(const std::vector<PersonName> &names, int shown) const
{
    switch (m_options.precedesEtAl.value_or(Precedes::Contextual)) {
    case Precedes::Always:
        return true;
    case Precedes::Never:
        return false;
    case Precedes::AfterInvertedName:
        return inverted(shown - 1) &&
               NameWriter::canInvert(names[static_cast<std::size_t>(shown) - 1]);
    case Precedes::Contextual:
        break;
    }
    return shown > 1;
}

void NamesWriter::writeOne(const std::vector<PersonName> &names, int index,
                           const std::vector<std::uint8_t> &levels, Output &output,
                           NamesRecord &record) const
{
    const auto at = static_cast<std::size_t>(index);
    const std::size_t begin = output.mark();
    if (index < record.repetition.each) {
        output.text(*m_evaluation.style.bibliography->subsequentAuthorSubstitute);
        record.each.emplace_back(begin, output.mark());
        return;
    }
    // cs:name describes each name, so its look is that of each, and of nothing between them; its
    // affixes are not for institutions.
    const bool person = names[at].literal.empty();
    LookWriter look(output, m_names.name.look, m_evaluation, {.prefix = person, .suffix = person});
    m_writer.write(names[at], inverted(index), at < levels.size() ? levels[at] : 0, output);
    look.finish();
    record.each.emplace_back(begin, output.mark());
}

bool NamesWriter::endsWithLast(int total, int shown) const
{
    return m_options.etAlUseLast.value_or(false) && total >= shown + 2;
}

void NamesWriter::writeEtAl(const std::vector<PersonName> &names, int shown, Output &output,
                            NamesRecord &record) const
{
    const int total = static_cast<int>(names.size());
    if (endsWithLast(total, shown)) {
        output.affix(shown > 1 ? delimiter() : " ");
        if (m_evaluation.purpose != Purpose::SortKey) // where it would be a word of its own
            output.affix("… ");
        writeOne(names, total - 1, {}, output, record);
        return;
    }
    const std::string_view term = m_evaluation.locale.text(m_names.etAl.term);
    if (term.empty())
        return;
    const bool spaced = !NameWriter::eastAsian(term);
    output.affix(precedesEtAl(names, shown) ? delimiter() : std::string_view(spaced ? " " : ""));
    Presentation look;
    look.style = m_names.etAl.style;
    LookWriter writer(output, look, m_evaluation);
    output.text(term);
    writer.finish();
}

void NamesWriter::writeConjunction(const std::string &word, bool parted, Output &output) const
{
    // A word that brings a space of its own (U+2008 in Hebrew) stands without further ones, as does
    // one of a script without spaces.
    if (word.ends_with("\u2008") || NameWriter::eastAsian(word)) {
        output.affix(word);
        return;
    }
    output.affix(parted ? delimiter() : " ");
    output.affix(word + " ");
}

std::vector<std::string> NamesWriter::persons(const std::vector<PersonName> &names, int shown) const
{
    std::vector<std::string> keys;
    for (int i = 0; i < shown; ++i)
        keys.push_back(personKey(names[static_cast<std::size_t>(i)]));
    if (endsWithLast(static_cast<int>(names.size()), shown))
        keys.push_back(personKey(names.back()));
    return keys;
}

void NamesWriter::write(const std::vector<PersonName> &names, int shown,
                        const std::vector<std::uint8_t> &levels, Output &output,
                        NamesRecord &record) const
{
    if (shown == 0)
        return;
    if (m_evaluation.personsBefore != nullptr)
        record.persons = persons(names, shown);
    if (record.first)
        record.repetition = repetition(record, m_evaluation);
    if (record.repetition.whole)
        output.text(*m_evaluation.style.bibliography->subsequentAuthorSubstitute);
    else
        writeList(names, shown, levels, output, record);
}

void NamesWriter::writeList(const std::vector<PersonName> &names, int shown,
                            const std::vector<std::uint8_t> &levels, Output &output,
                            NamesRecord &record) const
{
    const int total = static_cast<int>(names.size());
    const std::string word = conjunction();
    const std::size_t mark = output.mark();
    for (int i = 0; i < shown; ++i) {
        const bool last = i == total - 1 && i > 0;
        if (last && !word.empty()) {
            writeConjunction(word, precedesLast(names), output);
        } else if (output.hasText(mark)) { // an empty substitute parts nothing
            output.affix(delimiter());
        }
        writeOne(names, i, levels, output, record);
    }
    const bool sortKey = m_evaluation.purpose == Purpose::SortKey;
    if (shown < total && (!sortKey || m_options.etAlUseLast.value_or(false)))
        writeEtAl(names, shown, output, record);
}

} // namespace lutrin::citation
