// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"
#include "search/request.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace lutrin::gui {

/// The active filters as chips; pressing one takes it away.
class FilterChips : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterChips)

public:
    explicit FilterChips(const Context &context, QWidget *parent = nullptr);

    /// What a filter is called: the label of its value, « sauf » before an excluded one.
    [[nodiscard]] QString label(const search::Filter &filter) const;

signals:
    /// The last chip went, and it had the keys.
    void left();

private:
    void show(const search::Request &request);
    void addChip(const search::Filter &filter);
    [[nodiscard]] int focusedPlace() const;
    void focusPlace(int place);

    Context m_context;
    std::vector<search::Filter> m_shown;
    QString m_words; ///< of the chips shown
};

} // namespace lutrin::gui
