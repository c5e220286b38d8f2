// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/shell/context.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace lutrin::gui {

/// One chart of the overview under its heading, with a button that saves it as a drawing, a
/// picture or a table.
class ChartSection : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartSection)

public:
    using Table = std::function<QList<QStringList>()>;

    /// Takes `chart` as its child.
    ChartSection(const Context &context, const QString &title, QWidget *chart, Table table,
                 QWidget *parent = nullptr);

    /// Writes the chart off the interface thread; the ending of the name chooses SVG, PNG or CSV.
    void save(const QString &file);

private:
    void askWhere(const QString &suffix);
    void applyTheme();

    Context m_context;
    QString m_title;
    QWidget *m_chart = nullptr;
    Table m_table;
    QLabel *m_heading = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace lutrin::gui
