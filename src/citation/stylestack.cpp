// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/stylestack.h"

namespace lutrin::citation {
namespace {

/// The change of one attribute. `plain` is what it is without any look.
template <typename Enum>
Enum changed(Enum wanted, Enum current, Enum plain, bool flips)
{
    if (wanted == Enum::Inherit)
        return Enum::Inherit;
    const Enum now = current == Enum::Inherit ? plain : current;
    if (wanted != now)
        return wanted;
    return flips ? plain : Enum::Inherit;
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
    TextStyle change;
    change.fontStyle = changed(wanted.fontStyle, m_current.fontStyle, FontStyle::Normal, run.flips);
    change.fontVariant =
        changed(wanted.fontVariant, m_current.fontVariant, FontVariant::Normal, run.flips);
    change.fontWeight =
        changed(wanted.fontWeight, m_current.fontWeight, FontWeight::Normal, run.flips);
    change.decoration =
        changed(wanted.decoration, m_current.decoration, Decoration::None, run.flips);
    change.verticalAlign =
        changed(wanted.verticalAlign, m_current.verticalAlign, VerticalAlign::Baseline, run.flips);
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
