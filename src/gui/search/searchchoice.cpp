// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/search/searchchoice.h"

#include "gui/shell/settings.h"
#include "gui/shell/workspace.h"

namespace lutrin::gui {

namespace {

constexpr QLatin1String RecentFirstKey("search/prefer-recent");

} // namespace

bool prefersRecent(const Settings &settings)
{
    return settings.flag(RecentFirstKey, true);
}

void setPrefersRecent(Settings &settings, bool prefers)
{
    settings.setFlag(RecentFirstKey, prefers);
}

void followSearchChoice(const Settings &settings, Workspace &workspace, const QObject &window)
{
    workspace.setRecency(prefersRecent(settings));
    QObject::connect(&settings, &Settings::changed, &window,
                     [&settings, &workspace](const QString &key) {
                         if (key == RecentFirstKey)
                             workspace.setRecency(prefersRecent(settings));
                     });
}

} // namespace lutrin::gui
