// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"
#include "search/request.h"

#include <QWidget>

class QKeyEvent;
class QAction;
class QLabel;
class QToolButton;

namespace lutrin::gui {

class CompletionPopup;
class QueryEdit;
class SearchKeeper;

/// Where one types what one looks for: each letter asks anew. Escape empties it, Down and Enter go
/// to the results. Fields and values are offered below it as one types, and by Ctrl+Space; Up
/// offers the searches made before. Down walks the offers while there are any.
class SearchField : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchField)

public:
    explicit SearchField(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QueryEdit &edit() const { return *m_edit; }
    [[nodiscard]] CompletionPopup &offers();
    /// Puts the keyboard here, all selected.
    void activate();
    /// The keys that lead here are shown at the end.
    void setKey(const QAction &find);
    /// A star at the end keeps the present search, or forgets it where it is kept.
    void offerKeeping(SearchKeeper &searches);

signals:
    void resultsRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool takeKey(const QKeyEvent &event);
    void showRequest(const search::Request &request);
    void updateEnd();
    void applyTheme();
    void fitKey();
    void showStar();

    Context m_context;
    QLabel *m_symbol = nullptr;
    QueryEdit *m_edit = nullptr;
    QLabel *m_key = nullptr; ///< « Ctrl F »
    QToolButton *m_clear = nullptr;
    QToolButton *m_star = nullptr;
    SearchKeeper *m_searches = nullptr;
    CompletionPopup *m_offers = nullptr; ///< made when it is first wanted
};

} // namespace lutrin::gui
