// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"

#include <QObject>
#include <QTemporaryDir>

#include <optional>

namespace lutrin::gui {

class ImportTarget;

/// Offers for import what the clipboard has: files that were copied, or words, a BibTeX entry of a
/// page say, which become a file that lasts as long as the window.
class Pasting : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Pasting)

public:
    Pasting(const Context &context, ImportTarget &target, QObject *parent);

    void paste();

private:
    void write(const QByteArray &words);

    Context m_context;
    ImportTarget &m_target;
    std::optional<QTemporaryDir> m_folder; ///< of the words, made when some are pasted first
};

} // namespace lutrin::gui
