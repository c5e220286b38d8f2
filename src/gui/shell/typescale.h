// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace lutrin::gui {

/// What a text is, and so its face, size and weight.
enum class TextRole {
    Interface,   ///< controls and lists: Inter 13
    Strong,      ///< the same, semi-bold
    Small,       ///< secondary lines: Inter 12
    Chip,        ///< Inter 11.5
    Heading,     ///< headings of the sidebar: Inter 11 semi-bold, spaced capitals
    Brand,       ///< the program's name: Charis SIL 17 bold
    ResultTitle, ///< Charis SIL 14.5 semi-bold
    Title,       ///< of the open document: Charis SIL 27 bold
    Standfirst,  ///< Charis SIL 16 italic
    Body,        ///< Charis SIL 15.5
    Reference,   ///< a formatted reference: Charis SIL 13.5
};

/// The font of a role, `percent` of its size on screen. The faces fall back on what the system
/// has of the same kind.
[[nodiscard]] QFont font(TextRole role, int percent = 100);

/// The line height of a role as a multiple of its size.
[[nodiscard]] double lineHeight(TextRole role);

} // namespace lutrin::gui
