// SPDX-FileCopyrightText: The Lutrin authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace lutrin::gui {

/// A few choices side by side, one of them chosen. Tab leads to that one, arrow keys walk them.
class Segments : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Segments)

public:
    /// `name` is what a screen reader calls the choice as a whole.
    Segments(const QString &name, const QStringList &words, int chosen, QWidget *parent = nullptr);

    [[nodiscard]] int chosen() const;
    /// Without a signal.
    void setChosen(int index);

signals:
    void chosenByUser(int index);

private:
    void leadToChosen();

    QButtonGroup *m_buttons;
};

} // namespace lutrin::gui
