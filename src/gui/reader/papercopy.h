// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "gui/shell/context.h"

#include <QObject>
#include <QString>

#include <functional>
#include <stop_token>

class QWidget;

namespace lutrin::gui {

struct PrintedPage;

/// The open document and its reference on paper or in a PDF file. What takes time runs off the
/// interface thread; a failure goes to Workspace::fail().
class PaperCopy : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaperCopy)

public:
    /// Dialogs stand over the widget's window.
    PaperCopy(const Context &context, QWidget *window);

    void print();
    void askForPdf();
    void exportPdf(const QString &file);

private:
    void put(std::function<Result<void>(const PrintedPage &, const std::stop_token &)> printing,
             const QString &done);

    Context m_context;
    QWidget *m_window;
};

} // namespace lutrin::gui
