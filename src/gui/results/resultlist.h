// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/results/rowview.h"
#include "gui/shell/context.h"

#include <string>

namespace lutrin::gui {

class ChosenRows;
class ResultDelegate;
class ReasonsPopup;
class ReferenceDrag;
class ResultModel;

/// The results, one under the other. Moving through them opens each in the reader; Enter or a
/// click goes there. A new answer keeps the open document selected where it is still found.
/// Several can be chosen with Shift and Ctrl, and be dragged out as their references. Its actions
/// are the commands of its menu.
class ResultList : public RowView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultList)

public:
    explicit ResultList(const Context &context, QWidget *parent = nullptr);

    /// Says why the selected result was found, beside it.
    void explain();
    /// Gives the first result the keys.
    void goToFirst();
    /// Opens the result after the chosen ones, else the one before them: the chosen ones go.
    void passOver();

signals:
    /// The user means to read the selected result, not only to look at it.
    void readRequested();
    /// The same, by a key: it is read on by keys.
    void readByKeysRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &chosen, const QItemSelection &left) override;
    void startDrag(Qt::DropActions actions) override;

private:
    void showAnswer();
    void selectOpenDocument();
    void openCurrent();
    void tellSelection();
    void relayOut();
    [[nodiscard]] QModelIndex whyAt(const QPoint &place) const;
    void explain(const QModelIndex &index);

    Context m_context;
    ResultModel *m_model = nullptr;
    ResultDelegate *m_delegate = nullptr;
    ChosenRows *m_chosen = nullptr;
    ReferenceDrag *m_drag = nullptr;   ///< made with the first drag
    ReasonsPopup *m_reasons = nullptr; ///< made when it is first opened
    std::string m_query;               ///< of the answer shown
    bool m_following = false;          ///< the selection follows the workspace, not the user
    bool m_opens = false;              ///< the current row is opened as soon as it is loaded
};

} // namespace lutrin::gui
