// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk.h"
#include "screenshots/look.h"

#include "gui/shell/mainwindow.h"

#include <QDir>
#include <QList>

namespace lutrin::gui {

/// Takes pictures of a window and what floats above it, into a folder.
class Camera {
public:
    explicit Camera(const QString &folder) : m_folder(folder) {}

    /// `STATE-LOOK.png`; false where it cannot be written.
    [[nodiscard]] bool keep(MainWindow &window, const Look &look, const char *state) const;

private:
    QDir m_folder;
};

/// Lets every lane come to rest, and the window paint.
void settle(const Desk &desk);

/// What floats above a window is a window of its own.
[[nodiscard]] QList<QWidget *> popups();
void closePopups();

/// A file for the window to take, in the desk's folder.
QString write(const Desk &desk, const char *name, const char *text);

} // namespace lutrin::gui
