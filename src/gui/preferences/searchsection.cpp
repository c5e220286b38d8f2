// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preferences/searchsection.h"

#include "gui/search/searchchoice.h"

namespace lutrin::gui {

SearchSection::SearchSection(const Context &context, QWidget *parent)
    : PreferenceSection(context.theme, tr("Recherche"), parent)
{
    addSwitch(tr("Préférer les analyses récentes"),
              tr("À pertinence presque égale, les plus récentes viennent d’abord."),
              prefersRecent(context.settings),
              [&settings = context.settings](bool on) { setPrefersRecent(settings, on); });
}

} // namespace lutrin::gui
