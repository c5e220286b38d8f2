// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preferences/shortcutsection.h"

#include "gui/preferences/preferencerow.h"
#include "gui/shell/shortcuts.h"
#include "gui/shell/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>

namespace lutrin::gui {

namespace {

constexpr int KeysWidth = 190;

} // namespace

ShortcutSection::ShortcutSection(const Context &context, Shortcuts &shortcuts, QWidget *parent)
    : PreferenceSection(context.theme, tr("Raccourcis clavier"), parent), m_shortcuts(shortcuts)
{
    for (QAction *action : shortcuts.actions())
        add(action);
}

void ShortcutSection::add(QAction *action)
{
    auto *control = new QWidget;
    auto *line = new QHBoxLayout(control);
    line->setContentsMargins(0, 0, 0, 0);
    auto *edit = new QKeySequenceEdit(action->shortcut());
    edit->setFixedWidth(theme().scaled(KeysWidth));
    auto *first = new QPushButton(tr("Réinitialiser"));
    setKind(first, WidgetKind::Flat);
    first->setVisible(m_shortcuts.changed(action));
    line->addWidget(first);
    line->addWidget(edit);
    const QString title = commandName(*action);
    const QString name = tr("Raccourci pour\u00a0: %1").arg(title);
    edit->setAccessibleName(name);
    if (auto *field = edit->findChild<QLineEdit *>()) {
        field->setAccessibleName(name);
        // Qt's field puts its own words there with each change.
        const auto placeHolder = [field] { field->setPlaceholderText(tr("aucune touche")); };
        connect(edit, &QKeySequenceEdit::keySequenceChanged, field, placeHolder);
        connect(edit, &QKeySequenceEdit::editingFinished, field, placeHolder);
        placeHolder();
    }
    first->setAccessibleName(tr("Réinitialiser le raccourci pour\u00a0: %1").arg(title));
    PreferenceRow *row = addRow(title, {}, control);
    connect(edit, &QKeySequenceEdit::editingFinished, this,
            [this, action, edit, row] { take(action, edit, row); });
    connect(first, &QPushButton::clicked, this, [this, action] { m_shortcuts.reset(action); });
    connect(action, &QAction::changed, edit, [this, action, edit, first] {
        if (edit->keySequence() != action->shortcut())
            edit->setKeySequence(action->shortcut());
        first->setVisible(m_shortcuts.changed(action));
    });
}

void ShortcutSection::take(QAction *action, QKeySequenceEdit *edit, PreferenceRow *row)
{
    const QKeySequence keys = edit->keySequence();
    if (keys == action->shortcut())
        return;
    const QAction *holder = keys.isEmpty() ? nullptr : m_shortcuts.holder(keys);
    if (holder != nullptr && holder != action) {
        row->setExplanation(
            tr("%1 sert déjà à\u00a0: %2").arg(keysText({keys}), commandName(*holder)));
        edit->setKeySequence(action->shortcut());
        return;
    }
    row->setExplanation({});
    // The first key is what one sees; a second one, such as « / », stays.
    QList<QKeySequence> all = action->shortcuts().mid(1);
    if (!keys.isEmpty())
        all.prepend(keys);
    m_shortcuts.setKeys(action, all);
}

} // namespace lutrin::gui
