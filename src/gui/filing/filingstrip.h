// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"
#include "library/filing.h"

#include <QWidget>

#include <string>
#include <vector>

class QLabel;
class QPushButton;

namespace lutrin::gui {

class Filer;
class FilingActions;

/// Where the user has filed the open document: its collections and tags as chips, each of which
/// goes when it is pressed, and the ways to add more.
class FilingStrip : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilingStrip)

public:
    FilingStrip(const Context &context, Filer &filer, FilingActions &actions,
                QWidget *parent = nullptr);

private:
    void follow();
    void reload();
    void show(const std::vector<std::string> &collections, const std::vector<std::string> &tags);
    void addChip(library::FilingKind kind, const std::string &name);
    void addButton(library::FilingKind kind, const QString &words, FilingActions &actions);
    void applyTheme();

    Context m_context;
    Filer &m_filer;
    std::string m_id;       ///< of the document shown
    bool m_several = false; ///< are chosen, as it stands
    QLabel *m_heading;
    QWidget *m_chips;
    std::vector<QPushButton *> m_buttons;
};

} // namespace lutrin::gui
