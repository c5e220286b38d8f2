// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preferences/privacysection.h"

#include "gui/shell/session.h"
#include "gui/shell/settings.h"

namespace lutrin::gui {

PrivacySection::PrivacySection(const Context &context, QWidget *parent)
    : PreferenceSection(context.theme, tr("Confidentialité"), parent)
{
    addSwitch(tr("Rouvrir ce qui était ouvert"),
              tr("La recherche, les filtres, l’analyse et l’endroit où sa lecture s’est arrêtée "
                 "sont retenus d’une session à l’autre, sur cet ordinateur seulement."),
              remembersSession(context.settings),
              [&settings = context.settings](bool on) { setRemembersSession(settings, on); });
    addRow(tr("Réseau"),
           tr("Lutrin n’envoie rien et ne va rien chercher\u00a0: un lien ne s’ouvre que dans "
              "votre navigateur, et seulement quand vous le suivez."),
           nullptr);
}

} // namespace lutrin::gui
