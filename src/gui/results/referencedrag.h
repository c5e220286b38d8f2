// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"

#include <QObject>

#include <string>
#include <vector>

class QMimeData;
class QWidget;

namespace lutrin::gui {

/// Drags documents out of the window as their references: rich and plain text, in the style that
/// was last chosen, several as one bibliography. The references are made off the interface thread;
/// the drag begins when they are there, if the button is still held.
class ReferenceDrag : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReferenceDrag)

public:
    /// `source` is where the drags come from.
    ReferenceDrag(const Context &context, QWidget *source);

    void start(const std::vector<std::string> &ids);

signals:
    /// What is about to be dragged.
    void begun(const QMimeData *content);

private:
    void drag(QMimeData *content, int count);

    Context m_context;
    QWidget *m_source;
};

} // namespace lutrin::gui
