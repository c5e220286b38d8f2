// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/librarychoice.h"

#include "gui/shell/settings.h"

#include <QFileInfo>

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
    QStringList there;
    for (const QString &file : settings.list(RecentKey)) {
        if (QFileInfo::exists(file))
            there += file;
    }
    return there;
}

} // namespace lutrin::gui
