// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAbstractItemView;
class QLineEdit;

namespace lutrin::gui {

/// A line that one types in, over a list that follows it: up, down and the page keys walk the list
/// while the keyboard stays in the line, Return takes what is current,
/// with Ctrl to take more than one.
class LineOverList : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LineOverList)

public:
    /// Belongs to the line.
    LineOverList(QLineEdit *line, QAbstractItemView *list);

signals:
    void taken(bool more);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractItemView *m_list;
};

} // namespace lutrin::gui
