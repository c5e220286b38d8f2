// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preferences/readingsection.h"

#include "gui/preferences/choices.h"
#include "gui/preferences/segments.h"
#include "gui/shell/settings.h"

namespace lutrin::gui {

template <typename Value>
void ReadingSection::addValues(const QString &title, const QString &explanation,
                               Value ReadingChoice::*member,
                               const QList<std::pair<Value, QString>> &choices)
{
    Settings &settings = m_context.settings;
    auto *segments =
        new Segments(title, wordsOf(choices), placeOf(choices, readingChoice(settings).*member));
    addRow(title, explanation, segments);
    connect(segments, &Segments::chosenByUser, this, [member, choices, &settings](int index) {
        ReadingChoice choice = readingChoice(settings);
        choice.*member = choices[index].first;
        setReadingChoice(settings, choice);
    });
    // The reader's own menu sets the same.
    connect(&settings, &Settings::changed, segments,
            [member, choices, &settings, segments](const QString &key) {
                if (concernsReading(key))
                    segments->setChosen(placeOf(choices, readingChoice(settings).*member));
            });
}

ReadingSection::ReadingSection(const Context &context, QWidget *parent)
    : PreferenceSection(context.theme, tr("Lecture"), parent), m_context(context)
{
    QList<std::pair<int, QString>> zooms;
    for (const int percent : {80, 90, 100, 110, 125, 150, 200})
        zooms += {percent, tr("%1\u00a0%").arg(percent)};
    addValues(tr("Page"), tr("La couleur de fond de la page."), &ReadingChoice::page,
              pageChoices());
    addValues(tr("Police"), tr("La police du texte des analyses."), &ReadingChoice::face,
              faceChoices());
    addValues(tr("Taille du texte"), tr("Aussi avec Ctrl et la molette de la souris."),
              &ReadingChoice::zoom, zooms);
    addValues(tr("Interligne"), {}, &ReadingChoice::leading, leadingChoices());
    addValues(tr("Longueur des lignes"), tr("En signes, espaces comprises."),
              &ReadingChoice::measure, measureChoices());
}

} // namespace lutrin::gui
