// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preferences/preferencesection.h"

#include "gui/preferences/preferencerow.h"
#include "gui/preferences/segments.h"
#include "gui/shell/foldedtext.h"
#include "gui/shell/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace lutrin::gui {

PreferenceSection::PreferenceSection(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_heading(new QLabel(title)), m_column(new QVBoxLayout(this))
{
    setKind(m_heading, WidgetKind::Heading);
    const auto applyTheme = [this] { m_heading->setFont(m_theme.font(TextRole::Heading)); };
    connect(&theme, &Theme::changed, this, applyTheme);
    applyTheme();
    m_column->setContentsMargins(0, 0, 0, 16);
    m_column->setSpacing(0);
    m_column->addWidget(m_heading);
}

QString PreferenceSection::title() const
{
    return m_heading->text();
}

PreferenceRow *PreferenceSection::addRow(const QString &title, const QString &explanation,
                                         QWidget *control, bool wide)
{
    auto *row = new PreferenceRow(m_theme, title, explanation, control, wide);
    m_column->addWidget(row);
    m_rows += row;
    return row;
}

PreferenceRow *PreferenceSection::addChoice(const QString &title, const QString &explanation,
                                            const QStringList &words, int chosen,
                                            const std::function<void(int)> &choose)
{
    auto *segments = new Segments(title, words, chosen);
    connect(segments, &Segments::chosenByUser, this, choose);
    return addRow(title, explanation, segments);
}

PreferenceRow *PreferenceSection::addSwitch(const QString &title, const QString &explanation,
                                            bool on, const std::function<void(bool)> &choose)
{
    return addChoice(title, explanation, {tr("Oui"), tr("Non")}, on ? 0 : 1,
                     [choose](int index) { choose(index == 0); });
}

bool PreferenceSection::narrow(const QStringList &words)
{
    const bool all = hasWords(foldedText(m_heading->text()), words);
    bool any = false;
    for (PreferenceRow *row : m_rows) {
        row->setVisible(all || row->matches(words));
        any = any || !row->isHidden();
    }
    setVisible(any);
    return any;
}

void PreferenceSection::setStacked(bool stacked)
{
    for (PreferenceRow *row : m_rows)
        row->setStacked(stacked);
    m_column->activate();
}

} // namespace lutrin::gui
