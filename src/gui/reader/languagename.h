// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace lutrin::gui {

/// The language's name for itself: « français », « English »; the tag where it is unknown.
[[nodiscard]] QString nativeLanguageName(const QString &tag);

/// With its first letter as a capital.
[[nodiscard]] QString capitalised(const QString &text);

} // namespace lutrin::gui
