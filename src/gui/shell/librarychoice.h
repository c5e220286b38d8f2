// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace lutrin::gui {

class Settings;

/// The library that a start without `--library` opens; empty: the one in the user's data folder.
[[nodiscard]] QString chosenLibrary(const Settings &settings);
/// Also puts it first among the recent ones.
void setChosenLibrary(Settings &settings, const QString &file);

/// The last eight libraries that were opened, newest first; some may no longer be there.
[[nodiscard]] QStringList recentLibraries(const Settings &settings);
void forgetLibrary(Settings &settings, const QString &file);

} // namespace lutrin::gui
