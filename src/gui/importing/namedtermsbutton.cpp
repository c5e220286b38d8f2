// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/importing/namedtermsbutton.h"

#include "gui/importing/reporttext.h"
#include "gui/shell/workspace.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace lutrin::gui {

NamedTermsButton::NamedTermsButton(const Context &context, QPushButton &button)
    : QObject(&button), m_context(context), m_button(button)
{
    button.setMenu(new QMenu(&button));
    button.setToolTip(tr("Les thèmes et régions que les notices nomment, dans leurs mots-clés par "
                         "exemple. Décochez ceux que vous ne voulez pas."));
    button.hide();
}

void NamedTermsButton::offer(const std::vector<library::NamedTerm> &named)
{
    for (const library::NamedTerm &one : named) {
        const library::TermKey key{one.term.axis, one.term.id};
        if (std::ranges::find(m_choices, key, &Choice::term) == m_choices.end())
            add(one);
    }
    showCount();
}

void NamedTermsButton::add(const library::NamedTerm &named)
{
    const std::string &label = named.term.label(m_context.workspace.request().language);
    QString words =
        QStringLiteral("%1 — %2").arg(QString::fromStdString(label), quotedList(named.labels));
    words.replace(u'&', QStringLiteral("&&")); // one alone would stand for a key
    QAction *action = m_button.menu()->addAction(words);
    action->setCheckable(true);
    action->setChecked(true);
    m_choices.push_back({{named.term.axis, named.term.id}, action});
    connect(action, &QAction::toggled, this, [this] {
        showCount();
        emit choicesChanged();
    });
}

void NamedTermsButton::showCount()
{
    const std::size_t wanted = m_choices.size() - unwanted().size();
    m_button.setText(tr("Thèmes et régions reconnus (%1)").arg(wanted));
    m_button.setVisible(!m_choices.empty());
}

std::set<library::TermKey> NamedTermsButton::unwanted() const
{
    std::set<library::TermKey> terms;
    for (const Choice &choice : m_choices) {
        if (!choice.action->isChecked())
            terms.insert(choice.term);
    }
    return terms;
}

} // namespace lutrin::gui
