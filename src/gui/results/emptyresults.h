// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"
#include "gui/shell/widgetkind.h"
#include "search/answer.h"
#include "search/request.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lutrin::gui {

class FilterChips;

/// What stands in place of the list when nothing was found: what may have been meant, and one
/// button for each part of the request that can be dropped, with what each would find.
class EmptyResults : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyResults)

public:
    EmptyResults(const Context &context, const FilterChips &chips, QWidget *parent = nullptr);

    void show(const search::Request &request, const search::Answer &answer);

signals:
    /// The analyses that have some of the words are wanted.
    void partialRequested();
    void importRequested();
    void folderImportRequested();

private:
    void showEmptyLibrary();
    void addSuggestions(const search::Answer &answer, search::Suggestion::Kind kind);
    [[nodiscard]] QString words(const search::Suggestion &suggestion) const;
    void take(const search::Suggestion &suggestion);
    void addWaysOut(const search::Request &request, const search::Answer &answer);
    void addWords(const QString &words);
    QPushButton *addWay(const QString &words, WidgetKind kind = WidgetKind::Link);

    Context m_context;
    const FilterChips &m_chips;
    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
    QVBoxLayout *m_ways = nullptr;
};

} // namespace lutrin::gui
