// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/reference.h"

#include <QStringList>

namespace lutrin::gui {

class Settings;

/// The style, language and form that references are made with, as last chosen.
[[nodiscard]] citation::Options citationChoice(const Settings &settings);
void setCitationChoice(Settings &settings, const citation::Options &options);

/// The styles that the chooser shows first, in the order in which they were chosen.
[[nodiscard]] QStringList favouriteStyles(const Settings &settings);
void setFavouriteStyles(Settings &settings, const QStringList &names);
/// How a style is called; its name as long as the chooser has not named it once: to read thousands
/// of styles for the title of one would keep a menu waiting.
[[nodiscard]] QString styleLabel(const Settings &settings, const QString &name);
void rememberStyleLabel(Settings &settings, const QString &name, const QString &label);
/// Whether its title is known without reading the styles.
[[nodiscard]] bool knowsStyleLabel(const Settings &settings, const QString &name);
/// Whether a change of this setting is a change of the favourites, or of what they are called.
[[nodiscard]] bool concernsFavourites(const QString &key);

} // namespace lutrin::gui
