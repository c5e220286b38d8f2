// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"
#include "library/report.h"

#include <QObject>

#include <set>
#include <vector>

class QAction;
class QPushButton;

namespace lutrin::gui {

/// The menu of a preview's button: the themes and regions that records name in the taxonomy's own
/// words, each with a check to say whether it is wanted for them.
class NamedTermsButton : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NamedTermsButton)

public:
    /// Stays with the button, which is hidden as long as there is nothing to choose.
    NamedTermsButton(const Context &context, QPushButton &button);

    /// Adds those that are not in the menu yet; the checks stay.
    void offer(const std::vector<library::NamedTerm> &named);
    /// The terms that are not checked, as ImportOptions has them.
    [[nodiscard]] std::set<library::TermKey> unwanted() const;

signals:
    void choicesChanged();

private:
    struct Choice {
        library::TermKey term;
        QAction *action;
    };

    void add(const library::NamedTerm &named);
    void showCount();

    Context m_context;
    QPushButton &m_button;
    std::vector<Choice> m_choices;
};

} // namespace lutrin::gui
