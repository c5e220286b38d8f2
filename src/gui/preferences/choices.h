// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace lutrin::gui {

/// The words of what there is to choose from, in their order.
template <typename Value>
[[nodiscard]] QStringList wordsOf(const QList<std::pair<Value, QString>> &choices)
{
    QStringList words;
    for (const auto &choice : choices)
        words += choice.second;
    return words;
}

/// Where a value stands among them; -1 where it does not.
template <typename Value>
[[nodiscard]] int placeOf(const QList<std::pair<Value, QString>> &choices, const Value &value)
{
    const auto found =
        std::ranges::find_if(choices, [&](const auto &choice) { return choice.first == value; });
    return found == choices.end() ? -1 : int(found - choices.begin());
}

} // namespace lutrin::gui
