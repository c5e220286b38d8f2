// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/shell/shortcuts.h"

#include "gui/shell/settings.h"

#include <QAction>
#include <QStringList>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace lutrin::gui {

namespace {

QString keyOf(const QAction &action)
{
    return QStringLiteral("shortcuts/") + action.objectName();
}

} // namespace

Shortcuts::Shortcuts(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    connect(&settings, &Settings::changed, this, &Shortcuts::follow);
}

void Shortcuts::add(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action->objectName().isEmpty() || m_first.contains(action))
            continue;
        m_actions += action;
        m_first.insert(action, action->shortcuts());
        action->setShortcuts(chosen(*action));
    }
}

QList<QKeySequence> Shortcuts::chosen(const QAction &action) const
{
    if (!m_settings.contains(keyOf(action)))
        return m_first.value(&action);
    return QKeySequence::listFromString(m_settings.text(keyOf(action)), QKeySequence::PortableText);
}

/// The same command of another window has other keys now.
void Shortcuts::follow(const QString &setting)
{
    for (QAction *action : std::as_const(m_actions)) {
        if (keyOf(*action) == setting && action->shortcuts() != chosen(*action))
            action->setShortcuts(chosen(*action));
    }
}

void Shortcuts::setKeys(QAction *action, const QList<QKeySequence> &keys)
{
    action->setShortcuts(keys);
    m_settings.setText(keyOf(*action),
                       QKeySequence::listToString(keys, QKeySequence::PortableText));
}

void Shortcuts::reset(QAction *action)
{
    setKeys(action, m_first.value(action));
}

bool Shortcuts::changed(const QAction *action) const
{
    return action->shortcuts() != m_first.value(action);
}

QAction *Shortcuts::holder(const QKeySequence &key) const
{
    const auto found = std::ranges::find_if(
        m_actions, [&](const QAction *action) { return action->shortcuts().contains(key); });
    return found == m_actions.end() ? nullptr : *found;
}

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts += key.toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral(", "));
}

QString commandName(const QAction &action)
{
    return action.iconText().remove(u'…');
}

void tellKeys(QWidget &widget, const QAction &action, const QString &words)
{
    const auto tell = [&widget, &action, words] {
        const QString key = action.shortcut().toString(QKeySequence::NativeText);
        widget.setToolTip(key.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, key));
    };
    QObject::connect(&action, &QAction::changed, &widget, tell);
    tell();
}

} // namespace lutrin::gui
