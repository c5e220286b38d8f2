// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preferences/looksection.h"

#include "gui/preferences/choices.h"
#include "gui/shell/settings.h"
#include "gui/shell/themechoice.h"

namespace lutrin::gui {

LookSection::LookSection(const Context &context, QWidget *parent)
    : PreferenceSection(context.theme, tr("Apparence"), parent)
{
    addLanguage(context);
    addTheme(context);
    addSize(context);
}

void LookSection::addLanguage(const Context &context)
{
    const auto choices = languageChoices();
    addChoice(tr("Langue de l’interface"), tr("Les analyses restent dans la leur."),
              wordsOf(choices), placeOf(choices, context.settings.language()),
              [this, choices, &settings = context.settings](int index) {
                  settings.setLanguage(choices[index].first);
                  emit languageChosen(choices[index].first);
              });
}

void LookSection::addTheme(const Context &context)
{
    const auto choices = themeChoices();
    addChoice(tr("Thème"), tr("Le contraste élevé est clair ou sombre comme le système."),
              wordsOf(choices), placeOf(choices, context.theme.choice()),
              [choices, context](int index) {
                  context.settings.setThemeChoice(choices[index].first);
                  context.theme.setChoice(choices[index].first);
              });
}

void LookSection::addSize(const Context &context)
{
    QList<std::pair<int, QString>> choices;
    for (const int percent : textScales())
        choices += {percent, tr("%1\u00a0%").arg(percent)};
    addChoice(tr("Taille de l’interface"), {}, wordsOf(choices),
              placeOf(choices, context.theme.scale()), [choices, context](int index) {
                  context.settings.setTextScale(choices[index].first);
                  context.theme.setScale(choices[index].first);
              });
}

} // namespace lutrin::gui
