// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"

#include <QString>

#include <string>

class QMimeData;
class QWidget;

namespace lutrin::gui {

/// The one file that is being dragged; empty for several, for a folder and for what is on the web.
[[nodiscard]] QString draggedFile(const QMimeData &data);

/// Gives a record a file of its own, off the interface thread, as one change that can be taken
/// back; the status line says what is read and what came of it.
void attachFile(const Context &context, const std::string &id, const QString &file);

/// Asks for the file first.
void askForAttachment(const Context &context, const std::string &id, QWidget *window);

} // namespace lutrin::gui
