// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>

namespace lutrin::gui {

/// Whether a selection that ends beside it, with another such beyond, cuts a word: neither hyphens
/// nor apostrophes do.
[[nodiscard]] inline bool isLetterOfWord(QChar character)
{
    return character.isLetterOrNumber() || character.isMark();
}

} // namespace lutrin::gui
