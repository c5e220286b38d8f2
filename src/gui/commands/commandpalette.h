// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/commands/command.h"
#include "gui/commands/commandmodel.h"
#include "gui/shell/context.h"
#include "search/answer.h"

#include <QFrame>

#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QMenu;

namespace lutrin::gui {

struct DocumentLink;

/// One line to type in, and below it everything that answers: commands of the menu, themes and
/// regions, documents, a few styles; a `lutrin://` address leads to its passage. Up and down walk
/// the list while one types, return does it, escape leaves.
class CommandPalette : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    CommandPalette(const Context &context, QWidget *window);

    /// Opens with the commands of this menu as they are now.
    void open(const QMenu &menu);

signals:
    void styleChosen(const QString &name);
    /// All that was found is to be exported in the form of this label.
    void formChosen(const QString &label);
    void linkChosen(const lutrin::gui::DocumentLink &link);

private:
    void narrow(const QString &words);
    void findDocuments(const QString &words);
    void showDocuments(const std::vector<search::Hit> &hits);
    void loadStyles();
    void fit();
    void gather();
    void selectFirst();
    void take();

    Context m_context;
    CommandModel m_model;
    QLineEdit *m_words;
    QListView *m_list;
    QLabel *m_nothing;
    std::vector<Command> m_ofMenu;
    bool m_hasStyles = false;
};

} // namespace lutrin::gui
