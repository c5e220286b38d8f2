// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reader/readingmenu.h"

#include "gui/reader/readingchoice.h"

#include <QAction>
#include <QActionGroup>

namespace lutrin::gui {

namespace {

/// A submenu with one value of the choice, `member`, to choose.
template <typename Value>
void addValues(QMenu &menu, const QString &title, Settings &settings, Value ReadingChoice::*member,
               const QList<std::pair<Value, QString>> &choices)
{
    QMenu *values = menu.addMenu(title);
    auto *group = new QActionGroup(values);
    const ReadingChoice present = readingChoice(settings);
    for (const auto &[value, words] : choices) {
        QAction *action = values->addAction(words);
        action->setCheckable(true);
        action->setChecked(present.*member == value);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, values, [&settings, member, value = value] {
            ReadingChoice choice = readingChoice(settings);
            choice.*member = value;
            setReadingChoice(settings, choice);
        });
    }
}

} // namespace

ReadingMenu::ReadingMenu(const Context &context, const QList<QAction *> &sizes, QWidget *parent)
    : QMenu(parent), m_context(context), m_sizes(sizes)
{
    connect(this, &QMenu::aboutToShow, this, &ReadingMenu::fill);
}

void ReadingMenu::fill()
{
    for (QMenu *values : findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly))
        values->deleteLater();
    clear();
    addActions(m_sizes);
    addSeparator();
    Settings &settings = m_context.settings;
    addValues(*this, tr("Page"), settings, &ReadingChoice::page, pageChoices());
    addValues(*this, tr("Police"), settings, &ReadingChoice::face, faceChoices());
    addValues(*this, tr("Interligne"), settings, &ReadingChoice::leading, leadingChoices());
    addValues(*this, tr("Longueur des lignes"), settings, &ReadingChoice::measure,
              measureChoices());
}

} // namespace lutrin::gui
