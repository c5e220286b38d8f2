// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preferences/segments.h"

#include "gui/shell/widgetkind.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace lutrin::gui {

Segments::Segments(const QString &name, const QStringList &words, int chosen, QWidget *parent)
    : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    setAccessibleName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int index = 0; index < words.size(); ++index) {
        auto *button = new QToolButton(this);
        setKind(button, WidgetKind::Segment);
        button->setProperty("place", index == 0                  ? "first"
                                     : index + 1 == words.size() ? "last"
                                                                 : "middle");
        button->setText(words[index]);
        button->setAccessibleName(name + QStringLiteral("\u00a0: ") + words[index]);
        button->setCheckable(true);
        m_buttons->addButton(button, index);
        row->addWidget(button);
    }
    connect(m_buttons, &QButtonGroup::buttonToggled, this, &Segments::leadToChosen);
    setChosen(chosen);
    connect(m_buttons, &QButtonGroup::idClicked, this, &Segments::chosenByUser);
}

int Segments::chosen() const
{
    return m_buttons->checkedId();
}

void Segments::setChosen(int index)
{
    if (QAbstractButton *button = m_buttons->button(index))
        button->setChecked(true);
}

/// Qt does so only once one of them has had the keyboard.
void Segments::leadToChosen()
{
    const QAbstractButton *chosen = m_buttons->checkedButton();
    for (QAbstractButton *button : m_buttons->buttons())
        button->setFocusPolicy(chosen == nullptr || button == chosen ? Qt::TabFocus : Qt::NoFocus);
}

} // namespace lutrin::gui
