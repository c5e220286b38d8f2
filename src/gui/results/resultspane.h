// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"
#include "search/answer.h"
#include "search/request.h"

#include <QWidget>

class QActionGroup;
class QGridLayout;
class QLabel;
class QMenu;
class QStackedWidget;

namespace lutrin::gui {

class ChoiceButton;
class EmptyResults;
class FilterChips;
class ResultList;

/// How many results there are, the active filters, the order, and the results themselves.
class ResultsPane : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultsPane)

public:
    explicit ResultsPane(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] ResultList &list() const { return *m_list; }
    /// The orders to choose from, for a menu elsewhere.
    [[nodiscard]] QMenu &sortMenu() const { return *m_sortMenu; }

signals:
    void readRequested();
    void readByKeysRequested();
    /// From the text that stands in an empty library.
    void importRequested();
    void folderImportRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createHeader();
    [[nodiscard]] EmptyResults &emptyResults();
    void placeChips();
    void createSortMenu();
    void addSort(const QString &words, search::Sort sort);
    [[nodiscard]] static QString countText(const search::Answer &answer, bool brief);
    void fitCount();
    void showAnswer();
    void showPartial();
    void showRequest(const search::Request &request);
    void applyTheme();

    Context m_context;
    QWidget *m_header = nullptr;
    QGridLayout *m_head = nullptr; ///< of m_header
    QLabel *m_count = nullptr;
    FilterChips *m_chips = nullptr;
    bool m_chipsBelow = false;
    ChoiceButton *m_sort = nullptr;
    QMenu *m_sortMenu = nullptr;
    QActionGroup *m_sorts = nullptr;
    QStackedWidget *m_pages = nullptr;
    ResultList *m_list = nullptr;
    EmptyResults *m_empty = nullptr; ///< made when it is first shown
};

} // namespace lutrin::gui
