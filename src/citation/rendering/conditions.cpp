// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/rendering/conditions.h"

#include "citation/rendering/numbers.h"

namespace lutrin::citation {
namespace {

bool positionHolds(PositionTest test, const Evaluation &evaluation)
{
    const CitePosition position = evaluation.cite.position;
    if (evaluation.area == Area::Bibliography)
        return false;
    switch (test) {
    case PositionTest::First:
        return position == CitePosition::First;
    case PositionTest::Subsequent:
        return position != CitePosition::First;
    case PositionTest::Ibid:
        return position == CitePosition::Ibid || position == CitePosition::IbidWithLocator;
    case PositionTest::IbidWithLocator:
        return position == CitePosition::IbidWithLocator;
    case PositionTest::NearNote:
        return evaluation.cite.nearNote;
    }
    return false;
}

bool uncertain(Variable variable, const Item &item)
{
    const DateValue *date = item.date(variable);
    return date != nullptr && date->uncertain;
}

bool numeric(Variable variable, const Evaluation &evaluation)
{
    std::string room;
    return isNumeric(textValue(variable, evaluation, room));
}

bool testHolds(const Test &test, const Evaluation &evaluation, int &disambiguateTests)
{
    const Cite &cite = evaluation.cite;
    const auto variable = static_cast<Variable>(test.value);
    switch (test.kind) {
    case ConditionKind::Type:
        return test.value != 0 && static_cast<ItemType>(test.value) == cite.item->type;
    case ConditionKind::Variable:
        return hasValue(variable, evaluation);
    case ConditionKind::IsNumeric:
        return numeric(variable, evaluation);
    case ConditionKind::IsUncertainDate:
        return uncertain(variable, *cite.item);
    case ConditionKind::Locator:
        return !cite.locator.value.empty() && cite.locator.label == test.value;
    case ConditionKind::Position:
        return positionHolds(static_cast<PositionTest>(test.value), evaluation);
    case ConditionKind::Disambiguate:
        return (++disambiguateTests <= evaluation.disambiguation.conditions) == (test.value == 1);
    }
    return false;
}

} // namespace

bool holds(const Branch &branch, const Evaluation &evaluation, int &disambiguateTests)
{
    // Of the types that one attribute lists, an item can only have one: any of them will do. All
    // other tests of an attribute stand side by side.
    bool listed = false;
    bool oneHolds = true;
    for (const Test &test : branch.tests) {
        const bool result = testHolds(test, evaluation, disambiguateTests);
        if (branch.match == Match::Any && result)
            return true;
        if (branch.match == Match::None && result)
            return false;
        if (branch.match == Match::Any || branch.match == Match::None)
            continue;
        const bool type = test.kind == ConditionKind::Type;
        if (type && listed) {
            oneHolds |= result;
            continue;
        }
        if (!oneHolds)
            return false;
        listed = type;
        oneHolds = result;
    }
    if (branch.match == Match::Any)
        return branch.tests.empty();
    return oneHolds;
}

std::string_view textValue(Variable variable, const Evaluation &evaluation, std::string &room)
{
    const Cite &cite = evaluation.cite;
    const auto number = [&room](int value) -> std::string_view {
        return room = value == 0 ? std::string() : std::to_string(value);
    };
    switch (variable) {
    case Variable::Locator:
        return cite.locator.value;
    case Variable::CitationNumber:
        return number(cite.citationNumber);
    case Variable::FirstReferenceNoteNumber:
        return number(cite.firstNote);
    case Variable::PageFirst:
        if (cite.item->has(variable))
            return cite.item->text(variable);
        return room = firstPage(cite.item->text(Variable::Page));
    default:
        return cite.item->text(variable);
    }
}

bool hasValue(Variable variable, const Evaluation &evaluation)
{
    switch (variable) {
    case Variable::Locator:
    case Variable::CitationNumber:
    case Variable::FirstReferenceNoteNumber:
    case Variable::PageFirst: {
        std::string room;
        return !textValue(variable, evaluation, room).empty();
    }
    default:
        return evaluation.cite.item->has(variable);
    }
}

} // namespace lutrin::citation
