// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is kept when the window closes.

#include "gui/shell/errortext.h"
#include "gui/shell/lastwrites.h"
#include "gui/shell/mainwindow.h"
#include "gui/shell/question.h"

#include <QCloseEvent>

namespace lutrin::gui {

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (const auto error = keepWords(); error && !m_leavesWords) {
        event->ignore();
        return askAboutWords(*error);
    }
    m_leavesWords = false;
    QMainWindow::closeEvent(event);
    emit closed();
}

/// What is being typed is written. Where that fails, it is in its field again.
std::optional<Error> MainWindow::keepWords()
{
    if (focusWidget() != nullptr)
        focusWidget()->clearFocus();
    m_side->keepNote();
    return awaitWrites(m_context.workspace);
}

void MainWindow::askAboutWords(const Error &error)
{
    auto *question =
        new Question(m_context, tr("Fermer sans vos derniers mots\u202f?"),
                     tr("Ils n’ont pas pu être enregistrés, et restent dans la fenêtre.") + u'\n' +
                         errorText(error),
                     tr("Fermer"), this);
    connect(question, &QDialog::accepted, this, [this] {
        m_leavesWords = true;
        close();
    });
    question->open();
}

} // namespace lutrin::gui
