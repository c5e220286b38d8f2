// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"
#include "library/filing.h"

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace lutrin::gui {

class Filer;
class FilingPopup;

/// « Classer dans un dossier… » and « Étiqueter… » for the chosen documents, and the popups behind
/// them.
class FilingActions : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilingActions)

public:
    FilingActions(const Context &context, Filer &filer, QWidget *window);

    [[nodiscard]] QList<QAction *> actions() const { return {m_collect, m_tag}; }
    /// Below `anchor`, or in the middle of the window.
    void open(library::FilingKind kind, const QWidget *anchor = nullptr);

private:
    void follow();

    Context m_context;
    Filer &m_filer;
    QWidget *m_window;
    QAction *m_collect;
    QAction *m_tag;
    FilingPopup *m_collections = nullptr; ///< made when it is first opened, as is the other
    FilingPopup *m_tags = nullptr;
};

} // namespace lutrin::gui
