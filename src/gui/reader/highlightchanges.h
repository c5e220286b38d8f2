// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpus/highlight.h"
#include "gui/shell/context.h"
#include "gui/shell/writequeue.h"

#include <QObject>
#include <QString>

#include <memory>

namespace lutrin::gui {

/// Marks passages in the library, changes what is noted on them, and takes the marks away, off the
/// interface thread and one after another. Each can be taken back.
class HighlightChanges : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HighlightChanges)

public:
    explicit HighlightChanges(const Context &context, QObject *parent = nullptr);

    /// `before` becomes `after`; a quote that is empty is none. `words` name the change.
    void make(const QString &words, const corpus::Highlight &before,
              const corpus::Highlight &after);

signals:
    /// The library has what was asked for, or taken back.
    void written();
    /// What was asked for could not be written.
    void refused(const corpus::Highlight &wanted);

private:
    struct Change;

    void run(const std::shared_ptr<Change> &change);

    Workspace &m_workspace;
    WriteQueue m_writes;
};

} // namespace lutrin::gui
