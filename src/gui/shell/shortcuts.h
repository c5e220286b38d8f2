// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QWidget;

namespace lutrin::gui {

class Settings;

/// The keys of the window's commands as the user has set them, here or in another window. A command
/// is known by its object name (`window/find`); one without a name keeps its keys.
class Shortcuts : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Shortcuts)

public:
    explicit Shortcuts(Settings &settings, QObject *parent = nullptr);

    /// Takes the keys they have as those to go back to, and gives them the user's.
    void add(const QList<QAction *> &actions);
    /// In the order in which they were added.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }

    /// An empty list: the command has no key.
    void setKeys(QAction *action, const QList<QKeySequence> &keys);
    /// Back to the first keys.
    void reset(QAction *action);
    [[nodiscard]] bool changed(const QAction *action) const;
    /// Who has this key already; null when it is free.
    [[nodiscard]] QAction *holder(const QKeySequence &key) const;

private:
    void follow(const QString &setting);
    [[nodiscard]] QList<QKeySequence> chosen(const QAction &action) const;

    Settings &m_settings;
    QList<QAction *> m_actions;
    QHash<const QAction *, QList<QKeySequence>> m_first;
};

/// « Ctrl+Maj+C », or all of them: « Ctrl+F, / ».
[[nodiscard]] QString keysText(const QList<QKeySequence> &keys);

/// What a command is called where it is no button: « Importer ».
[[nodiscard]] QString commandName(const QAction &action);

/// Keeps the widget's tip as « words (Ctrl+Maj+C) », whatever keys the user gives the action.
void tellKeys(QWidget &widget, const QAction &action, const QString &words);

} // namespace lutrin::gui
