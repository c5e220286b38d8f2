// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "citation/reference.h"

#include <QMenu>

namespace lutrin::gui {

class Settings;

/// How a passage is cited: the form of its reference, Markdown or not, with a link back or not.
/// What is chosen is remembered; choosing a form cites at once.
class PassageMenu : public QMenu {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PassageMenu)

public:
    explicit PassageMenu(Settings &settings, QWidget *parent = nullptr);

signals:
    void citeRequested();

private:
    void addForm(const QString &words, citation::Form form);
    void remember();

    Settings &m_settings;
    QActionGroup *m_forms;
    QAction *m_markdown;
    QAction *m_link;
};

} // namespace lutrin::gui
