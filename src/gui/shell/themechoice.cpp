// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/themechoice.h"

#include <QCoreApplication>

namespace lutrin::gui {

namespace {

/// Gives the words their translation context.
struct ThemeChoice {
    Q_DECLARE_TR_FUNCTIONS(lutrin::gui::ThemeChoice)
};

} // namespace

QList<std::pair<Theme::Choice, QString>> themeChoices()
{
    return {{Theme::Choice::System, ThemeChoice::tr("Comme le système")},
            {Theme::Choice::Light, ThemeChoice::tr("Clair")},
            {Theme::Choice::Dark, ThemeChoice::tr("Sombre")},
            {Theme::Choice::HighContrast, ThemeChoice::tr("Contraste élevé")}};
}

QList<int> textScales()
{
    return {90, 100, 115, 130, 150, 175, 200};
}

QList<std::pair<QString, QString>> languageChoices()
{
    return {{QString(), ThemeChoice::tr("Comme le système")},
            {QStringLiteral("fr"), QStringLiteral("Français")},
            {QStringLiteral("en"), QStringLiteral("English")}};
}

} // namespace lutrin::gui
