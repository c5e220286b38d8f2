// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "citation/style/macrocheck.h"

#include <algorithm>

namespace lutrin::citation {
namespace {

constexpr int deepest = 100;
constexpr long most = 5'000'000;

/// Walks the macros depth first; each is measured once.
class MacroWalk {
public:
    explicit MacroWalk(const Style &style) : m_style(style), m_sizes(style.macros.size(), unknown)
    {
    }

    long sizeOf(const Elements &elements, int depth)
    {
        long size = 0;
        for (const Element &element : elements)
            size = std::min(most + 1, size + 1 + sizeOf(element, depth));
        return size;
    }

    long sizeOfMacro(int macro, int depth)
    {
        long &known = m_sizes[static_cast<std::size_t>(macro)];
        if (known >= 0)
            return known;
        if (known == open || depth > deepest) {
            report(macro, known == open);
            return 0;
        }
        known = open;
        const long size =
            sizeOf(m_style.macros[static_cast<std::size_t>(macro)].children, depth + 1);
        m_sizes[static_cast<std::size_t>(macro)] = size;
        return size;
    }

    int culprit = -1;
    bool recursive = false;

private:
    static constexpr long unknown = -1;
    static constexpr long open = -2;

    void report(int macro, bool calledItself)
    {
        if (culprit >= 0)
            return;
        culprit = macro;
        recursive = calledItself;
    }

    long sizeOf(const Element &element, int depth)
    {
        if (const auto *text = std::get_if<TextElement>(&element.kind))
            return text->macro < 0 ? 0 : sizeOfMacro(text->macro, depth);
        if (const auto *group = std::get_if<GroupElement>(&element.kind))
            return sizeOf(group->children, depth);
        if (const auto *names = std::get_if<std::shared_ptr<NamesElement>>(&element.kind))
            return sizeOf((*names)->substitute, depth);
        long size = 0;
        if (const auto *choose = std::get_if<ChooseElement>(&element.kind))
            for (const Branch &branch : choose->branches)
                size += sizeOf(branch.children, depth);
        return size;
    }

    const Style &m_style;
    std::vector<long> m_sizes;
};

} // namespace

std::optional<MacroFault> macroFault(const Style &style)
{
    MacroWalk walk(style);
    for (std::size_t i = 0; i < style.macros.size(); ++i) {
        const bool large = walk.sizeOfMacro(static_cast<int>(i), 0) > most;
        if (walk.culprit >= 0) {
            const auto culprit = static_cast<std::size_t>(walk.culprit);
            const std::string &name = style.macros[culprit].name;
            return walk.recursive
                       ? MacroFault{culprit, Cause::Invalid, "macro \"" + name + "\" calls itself"}
                       : MacroFault{culprit, Cause::LimitExceeded,
                                    "macros nested more than 100 deep"};
        }
        if (large)
            return MacroFault{i, Cause::LimitExceeded,
                              "macro \"" + style.macros[i].name +
                                  "\" expands to too many elements"};
    }
    return std::nullopt;
}

} // namespace lutrin::citation
