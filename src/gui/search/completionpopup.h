// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/commands/commandmodel.h"
#include "gui/search/completionsource.h"
#include "gui/shell/context.h"

#include <QFrame>

#include <vector>

class QLineEdit;
class QListView;

namespace lutrin::gui {

/// The offers below the search field. It never has the keyboard: the field hands it the keys that
/// walk it, and goes on taking letters. Nothing is marked until Down is pressed, so that Return
/// means the search as it is typed.
class CompletionPopup : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompletionPopup)

public:
    CompletionPopup(const Context &context, QLineEdit &edit);

    /// Offers what may be completed at the cursor now.
    void offer();
    /// Offers the searches made before, for the whole line.
    void offerRecent();
    /// True if the key was meant for the list.
    bool takeKey(int key);
    void dismiss();

signals:
    /// The line has a completion in it.
    void completed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask(const Completion &completion);
    void show(const Completion &completion, std::vector<Offer> offers);
    void place(int rows);
    void walk(int key);
    void take();
    void insert(const Completion &completion, const QString &text);

    Context m_context;
    QLineEdit &m_edit;
    CommandModel m_model;
    QListView *m_list;
};

} // namespace lutrin::gui
