// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"
#include "search/request.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace lutrin::gui {

class QueryEdit;

/// Where one types what one looks for: each letter asks anew. Escape empties it, Down and Enter go
/// to the results.
class SearchField : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchField)

public:
    explicit SearchField(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QueryEdit &edit() const { return *m_edit; }
    /// Puts the keyboard here, all selected.
    void activate();

signals:
    void resultsRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showRequest(const search::Request &request);
    void updateEnd();
    void applyTheme();

    Context m_context;
    QLabel *m_symbol = nullptr;
    QueryEdit *m_edit = nullptr;
    QLabel *m_key = nullptr; ///< « Ctrl F »
    QToolButton *m_clear = nullptr;
};

} // namespace lutrin::gui
