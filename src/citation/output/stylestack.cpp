// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/output/stylestack.h"

namespace lutrin::citation {
namespace {

/// The change of one attribute. `plain` is what it is without any look; it is written `always`, or
/// only where something else was on.
template <typename Enum>
Enum changed(Enum wanted, Enum current, Enum plain, bool flips, bool always)
{
    if (wanted == Enum::Inherit)
        return Enum::Inherit;
    const Enum now = current == Enum::Inherit ? plain : current;
    if (flips)
        return wanted != now ? wanted : wanted == plain ? Enum::Inherit : plain;
    // An element's own look is always written; its being plain only where something could be on.
    const bool needless = wanted == plain && current == Enum::Inherit && !always;
    return needless ? Enum::Inherit : wanted;
}

template <typename Enum>
void apply(Enum &current, Enum change)
{
    if (change != Enum::Inherit)
        current = change;
}

} // namespace

TextStyle StyleStack::open(const Run &run)
{
    const TextStyle &wanted = run.style;
    const TextStyle &now = m_current;
    const bool flips = run.flips;
    TextStyle change;
    change.fontStyle = changed(wanted.fontStyle, now.fontStyle, FontStyle::Normal, flips, false);
    change.fontVariant =
        changed(wanted.fontVariant, now.fontVariant, FontVariant::Normal, flips, false);
    change.fontWeight =
        changed(wanted.fontWeight, now.fontWeight, FontWeight::Normal, flips, false);
    // Lines and raised letters are taken off by name even where there are none.
    change.decoration = changed(wanted.decoration, now.decoration, Decoration::None, flips, true);
    // The 2 of « mc² » stays raised above letters that are raised themselves.
    const bool lowers = wanted.verticalAlign == VerticalAlign::Baseline;
    change.verticalAlign = changed(wanted.verticalAlign, now.verticalAlign, VerticalAlign::Baseline,
                                   flips && lowers, true);
    m_stack.push_back({m_current, change});
    apply(m_current.fontStyle, change.fontStyle);
    apply(m_current.fontVariant, change.fontVariant);
    apply(m_current.fontWeight, change.fontWeight);
    apply(m_current.decoration, change.decoration);
    apply(m_current.verticalAlign, change.verticalAlign);
    return change;
}

TextStyle StyleStack::close()
{
    if (m_stack.empty())
        return {};
    const Entry entry = m_stack.back();
    m_stack.pop_back();
    m_current = entry.before;
    return entry.change;
}

} // namespace lutrin::citation
