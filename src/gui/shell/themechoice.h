// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/theme.h"

#include <QList>
#include <QString>

#include <utility>

namespace lutrin::gui {

/// What the menu and the preferences both offer, in the interface's words.
[[nodiscard]] QList<std::pair<Theme::Choice, QString>> themeChoices();
/// Sizes of the interface, in percent.
[[nodiscard]] QList<int> textScales();
/// `fr`, `en`, or empty for the system's.
[[nodiscard]] QList<std::pair<QString, QString>> languageChoices();

} // namespace lutrin::gui
