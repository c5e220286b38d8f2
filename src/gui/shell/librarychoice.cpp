// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/librarychoice.h"

#include "gui/shell/settings.h"

namespace lutrin::gui {

namespace {

constexpr QLatin1String ChosenKey("library/file");
constexpr QLatin1String RecentKey("library/recent");
constexpr int MostRecent = 8;

} // namespace

QString chosenLibrary(const Settings &settings)
{
    return settings.text(ChosenKey);
}

void setChosenLibrary(Settings &settings, const QString &file)
{
    settings.setText(ChosenKey, file);
    QStringList recent = settings.list(RecentKey);
    recent.removeAll(file);
    recent.prepend(file);
    settings.setList(RecentKey, recent.mid(0, MostRecent));
}

QStringList recentLibraries(const Settings &settings)
{
    return settings.list(RecentKey);
}

void forgetLibrary(Settings &settings, const QString &file)
{
    QStringList recent = settings.list(RecentKey);
    recent.removeAll(file);
    settings.setList(RecentKey, recent);
}

} // namespace lutrin::gui
