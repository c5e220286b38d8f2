// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "gui/shell/context.h"
#include "search/answer.h"
#include "search/statistics.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace lutrin::gui {

class CountBars;
class CountMatrix;
class YearBars;

/// What the present search finds, drawn: its years, its themes by region, its authors and centres.
/// Every drawing filters. Follows the search while it is in sight.
class OverviewPane : public QScrollArea {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OverviewPane)

public:
    explicit OverviewPane(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] CountMatrix &matrix() const { return *m_matrix; }
    [[nodiscard]] YearBars &years() const { return *m_years; }
    [[nodiscard]] CountBars &authors() const { return *m_authors; }
    [[nodiscard]] CountBars &centres() const { return *m_centres; }

signals:
    /// What was chosen is to be seen one by one.
    void resultsRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *createCharts();
    void connectCharts();
    void showAnswer();
    /// « 5 analyses, dont 2 sans date »
    [[nodiscard]] QString foundText(const search::Answer &answer) const;
    void showFilters();
    void askForMatrix();
    void takeMatrix(const Result<search::Counts> &counts);
    void applyTheme();

    Context m_context;
    QLabel *m_title = nullptr;
    QLabel *m_subject = nullptr;
    YearBars *m_years = nullptr;
    CountMatrix *m_matrix = nullptr;
    CountBars *m_authors = nullptr;
    CountBars *m_centres = nullptr;
};

} // namespace lutrin::gui
