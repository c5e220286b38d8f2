// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/taxonomy.h"
#include "gui/commands/commandmodel.h"
#include "gui/shell/context.h"

#include <QCompleter>
#include <QSet>

class QLineEdit;
class QListView;

namespace lutrin::gui {

/// The terms of an axis, offered by their labels for what stands after the last semicolon of a
/// line. Return and Tab take the one that is chosen, or the only one.
class TermOffers : public QCompleter {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TermOffers)

public:
    TermOffers(const Context &context, corpus::Axis axis, QLineEdit &line);

    /// Whether a term is called so, capitals, accents and punctuation aside.
    [[nodiscard]] bool knows(const QString &name) const;
    /// What it means to save these names, which no term has; empty for none.
    [[nodiscard]] QString newTerms(const QStringList &names) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void learn(const corpus::Term &term);
    void offer();
    void take(const QString &label);
    [[nodiscard]] QString typed() const;

    corpus::Axis m_axis;
    QLineEdit &m_line;
    QListView *m_list; ///< the popup, once it is ours
    CommandModel m_labels;
    QSet<QString> m_names; ///< of all terms, folded
};

} // namespace lutrin::gui
