// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preferences/citingsection.h"

#include "gui/citations/citationchoice.h"
#include "gui/citations/passagechoice.h"
#include "gui/preferences/preferencerow.h"
#include "gui/shell/flowlayout.h"
#include "gui/shell/settings.h"
#include "gui/shell/theme.h"

#include <QToolButton>

#include <algorithm>
#include <array>

namespace lutrin::gui {

namespace {

constexpr std::array PassageForms{citation::Form::InText, citation::Form::Note,
                                  citation::Form::Bibliography};

} // namespace

CitingSection::CitingSection(const Context &context, QWidget *parent)
    : PreferenceSection(context.theme, tr("Références"), parent)
    , m_context(context)
    , m_chips(new QWidget)
{
    addPassages();
    new FlowLayout(6, m_chips);
    m_favourites = addRow(tr("Styles favoris"), {}, m_chips, true);
    showFavourites();
    connect(&context.settings, &Settings::changed, this, [this](const QString &key) {
        if (concernsFavourites(key))
            showFavourites();
    });
}

void CitingSection::addPassages()
{
    Settings &settings = m_context.settings;
    addChoice(
        tr("Référence d’un passage copié"), {},
        {tr("Dans le texte"), tr("En note"), tr("Complète")},
        int(std::ranges::find(PassageForms, passageChoice(settings).form) - PassageForms.begin()),
        [&settings](int index) {
            PassageChoice choice = passageChoice(settings);
            choice.form = PassageForms[std::size_t(index)];
            setPassageChoice(settings, choice);
        });
    addSwitch(tr("Lien vers le passage copié"), tr("Il rouvre le passage dans Lutrin."),
              passageChoice(settings).link, [&settings](bool on) {
                  PassageChoice choice = passageChoice(settings);
                  choice.link = on;
                  setPassageChoice(settings, choice);
              });
}

/// Pressing one takes it off.
void CitingSection::showFavourites()
{
    qDeleteAll(m_chips->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly));
    const QStringList names = favouriteStyles(m_context.settings);
    for (const QString &name : names) {
        auto *chip = new QToolButton(m_chips);
        setKind(chip, WidgetKind::Chip);
        const QString label = styleLabel(m_context.settings, name);
        chip->setText(label + QStringLiteral(" ×"));
        chip->setAccessibleName(tr("Retirer %1 des favoris").arg(label));
        chip->setToolTip(chip->accessibleName());
        m_chips->layout()->addWidget(chip);
        chip->show();
        // Queued: the chip must not die inside its own signal.
        connect(
            chip, &QToolButton::clicked, this,
            [this, name] {
                QStringList kept = favouriteStyles(m_context.settings);
                kept.removeAll(name);
                setFavouriteStyles(m_context.settings, kept);
            },
            Qt::QueuedConnection);
    }
    m_chips->setVisible(!names.isEmpty());
    m_favourites->setExplanation(
        tr("Ils viennent en tête de la liste des styles\u202f; l’étoile de chaque style, ou "
           "Ctrl+D, en ajoute."));
}

} // namespace lutrin::gui
