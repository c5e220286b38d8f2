// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"

#include <QListView>

#include <string>

namespace lutrin::gui {

class ResultDelegate;
class ResultModel;

/// The results, one under the other. Moving through them opens each in the reader; Enter or a
/// click goes there. A new answer keeps the open document selected where it is still found.
class ResultList : public QListView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultList)

public:
    explicit ResultList(const Context &context, QWidget *parent = nullptr);

signals:
    /// The user means to read the selected result, not only to look at it.
    void readRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void showAnswer();
    void selectOpenDocument();
    void relayOut();

    Context m_context;
    ResultModel *m_model = nullptr;
    ResultDelegate *m_delegate = nullptr;
    std::string m_query;      ///< of the answer shown
    bool m_following = false; ///< the selection follows the workspace, not the user
};

} // namespace lutrin::gui
